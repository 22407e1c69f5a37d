// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/result.h"

namespace warp::cli {

/// A moment as people give it: "2026-01-15T14:30:00Z", "2026-01-15" (its beginning, UTC), "now", or "-90m",
/// so long before now. Takes: `option`, named in the error. Errors: InvalidArgument.
Result<Timestamp> parseMoment(const std::string& option, const std::string& text, Timestamp now);

/// A length of time: "500ms", "30s", "5m", "1h", "7d". Errors: InvalidArgument.
Result<std::chrono::milliseconds> parseDuration(const std::string& option, const std::string& text);

}  // namespace warp::cli
