// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/mirror_brake.h"

#include <chrono>
#include <thread>

namespace warp {

namespace {

constexpr std::chrono::milliseconds kLongestPause{2};
constexpr std::chrono::microseconds kLookAgainAfter{250};
constexpr std::size_t kSettleFiles = 8192;
constexpr std::size_t kSettleFilesBraked = 1024;

}  // namespace

void MirrorBrake::pause(std::stop_token stop) {
    if (!on()) return;
    m_pauses.fetch_add(1, std::memory_order_relaxed);
    const auto end = std::chrono::steady_clock::now() + kLongestPause;
    do {
        std::this_thread::sleep_for(kLookAgainAfter);
    } while (on() && !stop.stop_requested() && std::chrono::steady_clock::now() < end);
}

std::size_t MirrorBrake::settleFiles() const {
    return on() ? kSettleFilesBraked : kSettleFiles;
}

}  // namespace warp
