// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"

namespace warp {

/// Keys of records that were found to be active enough for hot_data, so that nobody has to look for them.
/// Bounded: what does not fit is found by the next walk through all records.
/// Threads: all methods may be called from any thread.
class ActiveKeys {
  public:
    static constexpr std::size_t kMaxKeys = 10'000;

    /// The activity from which a record is noted.
    double level() const { return m_level.load(std::memory_order_relaxed); }
    void setLevel(double level) { m_level.store(level, std::memory_order_relaxed); }

    void add(ByteView key) {
        const MutexLock lock(m_mutex);
        if (m_keys.size() < kMaxKeys) m_keys.emplace(key);
    }
    bool empty() const {
        const MutexLock lock(m_mutex);
        return m_keys.empty();
    }
    std::vector<std::string> take() {
        std::unordered_set<std::string> keys;
        {
            const MutexLock lock(m_mutex);
            keys.swap(m_keys);
        }
        return {keys.begin(), keys.end()};
    }

  private:
    std::atomic<double> m_level = 8;
    mutable Mutex m_mutex;
    std::unordered_set<std::string> m_keys GUARDED_BY(m_mutex);
};

}  // namespace warp
