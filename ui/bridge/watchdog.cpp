// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/watchdog.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>

#include <QtCore/QMetaObject>

namespace warp::ui {
namespace {

constexpr std::chrono::milliseconds kPause{50};

}  // namespace

// Outlives the watchdog in pings that are still queued.
struct Watchdog::Shared {
    std::mutex mutex;
    std::condition_variable_any answered;
    bool pending = false;
    std::atomic<int> stalls = 0;
    std::atomic<std::int64_t> longestMs = 0;
};

Watchdog::Watchdog()
    : m_shared(std::make_shared<Shared>()),
      m_thread("gui-watchdog", [this](std::stop_token stop) { watch(std::move(stop)); }) {}

Watchdog::~Watchdog() {
    m_thread.stop();
}

int Watchdog::stalls() const {
    return m_shared->stalls;
}

std::chrono::milliseconds Watchdog::longest() const {
    return std::chrono::milliseconds(m_shared->longestMs);
}

void Watchdog::watch(std::stop_token stop) {
    const std::shared_ptr<Shared> shared = m_shared;
    std::unique_lock lock(shared->mutex);
    while (!stop.stop_requested()) {
        shared->answered.wait_for(lock, stop, kPause, [] { return false; });
        if (stop.stop_requested()) return;
        shared->pending = true;
        const auto asked = std::chrono::steady_clock::now();
        QMetaObject::invokeMethod(
            &m_target,
            [shared] {
                const std::lock_guard answer(shared->mutex);
                shared->pending = false;
                shared->answered.notify_all();
            },
            Qt::QueuedConnection);
        shared->answered.wait(lock, stop, [&shared] { return !shared->pending; });
        const auto waited =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - asked);
        if (stop.stop_requested() || waited <= kLimit) continue;
        ++shared->stalls;
        shared->longestMs = std::max<std::int64_t>(shared->longestMs, waited.count());
        std::fprintf(stderr, "event loop blocked for %lld ms\n", static_cast<long long>(waited.count()));
    }
}

}  // namespace warp::ui
