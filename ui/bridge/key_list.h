// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace warp::ui {

/// Many keys in little room: a million of 14 bytes take 22 MB, not 48. It only grows.
class KeyList {
  public:
    std::size_t size() const { return m_ends.size(); }
    bool empty() const { return m_ends.empty(); }
    std::string_view at(std::size_t index) const {
        const std::uint64_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
    }
    void append(std::string_view key) {
        m_bytes.append(key);
        m_ends.push_back(m_bytes.size());
    }
    void append(const KeyList& other) {
        for (std::size_t i = 0; i < other.size(); ++i) append(other.at(i));
    }

  private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends;
};

/// Keys in the order in which rows show them. Never changed once work elsewhere has it.
struct OrderedKeys {
    KeyList keys;
    std::vector<std::uint32_t> order;  ///< row -> place in `keys`; empty means as they are

    std::size_t size() const { return keys.size(); }
    std::string_view at(std::size_t row) const { return keys.at(order.empty() ? row : order[row]); }
};

}  // namespace warp::ui
