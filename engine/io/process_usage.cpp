// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/process_usage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace warp {

namespace {

/// A small file of /proc; empty when it cannot be read.
std::string readProcess(const char* path) {
    const int descriptor = ::open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return {};
    std::array<char, 4096> text;
    const auto size = ::read(descriptor, text.data(), text.size());
    ::close(descriptor);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

/// The number behind "\nNAME:" in lines of "NAME: 1234 kB".
std::optional<std::uint64_t> numberOf(std::string_view text, std::string_view name) {
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) return {};
    const std::size_t digits = text.find_first_of("0123456789", at + name.size());
    if (digits == std::string_view::npos) return {};
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data() + digits, text.data() + text.size(), number);
    if (failure != std::errc()) return {};
    return number;
}

std::optional<std::uint64_t> kibibytesOf(std::string_view text, std::string_view name) {
    const auto number = numberOf(text, name);
    return number ? std::optional(*number * 1024) : std::nullopt;
}

std::optional<std::chrono::nanoseconds> processorTime() {
    std::timespec time{};
    if (::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) != 0) return {};
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

unsigned allowedProcessors() {
    cpu_set_t set;
    if (::sched_getaffinity(0, sizeof set, &set) != 0) return 1;
    return static_cast<unsigned>(std::max(1, CPU_COUNT(&set)));
}

}  // namespace

ProcessUsage readProcessUsage() {
    const std::string status = readProcess("/proc/self/status");
    const std::string io = readProcess("/proc/self/io");
    return {.processorTime = processorTime(),
            .residentBytes = kibibytesOf(status, "\nVmRSS:"),
            .anonymousBytes = kibibytesOf(status, "\nRssAnon:"),
            .readBytes = numberOf(io, "\nread_bytes:"),
            .writtenBytes = numberOf(io, "\nwrite_bytes:"),
            .threads = numberOf(status, "\nThreads:"),
            .processors = allowedProcessors()};
}

}  // namespace warp
