// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace warp {

/// What this process has used of the computer. What the system does not tell is left out.
struct ProcessUsage {
    std::optional<std::chrono::nanoseconds> processorTime;  ///< of all threads, since the process began
    std::optional<std::uint64_t> residentBytes;   ///< memory in the RAM, pages of mapped files with it
    std::optional<std::uint64_t> anonymousBytes;  ///< the same without pages of files
    std::optional<std::uint64_t> readBytes;       ///< fetched from disks, since the process began
    std::optional<std::uint64_t> writtenBytes;    ///< sent to disks
    std::optional<std::uint64_t> threads;
    unsigned processors = 1;  ///< that this process may use
};

/// Threads: any. Cost: some ten microseconds.
ProcessUsage readProcessUsage();

}  // namespace warp
