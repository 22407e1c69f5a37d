// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paged_bytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace warp::test {

namespace {

const PagedBytes::PagePointer& zeroPage() {
    static const PagedBytes::PagePointer page = std::make_shared<PagedBytes::Page>();
    return page;
}

std::size_t pagesFor(std::uint64_t size) {
    return static_cast<std::size_t>((size + PagedBytes::kPageSize - 1) / PagedBytes::kPageSize);
}

}  // namespace

std::size_t PagedBytes::read(std::uint64_t offset, std::span<char> buffer) const {
    if (offset >= m_size) return 0;
    const std::size_t count =
        static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), m_size - offset));
    for (std::size_t done = 0; done < count;) {
        const std::uint64_t at = offset + done;
        const std::size_t inside = at % kPageSize;
        const std::size_t part = std::min(count - done, kPageSize - inside);
        if (const PagePointer& source = m_pages[at / kPageSize]) {
            std::memcpy(buffer.data() + done, source->data() + inside, part);
        } else {
            std::memset(buffer.data() + done, 0, part);
        }
        done += part;
    }
    return count;
}

void PagedBytes::write(std::uint64_t offset, ByteView bytes) {
    if (bytes.empty()) return;
    if (offset + bytes.size() > m_size) resize(offset + bytes.size());
    while (!bytes.empty()) {
        const std::size_t inside = offset % kPageSize;
        const std::size_t part = std::min(bytes.size(), kPageSize - inside);
        std::memcpy(writablePage(offset / kPageSize).data() + inside, bytes.data(), part);
        offset += part;
        bytes.remove_prefix(part);
    }
}

void PagedBytes::resize(std::uint64_t size) {
    const std::size_t tail = size % kPageSize;
    const std::size_t last = size / kPageSize;
    // What is cut off must read as zeros if the file grows again.
    if (size < m_size && tail != 0 && m_pages[last])
        std::memset(writablePage(last).data() + tail, 0, kPageSize - tail);
    for (std::size_t i = pagesFor(size); i < m_pages.size(); ++i) m_stored -= m_pages[i] ? 1 : 0;
    m_size = size;
    m_pages.resize(pagesFor(size));
}

const PagedBytes::PagePointer& PagedBytes::page(std::size_t index) const {
    static const PagePointer hole;
    return index < m_pages.size() ? m_pages[index] : hole;
}

void PagedBytes::setPage(std::size_t index, PagePointer page) {
    if (index >= m_pages.size()) resize((std::uint64_t{index} + 1) * kPageSize);
    m_stored += (page ? 1U : 0U) - (m_pages[index] ? 1U : 0U);
    m_pages[index] = std::move(page);
}

void PagedBytes::fillHole(std::size_t index) {
    if (isHole(index)) setPage(index, zeroPage());
}

PagedBytes::Page& PagedBytes::writablePage(std::size_t index) {
    PagePointer& page = m_pages[index];
    // A copy even when unshared would be right too; this spares it. The zero page is always shared.
    if (!page) {
        page = std::make_shared<Page>();
        ++m_stored;
    } else if (page.use_count() > 1) {
        page = std::make_shared<Page>(*page);
    }
    return const_cast<Page&>(*page);
}

}  // namespace warp::test
