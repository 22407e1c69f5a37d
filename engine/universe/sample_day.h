// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"

namespace warp {

struct SampleDayOptions {
    std::uint64_t seed = 1;         ///< the same seed and end give the same records, links, graph and events
    Timestamp end;                  ///< of the day, cut to the minute; usually now
    std::uint64_t visits = 1'500;   ///< of customers during the day
    std::chrono::seconds round{0};  ///< between two rounds of maintenance; 0 = the shop's interval, a minute
    FileSystem* fs = nullptr;       ///< null = the operating system's
};

struct SampleDayReport {
    Timestamp from;  ///< of the day itself; three quiet days stand before it
    Timestamp to;
    std::uint64_t records = 0;
    std::uint64_t links = 0;
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
    std::uint64_t events = 0;
    std::uint64_t reads = 0;      ///< observations of records
    std::uint64_t orders = 0;     ///< of the day
    std::uint64_t refused = 0;    ///< writes that the schema refused
    std::uint64_t edits = 0;      ///< files edited by hand that were taken in
    std::uint64_t wormholes = 0;  ///< open at the end
    std::uint64_t moves = 0;      ///< of records between shards
    std::uint64_t alerts = 0;     ///< raised
    std::uint64_t snapshots = 0;  ///< of the schedule, and one before the sale
    std::uint64_t rounds = 0;     ///< of maintenance
};

/// Makes a universe and runs the engine on it through a day of a bookshop, by a clock that is moved by hand:
/// customers come, look, order and review; events age from tier to tier; records move between shards; alerts
/// are raised; files are edited by hand, well and badly. Nothing is written but by the engine, except for
/// those edits.
/// Takes: `directory`, new or empty. Leaves: on failure and after a stop the directory as it was.
/// Errors: Conflict (something is there already), Cancelled, those of the regions.
Result<SampleDayReport> sampleDay(const std::string& directory, const SampleDayOptions& options,
                                  const Job& job);

}  // namespace warp
