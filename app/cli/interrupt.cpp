// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <unistd.h>

#include <chrono>

#include "app/cli/console.h"

namespace warp::cli {
namespace {

// `timeout` and terminals send a signal to the process and to its group: within this time it is one request.
constexpr std::chrono::seconds kSameRequest{1};
// So long what is under way may take to end in good order after a stop.
constexpr std::chrono::milliseconds kPatience{120};

bool isIgnored(int signal) {
    struct sigaction action = {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t interruptSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(signal)) sigaddset(&signals, signal);
    }
    sigaddset(&signals, SIGUSR2);  // nobody else's: wakes the thread at the end
    return signals;
}

}  // namespace

Interrupt::Interrupt() : m_signals(interruptSignals()) {
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    // A reader that goes away, and a limit on the size of files, are seen by the write that fails.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    m_thread = std::jthread([this](const std::stop_token& ended) { wait(ended); });
}

Interrupt::~Interrupt() {
    m_thread.request_stop();
    pthread_kill(m_thread.native_handle(), SIGUSR2);
}

void Interrupt::wait(const std::stop_token& ended) {
    int received = 0;
    std::optional<std::chrono::steady_clock::time_point> first;
    while (sigwait(&m_signals, &received) == 0 && !ended.stop_requested()) {
        if (received == SIGUSR2) continue;
        const auto now = std::chrono::steady_clock::now();
        if (first && now - *first > kSameRequest) end({ExitCode::Interrupted, {}});
        if (first) continue;
        first = now;
        endIfWanted();
        m_source.request_stop();
    }
}

void Interrupt::endIfWanted() {
    const std::lock_guard lock(m_mutex);
    if (m_ending) end(*m_ending);
}

void Interrupt::end(const Ending& ending) {
    if (!ending.lastWords.empty()) writeMessage(ending.lastWords);
    ::_exit(static_cast<int>(ending.code));
}

void Interrupt::endAtOnce(ExitCode code, std::string lastWords) {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = Ending{code, std::move(lastWords)};
    }
    if (!m_source.stop_requested() || m_late.joinable()) return;
    m_late = std::jthread([this](const std::stop_token& ended) { endSoon(ended); });
}

void Interrupt::endSoon(const std::stop_token& ended) {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, ended, kPatience, [] { return false; });
    if (!ended.stop_requested() && m_ending) end(*m_ending);
}

void Interrupt::tellToken() {
    const std::lock_guard lock(m_mutex);
    m_ending.reset();
}

}  // namespace warp::cli
