// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/base/thread.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/spacetime_impl.h"
#include "engine/universe/failure_note.h"

namespace warp {

/// Lets the event horizons of a universe be remembered: what was asked for most is kept at closing and
/// brought into the cache after the next opening; figures of the cache are written for people. Threads:
/// `warm` on one, the others on one.
class CacheMemory {
  public:
    static constexpr std::size_t kKeys = 10'000;  ///< of a shard

    /// Takes: `root`, the universe; the records and the log, which outlive it.
    CacheMemory(FileSystem& fs, std::string root, const Clock& clock, SpacetimeImpl& records, RecentLog& log);

    /// Brings in, on a thread of its own and a moment later, what the last sessions left: who opens a
    /// universe for a moment does not pay for it.
    void startWarming();
    /// Ends the thread.
    void stop() { m_warming.stop(); }
    /// The same at once. Returns: how many keys were read. Errors: Cancelled; a damaged state and records
    /// that cannot be read are logged once and passed over.
    Result<std::size_t> warm(const Job& job);

    /// Writes cache_analytics.json of the shards whose figures changed, at most once a minute.
    Status tellFigures();
    /// The next call of tellFigures looks at whether the files are as they were written, and writes those
    /// anew that are not.
    void doubtFiles() { m_doubted = true; }
    /// Writes state and figures at closing. A session without reads leaves the state as it is.
    Status save();

  private:
    Status writeFigures();
    Result<bool> mendFiles();
    Status saveState(Shard shard);
    std::vector<CachedKey> readState(Shard shard);
    bool wasUsed() const;

    FileSystem& m_fs;
    const std::string m_root;
    const Clock& m_clock;
    SpacetimeImpl& m_records;
    const Timestamp m_since;
    FailureNote m_unreadable;  ///< states and records that are passed over
    std::optional<Timestamp> m_toldAt;
    std::atomic<bool> m_doubted = true;
    std::array<std::string, kShardCount> m_told;  ///< figures as they were written, without the time

    NamedThread m_warming;  // last: it uses what stands above
};

}  // namespace warp
