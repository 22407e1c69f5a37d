// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/horizon_files.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "engine/formats/ets_dump.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

std::vector<CachedKey> someKeys() {
    return {{"users:alice", CacheLevel::EventHorizon, 15},
            {"users:Zoë", CacheLevel::PhotonSphere, 2},
            {"logs:1", CacheLevel::DeepCache, 0}};
}

TEST(HorizonFiles, a_state_comes_back_as_it_was) {
    const auto file = encodeCacheState(someKeys());
    ASSERT_OK(file);
    const auto keys = decodeCacheState(*file, 100);
    ASSERT_OK(keys);
    ASSERT_EQ(keys->size(), 3u);
    EXPECT_EQ((*keys)[1].key, "users:Zoë");
    EXPECT_EQ((*keys)[1].level, CacheLevel::PhotonSphere);
    EXPECT_EQ((*keys)[1].frequency, 2);
    EXPECT_EQ(decodeCacheState(*file, 2)->size(), 2u);
}

TEST(HorizonFiles, real_erlang_reads_a_state) {
    if (std::getenv("WARP_WITHOUT_ERLANG") != nullptr) GTEST_SKIP() << "there is no Erlang here";
    const test::TempDirectory directory;
    const std::string path = directory / "cache_state.erl";
    ASSERT_OK(replaceFile(systemFileSystem(), path, encodeCacheState(someKeys()).value()));
    const auto run = test::runProcess(
        {"erl", "-noshell", "-eval",
         "{ok, T} = ets:file2tab(\"" + path +
             "\", [{verify, true}]), io:format(\"~p ~p\", [ets:info(T, name), ets:lookup(T, "
             "<<\"users:alice\">>)]), halt()."});
    EXPECT_EQ(run.out, "cache_state [{<<\"users:alice\">>,event_horizon,15}]") << run.err;
}

TEST(HorizonFiles, a_damaged_state_is_an_error_and_foreign_rows_are_passed_over) {
    const std::string file = encodeCacheState(someKeys()).value();
    for (std::size_t size = 0; size < file.size(); ++size)
        EXPECT_FALSE(decodeCacheState(file.substr(0, size), 100).ok()) << size;
    EtsTable table;
    table.rows = {ErlangTerm::tuple({ErlangTerm::atom("a")}),
                  ErlangTerm::tuple({ErlangTerm::binary("k"), ErlangTerm::atom("elsewhere"),
                                     ErlangTerm::integer(1)}),
                  ErlangTerm::tuple({ErlangTerm::binary("k"), ErlangTerm::atom("deep_cache"),
                                     ErlangTerm::integer(1'000'000)})};
    const auto keys = decodeCacheState(encodeEtsDump(table).value(), 100);
    ASSERT_OK(keys);
    ASSERT_EQ(keys->size(), 1u);
    EXPECT_EQ((*keys)[0].frequency, 255);
}

TEST(HorizonFiles, earlier_keys_follow_the_new_ones_and_fade) {
    const auto joined = joinCacheStates({{"a", CacheLevel::EventHorizon, 3}, {"b", CacheLevel::EventHorizon, 1}},
                                        {{"b", CacheLevel::DeepCache, 9}, {"c", CacheLevel::EventHorizon, 5}}, 10);
    ASSERT_EQ(joined.size(), 3u);
    EXPECT_EQ(joined[0].key, "a");
    EXPECT_EQ(joined[1].key, "c");
    EXPECT_EQ(joined[1].frequency, 2);
    EXPECT_EQ(joined[2].key, "b");
    EXPECT_EQ(joinCacheStates(joined, {}, 1).size(), 1u);
}

TEST(HorizonFiles, analytics_tell_real_counts_and_no_rate_without_reads) {
    CacheFigures figures{.budget = 1000, .misses = 1, .deepBytes = 100, .deepFullBytes = 250};
    figures.levels[0] = {.entries = 2, .bytes = 300, .hits = 3};
    const auto json = parseJsonDocument(cacheAnalyticsText(Shard::Hot, figures, {0}, {1000}));
    ASSERT_OK(json);
    EXPECT_EQ((*json)["levels"]["event_horizon"]["hits"], 3);
    EXPECT_EQ((*json)["hit_rate"], 0.75);
    EXPECT_EQ((*json)["compression_ratio"], 2.5);
    EXPECT_EQ((*json)["schwarzschild_radius_bytes"], 1000);
    const auto none = parseJsonDocument(cacheAnalyticsText(Shard::Hot, {}, {0}, {1000}));
    EXPECT_TRUE((*none)["hit_rate"].is_null());
    EXPECT_TRUE((*none)["compression_ratio"].is_null());
}

}  // namespace
}  // namespace warp
