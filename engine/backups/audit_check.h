// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/backups/audit_progress.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"

namespace warp {

/// A place where the audit trail is not what was written.
struct AuditFault {
    std::string path;  ///< relative to the universe
    std::uint64_t line = 0;
    std::string what;
};

/// Reads the trail and holds every line against the hash in the next, and the end against the progress. What
/// follows a fault is checked on its own. Takes: `progress`, what the tree knows of it. Errors: Io;
/// Cancelled.
Status checkAuditTrail(FileSystem& fs, const std::string& root, const AuditProgress& progress,
                       const std::function<void(const AuditFault&)>& report, const Job& job);

}  // namespace warp
