// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/mutex.h"

namespace warp {

/// One read: which reader, when, what. Readers are the threads that read.
struct NotedRead {
    std::uint64_t reader = 0;
    Timestamp at;
    std::string key;  ///< empty: a read whose key was too long to be noted
};

/// In which order each reader reads, for what is learned from it: links and wormholes. Each thread writes
/// into a ring of its own, without locks; whoever learns empties them now and then. A full ring takes nothing
/// until then: a sample is enough to learn from. Threads: `note` from any; `drain` one at a time.
class ReadOrder {
  public:
    ReadOrder();
    ~ReadOrder();
    ReadOrder(const ReadOrder&) = delete;
    ReadOrder& operator=(const ReadOrder&) = delete;

    /// Takes: a canonical key. Cost: a few nanoseconds.
    void note(ByteView key, Timestamp at);
    /// Takes out what was noted: the reads of each reader in their order, one reader after the other.
    std::vector<NotedRead> drain();

    static constexpr std::size_t kLongestKey = 54;
    static constexpr std::size_t kSlots = 2048;

    /// Defined in the source: one thread's reads.
    struct Ring;

  private:
    Ring& ownRing();

    const std::uint64_t m_id;  ///< given once, so that a thread knows its ring of this order
    Mutex m_mutex;
    std::vector<std::shared_ptr<Ring>> m_rings GUARDED_BY(m_mutex);
    std::uint64_t m_readers GUARDED_BY(m_mutex) = 0;
};

}  // namespace warp
