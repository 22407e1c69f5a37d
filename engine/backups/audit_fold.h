// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/backups/audit_entry.h"
#include "engine/backups/audit_line.h"

namespace warp {

/// Makes lines of entries: one each, except in seconds with more of them than anybody could read: those
/// become one line with counts per user, kind and type. Deeds outside the regions of the log, up to
/// kMostPerSecond of them, keep lines of their own also then, before the one with the counts.
class AuditFold {
  public:
    static constexpr std::size_t kMostPerSecond = 100;

    /// Takes: `emit`, which gets lines without their hash, in order.
    explicit AuditFold(std::function<void(AuditLine)> emit) : m_emit(std::move(emit)) {}

    /// Takes: entries in order of LSN. A second is complete when one of a later second comes.
    void add(AuditEntry entry);
    /// Ends the second that was begun.
    void finish();

  private:
    using Counts = std::map<std::pair<std::string, std::string>, std::uint64_t>;
    void keep(AuditEntry entry);
    void emitEntries();
    void emitFolded();

    const std::function<void(AuditLine)> m_emit;
    std::int64_t m_second = 0;
    std::uint64_t m_count = 0;               ///< of the second
    std::vector<AuditEntry> m_entries;       ///< while they are few; then those with deeds
    std::map<std::string, Counts> m_counts;  ///< by user
    AuditEntry m_last;                       ///< time and LSN alone
    Lsn m_firstLsn = 0;
};

}  // namespace warp
