// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/move_rules.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace warp {

namespace {

std::string numberText(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

std::string durationText(std::int64_t ms) {
    constexpr double kMsPerHour = 3'600'000;
    constexpr double kHoursPerDay = 24;
    const double hours = static_cast<double>(ms) / kMsPerHour;
    return hours >= 2 * kHoursPerDay ? numberText(hours / kHoursPerDay) + " days" : numberText(hours) + " h";
}

bool wasBelow(const MovableRecord& record, double level, std::int64_t forMs, Timestamp now) {
    const auto since = belowSince(record.activity, level, now);
    return since && now.ms - since->ms >= forMs;
}

double pullOf(const MovableRecord& record, Shard shard, const MoveSurroundings& around) {
    const auto index = static_cast<std::size_t>(shard);
    return attraction(record.attracted, shard, around.physics[index], around.records[index]);
}

}  // namespace

std::string_view moveReasonName(MoveReason reason) {
    constexpr std::array<std::string_view, kMoveReasonCount> kNames = {"frozen", "idle", "active",
                                                                       "over_capacity", "attracted",
                                                                       "entangled"};
    return kNames[static_cast<std::size_t>(reason)];
}

MovableRecord movableRecord(const StoredRecord& stored, Timestamp now) {
    return {.attracted = {.priority = stored.priority,
                          .pattern = stored.pattern,
                          .valueBytes = stored.valueBytes,
                          .activity = stored.history.activity.decayedTo(now)},
            .activity = stored.history.activity,
            .shard = stored.shard};
}

std::optional<Timestamp> belowSince(const Activity& activity, double level, Timestamp now) {
    if (level <= 0 || activity.decayedTo(now) >= level) return std::nullopt;
    if (activity.count < level) return activity.at;
    const double halfLives = std::log2(activity.count / level);
    return Timestamp{activity.at.ms + static_cast<std::int64_t>(halfLives * kActivityHalfLifeMs)};
}

std::optional<Verdict> demandedMove(const MovableRecord& record, const MoveSurroundings& around) {
    const MoveRules& rules = around.rules;
    if (record.attracted.activity >= rules.promoteActivity) {
        if (record.shard == Shard::Hot) return std::nullopt;
        return Verdict{Shard::Hot, MoveReason::Active};
    }
    if (record.shard == Shard::Cold) return std::nullopt;
    if (wasBelow(record, rules.freezeActivity, rules.freezeAfterMs, around.now))
        return Verdict{Shard::Cold, MoveReason::Frozen};
    if (record.shard == Shard::Hot &&
        wasBelow(record, rules.demoteActivity, rules.demoteAfterMs, around.now)) {
        return Verdict{Shard::Warm, MoveReason::Idle};
    }
    return std::nullopt;
}

std::optional<Verdict> moveUnderPressure(const MovableRecord& record, const MoveSurroundings& around) {
    if (record.shard == Shard::Cold) return std::nullopt;
    const MoveRules& rules = around.rules;
    const bool hot = record.shard == Shard::Hot;
    const double comesBackAt = hot ? rules.promoteActivity : rules.demoteActivity;
    if (record.attracted.activity >= comesBackAt * rules.hysteresis) return std::nullopt;
    return Verdict{hot ? Shard::Warm : Shard::Cold, MoveReason::OverCapacity};
}

std::optional<Verdict> moveByAttraction(const MovableRecord& record, const MoveSurroundings& around) {
    if (record.shard == Shard::Cold) return std::nullopt;
    const MoveRules& rules = around.rules;
    const bool hot = record.shard == Shard::Hot;
    // What is hot stays there for a while, and what would soon be idle does not come.
    const double activity = record.attracted.activity;
    if (hot ? activity >= rules.demoteActivity * rules.hysteresis : activity < rules.demoteActivity)
        return std::nullopt;
    const Shard other = hot ? Shard::Warm : Shard::Hot;
    if (pullOf(record, other, around) * rules.hysteresis <= pullOf(record, record.shard, around))
        return std::nullopt;
    return Verdict{other, MoveReason::Attracted};
}

bool isOverCapacity(Shard shard, const ShardPhysicsTable& physics, const ShardRecords& records) {
    const auto index = static_cast<std::size_t>(shard);
    return shardLoad(physics[index], records[index]) > 1;
}

std::string explainMove(const PlannedMove& move, const MoveRules& rules) {
    const std::string activity = "activity " + numberText(move.activity);
    switch (move.reason) {
        case MoveReason::Active: return activity + " is at least " + numberText(rules.promoteActivity);
        case MoveReason::Idle:
            return activity + ", below " + numberText(rules.demoteActivity) + " for more than " +
                   durationText(rules.demoteAfterMs);
        case MoveReason::Frozen:
            return activity + ", below " + numberText(rules.freezeActivity) + " for more than " +
                   durationText(rules.freezeAfterMs);
        case MoveReason::OverCapacity:
            return "over its capacity, the shard attracts it with " + numberText(move.attractionFrom) +
                   ", among the least";
        case MoveReason::Attracted:
            return "attracted with " + numberText(move.attractionTo) + " instead of " +
                   numberText(move.attractionFrom);
        case MoveReason::Entangled: return "goes with the records that it is strongly entangled with";
    }
    return activity;
}

}  // namespace warp
