// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backups/audit_entry.h"

namespace warp {

/// What the changes of each region are called in the audit trail.
AuditChange auditWords(const Change& change);

}  // namespace warp
