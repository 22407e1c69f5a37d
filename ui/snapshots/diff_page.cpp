// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/diff_page.h"

#include <ranges>
#include <utility>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/snapshots/diff_text.h"
#include "ui/snapshots/job_progress.h"
#include "ui/snapshots/restore_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostListed = 5000;
constexpr std::size_t kMostOfGroup = 500;
constexpr int kCountWidth = 92;
constexpr int kWorkWidth = 360;
constexpr int kWorkDelayMs = 150;
constexpr int kChoiceLetters = 9;
constexpr std::size_t kMostUnfolded = 200;
constexpr QLatin1StringView kBetween("..");
constexpr QLatin1StringView kTime("@");  // of the choice of a time, and before one in a subject
constexpr std::int64_t kAgoMs = 10 * 60'000;
constexpr int kTimeWidth = 210;

QComboBox* addChoice(QHBoxLayout* row, const QString& caption, const char* name, QWidget* parent) {
    auto* label = new QLabel(caption, parent);
    label->setObjectName(QLatin1StringView(name) + u"Label"_s);
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QLatin1StringView(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kChoiceLetters);
    label->setBuddy(choice);
    row->addWidget(label);
    row->addWidget(choice, 1);
    return choice;
}

QDateTimeEdit* addTime(QHBoxLayout* row, QWidget* parent) {
    auto* time = new QDateTimeEdit(parent);
    time->setObjectName(u"diffTime"_s);
    time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    time->setMinimumWidth(kTimeWidth);
    // Half a time that is being typed is none to compare with.
    time->setKeyboardTracking(false);
    time->hide();
    row->addWidget(time);
    return time;
}

QLabel* lineOf(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    return label;
}

}  // namespace

DiffPage::DiffPage(PageContext& context, const QString& subject, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_subject(subject),
      m_fieldModel(diffFieldColumns()),
      m_stack(new QStackedWidget(this)),
      m_notice(new EmptyState(this)) {
    auto* content = new QWidget(this);
    auto* column = columnOf(content, 0);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    m_notice->setObjectName(u"diffNotice"_s);
    m_body = buildBody();
    m_work = buildWork();
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_body);
    setContent(content);
    m_workDelay.setSingleShot(true);
    m_workDelay.setInterval(kWorkDelayMs);
    connect(&m_workDelay, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_work); });
    connect(m_notice, &EmptyState::actionTriggered, this, &DiffPage::compareAgain);
    connect(this, &Page::retryRequested, this, &DiffPage::readSnapshots);
    connect(this, &Page::emptyActionTriggered, this,
            [this] { m_context.openPage(u"snapshots"_s, QString()); });
    readSnapshots();
}

QWidget* DiffPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kSmall);
    m_before = addChoice(row, tr("&From"), "diffBefore", bar);
    m_time = addTime(row, bar);
    m_time->setAccessibleName(tr("Time"));
    m_after = addChoice(row, tr("&to"), "diffAfter", bar);
    m_before->setAccessibleName(tr("The earlier moment"));
    m_after->setAccessibleName(tr("The later moment"));
    auto* again = new QToolButton(bar);
    again->setIcon(icon(Glyph::Refresh));
    again->setFixedSize(metrics::kControl, metrics::kControl);
    again->setObjectName(u"diffAgain"_s);
    again->setToolTip(tr("Compare again"));
    again->setAccessibleName(tr("Compare again"));
    row->addWidget(again);
    for (QComboBox* choice : {m_before, m_after})
        connect(choice, &QComboBox::activated, this, &DiffPage::onChosen);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &DiffPage::compare);
    connect(again, &QToolButton::clicked, this, &DiffPage::compareAgain);
    return bar;
}

QWidget* DiffPage::buildWork() {
    auto* page = new QWidget(m_stack);
    auto* part = new QWidget(page);
    part->setFixedWidth(kWorkWidth);
    m_progress = new JobProgress(m_context.session.bridge(), part);
    m_stop = new QPushButton(icon(Glyph::Stop), tr("Stop"), part);
    m_stop->setObjectName(u"diffStop"_s);
    connect(m_stop, &QPushButton::clicked, m_progress, &JobProgress::stop);
    auto* inner = columnOf(part);
    inner->addWidget(new QLabel(tr("Comparing the two moments"), part));
    inner->addWidget(m_progress);
    inner->addWidget(m_stop, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(page);
    column->addWidget(part, 0, Qt::AlignCenter);
    return page;
}

QWidget* DiffPage::buildBody() {
    auto* page = new QWidget(m_stack);
    auto* column = columnOf(page, 0);
    m_summary = lineOf("diffSummary", page);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* split = new QSplitter(Qt::Vertical, page);
    split->setObjectName(u"diffSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildTree());
    split->addWidget(buildFields());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(m_summary);
    column->addWidget(split, 1);
    return page;
}

QWidget* DiffPage::buildTree() {
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"diffTree"_s);
    m_tree->setAccessibleName(tr("What is different"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setFont(Theme::font(FontRole::Table));
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DiffModel::NameColumn, QHeaderView::Stretch);
    for (int at = DiffModel::AddedColumn; at < DiffModel::kColumnCount; ++at)
        header->resizeSection(at, kCountWidth);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiffPage::showEntry);
    connect(m_tree, &QTreeView::activated, this, &DiffPage::openEntry);
    return m_tree;
}

QWidget* DiffPage::buildFields() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, 0);
    m_caption = lineOf("diffCaption", part);
    m_fields = new TableView(part);
    m_fields->setObjectName(u"diffFields"_s);
    m_fields->setAccessibleName(tr("Fields before and after"));
    m_fields->setModel(&m_fieldModel);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setEmptyNote(tr("Choose a record, node or edge to see its fields."));
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_open = new QPushButton(icon(Glyph::Record), tr("Open the record"), part);
    m_open->setObjectName(u"diffOpen"_s);
    connect(m_open, &QPushButton::clicked, this, &DiffPage::openEntry);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kSmall);
    foot->addStretch(1);
    foot->addWidget(m_open);
    column->addWidget(m_caption);
    column->addWidget(m_fields, 1);
    column->addLayout(foot);
    return part;
}

void DiffPage::readSnapshots() {
    showLoading();
    m_context.session.run<std::vector<SnapshotInfo>>(
        m_slot, this, tr("Snapshots"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().list(); },
        [this](Result<std::vector<SnapshotInfo>> answer) { onSnapshots(std::move(answer)); });
}

void DiffPage::onSnapshots(Result<std::vector<SnapshotInfo>> answer) {
    if (!answer.ok()) return showFailed(errorText(answer.error()));
    m_snapshots = std::move(*answer);
    std::erase_if(m_snapshots, [](const SnapshotInfo& info) { return !isUsable(info); });
    if (m_snapshots.empty()) {
        return showEmpty({.glyph = Glyph::Backups,
                          .sentence = tr("There is no snapshot that could be compared with now."),
                          .action = tr("Show the snapshots")});
    }
    fillChoices();
    onChosen();
}

void DiffPage::fillChoices() {
    m_before->clear();
    m_after->clear();
    m_after->addItem(diffSideText({}), QString());
    for (const SnapshotInfo& info : m_snapshots | std::views::reverse) {
        const QString text = diffSideText({.snapshot = info});
        m_before->addItem(text, toQString(info.name));
        m_after->addItem(text, toQString(info.name));
    }
    m_before->addItem(tr("A time\u2026"), QString(kTime));
    const QString before = m_subject.startsWith(kTime) ? QString(kTime) : m_subject.section(kBetween, 0, 0);
    const QString after = m_subject.section(kBetween, 1, 1);
    m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
    m_after->setCurrentIndex(std::max(0, m_after->findData(after)));
}

bool DiffPage::isTimeChosen() const {
    return m_before->currentData().toString() == kTime;
}

// The state at a time is compared with now alone: the log leads from there to here.
void DiffPage::onChosen() {
    const bool time = isTimeChosen();
    m_time->setVisible(time);
    if (time) m_after->setCurrentIndex(0);
    m_after->setVisible(!time);
    findChild<QLabel*>(u"diffAfterLabel"_s)->setText(time ? tr("to now") : tr("&to"));
    compareAgain();
}

// The times that can be had move on with the universe.
void DiffPage::compareAgain() {
    m_timesKnown = false;
    compare();
}

void DiffPage::readTimes() {
    if (!m_timeGiven) m_time->setEnabled(false);
    m_entrySlot.cancel();
    m_slot.cancel();
    const auto control = m_context.session.run<std::vector<RestorableTimes>>(
        this, tr("Restorable times"), Lane::Page,
        [](Universe& universe, const EngineJob& job) { return universe.backups().restorableTimes(job); },
        m_slot.guard<std::vector<RestorableTimes>>(
            [this](Result<std::vector<RestorableTimes>> answer) { onTimes(std::move(answer)); }));
    showWorkOf(control);
}

void DiffPage::showWorkOf(const std::shared_ptr<JobControl>& control) {
    m_slot.hold(control);
    m_progress->follow(control);
    m_workDelay.start();
    showWorking();
}

void DiffPage::onTimes(Result<std::vector<RestorableTimes>> answer) {
    m_workDelay.stop();
    const QSignalBlocker quiet(m_time);
    m_time->setEnabled(answer.ok() && !answer->empty());
    if (!answer.ok()) return tellFailed(answer.error());
    if (answer->empty()) return tell({.glyph = Glyph::Temporal, .sentence = restorableTimesText({})});
    setTimes(*answer);
    m_timesKnown = true;
    compare();
}

// A time that was given already stays, as far as it can still be had.
void DiffPage::setTimes(const std::vector<RestorableTimes>& times) {
    const RestorableTimes& newest = times.back();
    const auto shown = [](Timestamp time) { return toDateTime(time).toLocalTime(); };
    m_time->setDateTimeRange(shown(times.front().first), shown(newest.last));
    if (std::exchange(m_timeGiven, true)) return;
    m_time->setDateTime(shown({std::max(newest.first.ms, newest.last.ms - kAgoMs)}));
    const QDateTime wanted = QDateTime::fromString(m_subject.mid(kTime.size()), Qt::ISODateWithMs);
    if (wanted.isValid() && m_subject.startsWith(kTime)) m_time->setDateTime(wanted.toLocalTime());
}

void DiffPage::compare() {
    if (isTimeChosen() && !m_timesKnown) return readTimes();
    DiffRequest request{
        .after = toStd(m_after->currentData().toString()), .limit = kMostListed, .groupLimit = kMostOfGroup};
    if (isTimeChosen())
        request.since = Timestamp{m_time->dateTime().toMSecsSinceEpoch()};
    else
        request.before = toStd(m_before->currentData().toString());
    m_entrySlot.cancel();
    m_slot.cancel();
    const auto control = m_context.session.run<SnapshotDiff>(
        this, tr("Compare two moments"), Lane::Task,
        [request](Universe& universe, const EngineJob& job) { return universe.backups().diff(request, job); },
        m_slot.guard<SnapshotDiff>([this](Result<SnapshotDiff> answer) { onDiff(std::move(answer)); }));
    showWorkOf(control);
}

void DiffPage::onDiff(Result<SnapshotDiff> answer) {
    m_workDelay.stop();
    if (answer.ok() && !answer->same()) {
        m_diff = std::make_shared<const SnapshotDiff>(std::move(*answer));
        return showDiff();
    }
    if (!answer.ok()) return tellFailed(answer.error());
    tell({.glyph = Glyph::Ok, .sentence = tr("No record, node or edge is different.")});
}

void DiffPage::tellFailed(const Error& error) {
    const bool stopped = error.code == ErrorCode::Cancelled;
    tell({.glyph = stopped ? Glyph::Stop : Glyph::Error,
          .sentence = stopped ? tr("The comparison was stopped.") : errorText(error),
          .action = tr("Compare again")});
}

void DiffPage::tell(const EmptyText& text) {
    m_notice->setText(text);
    m_stack->setCurrentWidget(m_notice);
    showReady();
}

void DiffPage::showDiff() {
    m_model.setDiff(m_diff);
    m_summary->setText(diffSummary(*m_diff));
    unfold();
    m_stack->setCurrentWidget(m_body);
    if (!m_diff->more) return showReady();
    showPartial(tr("%n of what is different is listed; the counts are of all of it.", nullptr,
                   static_cast<int>(m_diff->entries.size())));
}

// A few are shown at once, the first one with its fields.
void DiffPage::unfold() {
    const bool few = m_diff->entries.size() <= kMostUnfolded;
    m_tree->expandToDepth(few ? 1 : 0);
    QModelIndex first = m_model.index(0, 0);
    while (few && m_model.rowCount(first) > 0) first = m_model.index(0, 0, first);
    m_tree->setCurrentIndex(first);
    showEntry();
}

void DiffPage::showEntry() {
    m_entrySlot.cancel();
    const DiffEntry* entry = m_model.entryAt(m_tree->currentIndex());
    m_fieldModel.setFacts(entry ? diffFieldRows(entry->fields) : std::vector<FactsModel::Fact>());
    m_caption->setText(entry ? diffEntryCaption(*entry) : QString());
    m_caption->setVisible(entry != nullptr);
    m_open->setEnabled(entry && entry->part == DiffPart::Record && entry->kind != DiffKind::Deleted);
    const bool cut =
        entry && (entry->fields.more || std::ranges::any_of(entry->fields.list, &JsonDifference::cut));
    if (cut && entry->part == DiffPart::Record && entry->kind == DiffKind::Changed) readWholeEntry(*entry);
}

// The list has the first fields of each; the rest is read for the one that is looked at.
void DiffPage::readWholeEntry(const DiffEntry& entry) {
    const auto nameOf = [](const DiffSide& side) {
        return side.snapshot ? side.snapshot->name : std::string();
    };
    m_context.session.run<DiffPair>(
        m_entrySlot, this, tr("Compare two moments"), Lane::Page,
        [moments = DiffRequest{.before = nameOf(m_diff->before),
                               .after = nameOf(m_diff->after),
                               .since = m_diff->before.at},
         key = entry.key](Universe& universe, const EngineJob& job) {
            return universe.backups().diffRecord(moments, key, job);
        },
        [this](Result<DiffPair> pair) {
            if (pair.ok()) m_fieldModel.setFacts(diffFieldRows(pair->fields));
        });
}

void DiffPage::openEntry() {
    const DiffEntry* entry = m_model.entryAt(m_tree->currentIndex());
    if (entry && m_open->isEnabled()) m_context.openPage(u"record"_s, toQString(entry->key));
}

}  // namespace warp::ui
