// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/dashboard/overview_tiles.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRowsShown = 12;
constexpr int kFewestRowsShown = 1;

QString count(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

// As high as its rows, within reason: a table inside a page that scrolls should seldom scroll itself.
void fitHeight(TableView* table) {
    const int rows = std::clamp(table->model()->rowCount(), kFewestRowsShown, kMostRowsShown);
    table->setFixedHeight((rows + 1) * metrics::kRow + 2 * table->frameWidth() + 4);
}

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
      m_healthModel({{tr("Check")}, {tr("Why")}, {tr("What to do")}}),
      m_problemsModel({{tr("File")}, {tr("Line"), true}, {tr("What is wrong")}}),
      m_recentModel({{tr("Key")}, {tr("Change")}, {tr("LSN"), true}, {tr("Seen"), true}}),
      m_name(new QLabel(this)),
      m_place(new QLabel(this)),
      m_tiles(new OverviewTiles(this)),
      m_types(new TableView(this)),
      m_health(new TableView(this)),
      m_problems(new TableView(this)),
      m_recent(new TableView(this)) {
    setObjectName(u"dashboardPage"_s);
    build();
    connectTables();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadMs);
    connect(&m_timer, &QTimer::timeout, this, &DashboardPage::read);
    connect(this, &Page::retryRequested, this, [this] {
        showLoading();
        read();
    });
    connect(&m_context.session, &EngineSession::statsChanged, this, &DashboardPage::showStats);
    m_context.session.changes().watch(this, {}, [this](const RecordChanges& changes) { onChanges(changes); });
    showStats();
    read();
}

void DashboardPage::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                               metrics::kPageMargin);
    column->setSpacing(metrics::kMedium);
    m_name->setFont(Theme::font(FontRole::Title));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setObjectName(u"dashboardPlace"_s);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_tiles);
    auto* grid = new QGridLayout;
    grid->setSpacing(metrics::kMedium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_types->setModel(&m_typesModel);
    m_health->setModel(&m_healthModel);
    m_problems->setModel(&m_problemsModel);
    m_recent->setModel(&m_recentModel);
    m_problemsSection =
        section(tr("Files edited by hand that could not be taken in"), m_problems, u"problems"_s);
    grid->addWidget(section(tr("Health"), m_health, u"health"_s), 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_problemsSection, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(section(tr("Records by type and shard"), m_types, u"types"_s), 2, 0, Qt::AlignTop);
    grid->addWidget(section(tr("Recent changes"), m_recent, u"recent"_s), 2, 1, Qt::AlignTop);
    column->addLayout(grid);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"dashboardScroll"_s);
    scroll->setAccessibleName(tr("Dashboard"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    setContent(scroll);
}

QWidget* DashboardPage::section(const QString& title, TableView* table, const QString& name) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    auto* label = new QLabel(title, box);
    label->setFont(Theme::font(FontRole::Section));
    label->setBuddy(table);
    column->addWidget(label);
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

void DashboardPage::connectTables() {
    m_types->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_health->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_problems->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_recent->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_types, &TableView::rowOpened, this,
            [this](const QModelIndex& index) { m_context.openPage(u"table"_s, m_typesModel.idOf(index)); });
    const auto openRecord = [this](const QModelIndex& index) {
        const QString key = index.data(FactsModel::IdRole).toString();
        if (!key.isEmpty()) m_context.openPage(u"record"_s, key);
    };
    connect(m_problems, &TableView::rowOpened, this, openRecord);
    connect(m_recent, &TableView::rowOpened, this, openRecord);
}

void DashboardPage::read() {
    m_timer.stop();
    m_context.session.run<Overview>(
        m_slot, this, tr("Overview"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return readOverview(universe); },
        [this](Result<Overview> answer) { onRead(std::move(answer)); });
}

void DashboardPage::onRead(Result<Overview> answer) {
    m_timer.start();
    if (!answer.ok()) {
        // Old figures with their age are better than none.
        if (state() == State::Loading) showFailed(toQString(answer.error().describe()));
        return;
    }
    showTypes(*answer);
    showHealth(*answer);
    showProblems(*answer);
    showRecent();
    showReady();
}

void DashboardPage::showStats() {
    const auto& stats = m_context.session.stats();
    if (!stats) return;
    m_name->setText(toQString(stats->name));
    m_place->setText(tr("%1, created %2").arg(m_context.session.directory(), timeText(stats->createdAt)));
    m_tiles->show(*stats);
}

void DashboardPage::showTypes(const Overview& overview) {
    std::vector<FactsModel::Fact> facts;
    for (const TypeCounts& type : overview.counts) {
        const QString name = toQString(type.type);
        facts.push_back(
            {.id = name,
             .cells = {name, count(type.records[0]), count(type.records[1]), count(type.records[2]),
                       count(type.totalRecords()), byteText(static_cast<std::int64_t>(type.totalBytes()))},
             .icon = icon(Glyph::Type)});
    }
    m_typesModel.setFacts(std::move(facts));
    fitHeight(m_types);
}

void DashboardPage::showHealth(const Overview& overview) {
    std::vector<HealthCheck> checks = overview.health;
    // What needs somebody stands on top.
    const auto weight = [](const HealthCheck& check) {
        constexpr std::array<int, 4> kWeights = {3, 1, 0, 2};
        return kWeights[static_cast<std::size_t>(check.level)];
    };
    std::stable_sort(checks.begin(), checks.end(),
                     [&weight](const auto& a, const auto& b) { return weight(a) < weight(b); });
    std::vector<FactsModel::Fact> facts;
    for (const HealthCheck& check : checks) {
        const Status status = statusOf(check.level);
        QString name = toQString(check.name).replace(u'_', u' ');
        if (!name.isEmpty()) name[0] = name[0].toUpper();
        facts.push_back({.id = toQString(check.name),
                         .cells = {name, toQString(check.why), toQString(check.fix)},
                         .toolTips = {statusWord(status)},
                         .icon = statusIcon(status)});
    }
    m_healthModel.setFacts(std::move(facts));
    fitHeight(m_health);
}

void DashboardPage::showProblems(const Overview& overview) {
    std::vector<FactsModel::Fact> facts;
    for (const Problem& problem : overview.problems) {
        const QString place = problem.line > 0 ? u"%1:%2"_s.arg(problem.line).arg(problem.column) : QString();
        facts.push_back({.id = toQString(problem.key),
                         .cells = {toQString(problem.path), place, toQString(problem.what)},
                         .icon = icon(Glyph::Conflict)});
    }
    m_problemsSection->setVisible(!facts.empty());
    m_problemsModel.setFacts(std::move(facts));
    fitHeight(m_problems);
}

void DashboardPage::onChanges(const RecordChanges& changes) {
    const Timestamp now = m_context.session.bridge().clock().now();
    for (const ChangeNotice& notice : changes.notices) {
        m_recentChanges.push_front(
            {toQString(notice.key), notice.kind == ChangeKind::Erase, notice.lsn, now});
        if (m_recentChanges.size() > kMostRecent) m_recentChanges.pop_back();
    }
    showRecent();
}

void DashboardPage::showRecent() {
    std::vector<FactsModel::Fact> facts;
    for (const Recent& recent : m_recentChanges) {
        facts.push_back({.id = recent.key,
                         .cells = {recent.key, recent.erased ? tr("Deleted") : tr("Written"),
                                   count(recent.lsn), timeText(recent.seen)},
                         .icon = icon(recent.erased ? Glyph::Delete : Glyph::Edit)});
    }
    if (facts.empty()) facts.push_back({.cells = {tr("Nothing changed since this was opened")}});
    m_recentModel.setFacts(std::move(facts));
    fitHeight(m_recent);
}

}  // namespace warp::ui
