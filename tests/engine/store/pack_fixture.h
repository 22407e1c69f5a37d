// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "engine/io/files.h"
#include "engine/store/memory_tree.h"
#include "engine/store/pack_compaction.h"
#include "engine/store/pack_store.h"

namespace warp::test {

/// One line of a record as spacetime writes it, cut down to what packs look at.
inline std::string packLine(const std::string& key, Lsn version, const std::string& value) {
    return R"({"key":")" + key + R"(","value":")" + value + R"(","version":)" + std::to_string(version) + "}";
}

/// Records whose tree values are nothing but places: u16 directory length, directory, location.
class PlaceOwner final : public PackOwner {
  public:
    struct Place {
        std::string directory;
        PackLocation location;
    };

    static std::string encode(const std::string& directory, const PackLocation& location) {
        std::string bytes;
        appendLittle(bytes, static_cast<std::uint16_t>(directory.size()));
        bytes += directory;
        appendPackLocation(bytes, location);
        return bytes;
    }
    static Place decode(ByteView bytes) {
        const auto size = loadLittle<std::uint16_t>(bytes.data());
        return {std::string(bytes.substr(2, size)), *parsePackLocation(bytes.substr(2 + size))};
    }
    static Result<std::optional<Place>> find(TreeReader& tree, ByteView key) {
        WARP_ASSIGN(const auto value, tree.get(Space::Records, key));
        if (!value) return std::optional<Place>();
        return std::optional<Place>(decode(*value));
    }

    Result<bool> liesAt(TreeReader& tree, ByteView key, const std::string& directory,
                        const PackLocation& location) override {
        WARP_ASSIGN(const auto place, find(tree, key));
        return place && place->directory == directory && place->location == location;
    }
    Status relocate(TreeWriter& tree, ByteView key, const PackLocation& location) override {
        WARP_ASSIGN(const auto place, find(tree, key));
        return tree.put(Space::Records, key, encode(place->directory, location));
    }
};

/// A tree, packs below a root, and records that live in packs.
class PackUniverse {
  public:
    PackUniverse(FileSystem& fs, std::string root,
                 std::shared_ptr<MemoryTreeContent> content = makeMemoryTreeContent())
        : m_fs(fs),
          m_root(std::move(root)),
          m_content(std::move(content)),
          m_tree(makeMemoryTree(m_content)) {
        reopen();
    }

    void reopen() {
        const auto reader = m_tree->read();
        m_opened = PackStore::open(m_fs, m_root, **reader);
    }
    PackStore& packs() { return **m_opened; }
    bool opened() const { return m_opened.ok(); }
    Tree& tree() { return *m_tree; }
    MemoryTreeContent& content() { return *m_content; }
    std::shared_ptr<MemoryTreeContent> sharedContent() { return m_content; }

    /// Puts a record in `directory`, or deletes it when there is no directory, in the running transaction.
    Status change(TreeWriter& tree, const std::string& directory, const std::string& key, Lsn version,
                  const std::string& value) {
        WARP_ASSIGN(const auto old, PlaceOwner::find(tree, key));
        if (directory.empty()) {
            if (!old) return {};
            WARP_TRY(packs().retire(tree, old->directory, old->location, key, version));
            return tree.erase(Space::Records, key).ok() ? Status() : Status(Error{});
        }
        WARP_ASSIGN(const auto location, packs().append(tree, directory, packLine(key, version, value)));
        if (old && old->directory == directory) WARP_TRY(packs().replace(tree, directory, old->location));
        if (old && old->directory != directory)
            WARP_TRY(packs().retire(tree, old->directory, old->location, key, version));
        return tree.put(Space::Records, key, PlaceOwner::encode(directory, location));
    }

    Status update(const std::function<Status(TreeWriter&)>& body) {
        WARP_ASSIGN(const auto writer, m_tree->write());
        const Status status = body(*writer);
        return status ? writer->commit() : status;
    }
    Status put(const std::string& directory, const std::string& key, Lsn version, const std::string& value) {
        return update([&](TreeWriter& tree) -> Status {
            WARP_TRY(change(tree, directory, key, version, value));
            return packs().flush(tree);
        });
    }
    Result<std::string> get(const std::string& key) {
        WARP_ASSIGN(const auto reader, m_tree->read());
        WARP_ASSIGN(const auto place, PlaceOwner::find(*reader, key));
        if (!place) return Error{.code = ErrorCode::NotFound};
        return packs().read(place->directory, place->location);
    }
    TreeAccess access() {
        return {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                    WARP_ASSIGN(auto reader, m_tree->read());
                    return std::shared_ptr<TreeReader>(std::move(reader));
                },
                .update = [this](const auto& body) { return update(body); }};
    }
    Result<std::uint64_t> compact(const Job& job = {}) {
        PlaceOwner owner;
        return PackCompaction(packs(), owner, access()).run(job);
    }
    Result<std::uint64_t> reclaim(bool foreignReaders = false) {
        std::uint64_t removed = 0;
        WARP_TRY(update([&](TreeWriter& tree) -> Status {
            WARP_ASSIGN(removed, packs().reclaim(tree, foreignReaders));
            return {};
        }));
        return removed;
    }

    /// What a rebuild from the packs alone yields: the line of greatest version of every key that is not
    /// deleted.
    Result<std::map<std::string, std::string>> rebuild(const std::vector<std::string>& directories) {
        struct Latest {
            Lsn version = 0;
            std::optional<std::string> line;
        };
        std::map<std::string, Latest> latest;
        const PackScan scan{.visit = [&](const ScannedLine& line) -> Status {
                                const std::string text(line.text);
                                const auto mark = text.rfind(R"("version":)");
                                const Lsn version = line.line.deleted ? *line.line.deleted
                                                                      : std::stoull(text.substr(mark + 10));
                                Latest& known = latest[line.line.key];
                                // A move writes line and tombstone of one version: the record wins.
                                if (version < known.version || (version == known.version && known.line))
                                    return {};
                                known.version = version;
                                known.line = line.line.deleted ? std::nullopt : std::optional(text);
                                return {};
                            },
                            .damaged = {}};
        for (const auto& directory : directories)
            WARP_TRY(scanPackDirectory(m_fs, joinPath(m_root, directory), scan));
        std::map<std::string, std::string> records;
        for (const auto& [key, value] : latest)
            if (value.line) records.emplace(key, *value.line);
        return records;
    }

  private:
    FileSystem& m_fs;
    const std::string m_root;
    std::shared_ptr<MemoryTreeContent> m_content;
    std::unique_ptr<Tree> m_tree;
    Result<std::unique_ptr<PackStore>> m_opened = Error{};
};

}  // namespace warp::test
