// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace warp {

/// The audit trail's files, relative to the universe: the one that is written, and those that were full.
/// "backups/cosmic_logs/audit_trail.log"
std::string auditTrailPath();
/// "backups/cosmic_logs/audit_trail-000001.log". Takes: a number from 1.
std::string fullAuditTrailPath(std::uint64_t number);

/// The same of what happened to the universe: "backups/cosmic_logs/cosmic_events.jsonl".
std::string cosmicEventsPath();
/// "backups/cosmic_logs/cosmic_events-000001.jsonl". Takes: a number from 1.
std::string fullCosmicEventsPath(std::uint64_t number);

/// Sign-ins that failed and are not in the trail yet: "backups/cosmic_logs/failed_sign_ins.jsonl", and the
/// lock that keeps who adds to it and who takes it apart.
std::string failedSignInsPath();
std::string failedSignInsLockPath();

}  // namespace warp
