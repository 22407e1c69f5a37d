// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/spacetime/attraction.h"
#include "engine/spacetime/record_codec.h"

namespace warp {

// When a record belongs into another shard than the one it is in: pure functions, no state.
// Spec: semantics, Spacetime, Rebalancing.

/// Why a record moves. The order is the order in which moves are carried out.
enum class MoveReason : std::uint8_t {
    Frozen,        ///< nearly untouched for so long that it belongs into cold
    Idle,          ///< in hot, and rarely touched for long
    Active,        ///< touched so often that it belongs into hot
    OverCapacity,  ///< its shard holds too many records and attracts this one least
    Attracted,     ///< another shard attracts it more than the one that is out of balance
    Entangled,     ///< it goes where the record before it in the report goes: strong links keep them together
};
inline constexpr std::size_t kMoveReasonCount = 6;
/// "frozen", "idle", "active", "over_capacity", "attracted", "entangled".
std::string_view moveReasonName(MoveReason reason);

/// The thresholds of moves; the defaults are those of a new universe.
struct MoveRules {
    double promoteActivity = 8;
    double demoteActivity = 1;
    std::int64_t demoteAfterMs = std::int64_t{24} * 3'600'000;
    double freezeActivity = 0.1;
    std::int64_t freezeAfterMs = std::int64_t{30} * 24 * 3'600'000;
    double hysteresis = 0.8;  ///< share of a threshold, or of an attraction, that must be passed to move back
};

/// What is true of all records at one moment.
struct MoveSurroundings {
    MoveRules rules;
    ShardPhysicsTable physics = kDefaultPhysics;
    ShardRecords records = {};
    Timestamp now;
};

/// What of a record decides where it belongs.
struct MovableRecord {
    AttractedRecord attracted;  ///< with the activity decayed to now
    Activity activity;
    Shard shard = Shard::Warm;
};
MovableRecord movableRecord(const StoredRecord& stored, Timestamp now);

/// Since when the activity has been below `level`; nothing when it is not, and for a level of 0.
std::optional<Timestamp> belowSince(const Activity& activity, double level, Timestamp now);

/// Where a record has to go and why.
struct Verdict {
    Shard to = Shard::Warm;
    MoveReason reason = MoveReason::Idle;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// What its activity demands: active records into hot, idle ones out of it, frozen ones into cold.
std::optional<Verdict> demandedMove(const MovableRecord& record, const MoveSurroundings& around);
/// Where a record goes when its shard is too full and it is among those attracted least: one step colder,
/// unless it would come back soon. Nothing goes colder than cold.
std::optional<Verdict> moveUnderPressure(const MovableRecord& record, const MoveSurroundings& around);
/// Where a record of a shard that is out of balance goes: hot or warm, when that attracts it so much more
/// that it stays there.
std::optional<Verdict> moveByAttraction(const MovableRecord& record, const MoveSurroundings& around);

/// Whether the shard holds more than its capacity.
bool isOverCapacity(Shard shard, const ShardPhysicsTable& physics, const ShardRecords& records);

/// A move that was decided, with what it was decided on.
struct PlannedMove {
    std::string key;
    Shard from = Shard::Warm;
    Shard to = Shard::Warm;
    MoveReason reason = MoveReason::Idle;
    double activity = 0;
    double attractionFrom = 0;  ///< of the shard that it leaves
    double attractionTo = 0;    ///< of the shard that it goes to
    Lsn version = 0;            ///< of the record that was judged
};
/// "activity 9.2 is at least 8": the reason with its figures.
std::string explainMove(const PlannedMove& move, const MoveRules& rules);

}  // namespace warp
