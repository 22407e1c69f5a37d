// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <memory>

#include <QtCore/QObject>

#include "engine/base/thread.h"

namespace warp::ui {

/// Notices when the event loop does not come round: prints how long it was blocked. For test builds and
/// for `WARPSCOPE_WATCHDOG=1`; it wakes the GUI thread twenty times a second.
/// Threads: made and destroyed on the GUI thread.
class Watchdog final {
  public:
    static constexpr std::chrono::milliseconds kLimit{100};

    Watchdog();
    ~Watchdog();

    /// How often the loop was blocked for longer than the limit, and the longest time.
    int stalls() const;
    std::chrono::milliseconds longest() const;

  private:
    struct Shared;
    void watch(std::stop_token stop);

    QObject m_target;
    std::shared_ptr<Shared> m_shared;
    NamedThread m_thread;
};

}  // namespace warp::ui
