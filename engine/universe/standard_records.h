// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace warp {

/// The standard data: N records `users:%08u` with about 330 bytes of JSON, in a random order that the seed
/// decides.
class StandardRecords {
  public:
    explicit StandardRecords(std::uint32_t count, std::uint64_t seed = 1);

    std::uint32_t count() const { return m_count; }
    /// The i-th record in the random order.
    std::string key(std::uint32_t i) const { return keyOf(m_order[i]); }
    std::string value(std::uint32_t i) const { return valueOf(m_order[i]); }
    static std::string keyOf(std::uint32_t number);
    static std::string valueOf(std::uint32_t number);

  private:
    std::uint32_t m_count;
    std::vector<std::uint32_t> m_order;
};

}  // namespace warp
