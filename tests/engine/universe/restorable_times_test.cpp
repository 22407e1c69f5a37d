// SPDX-License-Identifier: GPL-3.0-or-later
// Which times can be had back where the log has a gap.
#include "engine/universe/restorable_times.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "engine/store/log_archive.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/closed_logs.h"
#include "engine/universe/simulated_clock.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kStart = 1'768'478'400'000;  // 2026-01-15T12:00:00Z

/// A universe under a clock that the test moves, one second for each thing it does.
class RestorableTimesTest : public testing::Test {
  protected:
    Timestamp tick() {
        m_clock.moveTo({m_clock.now().ms + 1000});
        return m_clock.now();
    }
    SnapshotInfo take(SnapshotKind kind = SnapshotKind::Full) {
        tick();
        const auto info = m_universe->backups().create({.kind = kind}, {});
        EXPECT_OK(info);
        return info.ok() ? *info : SnapshotInfo();
    }
    Timestamp put(const std::string& key, const std::string& json) {
        const Timestamp time = tick();
        EXPECT_OK(m_universe->spacetime().put(key, json, {.shard = Shard::Hot}));
        return time;
    }
    std::string newTarget() { return m_directory / ("r" + std::to_string(++m_count)); }
    Result<RestoreReport> restore(Timestamp until, const std::string& target) {
        return m_universe->backups().restore({.target = target, .until = until}, {});
    }
    static std::string valueIn(Universe& universe, const std::string& key) {
        const auto record = universe.spacetime().peek(key);
        EXPECT_OK(record);
        return record.ok() && *record ? (*record)->value : "";
    }
    /// Puts the log into an archive and nothing else, as when enough of it waited.
    void archive() {
        m_universe.close();
        FileSystem& files = systemFileSystem();
        const auto manifest = loadManifest(files, m_universe.path());
        ASSERT_OK(manifest);
        ASSERT_OK(archiveClosedLog(files, m_clock, m_universe.path(), *manifest, {}));
        for (const auto& entry : fs::directory_iterator(m_universe / std::string(kLogDirectory)))
            if (entry.path().extension() == ".wal") fs::remove(entry.path());
        m_universe.open();
    }

    SimulatedClock m_clock{{kStart}};
    const OpenOptions m_options{.clock = &m_clock, .backgroundThreads = false};
    const test::TempDirectory m_directory;
    test::TempUniverse m_universe{m_options};
    int m_count = 0;
};

TEST_F(RestorableTimesTest, with_an_archive_lost_exactly_the_times_that_are_told_can_be_had) {
    std::map<Timestamp, std::string> values;
    const auto write = [&](const std::string& json) { values[put("users:1", json)] = json; };
    write("1");
    take();
    write("2");
    write("3");
    archive();
    write("4");
    archive();
    take(SnapshotKind::Incremental);
    write("5");
    archive();
    write("6");
    archive();
    write("7");
    const Timestamp end = tick();
    const auto archives = listArchives(systemFileSystem(), m_universe / std::string(kLogDirectory));
    ASSERT_OK(archives);
    ASSERT_GE(archives->size(), 4u);
    std::size_t gaps = 0;
    for (const ArchivedLog& lost : *archives) {
        SCOPED_TRACE(lost.path);
        fs::rename(lost.path, m_directory / "lost");
        const auto times = m_universe->backups().restorableTimes({});
        ASSERT_OK(times);
        for (Timestamp time{kStart}; time <= end; time.ms += 500) {
            const bool told = std::ranges::any_of(
                *times, [&](const RestorableTimes& each) { return each.first <= time && time <= each.last; });
            const std::string target = newTarget();
            const auto report = restore(time, target);
            EXPECT_EQ(report.ok(), told) << formatTimestamp(time);
            if (!report.ok()) {
                EXPECT_ERROR(report, ErrorCode::NotFound);
                continue;
            }
            const auto opened = Universe::open(target, m_options);
            ASSERT_OK(opened);
            EXPECT_EQ(valueIn(**opened, "users:1"), std::prev(values.upper_bound(time))->second)
                << formatTimestamp(time);
        }
        if (times->size() > 1) ++gaps;
        fs::rename(m_directory / "lost", lost.path);
    }
    EXPECT_GE(gaps, 2u);
}

TEST_F(RestorableTimesTest, a_gap_is_told_with_the_times_on_both_sides) {
    put("users:1", "1");
    const SnapshotInfo first = take();
    const Timestamp two = put("users:1", "2");
    archive();
    const Timestamp lost = put("users:1", "3");
    archive();
    const Timestamp four = put("users:1", "4");
    const SnapshotInfo second = take();
    put("users:1", "5");
    const auto archives = listArchives(systemFileSystem(), m_universe / std::string(kLogDirectory));
    ASSERT_OK(archives);
    for (const ArchivedLog& archive : *archives)
        if (archive.tail.firstTime <= lost && lost <= archive.tail.lastTime) fs::remove(archive.path);
    const auto times = m_universe->backups().restorableTimes({});
    ASSERT_OK(times);
    EXPECT_EQ(*times,
              (std::vector<RestorableTimes>{{first.createdAt, two}, {second.createdAt, m_clock.now()}}));
    const auto between = restore(lost, m_directory / "r");
    ASSERT_FALSE(between.ok());
    EXPECT_ERROR(between, ErrorCode::NotFound);
    const std::string& why = between.error().message;
    EXPECT_NE(why.find("any more, the next one is of " + formatTimestamp(four)), std::string::npos) << why;
    EXPECT_NE(why.find("from " + formatTimestamp(first.createdAt) + " to " + formatTimestamp(two)),
              std::string::npos)
        << why;
}

}  // namespace
}  // namespace warp
