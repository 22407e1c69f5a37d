// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/dashboard/overview_tiles.h"
#include "ui/models/universe_tree_model.h"
#include "ui/text/error_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

// How the Dashboard is built and when it asks; what it shows stands in dashboard_facts.cpp.
namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kArrangement = u"dashboard/tiles"_s;
constexpr int kTwoColumns = 900;

}  // namespace

DashboardPage::DashboardPage(PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_typesModel({{tr("Type")},
                    {tr("Hot"), true},
                    {tr("Warm"), true},
                    {tr("Cold"), true},
                    {tr("Records"), true},
                    {tr("Size"), true}}),
      m_regionsModel({{tr("Region")}, {tr("Holds"), true}, {tr("Size"), true}}),
      m_healthModel({{tr("Check")}, {tr("Why")}, {tr("What to do")}}),
      m_alertsModel({{tr("Alert")}, {tr("State")}, {tr("Measured")}, {tr("Since"), true}}),
      m_problemsModel({{tr("File")}, {tr("Line"), true}, {tr("What is wrong")}}),
      m_recentModel({{tr("Key")}, {tr("Change")}, {tr("LSN"), true}, {tr("Seen"), true}}),
      m_scroll(new QScrollArea(this)),
      m_name(new QLabel(this)),
      m_place(new QLabel(this)),
      m_status(new StatusBadge(this)),
      m_hint(new QWidget(this)),
      m_allChecks(new LinkButton(this)),
      m_tiles(new OverviewTiles(this)),
      m_types(new TableView(this)),
      m_regions(new TableView(this)),
      m_health(new TableView(this)),
      m_alerts(new TableView(this)),
      m_problems(new TableView(this)),
      m_recent(new TableView(this)) {
    setObjectName(u"dashboardPage"_s);
    build();
    connectTables();
    connectTiles();
    for (QTimer* timer : {&m_timer, &m_regionsTimer}) timer->setSingleShot(true);
    m_timer.setInterval(kReadMs);
    m_regionsTimer.setInterval(kRegionsMs);
    connect(&m_timer, &QTimer::timeout, this, &DashboardPage::read);
    connect(&m_regionsTimer, &QTimer::timeout, this, &DashboardPage::readRegionsNow);
    connect(this, &Page::retryRequested, this, [this] {
        showLoading();
        read();
    });
    connect(&m_context.session, &EngineSession::statsChanged, this, &DashboardPage::showStats);
    m_context.session.changes().watch(this, {}, [this](const RecordChanges& changes) { onChanges(changes); });
    showStats();
    read();
    readRegionsNow();
}

void DashboardPage::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                               metrics::kPageMargin);
    column->setSpacing(metrics::kMedium);
    column->addLayout(buildHead());
    column->addWidget(buildHint());
    column->addWidget(m_tiles);
    m_types->setModel(&m_typesModel);
    m_regions->setModel(&m_regionsModel);
    m_health->setModel(&m_healthModel);
    m_alerts->setModel(&m_alertsModel);
    m_problems->setModel(&m_problemsModel);
    m_recent->setModel(&m_recentModel);
    m_sections = {section(tr("Health"), m_health, u"health"_s, m_allChecks),
                  section(tr("Records by type and shard"), m_types, u"types"_s),
                  section(tr("Regions"), m_regions, u"regions"_s),
                  section(tr("Recent changes"), m_recent, u"recent"_s)};
    m_alertsSection = section(tr("Alerts that fire"), m_alerts, u"alerts"_s);
    m_problemsSection =
        section(tr("Files edited by hand that could not be taken in"), m_problems, u"problems"_s);
    column->addWidget(m_alertsSection);
    column->addWidget(m_problemsSection);
    m_grid = new QGridLayout;
    m_grid->setSpacing(metrics::kMedium);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setAccessibleName(tr("Dashboard"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    placeSections(1);
    setContent(m_scroll);
}

QLayout* DashboardPage::buildHead() {
    m_name->setFont(Theme::font(FontRole::Title));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setObjectName(u"dashboardPlace"_s);
    m_status->setObjectName(u"dashboardStatus"_s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_status, 0, Qt::AlignVCenter);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(first);
    head->addWidget(m_place);
    return head;
}

// A universe without records has figures all the same; what comes next is said, not asked for.
QWidget* DashboardPage::buildHint() {
    m_hint->setObjectName(u"dashboardHint"_s);
    auto* row = new QHBoxLayout(m_hint);
    row->setContentsMargins(0, 0, 0, 0);
    auto* text = new QLabel(tr("There are no records yet."), m_hint);
    auto* create = new QPushButton(icon(Glyph::New), tr("New record\u2026"), m_hint);
    create->setObjectName(u"dashboardNew"_s);
    create->setProperty("primary", true);
    connect(create, &QPushButton::clicked, this, [this] { m_context.actions.create(this, {}); });
    row->addWidget(text);
    row->addWidget(create);
    row->addStretch(1);
    m_hint->hide();
    return m_hint;
}

QWidget* DashboardPage::section(const QString& title, TableView* table, const QString& name, QWidget* side) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    auto* label = new QLabel(title, box);
    label->setFont(Theme::font(FontRole::Section));
    label->setBuddy(table);
    auto* head = new QHBoxLayout;
    head->addWidget(label, 1);
    if (side) head->addWidget(side);
    column->addLayout(head);
    table->setObjectName(name + u"Table"_s);
    table->setAccessibleName(title);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    column->addWidget(table);
    return box;
}

void DashboardPage::placeSections(int columns) {
    if (columns == m_columns) return;
    m_columns = columns;
    for (QWidget* each : m_sections) m_grid->removeWidget(each);
    for (int i = 0; i < 2; ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    // Why and what to do are sentences: health has the whole width either way.
    m_grid->addWidget(m_sections[0], 0, 0, 1, columns, Qt::AlignTop);
    for (std::size_t i = 1; i < m_sections.size(); ++i) {
        const int at = static_cast<int>(i) - 1;
        m_grid->addWidget(m_sections[i], 1 + at / columns, at % columns, Qt::AlignTop);
    }
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeSections(width() >= kTwoColumns ? 2 : 1);
}

void DashboardPage::connectTables() {
    m_types->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_regions->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // Why and what to do are sentences of about one length.
    for (const int column : {1, 2})
        m_health->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_alerts->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_problems->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_recent->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_allChecks->setObjectName(u"allChecks"_s);
    // Known before the first layout, so that it has its width when the page is shown.
    m_allChecks->setText(tr("Show all checks"));
    m_allChecks->setCheckable(true);
    connect(m_allChecks, &QPushButton::toggled, this, &DashboardPage::showHealth);
    connect(m_types, &TableView::rowOpened, this,
            [this](const QModelIndex& index) { m_context.openPage(u"table"_s, m_typesModel.idOf(index)); });
    connect(m_regions, &TableView::rowOpened, this, [this] { m_context.openPage(u"explorer"_s, {}); });
    const auto openRecord = [this](const QModelIndex& index) {
        const QString key = index.data(FactsModel::IdRole).toString();
        if (!key.isEmpty()) m_context.openPage(u"record"_s, key);
    };
    connect(m_problems, &TableView::rowOpened, this, openRecord);
    connect(m_recent, &TableView::rowOpened, this, openRecord);
}

void DashboardPage::connectTiles() {
    const QStringList kept = m_context.memory.recall(kArrangement).toStringList();
    if (!kept.isEmpty()) m_tiles->flow().setArrangement(kept);
    connect(&m_tiles->flow(), &TileFlow::arrangementChanged, this,
            [this] { m_context.memory.keep(kArrangement, m_tiles->flow().arrangement()); });
    connect(m_tiles, &OverviewTiles::opened, this, &DashboardPage::openTile);
}

// What records and bytes are made of is the Explorer's; the rest is explained by the health list.
void DashboardPage::openTile(const QString& name) {
    static const QStringList kInExplorer = {u"records"_s, u"values"_s, u"hot"_s,     u"warm"_s,     u"cold"_s,
                                            u"events"_s,  u"cache"_s,  u"entropy"_s, u"wormholes"_s};
    if (kInExplorer.contains(name)) return m_context.openPage(u"explorer"_s, {});
    if (name == u"rate"_s) {
        m_scroll->ensureWidgetVisible(m_recent);
        return m_recent->setFocus();
    }
    if (name == u"alerts"_s && !m_alertsSection->isHidden()) {
        m_scroll->ensureWidgetVisible(m_alerts);
        return m_alerts->setFocus();
    }
    m_allChecks->setChecked(true);
    m_scroll->ensureWidgetVisible(m_health);
    m_health->setFocus();
}

void DashboardPage::read() {
    m_timer.stop();
    m_context.session.run<Overview>(
        m_slot, this, tr("Overview"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return readOverview(universe); },
        [this](Result<Overview> answer) { onRead(std::move(answer)); });
}

void DashboardPage::readRegionsNow() {
    std::vector<std::string> regions;
    for (const QString& region : UniverseTreeModel::regionNames()) {
        if (region != UniverseTreeModel::spacetimeName()) regions.push_back(toStd(region));
    }
    m_context.session.run<std::vector<RegionUsage>>(
        m_regionsSlot, this, tr("Measure the regions"), Lane::Page,
        [regions](Universe& universe, const EngineJob& job) { return readRegions(universe, job, regions); },
        [this](Result<std::vector<RegionUsage>> answer) {
            m_regionsTimer.start();
            if (answer.ok()) m_usage = std::move(*answer);
            m_usageFailure = answer.ok() ? std::nullopt : std::optional(answer.error());
            showRegions();
        });
}

void DashboardPage::onRead(Result<Overview> answer) {
    m_timer.start();
    if (!answer.ok()) {
        // Old figures with their age are better than none.
        if (state() == State::Loading) showFailed(errorText(answer.error()));
        return;
    }
    m_overview = std::move(*answer);
    if (m_overview.counts) m_counts = m_overview.counts;
    showTypes();
    showRegions();
    m_tiles->showMeasured(m_overview.measured);
    showHealth();
    showAlerts();
    showProblems();
    showRecent();
    if (m_overview.failure)
        showPartial(tr("Records by type could not be counted: %1").arg(errorLine(*m_overview.failure)));
    else
        showReady();
}

}  // namespace warp::ui
