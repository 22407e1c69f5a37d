// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_source_page.h"

#include <algorithm>

#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStackedWidget>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/restore_text.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kAgoMs = 10 * 60'000;
constexpr int kTimeWidth = 210;

QDateTime shown(Timestamp time) {
    return toDateTime(time).toLocalTime();
}

}  // namespace

RestoreSourcePage::RestoreSourcePage(EngineSession& session, const QString& name, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(snapshotColumns()), m_stack(new QStackedWidget(this)) {
    auto* column = columnOf(this);
    column->addWidget(buildKinds());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildSnapshots());
    m_stack->addWidget(buildTime());
    auto* record = sentence(tr("The next step asks for the record. It comes back by itself into the open "
                               "universe, as an edit that Undo takes back."),
                            this);
    record->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(record);
    setFocusProxy(m_table);
    readSnapshots(name);
    readTimes();
}

QWidget* RestoreSourcePage::buildKinds() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kTiny);
    const auto add = [&](const char* name, const QString& text) {
        auto* button = new QRadioButton(text, part);
        button->setObjectName(QLatin1StringView(name));
        column->addWidget(button);
        return button;
    };
    m_fromSnapshot = add("restoreFromSnapshot", tr("A &snapshot"));
    m_fromTime = add("restoreFromTime", tr("The state at a &time between snapshots"));
    m_fromRecord = add("restoreFromRecord", tr("A &record and its versions"));
    m_fromSnapshot->setChecked(true);
    for (QRadioButton* button : {m_fromSnapshot, m_fromTime, m_fromRecord}) {
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on) return;
            m_stack->setCurrentIndex(static_cast<int>(kind()));
            Q_EMIT changed();
        });
    }
    return part;
}

QWidget* RestoreSourcePage::buildSnapshots() {
    m_table = new TableView(this);
    m_table->setObjectName(u"restoreSnapshots"_s);
    m_table->setAccessibleName(tr("Snapshots"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyNote(tr("There is no snapshot that could be restored."));
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array kWidths = {150, 90, 140, 80, 70, 80};
    for (std::size_t at = 0; at < kWidths.size(); ++at)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(at), kWidths[at]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RestoreSourcePage::changed);
    connect(m_table, &TableView::rowOpened, this, &RestoreSourcePage::opened);
    return m_table;
}

QWidget* RestoreSourcePage::buildTime() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page, metrics::kSmall);
    m_time = new QDateTimeEdit(page);
    m_time->setObjectName(u"restoreTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    m_time->setEnabled(false);
    // Its own hint forgets the arrows of the house.
    m_time->setMinimumWidth(kTimeWidth);
    m_reach = sentence({}, page);
    m_reach->setObjectName(u"restoreReach"_s);
    m_reach->setForegroundRole(QPalette::PlaceholderText);
    m_timeNote = sentence({}, page);
    m_timeNote->setObjectName(u"restoreTimeNote"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_time);
    row->addStretch(1);
    auto* label = new QLabel(tr("T&ime"), page);
    label->setBuddy(m_time);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kLarge);
    form->addRow(label, row);
    column->addLayout(form);
    column->addWidget(m_reach);
    column->addWidget(m_timeNote);
    column->addStretch(1);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] {
        showTimeNote();
        Q_EMIT changed();
    });
    return page;
}

void RestoreSourcePage::readSnapshots(const QString& name) {
    m_session.run<std::vector<SnapshotInfo>>(
        m_listSlot, this, tr("Snapshots"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().list(); },
        [this, name](Result<std::vector<SnapshotInfo>> answer) { onSnapshots(std::move(answer), name); });
}

void RestoreSourcePage::onSnapshots(Result<std::vector<SnapshotInfo>> answer, const QString& name) {
    if (!answer.ok()) {
        Q_EMIT failed(errorText(answer.error()));
        return;
    }
    m_snapshots = std::move(*answer);
    std::erase_if(m_snapshots, [](const SnapshotInfo& info) { return !isUsable(info); });
    m_model.setFacts(snapshotRows(m_snapshots));
    int row = 0;
    for (int at = 0; at < m_model.rowCount(); ++at)
        if (m_model.idOf(m_model.index(at, 0)) == name) row = at;
    m_table->selectRow(row);
    showTimeNote();
    Q_EMIT changed();
}

void RestoreSourcePage::readTimes() {
    m_session.run<std::vector<RestorableTimes>>(
        m_timesSlot, this, tr("Restorable times"), Lane::Page,
        [](Universe& universe, const EngineJob& job) { return universe.backups().restorableTimes(job); },
        [this](Result<std::vector<RestorableTimes>> answer) { onTimes(std::move(answer)); });
}

// The field takes nothing outside of what there is at all; gaps in between are told.
void RestoreSourcePage::onTimes(Result<std::vector<RestorableTimes>> answer) {
    if (answer.ok())
        m_times = std::move(*answer);
    else
        m_timeProblem = errorText(answer.error());
    m_time->setEnabled(!m_times.empty());
    m_reach->setText(m_timeProblem.isEmpty() ? restorableTimesText(m_times) : m_timeProblem);
    if (!m_times.empty()) {
        const RestorableTimes& newest = m_times.back();
        m_time->setDateTimeRange(shown(m_times.front().first), shown(newest.last));
        m_time->setDateTime(shown({std::max(newest.first.ms, newest.last.ms - kAgoMs)}));
    }
    showTimeNote();
    Q_EMIT changed();
}

bool RestoreSourcePage::isInReach() const {
    const Timestamp time{m_time->dateTime().toMSecsSinceEpoch()};
    return std::ranges::any_of(
        m_times, [&](const RestorableTimes& each) { return each.first <= time && time <= each.last; });
}

void RestoreSourcePage::showTimeNote() {
    if (m_times.empty()) return m_timeNote->setText({});
    const Timestamp time{m_time->dateTime().toMSecsSinceEpoch()};
    if (!isInReach())
        return m_timeNote->setText(tr("The state at %1 cannot be restored: no snapshot with an unbroken log "
                                      "behind it leads there, or a later restore took it back.")
                                       .arg(timeText(time)));
    const SnapshotInfo* before = newestBefore(time);
    m_timeNote->setText(before ? tr("Starts from the snapshot of %1 and replays the log up to this time.")
                                     .arg(snapshotTitle(*before))
                               : QString());
}

const SnapshotInfo* RestoreSourcePage::newestBefore(Timestamp time) const {
    const auto found = std::find_if(m_snapshots.rbegin(), m_snapshots.rend(),
                                    [&](const SnapshotInfo& info) { return info.createdAt <= time; });
    return found == m_snapshots.rend() ? nullptr : &*found;
}

RestoreSourcePage::Kind RestoreSourcePage::kind() const {
    if (m_fromTime->isChecked()) return Kind::Time;
    return m_fromRecord->isChecked() ? Kind::Record : Kind::Snapshot;
}

void RestoreSourcePage::setKind(Kind kind) {
    const std::array buttons = {m_fromSnapshot, m_fromTime, m_fromRecord};
    buttons[static_cast<std::size_t>(kind)]->setChecked(true);
}

const SnapshotInfo* RestoreSourcePage::snapshot() const {
    if (const auto time = until()) return newestBefore(*time);
    const std::string name = toStd(m_model.idOf(m_table->currentIndex()));
    const auto found = std::ranges::find(m_snapshots, name, &SnapshotInfo::name);
    return found == m_snapshots.end() ? nullptr : &*found;
}

std::optional<Timestamp> RestoreSourcePage::until() const {
    if (kind() != Kind::Time) return std::nullopt;
    return Timestamp{m_time->dateTime().toMSecsSinceEpoch()};
}

std::uint64_t RestoreSourcePage::contentBytes() const {
    std::uint64_t sum = 0;
    for (const SnapshotInfo* info = snapshot(); info != nullptr;) {
        sum += info->contentBytes;
        const auto base = std::ranges::find(m_snapshots, info->base, &SnapshotInfo::name);
        info = info->base.empty() || base == m_snapshots.end() ? nullptr : &*base;
    }
    return sum;
}

bool RestoreSourcePage::isComplete() const {
    switch (kind()) {
        case Kind::Snapshot: return snapshot() != nullptr;
        case Kind::Time: return isInReach();
        case Kind::Record: break;
    }
    return true;
}

QString RestoreSourcePage::title() const {
    if (const auto time = until()) return timeText(*time);
    const SnapshotInfo* info = snapshot();
    return info ? snapshotTitle(*info) : QString();
}

}  // namespace warp::ui
