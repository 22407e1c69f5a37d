// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/cache_memory.h"

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/spacetime/horizon_files.h"
#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using test::SpacetimeFixture;
using test::TempUniverse;

std::string stateOf(const TempUniverse& temp, Shard shard) {
    const auto file = readFile(systemFileSystem(), temp.path() + "/" + cacheStatePath(shard));
    return file.ok() ? *file : "";
}

TEST(CacheMemory, what_was_asked_for_is_kept_at_closing) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("a:1", "1", {.shard = Shard::Hot}));
    ASSERT_OK(temp->spacetime().put("a:2", "2", {.shard = Shard::Warm}));
    ASSERT_OK(temp->sync({}));
    for (int i = 0; i < 3; ++i) ASSERT_OK(temp->spacetime().observeValue("a:1"));
    ASSERT_OK(temp->spacetime().observeValue("a:2"));
    temp.close();
    const auto hot = decodeCacheState(stateOf(temp, Shard::Hot), 10);
    ASSERT_OK(hot);
    ASSERT_EQ(hot->size(), 1u);
    EXPECT_EQ((*hot)[0].key, "a:1");
    EXPECT_EQ((*hot)[0].frequency, 3);
    EXPECT_EQ(decodeCacheState(stateOf(temp, Shard::Warm), 10)->front().key, "a:2");
    const auto analytics = parseJsonDocument(
        readFile(systemFileSystem(), temp / cacheAnalyticsPath(Shard::Hot)).value());
    EXPECT_EQ((*analytics)["hits"], 2);
    EXPECT_EQ((*analytics)["misses"], 1);
    EXPECT_EQ((*analytics)["levels"]["photon_sphere"]["entries"], 1);
    // A session that reads nothing leaves it as it is; one that reads something else adds to it.
    const std::string before = stateOf(temp, Shard::Hot);
    temp.open();
    temp.reopen();
    EXPECT_EQ(stateOf(temp, Shard::Hot), before);
    ASSERT_OK(temp->spacetime().put("a:3", "3", {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    ASSERT_OK(temp->spacetime().observeValue("a:3"));
    temp.close();
    EXPECT_EQ(decodeCacheState(stateOf(temp, Shard::Hot), 10)->size(), 2u);
    temp.open();
    EXPECT_TRUE(temp->verify(true, {}).value().empty());
}

TEST(CacheMemory, the_next_session_begins_warm_and_counts_no_reads) {
    SpacetimeFixture records(true);
    RecentLog log(records.clock);
    const test::TempDirectory directory;
    ASSERT_OK(makeDirectories(systemFileSystem(), directory / "spacetime/hot_data/event_horizon"));
    ASSERT_OK(makeDirectories(systemFileSystem(), directory / "spacetime/warm_data/event_horizon"));
    ASSERT_OK(makeDirectories(systemFileSystem(), directory / "spacetime/cold_data/event_horizon"));
    for (int i = 0; i < 20; ++i)
        ASSERT_OK(records->put("a:" + std::to_string(i), std::to_string(i), {.shard = Shard::Hot}));
    records.merge();
    for (int i = 0; i < 10; ++i) ASSERT_OK(records->observeValue("a:" + std::to_string(i)));
    CacheMemory before(systemFileSystem(), directory.path(), records.clock, *records.operator->(), log);
    ASSERT_OK(before.save());
    ASSERT_OK(records->remove("a:3", {}));
    ASSERT_OK(records->put("a:4", "\"new\"", {}));
    ASSERT_OK(records->foldObservations());
    records.reopen();
    CacheMemory memory(systemFileSystem(), directory.path(), records.clock, *records.operator->(), log);
    EXPECT_EQ(memory.warm({}).value(), 10u);
    const auto reads = records->stats().reads;
    EXPECT_EQ(records->hottestKeys(Shard::Hot, 100).size() + records->hottestKeys(Shard::Warm, 100).size(), 9u);
    EXPECT_EQ(records->observeValue("a:1").value(), "1");
    EXPECT_EQ(records->observeValue("a:4").value(), "\"new\"");
    EXPECT_FALSE(records->observeValue("a:3").value());
    EXPECT_EQ(records->stats().cacheHits, 2u);
    EXPECT_EQ(records->stats().reads, reads + 2);
    EXPECT_EQ(records->peek("a:5").value()->observationCount, 1u);
}

TEST(CacheMemory, a_damaged_state_keeps_nothing_from_working) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("a:1", "1", {.shard = Shard::Hot}));
    temp.close();
    ASSERT_OK(replaceFile(systemFileSystem(), temp / cacheStatePath(Shard::Hot), "\x83garbage"));
    temp.open();
    ASSERT_OK(temp->sync({}));
    ASSERT_OK(temp->spacetime().observeValue("a:1"));
    temp.close();
    EXPECT_EQ(decodeCacheState(stateOf(temp, Shard::Hot), 10)->size(), 1u);
    temp.open();
}

TEST(CacheMemory, a_damaged_state_is_told_once_a_session) {
    SpacetimeFixture records(true);
    RecentLog log(records.clock);
    const test::TempDirectory directory;
    ASSERT_OK(makeDirectories(systemFileSystem(), directory / "spacetime/hot_data/event_horizon"));
    ASSERT_OK(replaceFile(systemFileSystem(), directory / cacheStatePath(Shard::Hot), "\x83garbage"));
    CacheMemory memory(systemFileSystem(), directory.path(), records.clock, *records.operator->(), log);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(memory.warm({}).value(), 0u);
    const auto lines = log.lines(10);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].level, LogLine::Level::Error);
    EXPECT_NE(lines[0].text.find("cache_state.erl"), std::string::npos) << lines[0].text;
}

TEST(FailureNote, tells_every_kind_of_failure_once) {
    test::ManualClock clock;
    RecentLog log(clock);
    FailureNote note(log);
    for (int i = 0; i < 3; ++i) {
        note.tell(Error{.code = ErrorCode::Corrupt, .message = "m" + std::to_string(i), .path = "tree"});
        note.tell(Error{.code = ErrorCode::Io, .message = "m", .path = "tree"});
        note.tell(Error{.code = ErrorCode::Cancelled});
        note.tell({});
    }
    EXPECT_EQ(log.lines(10).size(), 2u);
}

TEST(CacheMemory, figures_are_written_while_the_universe_is_open) {
    test::ManualClock clock;
    TempUniverse temp({.clock = &clock, .backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("a:1", "1", {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const auto hits = [&] {
        const auto text = readFile(systemFileSystem(), temp / cacheAnalyticsPath(Shard::Hot));
        return text.ok() ? parseJsonDocument(*text).value()["hits"].get<int>() : -1;
    };
    ASSERT_OK(temp->maintain({}, "event_horizon"));
    EXPECT_EQ(hits(), 0);
    ASSERT_OK(temp->spacetime().observeValue("a:1"));
    ASSERT_OK(temp->spacetime().observeValue("a:1"));
    ASSERT_OK(temp->maintain({}, "event_horizon"));
    EXPECT_EQ(hits(), 0);
    clock.advance(60'000);
    ASSERT_OK(temp->maintain({}, "event_horizon"));
    EXPECT_EQ(hits(), 1);
}

}  // namespace
}  // namespace warp
