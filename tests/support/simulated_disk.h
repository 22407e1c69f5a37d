// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "engine/base/mutex.h"
#include "tests/support/simulated_node.h"

namespace warp::test {

/// What a power cut leaves of the things that nobody synced.
enum class PowerCut : std::uint8_t {
    LoseUnsynced,  ///< nothing
    KeepNames,     ///< every creation, rename and removal, but no data: files come back short or empty
    KeepData,      ///< all data, but no creation, rename or removal
    TearUnsynced,  ///< a random choice of 512-byte sectors, lengths, creations, renames and removals
};

/// What a simulated disk has room for.
struct DiskLimits {
    std::uint64_t bytes = std::uint64_t{1} << 40;
    std::uint64_t inodes = std::uint64_t{1} << 32;
};

/// The files and directories of a SimulatedFileSystem and the rules of what is durable (described there).
/// Calls return an errno, 0 for success. Threads: take `mutex` around every call.
class SimulatedDisk {
  public:
    SimulatedDisk();
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;

    /// A place in the tree: a directory and a name in it; `node` is what the name stands for now, if
    /// anything.
    struct Place {
        NodePointer directory;
        std::string name;
        NodePointer node;
    };
    int find(std::string_view path, Place& place) const;

    int create(const Place& place, FileKind kind, NodePointer& made);
    int rename(const Place& from, const Place& to);
    int exchange(const Place& one, const Place& other);
    int remove(const Place& place);

    /// Writes what fits. Takes: `stored`, which receives how many bytes did.
    int write(SimulatedNode& file, std::uint64_t offset, ByteView bytes, std::uint64_t& stored);
    int resize(SimulatedNode& file, std::uint64_t size);
    int allocate(SimulatedNode& file, std::uint64_t size);
    /// To be called when a handle of a file is closed: the last one of a removed file frees its space.
    void closed(SimulatedNode& file);

    /// Makes the changes of names in this directory durable, and the earlier ones they build on.
    void syncNames(const SimulatedNode& directory);
    void syncEverything();
    /// A failed syncfs: no file's dirty pages will be written any more.
    void loseEverythingDirty();
    void dropCleanPages();
    void writeBack(Random& random);

    std::unique_ptr<SimulatedDisk> copy();
    std::unique_ptr<SimulatedDisk> afterPowerCut(PowerCut mode, std::uint64_t seed);

    void setLimits(DiskLimits limits) { m_limits = limits; }
    DiskSpace space() const;

    Mutex mutex;

  private:
    /// One name of one directory.
    struct Slot {
        std::uint64_t directory = 0;
        std::string name;
        auto operator<=>(const Slot&) const = default;
    };
    struct NameChange {
        NodePointer directory;
        std::string name;
        NodePointer node;  // null: the name is gone
        Slot slot() const { return {directory->id, name}; }
    };
    /// What becomes durable together: a rename changes two names.
    using NameChanges = std::vector<NameChange>;

    std::uint64_t freePages() const;
    void charge(SimulatedNode& file);
    void unlink(const NodePointer& node);
    void record(NameChanges changes);
    void touch(SimulatedNode& node);
    static void makeDurable(const NameChanges& changes);
    /// Marks, for every wanted change, the earlier ones of the same names as wanted as well.
    std::vector<bool> withPrerequisites(std::vector<bool> wanted) const;
    void applyNames(const std::vector<bool>& chosen);
    template <typename Visit>
    void forEachNode(const Visit& visit) const;
    static std::vector<NodePointer> reachable(const NodePointer& root);
    /// Makes the durable state the only one.
    void forgetMemory();
    void recount();

    NodePointer m_root;
    std::vector<NameChanges> m_pendingNames;  // oldest first
    DiskLimits m_limits;
    std::uint64_t m_usedPages = 0;
    std::uint64_t m_usedInodes = 0;
    std::uint64_t m_nextId = 1;
    std::int64_t m_nowNs = 1'767'225'600'000'000'000;  // 2026-01-01; a millisecond passes with every change
};

}  // namespace warp::test
