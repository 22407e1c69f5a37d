// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/pack_format.h"
#include "engine/store/pack_writer.h"
#include "engine/store/tree.h"

namespace warp {

/// The path of a pack as Space::Packs has it: relative to the root.
/// packPath("spacetime/cold_data/particles/users", 1) is
/// "spacetime/cold_data/particles/users/pack-000001.lz4".
std::string packPath(std::string_view directory, std::uint32_t number);

/// The states of all packs of a directory, by number. Errors: Corrupt, NewerFormat, Io.
Result<std::map<std::uint32_t, PackState>> readPackStates(TreeReader& tree, std::string_view directory);

/// Paths of pack files of a directory that the tree does not mention: left by a transaction that never
/// committed, or all that is left of a lost tree. Only who knows that the tree is whole may remove them.
Result<std::vector<std::string>> unknownPacks(FileSystem& fs, const std::string& root,
                                              const std::string& directory, TreeReader& tree);

/// The packs of one type directory during one write transaction of the tree. Dropped without `flush` it
/// leaves bytes behind the recorded lengths, which the next writer cuts. Threads: the thread of the
/// transaction.
class PackSet {
  public:
    /// Takes: `directory` relative to `root`, the universe.
    static Result<std::unique_ptr<PackSet>> load(FileSystem& fs, const std::string& root,
                                                 std::string directory, TreeReader& tree);

    /// Adds a line that the tree will point to. Errors: as PackWriter; LimitExceeded.
    Result<PackLocation> append(ByteView line);
    /// The line is void: a newer line of its key was appended to this set.
    Status replace(const PackLocation& location);
    /// The line is void and its key has no newer line in this set: adds a tombstone.
    Status retire(const PackLocation& location, ByteView key, Lsn version);
    /// Adds a tombstone line again, in compaction. Errors: as PackWriter.
    Status keepTombstone(ByteView line, std::uint32_t from);

    /// From now on lines go to packs behind `number`.
    void seal(std::uint32_t number) { m_sealed = number; }
    /// The pack holds nothing that is needed; its file may go when its readers have gone.
    void markRetired(std::uint32_t number) { change(number).retired = true; }

    /// Writes and syncs what was appended and records the states. The transaction may commit afterwards.
    Status flush(TreeWriter& tree);

    const std::map<std::uint32_t, PackState>& states() const { return m_states; }

  private:
    PackSet(FileSystem& fs, const std::string& root, std::string directory);
    PackState& change(std::uint32_t number);
    Status openWriter();
    Status finishWriter();
    Result<std::uint32_t> unusedNumber() const;
    Result<PackLocation> add(ByteView line);
    std::string fullPath(std::uint32_t number) const;

    FileSystem& m_fs;
    const std::string m_root;
    const std::string m_directory;
    std::map<std::uint32_t, PackState> m_states;
    std::map<std::uint32_t, bool> m_changed;
    std::uint32_t m_sealed = 0;
    bool m_created = false;  ///< a pack was created: the directory must be synced
    std::unique_ptr<PackWriter> m_writer;
};

}  // namespace warp
