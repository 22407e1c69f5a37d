// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

namespace warp {

/// Memory straight from the operating system, in large pages where it has them, given back when destroyed:
/// for blocks of megabytes that are filled at random places and freed together.
class MemoryBlock {
  public:
    static constexpr std::size_t kUnit = std::size_t{2} << 20;  ///< of a large page

    MemoryBlock() = default;
    /// Takes: `bytes`, rounded up to whole units. Errors: throws std::bad_alloc as `new` does.
    explicit MemoryBlock(std::size_t bytes);
    ~MemoryBlock();
    MemoryBlock(MemoryBlock&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
    MemoryBlock& operator=(MemoryBlock&& other) noexcept {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        return *this;
    }

    char* data() const { return m_data; }
    std::size_t size() const { return m_size; }

  private:
    char* m_data = nullptr;
    std::size_t m_size = 0;
};

}  // namespace warp
