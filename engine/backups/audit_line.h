// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"

namespace warp {

/// A line of the audit trail:
///
///     2026-01-15T14:30:00.123Z 1234 alice put users:bob #0123456789abcdef0123456789abcdef
///
/// Time, LSN (of a folded line the last one), user ("-" without one), what happened, and the hash of the
/// whole line before.
struct AuditLine {
    Timestamp time;
    Lsn lsn = 0;
    std::string user;
    std::string what;
    std::string before;  ///< 32 hex digits
};

/// The hash that the first line of a trail has.
std::string firstAuditHash();
/// BLAKE2b of 128 bits in hex digits. Takes: a line without its line end.
std::string auditHash(ByteView line);

/// Without the line end. Control characters become spaces.
std::string auditText(const AuditLine& line);
/// Nothing when it is no such line.
std::optional<AuditLine> parseAuditLine(ByteView line);

}  // namespace warp
