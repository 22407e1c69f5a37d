// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/universe/universe.h"

namespace warp {

/// The last lines of what happened since opening. Threads: all methods may be called from any thread.
class RecentLog {
  public:
    static constexpr std::size_t kCapacity = 1000;

    explicit RecentLog(const Clock& clock) : m_clock(clock) {}

    void add(LogLine::Level level, std::string text);
    void info(std::string text) { add(LogLine::Level::Info, std::move(text)); }
    void warning(std::string text) { add(LogLine::Level::Warning, std::move(text)); }
    /// The same error again and again (a tick that fails) is one line.
    void error(const Error& error);

    /// Calls `listener` with every line from now on, on the thread that adds it, with the error it is about
    /// if there is one; null ends it.
    void onLine(std::function<void(const LogLine&, const Error*)> listener);

    /// At most `limit` lines, oldest first.
    std::vector<LogLine> lines(std::size_t limit) const;

  private:
    void append(LogLine line, const Error* error);

    const Clock& m_clock;
    mutable Mutex m_mutex;
    std::deque<LogLine> m_lines GUARDED_BY(m_mutex);
    std::function<void(const LogLine&, const Error*)> m_listener GUARDED_BY(m_mutex);
};

}  // namespace warp
