// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/human_mirror_queue.h"

namespace warp {

Result<std::vector<std::string>> MirrorQueue::take(TreeReader& tree, End end, std::size_t count) {
    const MutexLock lock(m_mutex);
    std::vector<std::string> keys;
    const auto cursor = tree.cursor(Space::MirrorDue);
    if (end == End::Front) {
        for (cursor->seek(m_low); cursor->valid() && keys.size() < count; cursor->next()) {
            if (m_high && cursor->key() >= *m_high) break;
            keys.emplace_back(cursor->key());
        }
        if (!keys.empty()) m_low = keys.back() + '\0';
    } else {
        if (m_high) {
            cursor->seek(*m_high);
            if (cursor->valid())
                cursor->previous();
            else
                cursor->last();
        } else {
            cursor->last();
        }
        for (; cursor->valid() && keys.size() < count && cursor->key() >= m_low; cursor->previous())
            keys.emplace_back(cursor->key());
        if (!keys.empty()) m_high = keys.back();
    }
    WARP_TRY(cursor->status());
    return keys;
}

}  // namespace warp
