// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace warp::cli {

/// "1,204,000"
std::string countText(std::uint64_t count);
/// "640 bytes", "1.5 MiB"
std::string bytesText(std::uint64_t bytes);
/// "3 s", "2 min 5 s", "1 h 4 min"
std::string durationText(std::chrono::milliseconds duration);
/// "1 record", "1,204 records"
std::string countOf(std::uint64_t count, const std::string& singular);

}  // namespace warp::cli
