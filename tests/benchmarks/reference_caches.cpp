// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/reference_caches.h"

#include <algorithm>
#include <bit>

namespace warp::bench {

namespace {

/// Objects from the one asked for last to the one asked for longest ago.
class LruList {
  public:
    bool holds(std::uint64_t object) const { return m_places.contains(object); }
    std::size_t size() const { return m_places.size(); }
    std::uint64_t oldest() const { return m_order.back(); }
    void add(std::uint64_t object) {
        m_order.push_front(object);
        m_places[object] = m_order.begin();
    }
    void remove(std::uint64_t object) {
        const auto found = m_places.find(object);
        m_order.erase(found->second);
        m_places.erase(found);
    }
    void touch(std::uint64_t object) { m_order.splice(m_order.begin(), m_order, m_places.at(object)); }

  private:
    std::list<std::uint64_t> m_order;
    std::unordered_map<std::uint64_t, std::list<std::uint64_t>::iterator> m_places;
};

class Lru final : public TraceCache {
  public:
    explicit Lru(std::size_t capacity) : m_capacity(capacity) {}
    std::string_view name() const override { return "LRU"; }
    bool ask(std::uint64_t object) override {
        if (m_list.holds(object)) {
            m_list.touch(object);
            return true;
        }
        m_list.add(object);
        if (m_list.size() > m_capacity) m_list.remove(m_list.oldest());
        return false;
    }

  private:
    const std::size_t m_capacity;
    LruList m_list;
};

/// Counters up to 15 in four rows, halved after ten counts per object that fits.
class Sketch {
  public:
    explicit Sketch(std::size_t capacity)
        : m_mask(std::bit_ceil(std::max<std::size_t>(capacity, 16)) * 4 - 1), m_period(capacity * 10) {
        for (auto& row : m_rows) row.assign(m_mask + 1, 0);
    }
    void count(std::uint64_t object) {
        for (std::size_t row = 0; row < kRows; ++row) {
            std::uint8_t& counter = m_rows[row][place(object, row)];
            if (counter < kMost) ++counter;
        }
        if (++m_counts < m_period) return;
        m_counts /= 2;
        for (auto& row : m_rows) {
            for (std::uint8_t& counter : row) counter /= 2;
        }
    }
    std::uint8_t estimate(std::uint64_t object) const {
        std::uint8_t least = kMost;
        for (std::size_t row = 0; row < kRows; ++row) least = std::min(least, m_rows[row][place(object, row)]);
        return least;
    }

  private:
    static constexpr std::size_t kRows = 4;
    static constexpr std::uint8_t kMost = 15;
    std::size_t place(std::uint64_t object, std::size_t row) const {
        constexpr std::array<std::uint64_t, kRows> kSpreads = {0x9E3779B97F4A7C15u, 0xC2B2AE3D27D4EB4Fu,
                                                               0x165667B19E3779F9u, 0xD6E8FEB86659FD93u};
        return static_cast<std::size_t>((object + 1) * kSpreads[row] >> 24) & m_mask;
    }

    const std::size_t m_mask;
    const std::size_t m_period;
    std::size_t m_counts = 0;
    std::array<std::vector<std::uint8_t>, kRows> m_rows;
};

class WTinyLfu final : public TraceCache {
  public:
    explicit WTinyLfu(std::size_t capacity)
        : m_window(std::max<std::size_t>(1, capacity / 100)),
          m_main(std::max<std::size_t>(2, capacity - m_window)),
          m_protected(m_main * 8 / 10),
          m_sketch(capacity) {}
    std::string_view name() const override { return "W-TinyLFU"; }

    bool ask(std::uint64_t object) override {
        m_sketch.count(object);
        if (m_windowList.holds(object)) {
            m_windowList.touch(object);
            return true;
        }
        if (m_protectedList.holds(object)) {
            m_protectedList.touch(object);
            return true;
        }
        if (m_probationList.holds(object)) {
            promote(object);
            return true;
        }
        m_windowList.add(object);
        if (m_windowList.size() > m_window) admit();
        return false;
    }

  private:
    void promote(std::uint64_t object) {
        m_probationList.remove(object);
        m_protectedList.add(object);
        if (m_protectedList.size() <= m_protected) return;
        const std::uint64_t demoted = m_protectedList.oldest();
        m_protectedList.remove(demoted);
        m_probationList.add(demoted);
    }
    void admit() {
        const std::uint64_t candidate = m_windowList.oldest();
        m_windowList.remove(candidate);
        if (m_probationList.size() + m_protectedList.size() < m_main) return m_probationList.add(candidate);
        const std::uint64_t victim =
            m_probationList.size() > 0 ? m_probationList.oldest() : m_protectedList.oldest();
        if (m_sketch.estimate(candidate) <= m_sketch.estimate(victim)) return;
        (m_probationList.holds(victim) ? m_probationList : m_protectedList).remove(victim);
        m_probationList.add(candidate);
    }

    const std::size_t m_window;
    const std::size_t m_main;
    const std::size_t m_protected;
    Sketch m_sketch;
    LruList m_windowList;
    LruList m_probationList;
    LruList m_protectedList;
};

}  // namespace

std::unique_ptr<TraceCache> makeLru(std::size_t capacity) {
    return std::make_unique<Lru>(capacity);
}

std::unique_ptr<TraceCache> makeWTinyLfu(std::size_t capacity) {
    return std::make_unique<WTinyLfu>(capacity);
}

}  // namespace warp::bench
