// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/base/bytes.h"

namespace warp::test {

/// The content of a simulated file: pages that copies share until one of them writes, so that remembering a
/// state of a whole disk costs pointers, and comparing two states compares pointers first.
class PagedBytes {
  public:
    static constexpr std::size_t kPageSize = 4096;
    using Page = std::array<char, kPageSize>;
    using PagePointer = std::shared_ptr<const Page>;

    std::uint64_t size() const { return m_size; }
    std::size_t pageCount() const { return m_pages.size(); }
    /// Pages that take space; holes do not.
    std::uint64_t storedPages() const { return m_stored; }

    /// Returns: bytes read, fewer only at the end.
    std::size_t read(std::uint64_t offset, std::span<char> buffer) const;
    /// Grows when needed; a gap reads as zeros.
    void write(std::uint64_t offset, ByteView bytes);
    void resize(std::uint64_t size);

    /// Null is a hole: zeros that take no space. `index` may lie past the end.
    const PagePointer& page(std::size_t index) const;
    /// Grows when needed.
    void setPage(std::size_t index, PagePointer page);
    /// True when `index` is a hole or past the end.
    bool isHole(std::size_t index) const { return page(index) == nullptr; }
    /// Makes stored zeros of a hole.
    void fillHole(std::size_t index);

  private:
    Page& writablePage(std::size_t index);

    std::uint64_t m_size = 0;
    std::uint64_t m_stored = 0;
    std::vector<PagePointer> m_pages;  // one for every begun page of m_size
};

}  // namespace warp::test
