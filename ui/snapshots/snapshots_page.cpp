// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshots_page.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/facts_pane.h"
#include "ui/snapshots/snapshot_tasks.h"
#include "ui/text/error_text.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

/// Relative to the universe.
QString archivePath(const SnapshotInfo& info) {
    const QString folder =
        info.kind == SnapshotKind::Full ? u"backups/snapshots"_s : u"backups/snapshots/incremental"_s;
    return folder + u'/' + toQString(info.name) + u"/universe.tar.gz"_s;
}

/// Whether lists look the same: it is asked for often and is hardly ever another one.
bool sameList(const std::vector<SnapshotInfo>& a, const std::vector<SnapshotInfo>& b) {
    return std::ranges::equal(a, b, [](const SnapshotInfo& one, const SnapshotInfo& other) {
        return one.name == other.name && one.state == other.state && one.problem == other.problem &&
               one.verifiedAt == other.verifiedAt && one.verifiedDeep == other.verifiedDeep;
    });
}

}  // namespace

SnapshotsPage::SnapshotsPage(PageContext& context, SnapshotTasks& tasks, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_tasks(tasks),
      m_prompts(prompts),
      m_model(snapshotColumns()),
      m_table(new TableView(this)),
      m_details(new FactsPane({{tr("Property")}, {tr("Value")}, {tr("Meaning")}}, this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(buildBody(), 1);
    setContent(content);
    m_again.setInterval(kReadAgainMs);
    connect(&m_again, &QTimer::timeout, this, &SnapshotsPage::readAgain);
    connect(&tasks, &SnapshotTasks::changed, this, &SnapshotsPage::read);
    connect(&context.session, &EngineSession::statsChanged, this, &SnapshotsPage::updateButtons);
    connect(this, &Page::retryRequested, this, &SnapshotsPage::read);
    connect(this, &Page::emptyActionTriggered, &tasks, &SnapshotTasks::requestCreate);
    showLoading();
    read();
}

QWidget* SnapshotsPage::buildBar() {
    m_bar = new QWidget(this);
    QWidget* const bar = m_bar;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kSmall);
    m_create = addButton(bar, "snapshotsCreate", tr("Take a snapshot\u2026"), Glyph::Add);
    m_verify = addButton(bar, "snapshotsVerify", tr("Verify"), Glyph::Verify);
    m_restore = addButton(bar, "snapshotsRestore", tr("Restore\u2026"), Glyph::History);
    m_diff = addButton(bar, "snapshotsDiff", tr("What changed since"), Glyph::Backups);
    m_files = addButton(bar, "snapshotsFiles", tr("Show its files"), Glyph::Folder);
    m_delete = addButton(bar, "snapshotsDelete", tr("Delete\u2026"), Glyph::Delete);
    m_schedule = addButton(bar, "snapshotsSchedule", tr("Schedule\u2026"), Glyph::Temporal);
    row->addStretch(1);
    connect(m_schedule, &QPushButton::clicked, &m_tasks, &SnapshotTasks::requestSchedule);
    connect(m_create, &QPushButton::clicked, &m_tasks, &SnapshotTasks::requestCreate);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (const SnapshotInfo* info = current()) m_tasks.verify(info->name, true);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const SnapshotInfo* info = current()) m_tasks.requestRestore(toQString(info->name));
    });
    connect(m_diff, &QPushButton::clicked, this, [this] {
        if (const SnapshotInfo* info = current()) m_tasks.requestDiff(toQString(info->name));
    });
    connect(m_files, &QPushButton::clicked, this, [this] {
        if (const SnapshotInfo* info = current()) m_context.openPage(u"file"_s, archivePath(*info));
    });
    connect(m_delete, &QPushButton::clicked, this, &SnapshotsPage::askDelete);
    return bar;
}

QPushButton* SnapshotsPage::addButton(QWidget* bar, const char* name, const QString& text, Glyph glyph) {
    auto* button = new QPushButton(icon(glyph), text, bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* SnapshotsPage::buildBody() {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"snapshotsSplit"_s);
    split->setChildrenCollapsible(false);
    m_table->setObjectName(u"snapshots"_s);
    m_table->setAccessibleName(tr("Snapshots"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    constexpr std::array kWidths = {160, 100, 150, 90, 80, 90};
    for (std::size_t at = 0; at < kWidths.size(); ++at)
        header->resizeSection(static_cast<int>(at), kWidths[at]);
    header->setStretchLastSection(true);
    m_details->setTitle(tr("About the snapshot"));
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SnapshotsPage::showCurrent);
    return split;
}

void SnapshotsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (state() != State::Loading) readAgain();
    m_again.start();
}

void SnapshotsPage::hideEvent(QHideEvent* event) {
    m_again.stop();
    Page::hideEvent(event);
}

void SnapshotsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangeBar();
}

void SnapshotsPage::read() {
    m_context.session.run<std::vector<SnapshotInfo>>(
        m_slot, this, tr("Snapshots"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().list(); },
        [this](Result<std::vector<SnapshotInfo>> answer) { onRead(std::move(answer)); });
}

// A slow disk is not asked faster than it answers.
void SnapshotsPage::readAgain() {
    if (!m_slot.active()) read();
}

void SnapshotsPage::onRead(Result<std::vector<SnapshotInfo>> answer) {
    if (!answer.ok()) return showFailed(errorText(answer.error()));
    if (state() == State::Ready && sameList(m_snapshots, *answer)) {
        m_wanted.clear();
        return;
    }
    const QString kept = m_wanted.isEmpty() ? m_model.idOf(m_table->currentIndex()) : m_wanted;
    m_snapshots = std::move(*answer);
    m_model.setFacts(snapshotRows(m_snapshots));
    if (m_snapshots.empty()) {
        const bool may = m_context.session.isWritable();
        return showEmpty(
            {.glyph = Glyph::Backups,
             .sentence = tr("There are no snapshots yet. One keeps everything as it is at a moment, "
                            "while writing goes on."),
             .action = may ? tr("Take a snapshot\u2026") : QString()});
    }
    m_wanted.clear();
    select(kept);
    showReady();
}

void SnapshotsPage::reveal(const QString& name) {
    m_wanted = name;
    const bool listed = std::ranges::any_of(
        m_snapshots, [&](const SnapshotInfo& info) { return toQString(info.name) == name; });
    if (!listed) return readAgain();
    m_wanted.clear();
    select(name);
}

const SnapshotInfo* SnapshotsPage::current() const {
    const std::string name = toStd(m_model.idOf(m_table->currentIndex()));
    const auto found = std::ranges::find(m_snapshots, name, &SnapshotInfo::name);
    return found == m_snapshots.end() ? nullptr : &*found;
}

void SnapshotsPage::select(const QString& name) {
    int row = 0;
    for (int at = 0; at < m_model.rowCount(); ++at) {
        if (m_model.idOf(m_model.index(at, 0)) == name) row = at;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
    showCurrent();
}

void SnapshotsPage::showCurrent() {
    const SnapshotInfo* info = current();
    m_details->setFacts(info ? snapshotFacts(*info, m_snapshots) : std::vector<FactsModel::Fact>());
    updateButtons();
}

void SnapshotsPage::updateButtons() {
    const SnapshotInfo* info = current();
    const QString readOnly = m_context.actions.readOnlyReason();
    const bool known = info != nullptr && info->state == SnapshotState::Complete;
    m_create->setEnabled(readOnly.isEmpty());
    m_verify->setEnabled(known);
    m_restore->setEnabled(info != nullptr && isUsable(*info));
    m_diff->setEnabled(info != nullptr && isUsable(*info));
    m_files->setEnabled(known);
    m_delete->setEnabled(info != nullptr && readOnly.isEmpty());
    for (QPushButton* button : {m_create, m_delete}) button->setToolTip(readOnly);
    arrangeBar();
}

// Where there is no room for all words, those of some go: their names stay as tool tips.
void SnapshotsPage::arrangeBar() {
    const std::array all = {m_create, m_verify, m_restore, m_diff, m_files, m_delete, m_schedule};
    const std::array brief = {m_verify, m_diff, m_files, m_delete, m_schedule};
    for (QPushButton* button : all) button->setText(button->accessibleName());
    const bool narrow = m_bar->layout()->sizeHint().width() > width();
    for (QPushButton* button : brief) {
        if (narrow) button->setText({});
        if (button->isEnabled() || button != m_delete)
            button->setToolTip(narrow ? button->accessibleName() : QString());
    }
}

void SnapshotsPage::askDelete() {
    const SnapshotInfo* info = current();
    if (!info) return;
    const QString name = toQString(info->name);
    const Question question{
        .title = tr("Delete a snapshot"),
        .text = tr("The snapshot %1 is deleted for good. What only it holds cannot be had "
                   "back. Type its name to confirm.")
                    .arg(name),
        .accept = tr("Delete"),
        .cancel = tr("Keep"),
        .dangerous = true,
        .typedConfirmation = name};
    m_prompts.ask(this, question, [this, name](Choice choice) {
        if (choice == Choice::Accept) m_tasks.remove(toStd(name));
    });
}

}  // namespace warp::ui
