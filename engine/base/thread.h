// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <thread>

namespace warp {

/// A thread that is asked to stop and waited for by the destructor. Its name is seen in debuggers and `top
/// -H`; the kernel keeps the first 15 bytes of it.
///
///     NamedThread flusher("log-flusher", [this](std::stop_token stop) { flushUntil(stop); });
///
/// Declare it as the last member of its owner, so that it has ended before what it uses is destroyed.
/// Threads: one owner; `requestStop` may be called from any thread.
class NamedThread {
  public:
    /// No thread; a running one can be moved in.
    NamedThread() = default;
    /// Starts `body`, which returns soon after its token is triggered. No exception may leave it.
    NamedThread(std::string name, std::function<void(std::stop_token)> body);

    /// Asks the body to return without waiting for it.
    void requestStop() { m_thread.request_stop(); }
    /// Asks the body to return and waits for it; fine when there is none. Not to be called from the body.
    void stop();
    /// Waits for the body to return by itself; fine when there is none. Not to be called from the body.
    void join();
    /// True from the start until `stop` or `join`.
    bool running() const { return m_thread.joinable(); }

  private:
    std::jthread m_thread;
};

/// From now on the calling thread works when no other thread wants to: hardly any share of a busy processor,
/// and the last turn at the disk. It must not hold a lock that others wait for.
void yieldToOtherThreads();

}  // namespace warp
