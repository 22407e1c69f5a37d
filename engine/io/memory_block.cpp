// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/memory_block.h"

#include <sys/mman.h>

#include <cstdint>
#include <new>

namespace warp {

MemoryBlock::MemoryBlock(std::size_t bytes) : m_size((bytes + kUnit - 1) / kUnit * kUnit) {
    // A large page must start at a multiple of its size: map one more and give back what is over at both
    // ends.
    const std::size_t mapped = m_size + kUnit;
    void* const memory = ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    char* const start = static_cast<char*>(memory);
    const std::size_t before = (kUnit - reinterpret_cast<std::uintptr_t>(start) % kUnit) % kUnit;
    m_data = start + before;
    if (before > 0) ::munmap(start, before);
    if (mapped - before > m_size) ::munmap(m_data + m_size, mapped - before - m_size);
    ::madvise(m_data, m_size, MADV_HUGEPAGE);  // a wish: without it everything works, slower
}

MemoryBlock::~MemoryBlock() {
    if (m_data) ::munmap(m_data, m_size);
}

}  // namespace warp
