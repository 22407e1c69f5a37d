// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "engine/base/mutex.h"
#include "engine/universe/recent_log.h"

namespace warp {

/// Logs the failures of something that is tried again and again and that nobody waits for: each kind, by code
/// and path, once in a session. Threads: all methods may be called from any thread.
class FailureNote {
  public:
    static constexpr std::size_t kMostKinds = 64;

    explicit FailureNote(RecentLog& log) : m_log(log) {}

    /// Takes: how it went; what was cancelled is no failure.
    void tell(const Status& outcome) {
        if (outcome.ok() || outcome.error().code == ErrorCode::Cancelled) return;
        const Error& error = outcome.error();
        {
            const MutexLock lock(m_mutex);
            if (m_told.size() == kMostKinds) return;
            if (!m_told.insert(std::string(errorCodeName(error.code)) + ' ' + error.path).second) return;
        }
        m_log.error(error);
    }

  private:
    RecentLog& m_log;
    Mutex m_mutex;
    std::set<std::string> m_told GUARDED_BY(m_mutex);
};

}  // namespace warp
