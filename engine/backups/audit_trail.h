// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/backups/audit_entry.h"
#include "engine/backups/audit_progress.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/log_history.h"
#include "engine/store/tree_access.h"

namespace warp {

/// Writes the audit trail from the log: what is durable and not in it yet. The order is file, sync, progress
/// in the tree, so a crash at any moment costs only work that is done again. Threads: one call at a time.
/// Spec: Transaction and change logs.
class AuditTrail {
  public:
    static constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 20;  ///< of a file before it is full
    static constexpr std::int64_t kMostMs = 2'000;                        ///< of one call

    struct Options {
        FileSystem* fs = nullptr;
        const Clock* clock = nullptr;
        std::string root;  ///< the universe
        TreeAccess tree;
        const LogHistory* history = nullptr;  ///< of the universe's log
        DescribeChange describe;
        std::uint64_t mostBytes = kMostBytes;
    };
    explicit AuditTrail(Options options) : m_options(std::move(options)) {}

    /// Brings the trail up to `durable`. The second that is under way waits for the next call, unless
    /// `everything`. What takes longer than kMostMs follows in the next call. Returns: lines written.
    /// Leaves: a sound trail on failure. Errors: Corrupt, NoSpace, Io; Cancelled.
    Result<std::uint64_t> update(Lsn durable, bool everything, const Job& job);

  private:
    class Writing;
    Status recover(AuditProgress& progress);
    Status readRange(LsnRange range, bool everything, Writing& writing, const Job& job);

    const Options m_options;
};

}  // namespace warp
