// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/observer_lag.h"

namespace warp {

std::int64_t ObserverLag::measure(Lsn seen, Lsn durable) {
    const MutexLock lock(m_mutex);
    const auto now = m_clock.monotonic();
    if (seen >= durable) {
        m_behindSince.reset();
        return 0;
    }
    // A writer that never rests keeps an observer behind; what counts is how old the oldest unseen change is.
    if (!m_behindSince || seen >= m_target) {
        m_behindSince = now;
        m_target = durable;
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_behindSince).count();
}

}  // namespace warp
