// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/needle.h"

namespace warp::ui {
namespace {

constexpr std::array<unsigned char, 256> makeFold() {
    std::array<unsigned char, 256> fold{};
    for (std::size_t i = 0; i < fold.size(); ++i) {
        fold[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    }
    return fold;
}
constexpr std::array<unsigned char, 256> kFold = makeFold();

unsigned char folded(char c) {
    return kFold[static_cast<unsigned char>(c)];
}

}  // namespace

Needle::Needle(std::string_view text) {
    for (const char c : text) m_folded.push_back(static_cast<char>(folded(c)));
    m_shift.fill(m_folded.size());
    for (std::size_t i = 0; i + 1 < m_folded.size(); ++i) {
        m_shift[static_cast<unsigned char>(m_folded[i])] = m_folded.size() - 1 - i;
    }
}

bool Needle::isIn(std::string_view haystack) const {
    const std::size_t size = m_folded.size();
    if (size == 0) return true;
    std::size_t at = 0;
    while (at + size <= haystack.size()) {
        std::size_t i = size;
        while (i > 0 && folded(haystack[at + i - 1]) == static_cast<unsigned char>(m_folded[i - 1])) --i;
        if (i == 0) return true;
        at += m_shift[folded(haystack[at + size - 1])];
    }
    return false;
}

}  // namespace warp::ui
