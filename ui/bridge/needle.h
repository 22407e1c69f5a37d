// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace warp::ui {

/// Finds a text in bytes without regard to the case of ASCII letters, fast enough for a scan over everything
/// (Horspool's search on folded bytes). Other letters must match as written.
class Needle {
  public:
    explicit Needle(std::string_view text);

    bool empty() const { return m_folded.empty(); }
    bool isIn(std::string_view haystack) const;

  private:
    std::string m_folded;
    std::array<std::size_t, 256> m_shift{};
};

}  // namespace warp::ui
