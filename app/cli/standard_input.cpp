// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "engine/base/progress.h"

namespace warp::cli {
namespace {

// Waits until there is something to read (or the end), looking at the token ten times a second.
Status waitForInput(const std::stop_token& stop) {
    constexpr int kPollMs = 100;
    while (!stop.stop_requested()) {
        pollfd input = {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&input, 1, kPollMs);
        if (ready > 0) return {};
        if (ready < 0 && errno != EINTR) return systemError("wait for", "standard input", errno);
    }
    return cancelledError();
}

}  // namespace

ByteSource standardInput(std::stop_token stop) {
    return [stop = std::move(stop)](char* buffer, std::size_t size) -> Result<std::size_t> {
        WARP_TRY(waitForInput(stop));
        const ssize_t count = ::read(STDIN_FILENO, buffer, size);
        if (count < 0) return systemError("read", "standard input", errno);
        return static_cast<std::size_t>(count);
    };
}

Result<std::string> readStandardInput(std::stop_token stop, std::size_t limit) {
    const ByteSource source = standardInput(std::move(stop));
    std::string text;
    std::array<char, 64 << 10> buffer;
    for (;;) {
        WARP_ASSIGN(const std::size_t count, source(buffer.data(), buffer.size()));
        if (count == 0) return text;
        if (text.size() + count > limit) {
            return Error{.code = ErrorCode::LimitExceeded,
                         .message = "longer than " + std::to_string(limit) + " bytes",
                         .path = "standard input"};
        }
        text.append(buffer.data(), count);
    }
}

}  // namespace warp::cli
