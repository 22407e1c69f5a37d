// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace warp::cli {

/// Turns Ctrl+C and SIGTERM into a stop token for the life of the object. The second one ends the program at
/// once, which the engine survives like any crash. Make it before any other thread: they inherit that the
/// signals are blocked.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

  private:
    void wait(const std::stop_token& ended);

    std::stop_source m_source;
    std::jthread m_thread;
};

}  // namespace warp::cli
