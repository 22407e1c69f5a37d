// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <tuple>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/store/log_reader.h"
#include "engine/store/write_batch.h"

namespace warp {

/// What a change is called: {"put", "users", "users:bob"}.
struct AuditChange {
    std::string verb;
    std::string kind;         ///< the type of a record, "nodes", "events"; counts are kept by it
    std::string name;         ///< which one; empty where that says nothing to people
    std::uint64_t count = 1;  ///< of events: how many
};
/// Names a change of a region. Takes: a change of any space but Audit.
using DescribeChange = std::function<AuditChange(const Change&)>;

/// A batch of the log, summed up.
struct AuditEntry {
    Timestamp time;
    Lsn lsn = 0;
    std::string user;     ///< empty: without users
    bool byHand = false;  ///< somebody edited files; nobody knows who
    std::string denied;   ///< of a call that was refused: why
    std::string deed;     ///< what was done outside the regions of the log
    std::map<std::pair<std::string, std::string>, std::uint64_t> counts;  ///< by verb and kind
    std::string only;  ///< the name where there is one change

    /// "put users:bob", "put by hand users:bob", "put 12 users, removed 3 posts", "denied: ...", "grant bob
    /// the role archivist"
    std::string text() const;
};

/// Errors: Corrupt with the offset inside the batch.
Result<AuditEntry> auditEntry(const LoggedBatch& batch, const DescribeChange& describe);

/// "put 12 users, removed 3 posts"
std::string auditCountsText(const std::map<std::pair<std::string, std::string>, std::uint64_t>& counts);

}  // namespace warp
