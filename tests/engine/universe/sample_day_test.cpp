// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_day.h"

#include <map>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr Timestamp kEnd{1'768'487'425'000};  // 2026-01-15T14:30:25Z

/// Everything that a person put into a universe: what the seed decides.
struct Contents {
    std::map<std::string, std::string> records;
    std::vector<std::string> graph;
    std::vector<std::string> events;

    friend bool operator==(const Contents&, const Contents&) = default;
};

Status addRecords(Universe& universe, Contents& contents) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    return view->scan("", "", false, [&](const Record& record) {
        contents.records[record.key] = record.value;
        return true;
    });
}

Status addGraph(Universe& universe, Contents& contents) {
    WARP_ASSIGN(const auto view, universe.graph().view());
    WARP_TRY(view->scanNodes("", "", [&](const GraphNode& node) {
        contents.graph.push_back(node.key + node.data + std::to_string(node.observations));
        return true;
    }));
    return view->scanEdges([&](const GraphEdge& edge) {
        contents.graph.push_back(edge.name.from + edge.name.relation + edge.name.to +
                                 std::to_string(edge.strength) + std::to_string(edge.traversals));
        return true;
    });
}

Status addEvents(Universe& universe, Contents& contents) {
    WARP_ASSIGN(const auto events, universe.temporal().query({}));
    while (true) {
        WARP_ASSIGN(const auto event, events->next());
        if (!event) return {};
        contents.events.emplace_back(event->line.substr(0, event->line.find(",\"lsn\"")));
    }
}

Contents contentsOf(const std::string& directory) {
    Contents contents;
    const auto universe = Universe::open(directory, {.as = OpenAs::Observer});
    EXPECT_OK(universe);
    if (!universe.ok()) return contents;
    EXPECT_OK(addRecords(**universe, contents));
    EXPECT_OK(addGraph(**universe, contents));
    EXPECT_OK(addEvents(**universe, contents));
    return contents;
}

Result<SampleDayReport> sample(const std::string& directory, std::uint64_t seed = 1, const Job& job = {}) {
    return sampleDay(directory,
                     {.seed = seed, .end = kEnd, .visits = 60, .round = std::chrono::minutes(30)}, job);
}

/// One day for what only looks at it.
class SampleDayTest : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_days = new test::TempDirectory;
        s_report = sample(*s_days / "a");
        EXPECT_OK(s_report);
    }
    static void TearDownTestSuite() { delete s_days; }

    static std::string day() { return *s_days / "a"; }
    std::size_t entries(const std::string& path) {
        const auto found = systemFileSystem().list(m_directory / path);
        return found.ok() ? found->size() : 0;
    }

    static inline test::TempDirectory* s_days = nullptr;
    static inline Result<SampleDayReport> s_report = Error{};
    const test::TempDirectory m_directory;
};

TEST_F(SampleDayTest, the_same_seed_gives_the_same_data_and_another_one_others) {
    ASSERT_OK(sample(m_directory / "b"));
    ASSERT_OK(sample(m_directory / "c", 2));
    const Contents a = contentsOf(day());
    const Contents b = contentsOf(m_directory / "b");
    const Contents c = contentsOf(m_directory / "c");
    EXPECT_EQ(a.records, b.records);
    EXPECT_EQ(a.graph, b.graph);
    EXPECT_EQ(a.events, b.events);
    EXPECT_NE(a.records, c.records);
    EXPECT_NE(a.events, c.events);
}

TEST_F(SampleDayTest, every_part_of_the_engine_has_worked) {
    ASSERT_OK(s_report);
    const SampleDayReport& report = *s_report;
    EXPECT_EQ(formatTimestamp(report.from), "2026-01-14T14:30:00.000Z");
    EXPECT_EQ(formatTimestamp(report.to), "2026-01-15T14:30:00.000Z");
    const Contents contents = contentsOf(day());
    EXPECT_EQ(contents.records.size(), report.records);
    EXPECT_EQ(contents.graph.size(), report.nodes + report.edges);
    EXPECT_EQ(contents.events.size(), report.events);
    EXPECT_GT(report.reads, 300u);
    EXPECT_GT(report.orders, 0u);
    EXPECT_GT(report.links, 500u);
    EXPECT_GT(report.moves, 0u);
    EXPECT_GT(report.wormholes, 0u);
    EXPECT_GT(report.alerts, 0u);
    EXPECT_EQ(report.edits, 1u);
    EXPECT_EQ(report.refused, 1u);
    EXPECT_EQ(report.rounds, 23u + 47 + 1);
    // The first at once, one for each of four days, and one by hand.
    EXPECT_EQ(report.snapshots, 6u);
}

TEST_F(SampleDayTest, events_of_the_days_lie_in_every_tier) {
    const auto universe = Universe::open(day(), {.as = OpenAs::Observer});
    ASSERT_OK(universe);
    const auto partitions = (*universe)->temporal().partitions();
    ASSERT_OK(partitions);
    std::map<Tier, std::uint64_t> events;
    for (const PartitionInfo& info : *partitions) events[info.partition.tier] += info.events;
    EXPECT_GT(events[Tier::Live], 0u);
    EXPECT_GT(events[Tier::Recent], events[Tier::Live]);
    EXPECT_GT(events[Tier::Historical], 0u);
}

TEST_F(SampleDayTest, a_sound_universe_is_left) {
    const auto universe = Universe::open(day(), {.as = OpenAs::Observer});
    ASSERT_OK(universe);
    const auto findings = (*universe)->verify(true, {});
    ASSERT_OK(findings);
    for (const Finding& finding : *findings) ADD_FAILURE() << finding.path << ": " << finding.what;
    EXPECT_TRUE((*universe)->problems().empty());
}

TEST_F(SampleDayTest, a_directory_in_use_is_refused) {
    ASSERT_OK(makeDirectories(systemFileSystem(), m_directory / "a"));
    ASSERT_OK(replaceFile(systemFileSystem(), m_directory / "a/letter.txt", "dear"));
    EXPECT_ERROR(sample(m_directory / "a"), ErrorCode::Conflict);
    EXPECT_EQ(entries("a"), 1u);
}

TEST_F(SampleDayTest, a_stop_leaves_the_directory_as_it_was) {
    std::stop_source stop;
    const Job job{.stop = stop.get_token(), .onProgress = [&](const Progress&) { stop.request_stop(); }};
    EXPECT_ERROR(sample(m_directory / "new", 1, job), ErrorCode::Cancelled);
    EXPECT_FALSE(systemFileSystem().stat(m_directory / "new")->has_value());
    ASSERT_OK(makeDirectories(systemFileSystem(), m_directory / "empty"));
    EXPECT_ERROR(sample(m_directory / "empty", 1, job), ErrorCode::Cancelled);
    EXPECT_TRUE(systemFileSystem().stat(m_directory / "empty")->has_value());
    EXPECT_EQ(entries("empty"), 0u);
}

}  // namespace
}  // namespace warp
