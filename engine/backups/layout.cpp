// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/layout.h"

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kDirectory = "backups/cosmic_logs";
constexpr std::size_t kDigits = 6;

std::string sixDigits(std::uint64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < kDigits) digits.insert(0, kDigits - digits.size(), '0');
    return digits;
}

}  // namespace

std::string auditTrailPath() {
    return joinPath(kDirectory, "audit_trail.log");
}

std::string fullAuditTrailPath(std::uint64_t number) {
    return joinPath(kDirectory, "audit_trail-" + sixDigits(number) + ".log");
}

std::string cosmicEventsPath() {
    return joinPath(kDirectory, "cosmic_events.jsonl");
}

std::string fullCosmicEventsPath(std::uint64_t number) {
    return joinPath(kDirectory, "cosmic_events-" + sixDigits(number) + ".jsonl");
}

std::string failedSignInsPath() {
    return joinPath(kDirectory, "failed_sign_ins.jsonl");
}

std::string failedSignInsLockPath() {
    return joinPath(kDirectory, ".failed_sign_ins.lock");
}

}  // namespace warp
