// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>

#include "engine/io/file_system.h"
#include "tests/support/paged_bytes.h"

namespace warp::test {

using Random = std::mt19937_64;
inline constexpr std::size_t kSectorSize = 512;
bool chance(Random& random, double probability);

/// The content of a simulated file in its three states. Not thread-safe; the disk's mutex guards it.
///
/// While a mapping exists the page cache is a memory file of the kernel, so that stores through the mapping
/// and reads and writes at offsets see each other.
class SimulatedContent {
  public:
    SimulatedContent() = default;
    ~SimulatedContent();
    SimulatedContent(const SimulatedContent&) = delete;
    SimulatedContent& operator=(const SimulatedContent&) = delete;

    std::uint64_t size() const { return m_cache.size(); }
    std::size_t read(std::uint64_t offset, std::span<char> buffer) const;
    void write(std::uint64_t offset, ByteView bytes);
    void resize(std::uint64_t size);
    /// Gives space to the first `size` bytes.
    void allocate(std::uint64_t size);
    bool isHole(std::size_t page) const { return m_cache.isHole(page); }
    /// Pages that take space on the disk.
    std::uint64_t storedPages() const { return m_cache.storedPages(); }

    /// Null when the kernel gives no memory for it; otherwise pair with one unmap().
    char* map(std::size_t size);
    void unmap(char* data, std::size_t size);

    /// All of the cache is on the disk now.
    void sync();
    /// The sectors of this range and the length are on the disk now.
    void syncRange(std::uint64_t offset, std::uint64_t bytes);
    /// What Linux does when a sync fails: the pages count as clean although they never reached the disk.
    void loseDirtyPages();
    /// Clean pages are read from the disk again, which shows what loseDirtyPages lost.
    void dropCleanPages();
    /// A random part of the dirty sectors reaches the disk without anybody asking.
    void writeBack(Random& random);
    bool isDirty();

    /// Takes over the durable state of `other` as the whole state.
    void becomeDurableOf(const SimulatedContent& other);
    /// Takes over all states of `other`; a mapping is not copied, what it holds is.
    void copyFrom(SimulatedContent& other);

  private:
    /// Brings what mappings stored into m_cache.
    void refresh();
    void writeBackPage(std::size_t index, Random& random, double survives);

    PagedBytes m_cache;    // what processes see
    PagedBytes m_clean;    // what the kernel believes is on the disk
    PagedBytes m_durable;  // what is on the disk
    int m_memoryFile = -1;
    int m_mappings = 0;
};

struct SimulatedNode;
using NodePointer = std::shared_ptr<SimulatedNode>;
using DirectoryEntries = std::map<std::string, NodePointer, std::less<>>;

/// A file or a directory.
struct SimulatedNode {
    std::uint64_t id = 0;
    FileKind kind = FileKind::File;
    std::int64_t modifiedNs = 0;
    std::int64_t changedNs = 0;
    SimulatedContent content;         // of a file
    DirectoryEntries entries;         // of a directory: what processes see
    DirectoryEntries durableEntries;  // of a directory: what is on the disk
    bool linked = true;               // some directory names it
    bool locked = false;
    int openHandles = 0;
    std::uint64_t chargedPages = 0;  // counted against the disk's limit

    bool isDirectory() const { return kind == FileKind::Directory; }
    /// Everything but the entries; nobody has the copy open or locked.
    void copyFrom(SimulatedNode& other);
};

}  // namespace warp::test
