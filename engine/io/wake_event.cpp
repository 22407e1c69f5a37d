// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/wake_event.h"

#include <algorithm>
#include <climits>
#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>

#include "engine/base/progress.h"

namespace warp {

namespace {

int millisecondsUntil(std::chrono::steady_clock::time_point deadline) {
    if (deadline == std::chrono::steady_clock::time_point::max()) return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, INT_MAX));
}

}  // namespace

WakeEvent::WakeEvent(const std::stop_token& stop)
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_callback(stop, Signal{m_descriptor.get()}) {}

void WakeEvent::Signal::operator()() const {
    const std::uint64_t one = 1;
    // It can only fail when the event is signalled already.
    [[maybe_unused]] const auto written = ::write(descriptor, &one, sizeof one);
}

Result<bool> waitFor(int descriptor, short events, std::chrono::steady_clock::time_point deadline,
                     const std::stop_token& stop) {
    const WakeEvent wake(stop);
    pollfd waits[] = {{descriptor, events, 0}, {wake.get(), POLLIN, 0}};
    for (;;) {
        const int ready = ::poll(waits, std::size(waits), millisecondsUntil(deadline));
        if (ready < 0 && errno == EINTR) continue;
        if (ready < 0) return systemError("wait", "", errno);
        if (stop.stop_requested()) return cancelledError();
        return waits[0].revents != 0;
    }
}

}  // namespace warp
