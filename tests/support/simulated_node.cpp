// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_node.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include <sys/mman.h>
#include <unistd.h>

namespace warp::test {

namespace {

constexpr std::size_t kPage = PagedBytes::kPageSize;

/// The length a file has after a power cut in the middle of changing it.
std::uint64_t tornSize(std::uint64_t before, std::uint64_t after, Random& random) {
    if (before == after || chance(random, 0.4)) return after;
    if (chance(random, 0.4)) return before;
    const auto [low, high] = std::minmax(before, after);
    const std::uint64_t size = std::uniform_int_distribution<std::uint64_t>(low, high)(random);
    return std::max(low, size / kSectorSize * kSectorSize);
}

}  // namespace

bool chance(Random& random, double probability) {
    return std::uniform_real_distribution<>(0, 1)(random) < probability;
}

SimulatedContent::~SimulatedContent() {
    if (m_memoryFile >= 0) ::close(m_memoryFile);
}

std::size_t SimulatedContent::read(std::uint64_t offset, std::span<char> buffer) const {
    if (m_memoryFile < 0) return m_cache.read(offset, buffer);
    const ssize_t got = ::pread(m_memoryFile, buffer.data(), buffer.size(), static_cast<off_t>(offset));
    return got < 0 ? 0 : static_cast<std::size_t>(got);
}

void SimulatedContent::write(std::uint64_t offset, ByteView bytes) {
    m_cache.write(offset, bytes);
    if (m_memoryFile < 0 || bytes.empty()) return;
    if (::pwrite(m_memoryFile, bytes.data(), bytes.size(), static_cast<off_t>(offset)) < 0)
        throw std::runtime_error("the simulation has no memory for a mapped file");
}

void SimulatedContent::resize(std::uint64_t size) {
    refresh();
    m_cache.resize(size);
    if (m_memoryFile >= 0 && ::ftruncate(m_memoryFile, static_cast<off_t>(size)) != 0)
        throw std::runtime_error("the simulation cannot resize a mapped file");
}

void SimulatedContent::allocate(std::uint64_t size) {
    if (size > m_cache.size()) resize(size);
    for (std::size_t i = 0; i * kPage < size; ++i) m_cache.fillHole(i);
}

char* SimulatedContent::map(std::size_t size) {
    if (m_memoryFile < 0) {
        m_memoryFile = ::memfd_create("simulated-file", MFD_CLOEXEC);
        if (m_memoryFile < 0) return nullptr;
        if (::ftruncate(m_memoryFile, static_cast<off_t>(m_cache.size())) != 0) return nullptr;
        for (std::size_t i = 0; i < m_cache.pageCount(); ++i) {
            if (m_cache.isHole(i)) continue;
            const std::size_t part = std::min<std::size_t>(kPage, m_cache.size() - i * kPage);
            const auto put =
                ::pwrite(m_memoryFile, m_cache.page(i)->data(), part, static_cast<off_t>(i * kPage));
            if (put < 0) return nullptr;
        }
    }
    void* data = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, m_memoryFile, 0);
    if (data == MAP_FAILED) return nullptr;
    ++m_mappings;
    return static_cast<char*>(data);
}

void SimulatedContent::unmap(char* data, std::size_t size) {
    ::munmap(data, size);
    if (--m_mappings > 0) return;
    refresh();
    ::close(m_memoryFile);
    m_memoryFile = -1;
}

void SimulatedContent::refresh() {
    if (m_memoryFile < 0) return;
    PagedBytes::Page seen;
    for (std::size_t i = 0; i < m_cache.pageCount(); ++i) {
        seen.fill('\0');
        if (::pread(m_memoryFile, seen.data(), kPage, static_cast<off_t>(i * kPage)) < 0)
            throw std::runtime_error("the simulation cannot read a mapped file");
        const PagedBytes::PagePointer& known = m_cache.page(i);
        static constexpr PagedBytes::Page kZeros = {};
        if (seen == (known ? *known : kZeros)) continue;
        const std::size_t part = std::min<std::size_t>(kPage, m_cache.size() - i * kPage);
        m_cache.write(i * kPage, ByteView(seen.data(), part));
    }
}

void SimulatedContent::sync() {
    refresh();
    const std::uint64_t size = m_cache.size();
    m_durable.resize(size);
    m_clean.resize(size);
    for (std::size_t i = 0; i < m_cache.pageCount(); ++i) {
        if (m_cache.page(i) == m_clean.page(i)) continue;
        m_durable.setPage(i, m_cache.page(i));
        m_clean.setPage(i, m_cache.page(i));
    }
}

void SimulatedContent::syncRange(std::uint64_t offset, std::uint64_t bytes) {
    refresh();
    const std::uint64_t begin = offset / kSectorSize * kSectorSize;
    const std::uint64_t end = (offset + bytes + kSectorSize - 1) / kSectorSize * kSectorSize;
    std::string sectors(end - begin, '\0');
    sectors.resize(m_cache.read(begin, sectors));
    m_durable.write(begin, sectors);
    m_clean.write(begin, sectors);
}

void SimulatedContent::loseDirtyPages() {
    refresh();
    m_clean = m_cache;
}

void SimulatedContent::dropCleanPages() {
    if (m_memoryFile >= 0) return;  // mapped pages stay
    for (std::size_t i = 0; i < m_cache.pageCount(); ++i) {
        if (m_cache.page(i) != m_clean.page(i)) continue;
        const std::uint64_t size = m_cache.size();
        m_cache.setPage(i, m_durable.page(i));
        m_clean.setPage(i, m_durable.page(i));
        m_cache.resize(size);
    }
}

void SimulatedContent::writeBack(Random& random) {
    refresh();
    const double survives = std::uniform_real_distribution<>(0, 1)(random);
    const std::uint64_t size = tornSize(m_durable.size(), m_cache.size(), random);
    m_durable.resize(size);
    for (std::size_t i = 0; i * kPage < size; ++i) {
        if (m_cache.page(i) != m_clean.page(i)) writeBackPage(i, random, survives);
    }
    m_durable.resize(size);
}

void SimulatedContent::writeBackPage(std::size_t index, Random& random, double survives) {
    const std::uint64_t end = std::min<std::uint64_t>((index + 1) * kPage, m_durable.size());
    char sector[kSectorSize];
    for (std::uint64_t at = index * kPage; at < end; at += kSectorSize) {
        if (!chance(random, survives)) continue;
        const std::size_t part = std::min<std::uint64_t>(kSectorSize, end - at);
        m_durable.write(at, ByteView(sector, m_cache.read(at, {sector, part})));
    }
}

bool SimulatedContent::isDirty() {
    refresh();
    if (m_cache.size() != m_durable.size()) return true;
    for (std::size_t i = 0; i < m_cache.pageCount(); ++i) {
        if (m_cache.page(i) != m_clean.page(i)) return true;
    }
    return false;
}

void SimulatedContent::becomeDurableOf(const SimulatedContent& other) {
    m_cache = other.m_durable;
    m_clean = other.m_durable;
    m_durable = other.m_durable;
}

void SimulatedContent::copyFrom(SimulatedContent& other) {
    other.refresh();
    m_cache = other.m_cache;
    m_clean = other.m_clean;
    m_durable = other.m_durable;
}

void SimulatedNode::copyFrom(SimulatedNode& other) {
    id = other.id;
    kind = other.kind;
    modifiedNs = other.modifiedNs;
    changedNs = other.changedNs;
    linked = other.linked;
    content.copyFrom(other.content);
}

}  // namespace warp::test
