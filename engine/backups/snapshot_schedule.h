// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/backups/snapshot.h"

namespace warp {

enum class SnapshotEvery : std::uint8_t { Never, Hour, Day, Week, Month };
/// "never", "hourly", "daily", "weekly", "monthly".
std::string_view snapshotEveryName(SnapshotEvery every);
std::optional<SnapshotEvery> parseSnapshotEvery(std::string_view name);

/// When snapshots are taken by themselves. All times are UTC.
struct SnapshotSchedule {
    SnapshotEvery every = SnapshotEvery::Never;
    std::uint32_t weekday = 7;  ///< of weekly ones: 1 Monday to 7 Sunday
    std::uint32_t hour = 2;     ///< of all but hourly ones; monthly ones are due on the first
    std::uint32_t minute = 0;
    bool makeUp = true;           ///< one that was missed is taken as soon as possible
    std::uint64_t fullEvery = 7;  ///< of so many that build upon each other the first is full; 1 = all are

    friend bool operator==(const SnapshotSchedule&, const SnapshotSchedule&) = default;
};

/// From then on a snapshot that was due counts as missed.
inline constexpr std::chrono::minutes kSnapshotGrace{10};

/// The last moment at or before `time` at which a snapshot was due, and the first after it; nothing where
/// none are ever due.
std::optional<Timestamp> lastSnapshotDue(const SnapshotSchedule& schedule, Timestamp time);
std::optional<Timestamp> nextSnapshotDue(const SnapshotSchedule& schedule, Timestamp time);

/// How a schedule stands.
struct ScheduleStanding {
    std::optional<Timestamp> last;    ///< when the newest whole scheduled snapshot was taken
    std::optional<Timestamp> next;    ///< when one will be due; nothing: never
    std::optional<Timestamp> missed;  ///< when one was due that was not taken since
    bool due = false;                 ///< one is to be taken now
    bool full = true;                 ///< the next is full
};

/// Takes: every snapshot of the universe. One of the schedule that claims to be of a later day than `now` is
/// a wrong clock's and does not count.
ScheduleStanding scheduleStanding(const SnapshotSchedule& schedule, const std::vector<SnapshotInfo>& all,
                                  Timestamp now);

}  // namespace warp
