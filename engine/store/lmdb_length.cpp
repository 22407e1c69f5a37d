// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_length.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <unordered_set>

#include "engine/base/bytes.h"

namespace warp {

namespace {

constexpr std::uint32_t kMagic = 0xBEEFC0DE;
constexpr std::size_t kPageHeader = 16;
// Places in a meta page: magic, size of a page, root of the tree of free pages, last page, transaction.
constexpr std::size_t kMagicAt = kPageHeader;
constexpr std::size_t kPageSizeAt = kPageHeader + 24;
constexpr std::size_t kFreeRootAt = kPageHeader + 64;
constexpr std::size_t kLastPageAt = kPageHeader + 120;
constexpr std::size_t kTransactionAt = kPageHeader + 128;
constexpr std::size_t kMetaBytes = kPageHeader + 136;
// Places in a page and in a node of it.
constexpr std::size_t kFlagsAt = 10;
constexpr std::size_t kLowerAt = 12;
constexpr std::size_t kNodeHeader = 8;
constexpr unsigned kBranch = 0x01;
constexpr unsigned kLeaf = 0x02;
constexpr unsigned kBigData = 0x01;

constexpr std::uint64_t kNoPage = ~std::uint64_t{0};
constexpr std::uint32_t kLeastPage = 256;
constexpr std::uint32_t kLargestPage = 0x10000;
constexpr int kDeepest = 32;
constexpr int kLooks = 20;
constexpr std::chrono::milliseconds kLookAgainAfter{10};

struct Meta {
    std::uint64_t transaction = 0;
    std::uint64_t pageSize = 0;
    std::uint64_t freeRoot = kNoPage;
    std::uint64_t lastPage = 0;

    std::uint64_t wantedBytes() const { return (lastPage + 1) * pageSize; }
};

Result<std::string> readAt(File& file, std::uint64_t offset, std::size_t size) {
    std::string bytes(size, '\0');
    WARP_ASSIGN(const std::size_t got, file.readAt(offset, bytes));
    bytes.resize(got);
    return bytes;
}

template <typename Integer>
Integer numberAt(ByteView bytes, std::size_t at) {
    return loadLittle<Integer>(bytes.data() + at);
}

/// The newer of the two metas; none when the file has no header of LMDB's.
Result<std::optional<Meta>> newestMeta(File& file) {
    std::optional<Meta> newest;
    std::uint64_t at = 0;
    for (int i = 0; i < 2; ++i) {
        WARP_ASSIGN(const std::string page, readAt(file, at, kMetaBytes));
        if (page.size() < kMetaBytes || numberAt<std::uint32_t>(page, kMagicAt) != kMagic)
            return std::optional<Meta>();
        const Meta meta{.transaction = numberAt<std::uint64_t>(page, kTransactionAt),
                        .pageSize = numberAt<std::uint32_t>(page, kPageSizeAt),
                        .freeRoot = numberAt<std::uint64_t>(page, kFreeRootAt),
                        .lastPage = numberAt<std::uint64_t>(page, kLastPageAt)};
        if (meta.pageSize < kLeastPage || meta.pageSize > kLargestPage) return std::optional<Meta>();
        if (!newest || meta.transaction > newest->transaction) newest = meta;
        at = meta.pageSize;
    }
    return newest;
}

/// Looks for the missing pages in the lists of free pages.
class FreePages {
  public:
    FreePages(File& file, const Meta& meta, std::uint64_t fileBytes)
        : m_file(file), m_meta(meta), m_present(fileBytes / meta.pageSize) {}

    /// Whether every page behind the end of the file is free. Returns: false also where the lists make no
    /// sense.
    Result<bool> holdAllMissing() {
        if (m_meta.lastPage >= kNoPage / m_meta.pageSize) return false;
        const std::uint64_t missing = m_meta.lastPage + 1 - m_present;
        if (m_meta.freeRoot != kNoPage) {
            WARP_ASSIGN(const bool read, walk(m_meta.freeRoot, 0));
            if (!read) return false;
        }
        return m_found.size() == missing;
    }

  private:
    Result<bool> walk(std::uint64_t number, int depth) {
        if (depth > kDeepest || number >= m_present || ++m_visited > m_present) return false;
        WARP_ASSIGN(const std::string page, readAt(m_file, number * m_meta.pageSize, m_meta.pageSize));
        if (page.size() < m_meta.pageSize) return false;
        const unsigned flags = numberAt<std::uint16_t>(page, kFlagsAt);
        const std::size_t lower = numberAt<std::uint16_t>(page, kLowerAt);
        if (lower < kPageHeader || lower > page.size()) return false;
        for (std::size_t at = kPageHeader; at + 1 < lower; at += 2) {
            const std::size_t node = numberAt<std::uint16_t>(page, at);
            if (node + kNodeHeader > page.size()) return false;
            WARP_ASSIGN(const bool read, (flags & kBranch) != 0 ? walk(childOf(page, node), depth + 1)
                                         : (flags & kLeaf) != 0 ? list(page, node)
                                                                : Result<bool>(false));
            if (!read) return false;
        }
        return true;
    }

    static std::uint64_t childOf(ByteView page, std::size_t node) {
        return numberAt<std::uint32_t>(page, node) | std::uint64_t{numberAt<std::uint16_t>(page, node + 4)}
                                                         << 32;
    }

    /// One transaction's list: its length, then page numbers; in the node or on pages of its own.
    Result<bool> list(ByteView page, std::size_t node) {
        const std::size_t size = numberAt<std::uint32_t>(page, node);
        const std::size_t at = node + kNodeHeader + numberAt<std::uint16_t>(page, node + 6);
        const bool big = (numberAt<std::uint16_t>(page, node + 4) & kBigData) != 0;
        if (at + (big ? sizeof(std::uint64_t) : size) > page.size()) return false;
        if (!big) return note(page.substr(at, size));
        const std::uint64_t first = numberAt<std::uint64_t>(page, at);
        const std::uint64_t pages = (kPageHeader + size + m_meta.pageSize - 1) / m_meta.pageSize;
        if (first >= m_present || pages > m_present - first) return false;
        WARP_ASSIGN(const std::string bytes, readAt(m_file, first * m_meta.pageSize + kPageHeader, size));
        return note(bytes);
    }

    Result<bool> note(ByteView numbers) {
        constexpr std::size_t kEach = sizeof(std::uint64_t);
        if (numbers.size() < kEach) return false;
        const auto count = numberAt<std::uint64_t>(numbers, 0);
        if (count > numbers.size() / kEach - 1) return false;
        for (std::uint64_t i = 1; i <= count; ++i) {
            const auto number = numberAt<std::uint64_t>(numbers, i * kEach);
            if (number >= m_present && number <= m_meta.lastPage) m_found.insert(number);
        }
        return true;
    }

    File& m_file;
    const Meta m_meta;
    const std::uint64_t m_present;  ///< pages
    std::uint64_t m_visited = 0;
    std::unordered_set<std::uint64_t> m_found;  ///< missing pages that are free
};

}  // namespace

Result<LmdbLength> lmdbLength(File& file) {
    LmdbLength length;
    for (int look = 0; look < kLooks; ++look) {
        if (look > 0) std::this_thread::sleep_for(kLookAgainAfter);
        WARP_ASSIGN(const auto meta, newestMeta(file));
        WARP_ASSIGN(length.fileBytes, file.size());
        if (!meta) return length;
        length.wantedBytes = meta->wantedBytes();
        length.whole = length.fileBytes >= length.wantedBytes;
        if (length.whole) return length;
        WARP_ASSIGN(length.whole, FreePages(file, *meta, length.fileBytes).holdAllMissing());
        if (length.whole) return length;
        // A writer may have used the pages of an older state while they were read.
        WARP_ASSIGN(const auto after, newestMeta(file));
        if (after && after->transaction == meta->transaction) return length;
    }
    return length;
}

}  // namespace warp
