// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/history_rows.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {
namespace {

struct HistoryRows {
    Q_DECLARE_TR_FUNCTIONS(HistoryRows)
};

QString number(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

bool isFromSnapshot(const RecordVersion& version) {
    return version.source == RecordVersion::Source::Snapshot;
}

QString changeText(const KnownVersions& known, std::size_t index) {
    const RecordVersion& version = known.history.versions[index];
    if (isFromSnapshot(version)) {
        return version.kind == RecordVersion::Kind::Delete ? HistoryRows::tr("Gone in a snapshot")
                                                           : HistoryRows::tr("Kept in a snapshot");
    }
    switch (version.kind) {
        case RecordVersion::Kind::Delete: return HistoryRows::tr("Deleted");
        case RecordVersion::Kind::Move:
            return HistoryRows::tr("Moved to %1").arg(temperatureWord(temperatureOf(*version.shard)));
        case RecordVersion::Kind::Put: break;
    }
    const bool created = momentBefore(known.history, index).kind == Moment::Kind::Absent;
    return created ? HistoryRows::tr("Created") : HistoryRows::tr("Written");
}

Glyph changeGlyph(const KnownVersions& known, std::size_t index) {
    switch (known.history.versions[index].kind) {
        case RecordVersion::Kind::Delete: return Glyph::Delete;
        case RecordVersion::Kind::Move: return Glyph::Move;
        case RecordVersion::Kind::Put: break;
    }
    const bool created = momentBefore(known.history, index).kind == Moment::Kind::Absent;
    return created ? Glyph::Add : Glyph::Edit;
}

FactsModel::Fact rowOf(const KnownVersions& known, std::size_t index) {
    const RecordVersion& version = known.history.versions[index];
    const bool put = version.kind == RecordVersion::Kind::Put;
    const auto bytes = static_cast<std::int64_t>(version.valueBytes);
    const QString change = changeText(known, index);
    const bool now = version.lsn == known.now;
    return {.id = QString::number(index),
            .cells = {timeText(version.time), now ? HistoryRows::tr("%1, now").arg(change) : change,
                      put ? byteText(bytes) : QString(), number(version.lsn)},
            .toolTips = {timeText(version.time, true),
                         isFromSnapshot(version) ? toQString(version.snapshot) : change,
                         put ? exactBytes(bytes) : QString(),
                         {}},
            .icon = icon(changeGlyph(known, index))};
}

}  // namespace

std::vector<FactsModel::Column> historyColumns() {
    return {{HistoryRows::tr("Time")},
            {HistoryRows::tr("Change")},
            {HistoryRows::tr("Size"), true},
            {HistoryRows::tr("LSN"), true}};
}

std::vector<FactsModel::Fact> historyRows(const KnownVersions& known) {
    std::vector<FactsModel::Fact> rows;
    for (std::size_t at = known.history.versions.size(); at > 0; --at) rows.push_back(rowOf(known, at - 1));
    return rows;
}

QString versionCaption(const KnownVersions& known, std::size_t index) {
    const RecordVersion& version = known.history.versions[index];
    const Moment before = momentBefore(known.history, index);
    if (isFromSnapshot(version)) {
        const QString snapshot = toQString(version.snapshot);
        return version.kind == RecordVersion::Kind::Delete
                   ? HistoryRows::tr("It was gone when the snapshot %1 was taken.").arg(snapshot)
                   : HistoryRows::tr("The snapshot %1 shows this value; changes around it may be missing.")
                         .arg(snapshot);
    }
    if (version.kind == RecordVersion::Kind::Move)
        return HistoryRows::tr("It went to another shard; its value stayed what it was.");
    if (version.kind == RecordVersion::Kind::Delete) {
        return before.kind == Moment::Kind::Value
                   ? HistoryRows::tr("Deleted. This is the value it had.")
                   : HistoryRows::tr("Deleted. The value it had is not kept in the log.");
    }
    switch (before.kind) {
        case Moment::Kind::Absent: return HistoryRows::tr("Created with this value.");
        case Moment::Kind::NotKept:
            return HistoryRows::tr("Written with this value; the one before is not kept in the log.");
        case Moment::Kind::Value: break;
    }
    return HistoryRows::tr("What this change made of the value before it.");
}

QString historyEndText(const KnownVersions& known) {
    if (known.history.cut) return HistoryRows::tr("The newest %1 versions are listed.").arg(kMostVersions);
    if (known.history.keptSince == 1) return {};
    if (!known.isLogKept())
        return HistoryRows::tr("Earlier versions are not kept: universe_parameters.wal_retention is 0.");
    return HistoryRows::tr("The log is kept for %1 days and up to %2, from LSN %3 on.")
        .arg(number(known.keptDays), byteText(static_cast<std::int64_t>(known.keptMiB << 20)),
             number(known.history.keptSince));
}

EmptyText noHistoryText(const KnownVersions& known) {
    EmptyText text{.glyph = Glyph::History};
    if (known.isLogKept()) {
        text.sentence =
            HistoryRows::tr(
                "No change of this record is in the log any more. The log is kept for "
                "%1 days and up to %2.")
                .arg(number(known.keptDays), byteText(static_cast<std::int64_t>(known.keptMiB << 20)));
    } else {
        text.sentence = HistoryRows::tr(
            "Earlier versions are not kept: the log goes as soon as its changes are in the tree. Set "
            "universe_parameters.wal_retention.age and .size to keep them.");
    }
    return text;
}

}  // namespace warp::ui
