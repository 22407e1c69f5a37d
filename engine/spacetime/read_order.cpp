// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/read_order.h"

#include <cstring>

namespace warp {

namespace {

struct Slot {
    std::int64_t at = 0;
    std::uint8_t size = 0;
    char key[ReadOrder::kLongestKey] = {};
};
static_assert(sizeof(Slot) == 64);

std::atomic<std::uint64_t> givenIds = 0;

}  // namespace

/// One thread writes at the head, one drains at the tail.
struct ReadOrder::Ring {
    alignas(64) std::atomic<std::uint64_t> head = 0;
    std::uint64_t knownTail = 0;  ///< of the writer
    alignas(64) std::atomic<std::uint64_t> tail = 0;
    std::atomic<bool> orphaned = false;  ///< its thread or its order has ended
    std::uint64_t reader = 0;
    std::array<Slot, kSlots> slots;
};

namespace {

/// The rings of this thread, kept until it ends or their order is gone.
struct OwnRings {
    std::vector<std::pair<std::uint64_t, std::shared_ptr<ReadOrder::Ring>>> rings;

    ~OwnRings() {
        for (auto& [order, ring] : rings) ring->orphaned = true;
    }
    ReadOrder::Ring* find(std::uint64_t order) {
        for (auto& [id, ring] : rings) {
            if (id == order) return ring.get();
        }
        return nullptr;
    }
};

/// The ring that the thread used last: orders are rarely more than one.
struct LastRing {
    std::uint64_t order = 0;
    ReadOrder::Ring* ring = nullptr;
};

thread_local OwnRings ownRings;
constinit thread_local LastRing lastRing;

}  // namespace

ReadOrder::ReadOrder() : m_id(++givenIds) {}

ReadOrder::~ReadOrder() {
    const MutexLock lock(m_mutex);
    for (const auto& ring : m_rings) ring->orphaned = true;
}

ReadOrder::Ring& ReadOrder::ownRing() {
    if (lastRing.order == m_id) return *lastRing.ring;
    Ring* own = ownRings.find(m_id);
    if (own == nullptr) {
        std::erase_if(ownRings.rings, [](const auto& each) { return each.second->orphaned.load(); });
        const auto ring = std::make_shared<Ring>();
        {
            const MutexLock lock(m_mutex);
            ring->reader = ++m_readers;
            m_rings.push_back(ring);
        }
        ownRings.rings.emplace_back(m_id, ring);
        own = ring.get();
    }
    lastRing = {m_id, own};
    return *own;
}

void ReadOrder::note(ByteView key, Timestamp at) {
    Ring& ring = ownRing();
    const std::uint64_t head = ring.head.load(std::memory_order_relaxed);
    if (head - ring.knownTail == kSlots) {
        ring.knownTail = ring.tail.load(std::memory_order_acquire);
        if (head - ring.knownTail == kSlots) return;
    }
    Slot& slot = ring.slots[head % kSlots];
    slot.at = at.ms;
    slot.size = key.size() <= kLongestKey ? static_cast<std::uint8_t>(key.size()) : std::uint8_t{0};
    std::memcpy(slot.key, key.data(), slot.size);
    ring.head.store(head + 1, std::memory_order_release);
}

std::vector<NotedRead> ReadOrder::drain() {
    std::vector<NotedRead> reads;
    const MutexLock lock(m_mutex);
    for (const auto& ring : m_rings) {
        std::uint64_t tail = ring->tail.load(std::memory_order_relaxed);
        const std::uint64_t head = ring->head.load(std::memory_order_acquire);
        for (; tail != head; ++tail) {
            const Slot& slot = ring->slots[tail % kSlots];
            reads.push_back({ring->reader, {slot.at}, std::string(slot.key, slot.size)});
        }
        ring->tail.store(tail, std::memory_order_release);
    }
    // A thread marks its ring after its last read, so a marked and empty one stays empty.
    std::erase_if(m_rings, [](const auto& ring) { return ring->orphaned && ring->head == ring->tail; });
    return reads;
}

}  // namespace warp
