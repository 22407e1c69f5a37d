// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/io/memory_block.h"

namespace warp {

/// Hands out pieces of large pages (MemoryBlock), for tables and logs that are looked up at random: spread
/// over small pages, every look would wait for memory once more to learn where its page lies. Pieces that are
/// given back are handed out again; the system gets its memory back when the pool is destroyed. Threads: all
/// methods may be called from any thread.
class MemoryPool {
  public:
    static constexpr std::size_t kSmallest = 1024;

    /// Takes: `bytes`, a power of two from kSmallest on. Returns: memory aligned to kSmallest, content
    /// undefined. Errors: throws std::bad_alloc as `new` does.
    char* take(std::size_t bytes);
    /// Takes: what `take` returned for `bytes`.
    void give(char* piece, std::size_t bytes);

  private:
    Mutex m_mutex;
    std::vector<MemoryBlock> m_blocks GUARDED_BY(m_mutex);
    char* m_next GUARDED_BY(m_mutex) = nullptr;
    std::size_t m_left GUARDED_BY(m_mutex) = 0;
    std::array<std::vector<char*>, 64> m_given GUARDED_BY(m_mutex);  ///< index: binary logarithm of the size
};

}  // namespace warp
