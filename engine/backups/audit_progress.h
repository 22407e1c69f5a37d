// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/backups/audit_line.h"
#include "engine/store/tree.h"

namespace warp {

/// How far the audit trail is written, as the tree keeps it: what the file has beyond it was cut off by a
/// crash and is written anew, what it lacks was taken away by somebody.
struct AuditProgress {
    Lsn lsn = 0;                          ///< everything up to it is in the trail
    std::uint64_t length = 0;             ///< bytes of the file that is written
    std::uint64_t full = 0;               ///< number of files that were full
    std::uint64_t lines = 0;              ///< of all files
    std::string hash = firstAuditHash();  ///< of the last line

    friend bool operator==(const AuditProgress&, const AuditProgress&) = default;
};

/// One that was never kept is that of an empty trail. Errors: Corrupt, Io.
Result<AuditProgress> readAuditProgress(TreeReader& tree);
Status writeAuditProgress(TreeWriter& tree, const AuditProgress& progress);

}  // namespace warp
