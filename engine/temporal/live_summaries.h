// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>

#include "engine/base/progress.h"
#include "engine/temporal/partition_move.h"

namespace warp {

/// Keeps `summary.json` and `metrics.erl` of the live hours current. A file of events only grows, so only
/// what is new in it is read; after an opening, all of it once. Threads: one at a time.
class LiveSummaries {
  public:
    explicit LiveSummaries(EventFiles files) : m_files(std::move(files)) {}

    /// Brings the files of every live hour up to date. Errors: Cancelled, Corrupt, NoSpace, Io.
    Status refresh(const Job& job);
    /// The next refresh writes all of them anew.
    void doubt() { m_doubted = true; }

  private:
    struct Known {
        explicit Known(const Partition& hour) : summary(hour) {}
        EventSummary summary;
        std::uint64_t read = 0;  ///< bytes of the file that are in it
    };

    Status catchUp(Known& known, const PartitionState& state, const Job& job);
    Status addLines(EventSummary& summary, ByteView lines, std::size_t& taken);
    Status writeFiles(const EventSummary& summary);

    const EventFiles m_files;
    std::map<Partition, Known> m_hours;
    std::atomic<bool> m_doubted = false;
};

}  // namespace warp
