// SPDX-License-Identifier: GPL-3.0-or-later
// The archive as the store keeps it: nothing is missing between archives and live log, whatever happens.
#include "engine/store/log_history.h"

#include <iostream>
#include <random>

#include "engine/io/files.h"
#include "engine/store/log_follower.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/engine/store/store_scenario.h"

namespace warp {
namespace {

using test::contentOf;
using test::eraseBatch;
using test::PowerCut;
using test::putBatch;
using test::SimulatedFileSystem;

constexpr LogRetention kWeek{.age = std::chrono::hours(168), .bytes = 1u << 30};

/// A clock that the test sets.
class SetClock final : public Clock {
  public:
    Timestamp now() const override { return {ms}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(ms); }
    std::int64_t ms = 1'768'487'400'000;
};

class LogHistoryTest : public testing::Test {
  protected:
    using Content = std::map<std::string, std::string>;

    void SetUp() override {
        ASSERT_OK(m_fs.makeDirectory("/log"));
        ASSERT_OK(m_fs.syncDirectory("/"));
        open();
    }
    StoreOptions options(FileSystem& fs, std::shared_ptr<MemoryTreeContent> tree) {
        auto options = test::scenarioOptions(fs, std::move(tree));
        options.clock = &m_clock;
        options.retention = kWeek;
        options.segmentBytes = m_segmentBytes;
        return options;
    }
    void open() {
        m_store.reset();
        auto opened = Store::open(options(m_fs, m_tree));
        ASSERT_OK(opened);
        m_store = std::move(*opened);
    }
    LogHistory history() { return historyOf(m_fs, m_store->status().durableLsn); }
    static LogHistory historyOf(FileSystem& fs, Lsn durable) {
        return LogHistory({.fs = &fs, .logDirectory = "/log", .durableLsn = [durable] { return durable; }});
    }
    /// Puts "k<n % 20>" = "<n>..." for the next `count` numbers, a second apart.
    void put(int count, std::size_t bytes = 300) {
        for (int i = 0; i < count; ++i) {
            m_clock.ms += 1000;
            const std::string value = std::to_string(++m_number) + std::string(bytes, 'v');
            ASSERT_OK(m_store->commit(putBatch("k" + std::to_string(m_number % 20), value),
                                      m_number % 5 == 0 ? Durability::Strong : Durability::Eventual));
        }
    }
    void mergeAndArchive() {
        ASSERT_OK(m_store->checkpoint({}));
        ASSERT_OK(m_store->archiveLog(true, {}));
    }
    static Content replayed(const LogHistory& history, LsnRange range, std::uint64_t* batches = nullptr) {
        Content content;
        Lsn expected = range.first;
        const Status read = history.forEachBatch(range,
                                                 [&](const LoggedBatch& batch) -> Status {
                                                     EXPECT_EQ(batch.lsn, expected++);
                                                     if (batches) ++*batches;
                                                     BatchReader reader(batch.payload);
                                                     while (!reader.atEnd()) {
                                                         WARP_ASSIGN(const Change change, reader.next());
                                                         if (change.kind == ChangeKind::Put) {
                                                             content[std::string(change.key)] =
                                                                 std::string(change.value);
                                                         } else {
                                                             content.erase(std::string(change.key));
                                                         }
                                                     }
                                                     return {};
                                                 },
                                                 {});
        EXPECT_OK(read);
        EXPECT_EQ(expected, range.last + 1);
        return content;
    }
    static std::vector<std::string> namesIn(FileSystem& fs, const std::string& directory) {
        std::vector<std::string> names;
        const auto entries = fs.list(directory);
        if (!entries.ok()) return names;
        for (const DirectoryEntry& entry : *entries) names.push_back(entry.name);
        std::sort(names.begin(), names.end());
        return names;
    }
    std::size_t countSegments() { return listSegments(m_fs, "/log").value().size(); }

    SimulatedFileSystem m_fs;
    SetClock m_clock;
    std::uint64_t m_segmentBytes = 8192;
    std::shared_ptr<MemoryTreeContent> m_tree = makeMemoryTreeContent();
    std::unique_ptr<Store> m_store;
    int m_number = 0;
};

TEST_F(LogHistoryTest, archives_and_live_log_are_one_row_of_batches) {
    for (int round = 0; round < 4; ++round) {
        put(100);
        mergeAndArchive();
    }
    put(50);
    ASSERT_OK(m_store->sync());
    EXPECT_GE(listArchives(m_fs, "/log")->size(), 4u);
    const auto kept = history().kept();
    ASSERT_OK(kept);
    EXPECT_EQ(*kept, (std::vector<LsnRange>{{1, 450}}));
    EXPECT_EQ(replayed(history(), {1, 450}), contentOf(*m_store));
    replayed(history(), {99, 102});
    replayed(history(), {399, 402});
    EXPECT_ERROR(history().forEachBatch({400, 451}, [](const LoggedBatch&) { return Status(); }, {}),
                 ErrorCode::NotFound);
    int seen = 0;
    ASSERT_OK(history().forEachChange(Space::Records, "k7", {1, ~Lsn{0}},
                                      [&](const LoggedChange& change) {
                                          EXPECT_EQ(change.lsn, static_cast<Lsn>(7 + 20 * seen++));
                                          EXPECT_EQ(std::stoull(std::string(change.value)), change.lsn);
                                          return Status();
                                      },
                                      {}));
    EXPECT_EQ(seen, 23);
}

TEST_F(LogHistoryTest, a_batch_is_found_by_its_time) {
    put(60);
    mergeAndArchive();
    put(60);
    ASSERT_OK(m_store->sync());
    const std::int64_t first = m_clock.ms - 119'000;
    EXPECT_ERROR(history().lastLsnAt({first - 1'000'000}, {}), ErrorCode::NotFound);
    for (const int number : {1, 2, 59, 60, 61, 119, 120}) {
        EXPECT_EQ(*history().lastLsnAt({first + (number - 1) * 1000 + 500}, {}), static_cast<Lsn>(number));
    }
}

TEST_F(LogHistoryTest, a_segment_goes_only_when_its_batches_are_archived) {
    put(400);
    ASSERT_GT(countSegments(), 5u);
    const std::size_t before = countSegments();
    ASSERT_OK(m_store->checkpoint({}));
    EXPECT_EQ(countSegments(), before) << "released without an archive";
    m_fs.faults().fail(
        {.operations = test::kWrites, .pathContains = "archive", .errnoValue = EIO, .sticky = true});
    EXPECT_ERROR(m_store->archiveLog(true, {}), ErrorCode::Io);
    EXPECT_EQ(m_store->status().archiveError->code, ErrorCode::Io);
    EXPECT_EQ(countSegments(), before);
    EXPECT_EQ(replayed(history(), {1, 400}), contentOf(*m_store));
    m_fs.faults().clear();
    ASSERT_OK(m_store->archiveLog(true, {}));
    EXPECT_FALSE(m_store->status().archiveError);
    EXPECT_EQ(countSegments(), 1u);
    EXPECT_EQ(m_store->status().logWaitingBytes, 0u);
    EXPECT_EQ(replayed(history(), {1, 400}), contentOf(*m_store));
}

TEST_F(LogHistoryTest, files_of_archived_segments_are_used_again) {
    put(400);
    mergeAndArchive();
    std::size_t spares = 0;
    for (const std::string& name : namesIn(m_fs, "/log")) spares += name.starts_with("spare-") ? 1 : 0;
    EXPECT_EQ(spares, 3u);
}

TEST_F(LogHistoryTest, small_segments_wait_for_company) {
    m_segmentBytes = 1u << 20;
    for (int visit = 0; visit < 20; ++visit) {
        put(1);
        ASSERT_OK(m_store->close());
        open();
        ASSERT_OK(m_store->archiveLog(false, {}));
    }
    EXPECT_TRUE(listArchives(m_fs, "/log")->empty());
    EXPECT_EQ(replayed(history(), {1, 20}), contentOf(*m_store));
    for (int visit = 0; visit < 20; ++visit) {
        put(1);
        ASSERT_OK(m_store->close());
        open();
        ASSERT_OK(m_store->archiveLog(false, {}));
    }
    EXPECT_EQ(listArchives(m_fs, "/log")->size(), 1u);
    EXPECT_EQ(*history().kept(), (std::vector<LsnRange>{{1, 40}}));
    EXPECT_EQ(replayed(history(), {1, 40}), contentOf(*m_store));
}

TEST_F(LogHistoryTest, a_large_batch_over_several_segments_is_archived_whole) {
    put(3);
    ASSERT_OK(m_store->commit(putBatch("large", std::string(20'000, 'x')), Durability::Strong));
    put(3);
    mergeAndArchive();
    put(3);
    ASSERT_OK(m_store->sync());
    EXPECT_EQ(replayed(history(), {1, 10}), contentOf(*m_store));
}

TEST_F(LogHistoryTest, what_is_past_retention_goes_and_says_what_is_left) {
    put(100);
    mergeAndArchive();
    m_clock.ms += 1000LL * 3600 * 100;
    put(100);
    mergeAndArchive();
    m_clock.ms += 1000LL * 3600 * 100;
    ASSERT_OK(m_store->archiveLog(false, {}));
    const auto kept = history().kept();
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_GT(kept->front().first, 50u);
    EXPECT_LE(kept->front().first, 101u);
    EXPECT_EQ(kept->front().last, 200u);
    const Status missing = history().forEachBatch({50, 150}, [](const LoggedBatch&) { return Status(); }, {});
    EXPECT_ERROR(missing, ErrorCode::NotFound);
    const std::string named = std::to_string(kept->front().first) + " to 200";
    EXPECT_NE(missing.error().message.find(named), std::string::npos) << missing.error().message;
    m_store->setLogRetention({});
    ASSERT_OK(m_store->archiveLog(false, {}));
    EXPECT_TRUE(listArchives(m_fs, "/log")->empty());
    put(100);
    mergeAndArchive();
    EXPECT_TRUE(listArchives(m_fs, "/log")->empty());
    EXPECT_EQ(countSegments(), 1u);
}

TEST_F(LogHistoryTest, when_too_much_waits_the_oldest_is_given_up) {
    m_store->setLogRetention({.age = std::chrono::hours(168), .bytes = 1000});
    m_fs.faults().fail(
        {.operations = test::kWrites, .pathContains = "archive", .errnoValue = EIO, .sticky = true});
    for (int round = 0; round < 10; ++round) {
        put(100);
        ASSERT_OK(m_store->checkpoint({}));
    }
    EXPECT_LE(m_store->status().logWaitingBytes, 4u * 8192);
    const Lsn dropped = m_store->status().logDroppedLsn;
    EXPECT_GT(dropped, 800u);
    m_fs.faults().clear();
    m_store->setLogRetention(kWeek);
    ASSERT_OK(m_store->archiveLog(true, {}));
    const auto kept = history().kept();
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_EQ(kept->front().first, dropped + 1);
    replayed(history(), kept->front());
}

TEST_F(LogHistoryTest, a_full_disk_stops_archiving_and_never_commits) {
    put(100);
    m_fs.setLimits({.bytes = 200'000});
    ASSERT_OK(m_store->checkpoint({}));
    const auto file = m_fs.open("/other", OpenMode::Create);
    ASSERT_OK((*file)->allocate(m_fs.diskSpace("/")->freeBytes - 20'000));
    EXPECT_ERROR(m_store->archiveLog(true, {}), ErrorCode::NoSpace);
    put(5);
    ASSERT_OK(m_fs.removeFile("/other"));
    m_fs.setLimits({});
    ASSERT_OK(m_store->archiveLog(true, {}));
    EXPECT_EQ(replayed(history(), {1, 105}), contentOf(*m_store));
}

TEST_F(LogHistoryTest, a_process_beside_it_reads_the_same) {
    put(100);
    mergeAndArchive();
    put(20);
    ASSERT_OK(m_store->close());
    const LogHistory beside({.fs = &m_fs, .logDirectory = "/log", .durableLsn = {}});
    EXPECT_EQ(*beside.kept(), (std::vector<LsnRange>{{1, 120}}));
    EXPECT_EQ(replayed(beside, {1, 120}), contentOf(*m_store));
}

/// What an observer that begins at the first batch reads.
std::map<std::string, std::string> followed(FileSystem& fs, Lsn last) {
    std::map<std::string, std::string> content;
    LogFollower follower(fs, "/log");
    for (Lsn at = 0; at < last;) {
        const auto reached = follower.read(at, last, [&](const LoggedBatch& batch) -> Status {
            BatchReader reader(batch.payload);
            while (!reader.atEnd()) {
                WARP_ASSIGN(const Change change, reader.next());
                content[std::string(change.key)] = std::string(change.value);
            }
            return {};
        });
        EXPECT_OK(reached);
        EXPECT_GT(*reached, at) << "the follower does not get on";
        if (!reached.ok() || *reached == at) break;
        at = *reached;
    }
    return content;
}

TEST_F(LogHistoryTest, what_a_recovery_voided_is_in_no_archive_and_seen_by_no_follower) {
    for (int seed = 1; seed <= 12; ++seed) {
        const auto fs = std::make_unique<SimulatedFileSystem>();
        ASSERT_OK(fs->makeDirectory("/log"));
        const auto tree = makeMemoryTreeContent();
        auto store = Store::open(options(*fs, tree)).value();
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 200; ++i) {
            if (random() % 15 == 0) fs->faults().fail({.operations = test::kSyncs, .errnoValue = EIO});
            const auto durability = random() % 3 == 0 ? Durability::Strong : Durability::Eventual;
            // A refused one must not be found in the history either.
            [[maybe_unused]] const auto done = store->commit(
                putBatch("k" + std::to_string(random() % 30), std::to_string(i) + std::string(200, 'x')),
                durability);
            if (random() % 20 == 0) [[maybe_unused]]
                const Status merged = store->checkpoint({});
            if (random() % 10 == 0) [[maybe_unused]]
                const Status resumed = store->resume();
            const bool archives = seed % 2 == 1 && random() % 30 == 0;
            if (archives) [[maybe_unused]]
                const Status archived = store->archiveLog(true, {});
        }
        fs->faults().clear();
        ASSERT_OK(store->resume());
        ASSERT_OK(store->checkpoint({}));
        const Lsn last = store->status().appliedLsn;
        if (seed % 2 == 0) {
            EXPECT_EQ(followed(*fs, last), contentOf(*store)) << "seed " << seed;
        }
        ASSERT_OK(store->archiveLog(true, {}));
        EXPECT_EQ(*historyOf(*fs, last).kept(), (std::vector<LsnRange>{{1, last}})) << "seed " << seed;
        EXPECT_EQ(replayed(historyOf(*fs, last), {1, last}), contentOf(*store)) << "seed " << seed;
    }
}

TEST_F(LogHistoryTest, a_crash_at_any_call_of_archiving_loses_no_batch) {
    put(250);
    ASSERT_OK(m_store->commit(eraseBatch("k3"), Durability::Strong));
    ASSERT_OK(m_store->commit(putBatch("large", std::string(20'000, 'x')), Durability::Strong));
    put(28);
    ASSERT_OK(m_store->sync());
    ASSERT_OK(m_store->checkpoint({}));
    const Lsn durable = m_store->status().durableLsn;
    const Content expected = contentOf(*m_store);
    std::vector<std::unique_ptr<SimulatedFileSystem>> states;
    std::uint64_t call = 0;
    m_fs.faults().observe([&](const test::FileCall& made) {
        if (!test::kChanges.contains(made.operation)) return;
        states.push_back(m_fs.killProcess());
        states.push_back(m_fs.powerCut(PowerCut::LoseUnsynced));
        states.push_back(m_fs.powerCut(PowerCut::KeepNames));
        states.push_back(m_fs.powerCut(PowerCut::TearUnsynced, ++call));
    });
    ASSERT_OK(m_store->archiveLog(true, {}));
    m_fs.faults().observe({});
    ASSERT_GT(states.size(), 40u);
    for (std::size_t i = 0; i < states.size(); ++i) {
        SimulatedFileSystem& fs = *states[i];
        auto store = Store::open(options(fs, copyMemoryTreeContent(*m_tree)));
        ASSERT_OK(store);
        EXPECT_EQ(replayed(historyOf(fs, durable), {1, durable}), expected) << "state " << i;
        ASSERT_OK((*store)->archiveLog(true, {}));
        EXPECT_EQ(replayed(historyOf(fs, durable), {1, durable}), expected) << "state " << i << ", archived";
        const auto archives = listArchives(fs, "/log").value();
        std::uint64_t batches = 0;
        for (const ArchivedLog& archive : archives) batches += archive.tail.batches;
        EXPECT_EQ(batches, durable) << "archived twice in state " << i;
        for (const std::string& name : namesIn(fs, "/log/archive"))
            EXPECT_TRUE(parseArchiveName(name)) << name << " is left";
    }
    std::cout << states.size() << " crashes while archiving" << std::endl;
}

TEST_F(LogHistoryTest, a_damaged_archive_is_named_and_the_rest_is_read) {
    put(50);
    mergeAndArchive();
    put(50);
    mergeAndArchive();
    const auto archives = listArchives(m_fs, "/log").value();
    const std::string path = archives.front().path;
    const Lsn next = archives.front().tail.lastLsn + 1;
    const auto file = m_fs.open(path, OpenMode::ReadWrite);
    ASSERT_OK((*file)->writeAt(200, "damage"));
    const Status read = history().forEachBatch({1, 100}, [](const LoggedBatch&) { return Status(); }, {});
    EXPECT_ERROR(read, ErrorCode::Corrupt);
    EXPECT_EQ(read.error().path, path);
    EXPECT_OK(history().forEachBatch({next, 100}, [](const LoggedBatch&) { return Status(); }, {}));
    ASSERT_OK((*file)->truncate(100));
    EXPECT_EQ(*history().kept(), (std::vector<LsnRange>{{next, 100}}));
}

TEST(LogHistoryThreads, archiving_keeps_up_beside_writers_and_readers) {
    test::StoreFixture fixture(true);
    fixture.background = true;
    fixture.memoryBudget = 1u << 20;
    fixture.segmentBytes = 256u << 10;
    auto options = fixture.options();
    options.retention = kWeek;
    auto opened = Store::open(std::move(options));
    ASSERT_OK(opened);
    Store& store = **opened;
    const LogHistory history({.fs = &systemFileSystem(),
                              .logDirectory = fixture.logDirectory(),
                              .durableLsn = [&] { return store.status().durableLsn; }});
    std::uint64_t readers = 0;
    for (int i = 1; i <= 20'000; ++i) {
        ASSERT_OK(
            store.commit(putBatch("k" + std::to_string(i % 500), std::to_string(i) + std::string(300, 'v')),
                         i % 1000 == 0 ? Durability::Strong : Durability::Eventual));
        if (i % 4000 != 0) continue;
        ASSERT_OK(store.sync());
        Lsn last = 0;
        ASSERT_OK(history.forEachChange(Space::Records, "k77", {1, ~Lsn{0}},
                                        [&](const LoggedChange& change) {
                                            EXPECT_EQ(change.lsn, last == 0 ? 77 : last + 500);
                                            last = change.lsn;
                                            return Status();
                                        },
                                        {}));
        EXPECT_EQ(last, static_cast<Lsn>(i) - 500 + 77);
        ++readers;
    }
    EXPECT_EQ(readers, 5u);
    ASSERT_OK(store.checkpoint({}));
    ASSERT_OK(store.archiveLog(true, {}));
    EXPECT_GT(listArchives(systemFileSystem(), fixture.logDirectory())->size(), 3u);
    EXPECT_EQ(history.kept()->front(), (LsnRange{1, 20'000}));
    ASSERT_OK(store.close());
}

}  // namespace
}  // namespace warp
