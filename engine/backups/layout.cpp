// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/layout.h"

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kDirectory = "backups/cosmic_logs";
constexpr std::size_t kDigits = 6;

}  // namespace

std::string auditTrailPath() {
    return joinPath(kDirectory, "audit_trail.log");
}

std::string fullAuditTrailPath(std::uint64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < kDigits) digits.insert(0, kDigits - digits.size(), '0');
    return joinPath(kDirectory, "audit_trail-" + digits + ".log");
}

std::string failedSignInsPath() {
    return joinPath(kDirectory, "failed_sign_ins.jsonl");
}

std::string failedSignInsLockPath() {
    return joinPath(kDirectory, ".failed_sign_ins.lock");
}

}  // namespace warp
