// SPDX-License-Identifier: GPL-3.0-or-later
// One archive: what is written is read, found by key, unpacked by lz4, and checked.
#include "engine/store/log_archive.h"

#include <algorithm>
#include <map>
#include <random>

#include "engine/io/files.h"
#include "engine/store/key_filter.h"
#include "engine/store/log_archive_reader.h"
#include "engine/store/log_archive_writer.h"
#include "engine/store/log_text.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::SimulatedFileSystem;

constexpr LsnRange kAll{1, ~Lsn{0}};

struct Batch {
    Lsn lsn = 0;
    Timestamp time;
    std::string payload;
    friend bool operator==(const Batch&, const Batch&) = default;
};

/// Batches 101, 102, ... of every size: empty ones, many small ones, one of several parts, one with a change
/// that is larger than a frame of the log.
std::vector<Batch> makeBatches() {
    std::mt19937_64 random(5);
    std::vector<Batch> batches;
    for (Lsn lsn = 101; lsn <= 5000; ++lsn) {
        WriteBatch batch;
        const auto put = [&](const std::string& key, std::size_t bytes) {
            std::string value(bytes, '\0');
            for (char& c : value) c = static_cast<char>('a' + random() % 16);
            batch.put(Space::Records, key, value);
        };
        put("k" + std::to_string(random() % 2000), random() % 800);
        if (lsn % 3 == 0) batch.erase(Space::Records, "k" + std::to_string(random() % 2000));
        if (lsn % 50 == 0) batch.put(Space::Problems, "k1", "another space");
        if (lsn % 97 == 0) batch.clear();
        if (lsn == 2222) {
            for (int i = 0; i < 9000; ++i) put("many" + std::to_string(i), 400);
        }
        if (lsn == 3333) {
            put("before", 10);
            put("huge", 35u << 20);
            put("after", 10);
        }
        if (lsn == 4444) put("huge", 17u << 20);
        if (lsn == 1234) put("rare", 100);
        batches.push_back(
            {lsn, {1'768'487'400'000 + static_cast<std::int64_t>(lsn) * 1000}, std::string(batch.bytes())});
    }
    return batches;
}

Status writeArchive(FileSystem& fs, const std::string& path, const std::vector<Batch>& batches) {
    WARP_ASSIGN(
        const auto writer,
        LogArchiveWriter::begin({.fs = &fs, .path = path, .universeId = "u", .timeline = 3, .epoch = 7}));
    for (const Batch& batch : batches)
        WARP_TRY(writer->add({.lsn = batch.lsn, .time = batch.time, .payload = batch.payload}));
    WARP_ASSIGN([[maybe_unused]] const ArchiveTail tail, writer->finish());
    return {};
}

/// One archive of makeBatches() for all tests, which only read it.
class LogArchive : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_batches = new std::vector<Batch>(makeBatches());
        s_fs = new SimulatedFileSystem();
        ASSERT_OK(writeArchive(*s_fs, kPath, *s_batches));
    }
    static void TearDownTestSuite() {
        delete s_batches;
        delete s_fs;
    }

    std::unique_ptr<LogArchiveReader> open() {
        auto reader = LogArchiveReader::open(*s_fs, kPath);
        EXPECT_OK(reader);
        return reader.ok() ? std::move(*reader) : nullptr;
    }
    static std::vector<Batch> read(LogArchiveReader& reader, LsnRange range) {
        std::vector<Batch> seen;
        EXPECT_OK(reader.forEachBatch(range,
                                      [&](const LoggedBatch& batch) {
                                          seen.push_back({batch.lsn, batch.time, std::string(batch.payload)});
                                          return Status();
                                      },
                                      {}));
        return seen;
    }

    static constexpr const char* kPath = "/a.wal.lz4";
    static std::vector<Batch>* s_batches;
    static SimulatedFileSystem* s_fs;
};
std::vector<Batch>* LogArchive::s_batches = nullptr;
SimulatedFileSystem* LogArchive::s_fs = nullptr;

TEST_F(LogArchive, every_batch_comes_back_whole_and_in_order) {
    const auto reader = open();
    EXPECT_EQ(reader->tail().firstLsn, 101u);
    EXPECT_EQ(reader->tail().lastLsn, 5000u);
    EXPECT_EQ(reader->tail().batches, 4900u);
    EXPECT_EQ(reader->tail().timeline, 3u);
    EXPECT_EQ(reader->tail().lastTime, s_batches->back().time);
    EXPECT_EQ(read(*reader, kAll), *s_batches);
    EXPECT_OK(reader->verify({}));
}

TEST_F(LogArchive, a_range_is_read_without_the_rest) {
    const auto reader = open();
    for (const LsnRange range :
         {LsnRange{101, 101}, {2222, 2222}, {2221, 2223}, {3333, 3334}, {5000, 5000}}) {
        const std::vector<Batch> expected(s_batches->begin() + static_cast<long>(range.first - 101),
                                          s_batches->begin() + static_cast<long>(range.last - 100));
        EXPECT_EQ(read(*reader, range), expected) << range.first;
    }
    EXPECT_TRUE(read(*reader, {1, 100}).empty());
    EXPECT_TRUE(read(*reader, {5001, 6000}).empty());
    const std::uint64_t before = reader->blocksRead();
    read(*reader, {150, 160});
    EXPECT_LE(reader->blocksRead() - before, 2u);
}

TEST_F(LogArchive, the_changes_of_each_key_are_found) {
    std::map<std::string, std::vector<std::pair<Lsn, std::string>>> expected;
    for (const Batch& batch : *s_batches) {
        BatchReader changes(batch.payload);
        while (!changes.atEnd()) {
            const auto change = changes.next();
            ASSERT_OK(change);
            if (change->space != Space::Records) continue;
            const bool put = change->kind == ChangeKind::Put;
            expected[std::string(change->key)].emplace_back(batch.lsn,
                                                            put ? std::string(change->value) : "(erased)");
        }
    }
    const auto reader = open();
    int checked = 0;
    for (const auto& [key, changes] : expected) {
        if (key.starts_with("k") && ++checked % 20 != 0) continue;
        if (key.starts_with("many") && ++checked % 300 != 0) continue;
        std::vector<std::pair<Lsn, std::string>> seen;
        ASSERT_OK(reader->forEachChange(Space::Records, key, kAll,
                                        [&](const LoggedChange& change) {
                                            const bool put = change.kind == ChangeKind::Put;
                                            seen.emplace_back(change.lsn,
                                                              put ? std::string(change.value) : "(erased)");
                                            return Status();
                                        },
                                        {}));
        EXPECT_TRUE(seen == changes) << key << ": " << seen.size() << " of " << changes.size();
    }
}

TEST_F(LogArchive, a_key_that_was_changed_once_costs_a_block_and_one_that_was_not_next_to_nothing) {
    const auto reader = open();
    ASSERT_GT(reader->blocks().size(), 5u);
    const auto count = [&](const std::string& key) {
        int seen = 0;
        EXPECT_OK(reader->forEachChange(Space::Records, key, kAll,
                                        [&](const LoggedChange&) {
                                            ++seen;
                                            return Status();
                                        },
                                        {}));
        return seen;
    };
    EXPECT_EQ(count("rare"), 1);
    EXPECT_LE(reader->blocksRead(), 2u);
    const std::uint64_t before = reader->blocksRead();
    for (int i = 0; i < 100; ++i) EXPECT_EQ(count("nobody" + std::to_string(i)), 0);
    EXPECT_LE(reader->blocksRead() - before, 30u) << "of " << 100 * reader->blocks().size();
}

TEST_F(LogArchive, the_last_batch_before_a_time_is_found) {
    const auto reader = open();
    for (const Lsn lsn : {Lsn{101}, Lsn{2222}, Lsn{3332}, Lsn{3333}, Lsn{3334}, Lsn{5000}}) {
        const Timestamp time = (*s_batches)[lsn - 101].time;
        EXPECT_EQ(*reader->lastLsnAt(time), lsn);
        EXPECT_EQ(*reader->lastLsnAt({time.ms + 999}), lsn);
        EXPECT_EQ(*reader->lastLsnAt({time.ms - 1}), lsn == 101 ? 0 : lsn - 1);
    }
}

TEST_F(LogArchive, lz4_unpacks_a_segment_of_the_log) {
    const test::TempDirectory directory;
    const auto bytes = readFile(*s_fs, kPath);
    ASSERT_OK(bytes);
    ASSERT_OK(replaceFile(systemFileSystem(), directory / "a.wal.lz4", *bytes));
    const auto unpacked = test::runProcess({"lz4", "-dc", directory / "a.wal.lz4"});
    ASSERT_EQ(unpacked.exitCode, 0) << unpacked.err;
    ASSERT_OK(systemFileSystem().makeDirectory(directory / "log"));
    ASSERT_OK(replaceFile(systemFileSystem(), directory / "log/2026-01-15.wal", unpacked.out));
    std::vector<Batch> seen;
    const auto end =
        readLog(systemFileSystem(), directory / "log", "u", 0, [&](const LoggedBatch& batch) -> Status {
            seen.push_back({batch.lsn, batch.time, std::string(batch.payload)});
            return {};
        });
    ASSERT_OK(end);
    EXPECT_EQ(seen, *s_batches);
}

TEST_F(LogArchive, it_is_described_as_json_lines) {
    const auto text = describeLogArchive(*s_fs, kPath, 100'000);
    ASSERT_OK(text);
    EXPECT_NE(text->find("\"last_lsn\":5000"), std::string::npos);
    EXPECT_NE(text->find("\"lsn\":102"), std::string::npos);
    EXPECT_NE(text->find("truncated_at_offset"), std::string::npos);
}

/// A small archive, so that every byte can be damaged.
std::string smallArchive(SimulatedFileSystem& fs) {
    std::vector<Batch> batches;
    for (Lsn lsn = 1; lsn <= 40; ++lsn) {
        WriteBatch batch;
        batch.put(Space::Records, "k" + std::to_string(lsn), std::string(20, 'v'));
        batches.push_back({lsn, {static_cast<std::int64_t>(lsn)}, std::string(batch.bytes())});
    }
    EXPECT_OK(writeArchive(fs, "/small.wal.lz4", batches));
    return readFile(fs, "/small.wal.lz4").value();
}

Status inspect(SimulatedFileSystem& fs, ByteView bytes) {
    WARP_TRY(replaceFile(fs, "/damaged.wal.lz4", bytes));
    WARP_ASSIGN(const auto reader, LogArchiveReader::open(fs, "/damaged.wal.lz4"));
    return reader->verify({});
}

TEST(LogArchiveDamage, every_cut_is_found) {
    SimulatedFileSystem fs;
    const std::string whole = smallArchive(fs);
    ASSERT_OK(inspect(fs, whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const Status found = inspect(fs, ByteView(whole).substr(0, size));
        ASSERT_FALSE(found.ok()) << "cut to " << size;
        ASSERT_EQ(found.error().code, ErrorCode::Corrupt);
        ASSERT_EQ(found.error().path, "/damaged.wal.lz4");
    }
    EXPECT_ERROR(inspect(fs, whole + "more"), ErrorCode::Corrupt);
}

/// All log that an archive holds.
std::string unpacked(SimulatedFileSystem& fs, const std::string& path) {
    const auto reader = LogArchiveReader::open(fs, path);
    std::string log;
    for (std::size_t i = 0; i < (*reader)->blocks().size(); ++i) log += (*reader)->blockAt(i).value();
    return log;
}

TEST(LogArchiveDamage, every_flipped_byte_is_found_or_changes_nothing) {
    SimulatedFileSystem fs;
    const std::string whole = smallArchive(fs);
    const std::string log = unpacked(fs, "/small.wal.lz4");
    std::size_t harmless = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x21);
        const Status found = inspect(fs, damaged);
        // The head of the skippable frame says nothing that is not said elsewhere.
        const std::size_t index =
            decodeArchiveTail(ByteView(whole).substr(whole.size() - kArchiveTailBytes)).value().indexOffset;
        if (at >= index && at < index + 8) continue;
        if (found.ok()) {  // a copy from elsewhere that is the same: the log comes out as it was
            ASSERT_EQ(unpacked(fs, "/damaged.wal.lz4"), log) << "byte " << at;
            ++harmless;
            continue;
        }
        const ErrorCode code = found.error().code;
        ASSERT_TRUE(code == ErrorCode::Corrupt || code == ErrorCode::NewerFormat) << "byte " << at;
    }
    EXPECT_LT(harmless, whole.size() / 50);
}

TEST(KeyFilter, says_of_every_key_that_it_may_be_there_and_of_few_others) {
    std::vector<std::uint64_t> hashes;
    for (int i = 0; i < 10'000; ++i) hashes.push_back(filterHash(Space::Records, "k" + std::to_string(i)));
    const std::string filter = makeKeyFilter(hashes);
    EXPECT_EQ(filter.size(), 15'000u);
    for (const std::uint64_t hash : hashes) ASSERT_TRUE(mayContain(filter, hash));
    int wrong = 0;
    for (int i = 0; i < 10'000; ++i)
        wrong += mayContain(filter, filterHash(Space::Problems, "k" + std::to_string(i)));
    EXPECT_LT(wrong, 100);
    EXPECT_FALSE(mayContain(makeKeyFilter({}), 1));
}

TEST(LogArchiveFormat, names_are_told_from_others) {
    const Timestamp day{1768487400123};
    EXPECT_EQ(archiveName(day, 12), "2026-01-15-000012.wal.lz4");
    EXPECT_EQ(parseArchiveName(archiveName(day, 12)), 12u);
    EXPECT_EQ(parseArchiveName(archiveName(day, 1'234'567)), 1'234'567u);
    for (const char* name :
         {"2026-01-15.wal.lz4", "2026-01-15-000001.wal", "x-000001.wal.lz4", "half.wal.lz4.tmp~",
          "2026-01-15-.wal.lz4", "2026-01-15-9999999999.wal.lz4", ".lz4"})
        EXPECT_FALSE(parseArchiveName(name)) << name;
}

TEST(LogRetention, what_is_too_old_goes_and_then_the_oldest_of_what_is_too_much) {
    SimulatedFileSystem fs;
    ASSERT_OK(fs.makeDirectory("/log"));
    ASSERT_OK(fs.makeDirectory("/log/archive"));
    constexpr std::int64_t kHour = 3'600'000;
    for (Lsn i = 0; i < 10; ++i) {
        const Timestamp time{static_cast<std::int64_t>(i) * kHour};
        WriteBatch batch;
        batch.put(Space::Records, "k", "v");
        ASSERT_OK(writeArchive(fs, "/log/archive/" + archiveName(time, static_cast<std::uint32_t>(i + 1)),
                               {{i + 1, time, std::string(batch.bytes())}}));
    }
    const auto firstKept = [&]() -> Lsn {
        const auto archives = listArchives(fs, "/log").value();
        return archives.empty() ? 0 : archives.front().tail.firstLsn;
    };
    const auto all = listArchives(fs, "/log").value();
    const std::uint64_t lastTwo = all[8].fileBytes + all[9].fileBytes;
    const LogRetention week{.age = std::chrono::hours(168), .bytes = 1 << 20};
    EXPECT_EQ(*pruneArchives(fs, "/log", week, {20 * kHour}), 0u);
    EXPECT_EQ(*pruneArchives(fs, "/log", {.age = std::chrono::hours(6), .bytes = 1 << 20}, {9 * kHour}), 3u);
    EXPECT_EQ(firstKept(), 4u);
    EXPECT_EQ(*pruneArchives(fs, "/log", {.age = std::chrono::hours(168), .bytes = lastTwo}, {9 * kHour}),
              5u);
    EXPECT_EQ(firstKept(), 9u);
    EXPECT_EQ(*pruneArchives(fs, "/log", {}, {9 * kHour}), 2u);
    EXPECT_EQ(firstKept(), 0u);
}

}  // namespace
}  // namespace warp
