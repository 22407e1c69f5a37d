// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/rollover.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/run_process.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::SetClock;
using test::TemporalWorld;
using test::timeOf;
using testing::ElementsAre;

/// Events n = 0, 1, ... over real or simulated files.
class RolloverWorld {
  public:
    explicit RolloverWorld(FileSystem& fs, const std::string& root) : world(fs, root, clock) {
        EXPECT_OK(world.prepare());
        EXPECT_OK(world.open());
    }
    void add(std::string_view time, std::string_view stream = "web") {
        EXPECT_OK(world.append(time, stream, ",\"n\":" + std::to_string(count++)));
        EXPECT_OK(world.merge());
    }
    /// Where events are, by id of their partition.
    std::vector<std::string> places() {
        std::vector<std::string> ids;
        const auto partitions = world.temporal().partitions();
        for (const PartitionInfo& info : *partitions)
            ids.push_back(partitionId(info.partition) + " " + std::to_string(info.events));
        return ids;
    }
    void careAt(std::string_view time, const TierPolicy& policy = {}) {
        clock.set(time);
        EXPECT_OK(world.care(policy));
    }

    SetClock clock{"2024-01-15T14:45:00Z"};
    TemporalWorld world;
    int count = 0;
};

class RolloverTest : public testing::Test {
  protected:
    bool exists(const std::string& path) { return m_fs.stat("/u/" + path)->has_value(); }
    JsonDocument json(const std::string& path) {
        const auto text = readFile(m_fs, "/u/" + path);
        EXPECT_OK(text);
        return text.ok() ? *parseJsonDocument(*text) : JsonDocument();
    }

    test::SimulatedFileSystem m_fs;
    RolloverWorld m_old{m_fs, "/u"};
};

TEST(TierPolicy, an_hour_is_live_until_it_is_over_and_older_than_the_window) {
    const TierPolicy policy;
    const auto tierAt = [&](std::string_view event, std::string_view now) {
        return tierOf(timeOf(event), timeOf(now), policy);
    };
    EXPECT_EQ(tierAt("2024-01-15T14:00:00Z", "2024-01-15T15:59:59.999Z"), Tier::Live);
    EXPECT_EQ(tierAt("2024-01-15T14:59:59Z", "2024-01-15T16:00:00Z"), Tier::Recent);
    EXPECT_EQ(tierAt("2024-01-15T14:00:00Z", "2024-01-17T00:59:59Z"), Tier::Recent);
    EXPECT_EQ(tierAt("2024-01-15T14:00:00Z", "2024-01-17T01:00:00Z"), Tier::Historical);
    EXPECT_EQ(tierAt("2030-01-01T00:00:00Z", "2024-01-17T01:00:00Z"), Tier::Live);
}

TEST_F(RolloverTest, events_move_from_hour_to_day_to_month_and_stay_in_order) {
    m_old.add("2024-01-15T14:30:00Z");
    m_old.add("2024-01-15T13:30:00Z");
    m_old.add("2024-01-15T14:40:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("live/2024-01-15-13 1", "live/2024-01-15-14 2"));
    m_old.careAt("2024-01-15T15:30:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("live/2024-01-15-14 2", "recent/2024-01-15 1"));
    m_old.careAt("2024-01-15T16:00:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("recent/2024-01-15 3"));
    EXPECT_FALSE(exists("temporal/live/2024-01-15-14"));
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("1", "0", "2"));
    m_old.careAt("2024-01-17T01:00:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("historical/2024-01 3"));
    EXPECT_FALSE(exists("temporal/recent/2024-01-15"));
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("1", "0", "2"));
    EXPECT_EQ(json("temporal/historical/2024-01/summary.json")["events"], 3);
}

TEST_F(RolloverTest, late_events_go_where_their_time_belongs_and_into_its_figures) {
    m_old.add("2024-01-15T14:30:00Z");
    m_old.careAt("2024-01-15T18:00:00Z");
    EXPECT_EQ(json("temporal/recent/2024-01-15/aggregated.json")["events"], 1);
    m_old.add("2024-01-15T14:10:00Z");
    m_old.add("2024-01-15T14:30:00Z");
    m_old.careAt("2024-01-15T18:01:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("recent/2024-01-15 3"));
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("1", "0", "2"));
    EXPECT_EQ(json("temporal/recent/2024-01-15/aggregated.json")["events"], 3);
    EXPECT_EQ(json("temporal/recent/2024-01-15/aggregated.json")["streams"]["web"]["per_hour"][14], 3);
    EXPECT_EQ(json("temporal/recent/2024-01-15/analytics.json")["gaps"][0]["minutes"], 19);
    m_old.careAt("2024-03-01T00:00:00Z");
    m_old.add("2023-12-31T23:59:59Z");
    m_old.add("2024-01-01T00:00:00Z");
    m_old.careAt("2024-03-01T00:01:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("historical/2023-12 1", "historical/2024-01 4"));
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("3", "4", "1", "0", "2"));
}

TEST_F(RolloverTest, the_summary_of_a_live_hour_follows_its_events) {
    const std::string path = "temporal/live/2024-01-15-14/summary.json";
    m_old.add("2024-01-15T14:30:00Z");
    m_old.careAt("2024-01-15T14:46:00Z");
    EXPECT_EQ(json(path)["events"], 1);
    m_old.add("2024-01-15T14:31:00Z", "shop");
    m_old.careAt("2024-01-15T14:47:00Z");
    EXPECT_EQ(json(path)["events"], 2);
    EXPECT_EQ(json(path)["streams"]["shop"]["per_minute"][31], 1);
    ASSERT_OK(m_old.world.open());
    m_old.add("2024-01-15T14:32:00Z");
    m_old.careAt("2024-01-15T14:48:00Z");
    EXPECT_EQ(json(path)["events"], 3);
    EXPECT_TRUE(exists("temporal/live/2024-01-15-14/metrics.erl"));
}

TEST_F(RolloverTest, a_month_is_archived_once_and_takes_late_events_afterwards) {
    for (int i = 0; i < 30; ++i) m_old.add("2024-01-15T14:30:00Z");
    m_old.careAt("2024-02-20T00:00:00Z");
    const Partition month = partitionOf(Tier::Historical, timeOf("2024-01-15T00:00:00Z"));
    const auto level = [&] { return readPartitionState(**m_old.world.tree().read(), month)->level; };
    EXPECT_EQ(level(), 0);
    m_old.careAt("2024-03-02T00:00:00Z");
    EXPECT_EQ(level(), kArchiveLevel);
    EXPECT_FALSE(exists("temporal/historical/2024-01/compressed.lz4.new"));
    EXPECT_EQ(m_old.world.fields("n").size(), 30u);
    m_old.add("2024-01-20T00:00:00Z");
    m_old.careAt("2024-03-02T00:01:00Z");
    EXPECT_THAT(m_old.places(), ElementsAre("historical/2024-01 31"));
    EXPECT_EQ(m_old.world.fields("n").size(), 31u);
}

TEST_F(RolloverTest, what_is_expired_goes_and_nothing_else) {
    m_old.add("2023-11-30T23:59:59Z");
    m_old.add("2023-12-01T00:00:00Z");
    m_old.add("2024-01-15T14:30:00Z");
    m_old.careAt("2024-01-15T15:00:00Z");
    m_old.careAt("2024-01-15T15:01:00Z", {.expireAfter = std::chrono::days(30)});
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("1", "2"));
    EXPECT_FALSE(exists("temporal/historical/2023-11"));
    m_old.careAt("2024-01-31T00:00:00Z", {.expireAfter = std::chrono::days(30)});
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("2"));
}

TEST_F(RolloverTest, a_query_goes_on_while_its_files_move_away) {
    for (int i = 0; i < 5; ++i) m_old.add("2024-01-15T14:30:00Z");
    for (int i = 5; i < 10; ++i) m_old.add("2024-01-15T15:00:00Z");
    m_old.careAt("2024-01-15T15:10:00Z");
    const auto events = m_old.world.temporal().query({});
    ASSERT_OK(events);
    const auto next = [&] {
        return std::string(eventField((*(*events)->next())->line, "n").value_or("none"));
    };
    EXPECT_EQ(next(), "0");
    EXPECT_EQ(next(), "1");
    m_old.careAt("2024-01-17T01:00:00Z");  // the second hour was not opened yet
    for (int i = 2; i < 10; ++i) EXPECT_EQ(next(), std::to_string(i));
    EXPECT_FALSE((*events)->next()->has_value());
}

TEST_F(RolloverTest, a_directory_with_a_persons_file_stays) {
    m_old.add("2024-01-15T14:30:00Z");
    ASSERT_OK(replaceFile(m_fs, "/u/temporal/live/2024-01-15-14/notes.txt", "mine"));
    m_old.careAt("2024-01-15T16:00:00Z");
    EXPECT_TRUE(exists("temporal/live/2024-01-15-14/notes.txt"));
    EXPECT_FALSE(exists("temporal/live/2024-01-15-14/events.jsonl"));
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("0"));
}

TEST_F(RolloverTest, a_stopped_move_changes_nothing) {
    m_old.add("2024-01-15T14:30:00Z");
    std::stop_source stop;
    stop.request_stop();
    Rollover rollover(m_old.world.files());
    EXPECT_ERROR(rollover.run(timeOf("2024-02-01T00:00:00Z"), {}, {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_THAT(m_old.places(), ElementsAre("live/2024-01-15-14 1"));
    EXPECT_THAT(m_old.world.fields("n"), ElementsAre("0"));
}

/// Files as the tools see them that a person would reach for.
class RolloverTools : public testing::Test {
  protected:
    std::string run(const std::vector<std::string>& command) {
        const auto result = test::runProcess(command);
        EXPECT_EQ(result.exitCode, 0) << result.err;
        return result.out;
    }
    std::string path(const std::string& relative) const { return m_directory / relative; }

    const test::TempDirectory m_directory;
    RolloverWorld m_old{systemFileSystem(), m_directory.path()};
};

TEST_F(RolloverTools, zcat_jq_lz4_erlang_and_mdb_dump_open_what_they_should) {
    for (int minute = 10; minute < 40; ++minute)
        m_old.add("2024-01-15T14:" + std::to_string(minute) + ":00Z");
    m_old.careAt("2024-01-15T14:50:00Z");
    const std::string term = path("temporal/live/2024-01-15-14/metrics.erl");
    EXPECT_EQ(run({"erl", "-noshell", "-eval",
                   "{ok,B}=file:read_file(\"" + term +
                       "\"),#{<<\"streams\">>:=#{<<\"web\">>:=#{<<\"events\">>:=E}}}="
                       "binary_to_term(B),io:format(\"~p\",[E]),halt()."}),
              "30");
    EXPECT_EQ(run({"jq", ".streams.web.fields.n.p50", path("temporal/live/2024-01-15-14/summary.json")}),
              "14\n");

    m_old.careAt("2024-01-15T16:00:00Z");
    const std::string lines = run({"zcat", path("temporal/recent/2024-01-15/compressed.gz")});
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 30);
    EXPECT_EQ(run({"jq", ".rate_per_minute.max", path("temporal/recent/2024-01-15/analytics.json")}), "1\n");

    m_old.careAt("2024-01-17T01:00:00Z");
    EXPECT_EQ(run({"lz4", "-dc", path("temporal/historical/2024-01/compressed.lz4")}), lines);
    const std::string dump = run({"mdb_dump", "-n", "-a", path("temporal/historical/2024-01/indices.btree")});
    EXPECT_NE(dump.find("database=frames"), std::string::npos) << dump;
    EXPECT_NE(dump.find("database=streams"), std::string::npos) << dump;
    EXPECT_NE(dump.find("776562"), std::string::npos) << dump;  // "web"

    m_old.careAt("2024-04-01T00:00:00Z");
    EXPECT_EQ(run({"lz4", "-dc", path("temporal/historical/2024-01/compressed.lz4")}), lines);
}

}  // namespace
}  // namespace warp
