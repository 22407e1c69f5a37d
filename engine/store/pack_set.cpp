// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_set.h"

#include <algorithm>
#include <utility>

#include "engine/io/files.h"

namespace warp {

namespace {

/// Creates a directory and its missing parents so that a power cut leaves them there.
Status makeDurableDirectories(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (info) return {};
    WARP_TRY(makeDurableDirectories(fs, parentPath(path)));
    WARP_TRY(fs.makeDirectory(path));
    return fs.syncDirectory(parentPath(path));
}

}  // namespace

std::string packPath(std::string_view directory, std::uint32_t number) {
    return joinPath(directory, packFileName(number));
}

Result<std::map<std::uint32_t, PackState>> readPackStates(TreeReader& tree, std::string_view directory) {
    std::map<std::uint32_t, PackState> states;
    const std::string prefix = joinPath(directory, "pack-");
    const auto cursor = tree.cursor(Space::Packs);
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next()) {
        const auto number = parsePackFileName(cursor->key().substr(directory.size() + 1));
        if (!number) continue;
        WARP_ASSIGN(states[*number], parsePackState(cursor->value()));
    }
    WARP_TRY(cursor->status());
    return states;
}

Result<std::vector<std::string>> unknownPacks(FileSystem& fs, const std::string& root,
                                              const std::string& directory, TreeReader& tree) {
    WARP_ASSIGN(const auto states, readPackStates(tree, directory));
    std::vector<std::string> paths;
    const std::string full = joinPath(root, directory);
    WARP_ASSIGN(const auto info, fs.stat(full));
    if (!info) return paths;
    WARP_ASSIGN(const auto entries, fs.list(full));
    for (const DirectoryEntry& entry : entries) {
        const auto number = parsePackFileName(entry.name);
        if (number && !states.contains(*number)) paths.push_back(packPath(directory, *number));
    }
    return paths;
}

PackSet::PackSet(FileSystem& fs, const std::string& root, std::string directory)
    : m_fs(fs), m_root(root), m_directory(std::move(directory)) {}

Result<std::unique_ptr<PackSet>> PackSet::load(FileSystem& fs, const std::string& root, std::string directory,
                                               TreeReader& tree) {
    std::unique_ptr<PackSet> set(new PackSet(fs, root, std::move(directory)));
    WARP_ASSIGN(set->m_states, readPackStates(tree, set->m_directory));
    return set;
}

Result<PackLocation> PackSet::append(ByteView line) {
    WARP_ASSIGN(const PackLocation location, add(line));
    change(location.pack).liveBytes += line.size() + 1;
    return location;
}

Status PackSet::replace(const PackLocation& location) {
    if (!m_states.contains(location.pack)) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "a record lies in a pack that the tree does not know",
                     .path = packPath(m_directory, location.pack)};
    }
    PackState& state = change(location.pack);
    const std::uint64_t bytes = std::uint64_t{location.lineBytes} + 1;
    state.liveBytes -= std::min(bytes, state.liveBytes);
    state.deadBytes += bytes;
    return {};
}

Status PackSet::retire(const PackLocation& location, ByteView key, Lsn version) {
    WARP_TRY(replace(location));
    const std::string line = packTombstone(key, version);
    WARP_ASSIGN(const PackLocation tombstone, add(line));
    change(tombstone.pack).tombstoneBytes += line.size() + 1;
    return {};
}

Status PackSet::keepTombstone(ByteView line, std::uint32_t from) {
    WARP_ASSIGN(const PackLocation location, add(line));
    const std::uint64_t bytes = line.size() + 1;
    change(location.pack).tombstoneBytes += bytes;
    PackState& old = change(from);
    old.tombstoneBytes -= std::min(bytes, old.tombstoneBytes);
    old.deadBytes += bytes;
    return {};
}

Status PackSet::flush(TreeWriter& tree) {
    WARP_TRY(finishWriter());
    if (m_created) WARP_TRY(m_fs.syncDirectory(joinPath(m_root, m_directory)));
    m_created = false;
    for (const auto& [number, changed] : m_changed)
        WARP_TRY(tree.put(Space::Packs, packPath(m_directory, number), encodePackState(m_states[number])));
    m_changed.clear();
    return {};
}

PackState& PackSet::change(std::uint32_t number) {
    m_changed[number] = true;
    return m_states[number];
}

Result<PackLocation> PackSet::add(ByteView line) {
    if (m_writer && m_writer->length() >= kPackFileBytes) WARP_TRY(finishWriter());
    if (!m_writer) WARP_TRY(openWriter());
    return m_writer->add(line);
}

/// Goes on with the last pack, or begins a new one when that is full, sealed or retired.
Status PackSet::openWriter() {
    std::uint32_t number = m_states.empty() ? 0 : m_states.rbegin()->first;
    const bool usable =
        number > m_sealed && m_states[number].length < kPackFileBytes && !m_states[number].retired;
    if (!usable) {
        WARP_ASSIGN(number, unusedNumber());
        WARP_TRY(makeDurableDirectories(m_fs, joinPath(m_root, m_directory)));
        m_created = true;
    }
    WARP_ASSIGN(m_writer, PackWriter::open(m_fs, fullPath(number), number, change(number).length));
    return {};
}

Status PackSet::finishWriter() {
    if (!m_writer) return {};
    WARP_TRY(m_writer->finish());
    change(m_writer->number()).length = m_writer->length();
    m_writer.reset();
    return {};
}

/// Files that the tree does not know may be all that is left of a lost tree: their numbers are not reused.
Result<std::uint32_t> PackSet::unusedNumber() const {
    std::uint32_t number = std::max(m_sealed, m_states.empty() ? 0 : m_states.rbegin()->first);
    const std::string path = joinPath(m_root, m_directory);
    WARP_ASSIGN(const auto info, m_fs.stat(path));
    if (info) {
        WARP_ASSIGN(const auto entries, m_fs.list(path));
        for (const DirectoryEntry& entry : entries)
            number = std::max(number, parsePackFileName(entry.name).value_or(0));
    }
    return number + 1;
}

std::string PackSet::fullPath(std::uint32_t number) const {
    return joinPath(m_root, packPath(m_directory, number));
}

}  // namespace warp
