// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <unistd.h>

#include <chrono>
#include <csignal>

#include "app/cli/exit_code.h"

namespace warp::cli {
namespace {

// `timeout` and terminals send a signal to the process and to its group: within this time it is one request.
constexpr std::chrono::seconds kSameRequest{1};

sigset_t interruptSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

}  // namespace

Interrupt::Interrupt() {
    const sigset_t signals = interruptSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // A reader that goes away is seen by the write that fails.
    std::signal(SIGPIPE, SIG_IGN);
    m_thread = std::jthread([this](const std::stop_token& ended) { wait(ended); });
}

Interrupt::~Interrupt() {
    m_thread.request_stop();
    pthread_kill(m_thread.native_handle(), SIGTERM);  // wakes it; it sees that this is the end
}

void Interrupt::wait(const std::stop_token& ended) {
    const sigset_t signals = interruptSignals();
    int received = 0;
    std::chrono::steady_clock::time_point first;
    while (sigwait(&signals, &received) == 0 && !ended.stop_requested()) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_source.stop_requested()) {
            first = now;
            m_source.request_stop();
        } else if (now - first > kSameRequest) {
            ::_exit(static_cast<int>(ExitCode::Interrupted));
        }
    }
}

}  // namespace warp::cli
