// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/hash.h"
#include "engine/formats/gzip.h"
#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/store/adopted_edits.h"
#include "engine/store/external_edit_sweep.h"
#include "engine/store/human_mirror.h"
#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"

namespace warp::test {

enum class Place : std::uint8_t { Hot = 0, Warm = 1, Cold = 2 };

/// Records of the tests: Space::Records, key -> u64 version, u8 place, compact JSON. Debts: u64 version, u8
/// mask of places to remove from.
struct TestRecord {
    Lsn version = 0;
    Place place = Place::Hot;
    std::string json;

    std::string encode() const {
        std::string bytes;
        appendLittle(bytes, version);
        appendLittle(bytes, static_cast<std::uint8_t>(place));
        return bytes + json;
    }
    static TestRecord decode(ByteView bytes) {
        return {loadLittle<Lsn>(bytes.data()), static_cast<Place>(bytes[8]), std::string(bytes.substr(9))};
    }
};

inline std::string typeOf(ByteView key) {
    return std::string(key.substr(0, key.find(':')));
}
inline std::string directoryOf(Place place, const std::string& type) {
    const char* names[] = {"hot_data", "warm_data", "cold_data"};
    return joinPath("spacetime", names[static_cast<int>(place)], "particles", type);
}
inline std::string pathOf(Place place, ByteView key) {
    const std::string id(key.substr(key.find(':') + 1));
    return joinPath(directoryOf(place, typeOf(key)), id + (place == Place::Warm ? ".json.gz" : ".json"));
}
/// A record's file, plain.
inline std::string plainText(const std::string& key, const std::string& json, Lsn version,
                             std::uint64_t checksum) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "xxh3:%016llx", static_cast<unsigned long long>(checksum));
    return prettyJson(R"({"key":)" + jsonString(key) + R"(,"value":)" + json +
                      R"(,"spacetime_metadata":{"shard_id":"some shard that is here","version":)" +
                      std::to_string(version) + R"(,"created_at":"2026-01-15T14:30:00.123Z","checksum":")" +
                      digits + "\"}}") +
           "\n";
}
inline std::string plainText(const std::string& key, const std::string& json, Lsn version) {
    return plainText(key, json, version, hash64(json));
}

class TestSource final : public MirrorSource {
  public:
    static std::optional<TestRecord> find(TreeReader& tree, ByteView key) {
        const auto value = tree.get(Space::Records, key);
        if (!value.ok() || !*value) return {};
        return TestRecord::decode(**value);
    }
    static std::string due(Lsn version, std::uint8_t mask) {
        std::string bytes;
        appendLittle(bytes, version);
        appendLittle(bytes, mask);
        return bytes;
    }

    Result<MirrorWork> work(TreeReader& tree, ByteView key, ByteView due) override {
        MirrorWork work;
        const auto record = find(tree, key);
        if (record && record->place != Place::Cold) {
            std::string text = plainText(std::string(key), record->json, record->version);
            if (record->place == Place::Warm) text = gzipCompress(text);
            work.file = MirrorFile{*makeTruth(key, *record), std::move(text)};
        }
        for (int place = 0; place < 3; ++place)
            if (due[8] & (1 << place)) work.remove.push_back(pathOf(static_cast<Place>(place), key));
        return work;
    }
    Status owe(TreeWriter& tree, ByteView key) override {
        const auto old = tree.get(Space::MirrorDue, key);
        if (old.ok() && *old) return {};
        return tree.put(Space::MirrorDue, key, due(find(tree, key)->version, 0));
    }
    Result<std::optional<MirrorTruth>> truth(TreeReader& tree, ByteView key) override {
        const auto record = find(tree, key);
        if (!record || record->place == Place::Cold) return std::optional<MirrorTruth>();
        return makeTruth(key, *record);
    }
    bool isPathOf(ByteView key, std::string_view path) override {
        return key.find(':') != ByteView::npos &&
               (path == pathOf(Place::Hot, key) || path == pathOf(Place::Warm, key));
    }
    Result<std::optional<std::string>> keyOfPath(TreeReader& tree, std::string_view path) override {
        const auto cursor = tree.cursor(Space::Records);
        for (cursor->first(); cursor->valid(); cursor->next())
            if (isPathOf(cursor->key(), path)) return std::optional(std::string(cursor->key()));
        return std::optional<std::string>();
    }
    Result<std::vector<std::string>> directories(TreeReader&) override {
        std::vector<std::string> all;
        for (const char* type : {"orders", "users"})
            for (const Place place : {Place::Hot, Place::Warm}) all.push_back(directoryOf(place, type));
        return all;
    }
    Result<std::vector<ExpectedFile>> expectedFiles(TreeReader& tree, const std::string& directory,
                                                    ByteView after, std::size_t limit) override {
        std::vector<ExpectedFile> files;
        const auto cursor = tree.cursor(Space::Records);
        for (cursor->first(); cursor->valid() && files.size() < limit; cursor->next()) {
            const TestRecord record = TestRecord::decode(cursor->value());
            if (cursor->key() <= after || record.place == Place::Cold) continue;
            if (directoryOf(record.place, typeOf(cursor->key())) != directory) continue;
            files.push_back({std::string(cursor->key()), *makeTruth(cursor->key(), record)});
        }
        return files;
    }
    void fileWritten(ByteView key) override { m_edits.forget(key); }
    AdoptedEdits& adoptedEdits() { return m_edits; }

  private:
    std::optional<MirrorTruth> makeTruth(ByteView key, const TestRecord& record) const {
        return MirrorTruth{pathOf(record.place, key), record.version, hash64(record.json),
                           m_edits.baseOf(key, record.version)};
    }

    AdoptedEdits m_edits;
};

/// A tree with records and debts, and a mirror of it below a root.
class MirrorUniverse {
  public:
    MirrorUniverse(FileSystem& fs, std::string root,
                   std::shared_ptr<MemoryTreeContent> content = makeMemoryTreeContent())
        : m_fs(fs),
          m_root(std::move(root)),
          m_content(std::move(content)),
          m_tree(makeMemoryTree(m_content)) {}

    TreeAccess access() {
        return {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                    WARP_ASSIGN(auto reader, m_tree->read());
                    return std::shared_ptr<TreeReader>(std::move(reader));
                },
                .update = [this](const auto& body) { return update(body); }};
    }
    Status update(const std::function<Status(TreeWriter&)>& body) {
        WARP_ASSIGN(const auto writer, m_tree->write());
        const Status status = body(*writer);
        return status ? writer->commit() : status;
    }

    /// Writes a record and owes its file, as a merge does.
    Lsn put(const std::string& key, const std::string& json, Place place = Place::Hot) {
        const Lsn version = ++m_version;
        EXPECT_OK(update([&](TreeWriter& tree) -> Status {
            const auto old = TestSource::find(tree, key);
            const bool moved = old && old->place != place;
            WARP_TRY(owe(tree, key, version, moved ? 1 << static_cast<int>(old->place) : 0));
            return tree.put(Space::Records, key, TestRecord{version, place, json}.encode());
        }));
        return version;
    }
    /// Puts records `type`:0 to `type`:count-1 in one merge.
    void putMany(const std::string& type, int count, const std::string& json, Place place = Place::Hot) {
        EXPECT_OK(update([&](TreeWriter& tree) -> Status {
            for (int i = 0; i < count; ++i) {
                const std::string key = type + ":" + std::to_string(i);
                WARP_TRY(owe(tree, key, ++m_version, 0));
                WARP_TRY(tree.put(Space::Records, key, TestRecord{m_version, place, json}.encode()));
            }
            return {};
        }));
    }
    void remove(const std::string& key) {
        EXPECT_OK(update([&](TreeWriter& tree) -> Status {
            const auto old = TestSource::find(tree, key);
            WARP_TRY(owe(tree, key, ++m_version, 1 << static_cast<int>(old->place)));
            return tree.erase(Space::Records, key).ok() ? Status() : Status(Error{});
        }));
    }

    MirrorOptions options() {
        MirrorOptions options;
        options.fs = &m_fs;
        options.root = m_root;
        options.source = &m_source;
        options.tree = access();
        options.adopt = [this](ByteView key, ByteView value, Lsn version) {
            return adopt(key, value, version);
        };
        options.background = false;
        return options;
    }
    /// Writes everything owed, with a mirror that is opened for it.
    Status drain() { return HumanMirror::start(options())->drain({}); }
    ExternalEditSweep::Options sweepOptions() {
        return {
            .fs = &m_fs,
            .root = m_root,
            .source = &m_source,
            .tree = access(),
            .adopt = [this](ByteView key, ByteView value, Lsn version) { return adopt(key, value, version); },
            .clock = &systemClock()};
    }
    ExternalEditSweep sweep() { return ExternalEditSweep(sweepOptions()); }

    std::optional<std::string> file(const std::string& path) {
        const auto content = readFile(m_fs, joinPath(m_root, path));
        if (!content) return {};
        return *content;
    }
    /// Replaces a file as an editor does.
    void edit(const std::string& path, const std::string& text) {
        const std::string full = joinPath(m_root, path);
        ASSERT_OK(makeDirectories(m_fs, parentPath(full)));
        {
            const auto opened = m_fs.open(full + ".swp", OpenMode::CreateNew);
            ASSERT_OK(opened);
            ASSERT_OK((*opened)->append(text));
        }
        ASSERT_OK(m_fs.rename(full + ".swp", full));
    }
    std::optional<TestRecord> record(const std::string& key) {
        const auto reader = m_tree->read();
        return TestSource::find(**reader, key);
    }
    std::uint64_t count(Space space) {
        const auto reader = m_tree->read();
        return *(*reader)->count(space);
    }
    std::uint64_t due() { return count(Space::MirrorDue); }
    std::optional<MirrorProblem> problem(const std::string& path) {
        const auto reader = m_tree->read();
        const auto value = (*reader)->get(Space::Problems, path);
        if (!value.ok() || !*value) return {};
        const auto parsed = parseProblem(path, **value);
        EXPECT_OK(parsed);
        return *parsed;
    }
    /// Every record has its file with exactly its text.
    void expectComplete() {
        const auto reader = m_tree->read();
        const auto cursor = (*reader)->cursor(Space::Records);
        for (cursor->first(); cursor->valid(); cursor->next()) {
            const auto work = m_source.work(**reader, cursor->key(), TestSource::due(0, 0));
            if (!work->file) continue;
            EXPECT_EQ(file(work->file->truth.path), work->file->text) << cursor->key();
        }
    }

    MemoryTreeContent& content() { return *m_content; }
    TestSource& source() { return m_source; }
    FileSystem& fs() { return m_fs; }

  private:
    static Status owe(TreeWriter& tree, const std::string& key, Lsn version, int mask) {
        WARP_ASSIGN(const auto old, tree.get(Space::MirrorDue, key));
        const int before = old ? (*old)[8] : 0;
        return tree.put(Space::MirrorDue, key,
                        TestSource::due(version, static_cast<std::uint8_t>(mask | before)));
    }
    Result<Lsn> adopt(ByteView key, ByteView value, Lsn base) {
        return m_source.adoptedEdits().adopt(
            key, value, base,
            [this](ByteView edited, ByteView json, Lsn version) { return write(edited, json, version); });
    }
    Result<Lsn> write(ByteView key, ByteView value, Lsn version) {
        const auto current = record(std::string(key));
        if (!current || current->version != version) return Error{.code = ErrorCode::Conflict};
        if (value == "\"forbidden\"")
            return Error{.code = ErrorCode::InvalidFormat, .message = "not by the schema"};
        return put(std::string(key), std::string(value), current->place);
    }

    FileSystem& m_fs;
    const std::string m_root;
    std::shared_ptr<MemoryTreeContent> m_content;
    std::unique_ptr<Tree> m_tree;
    TestSource m_source;
    Lsn m_version = 100;
};

}  // namespace warp::test
