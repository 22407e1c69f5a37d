// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a snapshot that are read where they stand in the archives of its chain.
#include "engine/universe/snapshot_parts.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "engine/backups/archive_reader.h"
#include "engine/backups/backups.h"
#include "engine/backups/snapshot_chain.h"
#include "engine/formats/gzip_block.h"
#include "engine/io/files.h"
#include "engine/universe/in_place_restore.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/sealed_snapshot.h"
#include "tests/support/temp_directory.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr int kKeys = 1200;

/// A full snapshot of some twenty blocks and two increments upon it.
class SnapshotPartsTest : public testing::Test {
  protected:
    using Moment = std::map<std::string, std::string>;

    void SetUp() override {
        RecordBatch batch;
        for (int i = 0; i < kKeys; ++i) put(batch, keyOf(i), textOf(4000));
        ASSERT_OK(m_universe->spacetime().apply(batch));
        GraphBatch graph;
        graph.putNode("persons:a", R"({"age":1})", {.weight = 2.0});
        graph.putEdge({"persons:a", "knows", "persons:b"}, "{}", {.strength = 0.5, .createNodes = true});
        ASSERT_OK(m_universe->graph().apply(graph));
        take(SnapshotKind::Full);
        change(7);
        take(SnapshotKind::Incremental);
        GraphBatch later;
        later.removeNode("persons:b");
        later.putNode("persons:c", R"({"age":3})");
        ASSERT_OK(m_universe->graph().apply(later));
        change(11);
        take(SnapshotKind::Incremental);
    }
    static std::string keyOf(int i) {
        const std::string number = std::to_string(10'000 + i);
        return (i % 3 == 0 ? "a:" : i % 3 == 1 ? "b:" : "c:") + number;
    }
    std::string textOf(std::size_t bytes) {
        std::string text = "\"";
        while (text.size() < bytes) text += std::to_string(m_random());
        return text + '"';
    }
    void put(RecordBatch& batch, const std::string& key, std::string json) {
        batch.put(key, json, {.shard = Shard::Warm});
        m_now[key] = std::move(json);
    }
    /// Every so-and-so-many-th record becomes another, moves, goes or comes.
    void change(int every) {
        RecordBatch batch;
        for (int i = 0; i < kKeys; i += every) {
            const std::string key = keyOf(i);
            if (i % 2 == 0 || !m_now.contains(key)) {
                put(batch, key, textOf(20));
            } else {
                batch.remove(key);
                m_now.erase(key);
            }
        }
        put(batch, "b:1" + std::to_string(every), "1");
        ASSERT_OK(m_universe->spacetime().apply(batch));
    }
    void take(SnapshotKind kind) {
        const auto info = m_universe->backups().create({.kind = kind}, {});
        ASSERT_OK(info);
        ASSERT_EQ(info->kind, kind);
        m_snapshots.push_back(*info);
        m_moments.push_back(m_now);
    }
    std::unique_ptr<SnapshotParts> partsOf(const std::string& directory,
                                           FileSystem& fs = systemFileSystem()) {
        const auto chain = snapshotChain(fs, directory);
        EXPECT_OK(chain);
        auto parts = SnapshotParts::begin(fs, *chain, m_job);
        EXPECT_OK(parts);
        return parts.ok() ? std::move(*parts) : nullptr;
    }
    static Moment rangeOf(const Moment& all, const PartSelection::Range& range) {
        return {all.lower_bound(range.from), range.to.empty() ? all.end() : all.lower_bound(range.to)};
    }
    static Moment read(SnapshotParts& parts, const PartSelection::Range& range) {
        Moment found;
        const auto row = parts.records(range);
        EXPECT_OK(row);
        std::string last;
        while (row.ok() && (*row)->head() != nullptr) {
            const auto record = (*row)->record();
            EXPECT_OK(record);
            if (!record.ok()) break;
            EXPECT_LT(last, record->key);
            EXPECT_EQ((*row)->head()->key, record->key);
            EXPECT_EQ((*row)->head()->version, record->version);
            EXPECT_EQ((*row)->head()->updatedAt, record->updatedAt);
            last = record->key;
            found[record->key] = record->value;
            const Status next = (*row)->next();
            EXPECT_OK(next);
            if (!next.ok()) break;
        }
        return found;
    }
    /// Of the archive of a snapshot.
    static std::uint64_t bytesRead(test::RecordingFileSystem& fs, const SnapshotInfo& info) {
        std::uint64_t bytes = 0;
        for (const test::FileCall& call : fs.faults().log()) {
            const bool counts = call.operation == test::FileOperation::Read &&
                                call.path == joinPath(info.path, "universe.tar.gz") &&
                                call.offset < info.archiveBytes;
            if (counts) bytes += std::min(call.bytes, info.archiveBytes - call.offset);
        }
        EXPECT_GT(bytes, 0u);
        return bytes;
    }
    static PartSelection::Range only(const std::string& key) { return {key, key + '\0'}; }
    Result<RestoreReport> restore(const std::string& snapshot, Universe& universe) {
        return universe.backups().restore({.snapshot = snapshot, .only = {"a:10000"}}, {});
    }

    const Job m_job;
    test::TempUniverse m_universe{{.backgroundThreads = false}};
    std::mt19937 m_random{7};
    Moment m_now;
    std::vector<SnapshotInfo> m_snapshots;
    std::vector<Moment> m_moments;
};

TEST_F(SnapshotPartsTest, every_range_is_what_the_moment_held) {
    for (std::size_t i = 0; i < m_snapshots.size(); ++i) {
        SCOPED_TRACE(m_snapshots[i].name);
        const auto parts = partsOf(m_snapshots[i].path);
        ASSERT_TRUE(parts);
        const std::vector<PartSelection::Range> ranges = {
            only("a:10000"),   only("a:10003"), {"a:10006", "a:10100"}, {"b:", "b;"}, only("zzz:1"), {},
            {"c:10500", "c;"}, {"0:", "1;"},    only("a:10000")};
        for (const PartSelection::Range& range : ranges)
            EXPECT_EQ(read(*parts, range), rangeOf(m_moments[i], range)) << range.from;
    }
}

TEST_F(SnapshotPartsTest, single_records_in_any_order_are_what_they_were) {
    const auto parts = partsOf(m_snapshots.back().path);
    ASSERT_TRUE(parts);
    for (int i = 0; i < 200; ++i) {
        const auto range = only(keyOf(static_cast<int>(m_random() % (kKeys + 20))));
        EXPECT_EQ(read(*parts, range), rangeOf(m_moments.back(), range)) << range.from;
    }
}

TEST_F(SnapshotPartsTest, the_graph_is_what_the_moment_held) {
    const auto first = partsOf(m_snapshots.front().path)->graph();
    ASSERT_OK(first);
    ASSERT_EQ(first->nodes.size(), 2u);
    EXPECT_EQ(first->nodes.at("persons:a").weight, 2.0);
    ASSERT_EQ(first->edges.size(), 1u);
    EXPECT_EQ(first->edges.begin()->second.strength, 0.5);
    const auto last = partsOf(m_snapshots.back().path)->graph();
    ASSERT_OK(last);
    EXPECT_FALSE(last->nodes.contains("persons:b"));
    EXPECT_EQ(last->nodes.at("persons:c").data, R"({"age":3})");
    EXPECT_TRUE(last->edges.empty());
}

TEST_F(SnapshotPartsTest, for_one_record_few_blocks_are_read) {
    RecordBatch batch;
    for (int i = 0; i < 600; ++i) put(batch, "d:" + std::to_string(i), textOf(20'000));
    ASSERT_OK(m_universe->spacetime().apply(batch));
    take(SnapshotKind::Full);
    test::RecordingFileSystem fs(systemFileSystem());
    const auto parts = partsOf(m_snapshots.back().path, fs);
    ASSERT_TRUE(parts);
    EXPECT_EQ(read(*parts, only("b:10601")).size(), 1u);
    const std::uint64_t bytes = bytesRead(fs, m_snapshots.back());
    EXPECT_LT(bytes, m_snapshots.back().archiveBytes / 2);
    EXPECT_EQ(fs.faults().calls(test::kWrites), 0u);
}

TEST_F(SnapshotPartsTest, nothing_is_built_for_records_and_graph) {
    const std::string path = m_universe.path();
    m_universe.close();
    test::RecordingFileSystem fs(systemFileSystem());
    {
        auto universe = Universe::open(path, {.fs = &fs, .backgroundThreads = false});
        ASSERT_OK(universe);
        const auto report = (*universe)->backups().restore(
            {.snapshot = m_snapshots.back().name, .only = {"a:10000", "b", "graph"}}, {});
        ASSERT_OK(report);
        EXPECT_EQ(report->recordParts.unchanged, 1 + rangeOf(m_now, {"b:", "b;"}).size());
        EXPECT_EQ(report->lsn, m_snapshots.back().lsn);
        EXPECT_EQ(report->moment, m_snapshots.back().createdAt);
        EXPECT_EQ(report->snapshot.name, m_snapshots.back().name);
        ASSERT_OK((*universe)->close());
    }
    EXPECT_EQ(fs.faults().calls(test::FileOperations{test::FileOperation::MakeDirectory}, ".universe.parts~"),
              0u);
    m_universe.open();
}

TEST_F(SnapshotPartsTest, links_and_events_of_an_increment_come_back) {
    const auto link = [&](const std::string& a, const std::string& b, double strength) {
        LinkBatch links;
        links.entangle(a, b, strength);
        ASSERT_OK(m_universe->entanglement().apply(links));
    };
    const auto event = [&](const std::string& stream) {
        EventBatch events;
        ASSERT_OK(events.add("{}", {.stream = stream, .time = systemClock().now()}));
        ASSERT_OK(m_universe->temporal().append(events));
    };
    link("a:10003", "a:10006", 0.5);
    event("early");
    ASSERT_OK(m_universe->entanglement().superpose(
        "b:10001", {{.json = "1", .amplitude = 0.8}, {.json = "2", .amplitude = 0.6}}));
    take(SnapshotKind::Full);
    link("a:10003", "b:10004", 0.25);
    event("late");
    take(SnapshotKind::Incremental);
    LinkBatch gone;
    gone.disentangle("a:10003", "a:10006");
    gone.disentangle("a:10003", "b:10004");
    ASSERT_OK(m_universe->entanglement().apply(gone));
    ASSERT_OK(m_universe->entanglement().collapse("b:10001", 1));
    const auto report =
        m_universe->backups().restore({.snapshot = m_snapshots.back().name, .only = {"links", "events"}}, {});
    ASSERT_OK(report);
    EXPECT_EQ(report->linkParts, (PartCounts{.added = 2}));
    EXPECT_EQ(report->superpositionParts, (PartCounts{.changed = 1}));
    EXPECT_EQ(report->eventParts, (PartCounts{.unchanged = 2}));
    EXPECT_EQ(m_universe->spacetime().peek("b:10001")->value().candidates.size(), 2u);
}

TEST_F(SnapshotPartsTest, for_events_the_records_are_not_read) {
    const std::string path = m_universe.path();
    m_universe.close();
    test::RecordingFileSystem fs(systemFileSystem());
    {
        auto universe = Universe::open(path, {.fs = &fs, .backgroundThreads = false});
        ASSERT_OK(universe);
        ASSERT_OK(
            (*universe)->backups().restore({.snapshot = m_snapshots.front().name, .only = {"events"}}, {}));
        ASSERT_OK((*universe)->close());
    }
    const std::uint64_t bytes = bytesRead(fs, m_snapshots.front());
    // Once for the checksums, and the beginning.
    EXPECT_LT(bytes, 2 * m_snapshots.front().archiveBytes);
    m_universe.open();
}

TEST_F(SnapshotPartsTest, a_damaged_archive_is_refused_before_anything_is_written) {
    const std::string archive = m_snapshots.front().path + "/universe.tar.gz";
    std::string bytes = *readFile(systemFileSystem(), archive);
    bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 0x40);
    ASSERT_OK(replaceFile(systemFileSystem(), archive, bytes));
    ASSERT_OK(m_universe->spacetime().put("a:10000", "0"));
    EXPECT_ERROR(restore(m_snapshots.back().name, *m_universe), ErrorCode::Corrupt);
    EXPECT_EQ(m_universe->spacetime().peek("a:10000")->value().value, "0");
}

TEST_F(SnapshotPartsTest, a_file_that_no_snapshot_holds_is_refused_without_a_deep_look) {
    const std::string& directory = m_snapshots.front().path;
    const auto packed = test::runProcess(
        {"sh", "-c",
         "cd " + directory + " && mkdir -p x/spacetime && echo tree > x/spacetime/particles.btree && " +
             "tar c --format=ustar -C x spacetime/particles.btree | head -c 1024 && rm -r x"});
    ASSERT_EQ(packed.exitCode, 0) << packed.err;
    // Behind the manifest, as a block of its own.
    const std::string archive = directory + "/universe.tar.gz";
    const auto blocks = ArchiveReader::blocks(systemFileSystem(), archive);
    ASSERT_OK(blocks);
    ASSERT_GT(blocks->size(), 1u);
    std::string bytes = *readFile(systemFileSystem(), archive);
    bytes.insert((*blocks)[1], compressGzipBlock(packed.out, false));
    ASSERT_OK(replaceFile(systemFileSystem(), archive, bytes));
    test::sealSnapshot(directory);
    ASSERT_TRUE(partsOf(directory)) << "its blocks are still found";
    const auto report =
        m_universe->backups().restore({.snapshot = m_snapshots.front().name, .only = {"events"}}, {});
    EXPECT_ERROR(report, ErrorCode::InvalidFormat);
    EXPECT_EQ(report.error().path, "spacetime/particles.btree");
}

TEST_F(SnapshotPartsTest, an_archive_of_another_snapshot_is_refused) {
    const auto other = m_universe->backups().create({}, {});
    ASSERT_OK(other);
    const std::string bytes = *readFile(systemFileSystem(), other->path + "/universe.tar.gz");
    ASSERT_OK(replaceFile(systemFileSystem(), m_snapshots.front().path + "/universe.tar.gz", bytes));
    test::sealSnapshot(m_snapshots.front().path);
    EXPECT_ERROR(restore(m_snapshots.front().name, *m_universe), ErrorCode::InvalidFormat);
}

TEST_F(SnapshotPartsTest, a_version_of_another_history_is_no_reason_to_leave_a_record) {
    const std::string path = m_universe.path();
    const test::TempDirectory directory;
    const std::string copy = directory / "copy";
    ASSERT_OK(m_universe->backups().restore({.snapshot = m_snapshots.back().name, .target = copy}, {}));
    m_universe.close();
    ASSERT_OK(restoreInPlace(path, {.snapshot = m_snapshots.back().name, .safety = false}, {}, {}));
    m_universe.open();
    auto other = Universe::open(copy, {.backgroundThreads = false});
    ASSERT_OK(other);
    // The same number on a timeline of the same number.
    Lsn there = 0;
    Lsn here = 0;
    while (there == 0 || there != here) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));  // each has a time of its own
        const bool behind = there <= here;
        const auto version =
            (behind ? **other : *m_universe).spacetime().put("a:10000", behind ? "\"there\"" : "\"here\"");
        ASSERT_OK(version);
        (behind ? there : here) = *version;
    }
    const auto info = (*other)->backups().create({}, {});
    ASSERT_OK(info);
    EXPECT_EQ(info->timeline, 2u);
    const std::string brought = path + "/backups/snapshots/" + info->name;
    ASSERT_EQ(test::runProcess({"cp", "-r", info->path, brought}).exitCode, 0);
    for (const std::string& from : {info->path, brought}) {
        const auto report =
            m_universe->backups().restore({.snapshot = from, .only = {"a:10000"}, .dryRun = true}, {});
        ASSERT_OK(report);
        EXPECT_EQ(report->recordParts.changed, 1u) << from;
    }
}

TEST_F(SnapshotPartsTest, an_archive_packed_anew_is_built_beside) {
    const std::string& directory = m_snapshots.front().path;
    const auto packed = test::runProcess(
        {"sh", "-c",
         "cd " + directory + " && mkdir x && tar xzf universe.tar.gz -C x && cd x && tar czf " +
             "../universe.tar.gz * && cd .. && rm -r x"});
    ASSERT_EQ(packed.exitCode, 0) << packed.err;
    test::sealSnapshot(directory);
    EXPECT_FALSE(partsOf(directory));
    const auto report = restore(m_snapshots.front().name, *m_universe);
    ASSERT_OK(report);
    EXPECT_EQ(report->recordParts.changed, 1u);
    EXPECT_EQ(m_universe->spacetime().peek("a:10000")->value().value, m_moments.front().at("a:10000"));
}

}  // namespace
}  // namespace warp
