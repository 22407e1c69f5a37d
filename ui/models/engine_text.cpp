// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/engine_text.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

struct EngineText {
    Q_DECLARE_TR_FUNCTIONS(EngineText)
};

}  // namespace

Temperature temperatureOf(Shard shard) {
    constexpr std::array<Temperature, kShardCount> kTemperatures = {Temperature::Hot, Temperature::Warm,
                                                                    Temperature::Cold};
    return kTemperatures[static_cast<std::size_t>(shard)];
}

Status statusOf(HealthLevel level) {
    switch (level) {
        case HealthLevel::Ok: return Status::Ok;
        case HealthLevel::Warning: return Status::Warning;
        case HealthLevel::Critical: return Status::Critical;
        case HealthLevel::NoData: return Status::NoData;
    }
    return Status::NoData;
}

QString shardSentence(Shard shard) {
    switch (shard) {
        case Shard::Hot:
            return EngineText::tr("Hot: strong consistency, a write waits until it is on the disk");
        case Shard::Warm: return EngineText::tr("Warm: eventual consistency, a power cut may lose 100 ms");
        case Shard::Cold: return EngineText::tr("Cold: weak consistency, packed and compressed");
    }
    return {};
}

QString priorityText(Priority priority) {
    switch (priority) {
        case Priority::Critical: return EngineText::tr("Critical");
        case Priority::High: return EngineText::tr("High");
        case Priority::Normal: return EngineText::tr("Normal");
        case Priority::Low: return EngineText::tr("Low");
        case Priority::Background: return EngineText::tr("Background");
    }
    return {};
}

QString quantumStateText(QuantumState state) {
    return state == QuantumState::Collapsed ? EngineText::tr("Collapsed") : EngineText::tr("Superposition");
}

QString quantumStateSentence(QuantumState state) {
    return state == QuantumState::Collapsed
               ? EngineText::tr("It was read since it was written, and has one value.")
               : EngineText::tr("It was not read since it was written, or has several candidate values.");
}

QString timeText(Timestamp time, bool full) {
    if (time.ms == 0) return QStringLiteral("\u2013");
    if (full) return toQString(formatTimestamp(time));
    return toDateTime(time).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString readOnlyText(const UniverseStats& stats) {
    if (stats.observer || stats.state != UniverseState::ReadOnly) return {};
    const auto& failure = stats.store.backgroundError;
    if (stats.store.diskFull) {
        return EngineText::tr(
            "The disk is full, so only deletions are taken. Delete records or free some "
            "space, then resume writing.");
    }
    const QString remedy = EngineText::tr("Writing has stopped. Remove the cause, then resume writing.");
    if (!failure) return remedy;
    const ErrorText text = explain(*failure);
    return text.what + u' ' + remedy + u'\n' + text.detail;
}

QString recordCountText(std::uint64_t count) {
    if (count == 1) return EngineText::tr("1 record");
    //: The number has its thousands grouped and is never 1.
    return EngineText::tr("%1 records").arg(groupedNumber(static_cast<std::int64_t>(count)));
}

QString fileCountText(std::uint64_t count) {
    if (count == 1) return EngineText::tr("1 file");
    //: The number has its thousands grouped and is never 1.
    return EngineText::tr("%1 files").arg(groupedNumber(static_cast<std::int64_t>(count)));
}

QString typeOfKey(const QString& key) {
    return key.left(key.indexOf(u':'));
}

QString idOfKey(const QString& key) {
    return key.mid(key.indexOf(u':') + 1);
}

}  // namespace warp::ui
