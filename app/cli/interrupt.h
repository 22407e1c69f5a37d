// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "app/cli/exit_code.h"

namespace warp::cli {

/// The last words of a program that was stopped.
inline constexpr const char* kStopped = "warp: stopped; nothing was changed";

/// Turns Ctrl+C, SIGTERM and a closed terminal into a stop for the life of the object. A second one ends the
/// program at once, which the engine survives like any crash. Signals that were ignored stay ignored (nohup,
/// background jobs). Make it before any other thread: they inherit that the signals are blocked.
///
/// How the program stops depends on what it does. At first the token is told, and whoever holds it undoes
/// what is half done. While nothing can be half done, the program is ended at once. Threads: `endAtOnce` and
/// `tellToken` from one thread.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

    /// From now on a signal ends the program with `code` after `lastWords` on stderr; one that came before
    /// does so soon. For what leaves nothing half done wherever it is cut off: reading, and opening and
    /// closing a universe, where being cut off costs the next opening some time.
    void endAtOnce(ExitCode code, std::string lastWords);
    /// From now on a signal is told to the token again.
    void tellToken();

  private:
    struct Ending {
        ExitCode code;
        std::string lastWords;
    };

    void wait(const std::stop_token& ended);
    void endIfWanted();
    [[noreturn]] static void end(const Ending& ending);
    void endSoon(const std::stop_token& ended);

    const sigset_t m_signals;
    std::stop_source m_source;
    std::mutex m_mutex;  // guards m_ending
    std::condition_variable_any m_changed;
    std::optional<Ending> m_ending;
    std::jthread m_thread;
    std::jthread m_late;  ///< ends the program when the stop came before endAtOnce
};

}  // namespace warp::cli
