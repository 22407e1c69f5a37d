// SPDX-License-Identifier: GPL-3.0-or-later
// The directory tree of the specification, line by line, on a universe after a simulated day: every file is
// there, tells the end of the day where it is to be current, and opens with the tool that a person would
// take.
#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/universe/sample_day.h"
#include "engine/universe/universe.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::runTool;

constexpr Timestamp kEnd{1'768'511'400'000};  // 2026-01-15T21:10:00Z
constexpr std::chrono::minutes kRound{10};

// What opens a file. FILES stands for the quoted paths.
constexpr const char* kJson = "jq -e . FILES";
constexpr const char* kGzip = "zcat FILES | jq -e .";
constexpr const char* kLz4 = "cat FILES | lz4 -dc | jq -e .";
constexpr const char* kBtree = "for f in FILES; do mdb_dump -n -a \"$f\" || exit 1; done";
// Of Erlang, for one file.
constexpr const char* kTerm =
    R"({ok, B} = file:read_file("FILES"), T = binary_to_term(B), io:format("opened"))";
constexpr const char* kEts =
    R"({ok, T} = ets:file2tab("FILES"), true = is_integer(ets:info(T, size)), io:format("opened"))";
constexpr const char* kCsv =
    "python3 -c 'import csv, sys\n"
    "for path in sys.argv[1:]:\n"
    "    rows = list(csv.reader(open(path, newline=\"\")))\n"
    "    assert len(rows) > 1 and len({len(row) for row in rows}) == 1, path\n"
    "    print(rows[-1][0])' FILES";
constexpr const char* kGraphml =
    "python3 -c 'import networkx, sys\n"
    "for path in sys.argv[1:]:\n"
    "    graph = networkx.read_graphml(path)\n"
    "    assert len(graph) > 0, path\n"
    "    print(len(graph))' FILES";
constexpr const char* kTar = "for f in FILES; do tar tzf \"$f\" || exit 1; done";
constexpr const char* kChecksums =
    "for f in FILES; do (cd \"$(dirname \"$f\")\" && md5sum -c \"$f\") || exit 1; done";
constexpr const char* kLog = "grep -hE '20[0-9]{2}-[0-9]{2}-[0-9]{2}T' FILES";
constexpr const char* kOwn = "warp cat";  // a format of the engine: what `warp cat` shows

/// A line of the tree.
struct Line {
    const char* path;            ///< `*` is any name
    const char* tool;            ///< what opens it
    const char* time = nullptr;  ///< jq filter or "last line" where a time stands that is to be the day's end
};

constexpr const char* kLastLine = "last line";

constexpr auto kTree = std::to_array<Line>({
    {"universe.manifest", kJson},
    {"spacetime/hot_data/shard.metadata", kJson},
    {"spacetime/hot_data/quantum_indices/entangled_keys.erl", kEts},
    {"spacetime/hot_data/quantum_indices/relationships.json", kJson},
    {"spacetime/hot_data/particles/users/*.json", kJson},
    {"spacetime/hot_data/particles/users/_manifest.json", kJson},
    {"spacetime/hot_data/particles/products/*.json", kJson},
    {"spacetime/hot_data/particles/orders/*.json", kJson},
    {"spacetime/hot_data/event_horizon/cache_state.erl", kEts},
    {"spacetime/hot_data/event_horizon/cache_analytics.json", kJson, ".last_updated"},
    {"spacetime/warm_data/shard.metadata", kJson},
    {"spacetime/warm_data/quantum_indices/entangled_keys.erl", kEts},
    {"spacetime/warm_data/quantum_indices/relationships.json", kJson},
    {"spacetime/warm_data/particles/users/*.json.gz", kGzip},
    {"spacetime/warm_data/event_horizon/cache_state.erl", kEts},
    {"spacetime/warm_data/event_horizon/cache_analytics.json", kJson, ".last_updated"},
    {"spacetime/cold_data/shard.metadata", kJson},
    {"spacetime/cold_data/quantum_indices/entangled_keys.erl", kEts},
    {"spacetime/cold_data/quantum_indices/relationships.json", kJson},
    {"spacetime/cold_data/particles/orders/*.lz4", kLz4},
    {"spacetime/cold_data/event_horizon/cache_state.erl", kEts},
    {"spacetime/cold_data/event_horizon/cache_analytics.json", kJson},
    {"temporal/live/*/events.jsonl", kJson},
    {"temporal/live/*/metrics.erl", kTerm},
    {"temporal/live/*/summary.json", kJson},
    {"temporal/live/current_streams.state", kJson},
    {"temporal/recent/*/aggregated.json", kJson},
    {"temporal/recent/*/compressed.gz", kGzip},
    {"temporal/recent/*/analytics.json", kJson},
    {"temporal/recent/retention_policy.json", kJson},
    {"temporal/historical/*/compressed.lz4", kLz4},
    {"temporal/historical/*/indices.btree", kBtree},
    {"temporal/historical/*/summary.json", kJson},
    {"temporal/historical/archive_policy.json", kJson},
    {"quantum_graph/nodes/persons/*.json", kJson},
    {"quantum_graph/nodes/organizations/*.json", kJson},
    {"quantum_graph/nodes/concepts/*.json", kJson},
    {"quantum_graph/edges/works_for/*_to_*.json", kJson},
    {"quantum_graph/edges/collaborates_with/*_to_*.json", kJson},
    {"quantum_graph/edges/leads/*_to_*.json", kJson},
    {"quantum_graph/dimensions/coordinate_index.btree", kBtree},
    {"quantum_graph/dimensions/similarity_clusters.json", kJson},
    {"quantum_graph/entanglements/strong_correlations.erl", kEts},
    {"quantum_graph/entanglements/entanglement_map.json", kJson},
    {"wormholes/active_connections.json", kJson},
    {"wormholes/topology.graphml", kGraphml},
    {"wormholes/routing_tables/hot_to_warm.routes", kOwn},
    {"wormholes/routing_tables/warm_to_cold.routes", kOwn},
    {"wormholes/network_analytics.json", kJson},
    {"entropy/current_state.json", kJson, ".timestamp"},
    {"entropy/historical_entropy.csv", kCsv, kLastLine},
    {"entropy/rebalancing_log.jsonl", kJson},
    {"entropy/vacuum_stability.metrics", kOwn},
    {"qql/schema/universe_schema.json", kJson},
    {"qql/schema/validation_rules.erl", kTerm},
    {"backups/snapshots/*/universe.tar.gz", kTar},
    {"backups/snapshots/*/manifest.json", kJson},
    {"backups/snapshots/*/verification.md5", kChecksums},
    {"backups/snapshots/incremental/*/universe.tar.gz", kTar},
    {"backups/snapshots/incremental/*/manifest.json", kJson},
    {"backups/snapshots/incremental/*/verification.md5", kChecksums},
    {"backups/cosmic_logs/*.wal", kOwn},
    {"backups/cosmic_logs/cosmic_events.jsonl", kJson},
    {"backups/cosmic_logs/audit_trail.log", kLog},
    {"observatory/metrics/real_time.json", kJson, ".timestamp"},
    {"observatory/metrics/historical.csv", kCsv, kLastLine},
    {"observatory/metrics/alerts.json", kJson},
    {"observatory/logs/quantum_db.log", kLog},
    {"observatory/logs/physics_engine.log", kLog},
    {"observatory/logs/error_gravitational_waves.log", kLog},
    {"observatory/diagnostics/health_check.json", kJson, ".timestamp"},
    {"observatory/diagnostics/performance_profile.erl", kTerm},
    {"observatory/diagnostics/cosmic_debug.trace", "jq -e '.traceEvents[0]' FILES"},
    {"configuration/physics_constants.json", kJson},
    {"configuration/shard_topology.json", kJson},
    {"configuration/entanglement_rules.json", kJson},
    {"configuration/temporal_policies.json", kJson},
    {"configuration/universe_parameters.json", kJson},
});

/// Lines of the tree whose part of the engine is not there yet.
constexpr auto kNotYet = std::to_array<const char*>({
    "qql/compiled_queries/*.erl",
    "qql/compiled_queries/*.meta.json",
    "qql/query_analytics/performance.csv",
    "qql/query_analytics/optimization_log.json",
});

std::string shellQuoted(const std::string& text) {
    return "'" + std::regex_replace(text, std::regex("'"), "'\\''") + "'";
}

class SpecificationWalk : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_directory = new test::TempDirectory;
        s_root = *s_directory / "universe";
        const auto report = sampleDay(s_root, {.end = kEnd, .visits = 150, .round = kRound}, {});
        EXPECT_OK(report);
    }
    static void TearDownTestSuite() { delete s_directory; }

    /// Files relative to the universe that fit a line, in order; at most a few of many.
    static std::vector<std::string> filesOf(const std::string& pattern) {
        std::string expression;
        for (const char c : pattern)
            expression += c == '*' ? "[^/_][^/]*" : std::string(c == '.' ? "\\" : "") + c;
        std::vector<std::string> found;
        const std::regex fits(expression);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(s_root)) {
            std::string relative = std::filesystem::relative(entry.path(), s_root).string();
            if (entry.is_regular_file() && std::regex_match(relative, fits))
                found.push_back(std::move(relative));
        }
        std::ranges::sort(found);
        constexpr std::size_t kMost = 5;
        if (found.size() > kMost) found.erase(found.begin(), found.end() - kMost);
        return found;
    }

    static std::string commandOf(const std::string& tool, const std::vector<std::string>& files) {
        std::string paths;
        for (const std::string& file : files) paths += " " + shellQuoted(s_root + "/" + file);
        return std::regex_replace(tool, std::regex("FILES"), paths);
    }

    void open(const Line& line, const std::vector<std::string>& files) {
        const std::string_view tool = line.tool;
        if (tool == kOwn || tool == kTerm || tool == kEts) {
            for (const std::string& file : files)
                tool == kOwn ? openOwn(file) : openInErlang(line.tool, file);
            return;
        }
        const auto run = runTool(commandOf(line.tool, files));
        EXPECT_EQ(run.exitCode, 0) << line.path;
        EXPECT_FALSE(run.output.empty()) << line.path;
        if (line.time == nullptr) return;
        std::string time = run.output;
        if (std::string_view(line.time) != kLastLine)
            time = runTool(commandOf("jq -r " + shellQuoted(line.time) + " FILES", files)).output;
        expectCurrent(line.path, time);
    }

    void openOwn(const std::string& file) {
        const auto universe = Universe::open(s_root, {.as = OpenAs::Observer});
        ASSERT_OK(universe);
        const auto shown = (*universe)->describeFile(file, {});
        ASSERT_OK(shown);
        EXPECT_FALSE(shown->text.empty()) << file;
        EXPECT_FALSE(shown->problem) << file << ": " << shown->problem->describe();
    }

    void openInErlang(const std::string& expression, const std::string& file) {
        if (!test::erlangExpected()) return;
        const auto run =
            test::runErlang(std::regex_replace(expression, std::regex("FILES"), s_root + "/" + file));
        EXPECT_EQ(run.output, "opened") << file;
    }

    /// Takes: lines, of which the last one is a time.
    static void expectCurrent(const std::string& path, std::string lines) {
        while (!lines.empty() && (lines.back() == '\n' || lines.back() == '\r')) lines.pop_back();
        const auto time = parseTimestamp(lines.substr(lines.find_last_of('\n') + 1));
        EXPECT_TRUE(time.ok()) << path << ": " << lines;
        if (!time.ok()) return;
        EXPECT_GE(time->ms, kEnd.ms - std::chrono::milliseconds(kRound).count()) << path;
        EXPECT_LE(time->ms, kEnd.ms) << path;
    }

    static inline test::TempDirectory* s_directory = nullptr;
    static inline std::string s_root;
};

TEST_F(SpecificationWalk, every_file_is_there_current_and_opens_with_its_tool) {
    for (const Line& line : kTree) {
        const auto files = filesOf(line.path);
        EXPECT_FALSE(files.empty()) << line.path << " is missing";
        if (!files.empty()) open(line, files);
    }
}

TEST_F(SpecificationWalk, a_day_of_measuring_has_no_gaps) {
    const auto log = readFile(systemFileSystem(), s_root + "/observatory/logs/physics_engine.log");
    ASSERT_OK(log);
    std::size_t gaps = 0;
    for (std::size_t at = log->find("-> no data"); at != std::string::npos;
         at = log->find("-> no data", at + 1))
        ++gaps;
    EXPECT_EQ(gaps, 0u);
}

TEST_F(SpecificationWalk, what_is_not_written_yet_is_listed_by_name_until_it_is) {
    for (const char* path : kNotYet)
        EXPECT_TRUE(filesOf(path).empty()) << path << " is written: walk over it";
}

TEST_F(SpecificationWalk, every_directory_explains_itself) {
    std::size_t directories = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(s_root)) {
        // A snapshot has a manifest of its own, and holds nothing else than is told there.
        if (!entry.is_directory() || entry.path().filename().string().ends_with("-snapshot")) continue;
        const auto text = readFile(systemFileSystem(), entry.path().string() + "/_manifest.json");
        ASSERT_TRUE(text.ok()) << entry.path();
        const auto manifest = parseJsonDocument(*text);
        ASSERT_TRUE(manifest.ok()) << entry.path();
        for (const char* field : {"cosmic_location", "physics_description", "data_format", "last_observation",
                                  "quantum_state", "entangled_with", "access_patterns"})
            EXPECT_TRUE(manifest->contains(field)) << entry.path() << ": " << field;
        for (const char* field : {"read_frequency", "write_frequency", "consistency_model"})
            EXPECT_TRUE((*manifest)["access_patterns"].contains(field)) << entry.path() << ": " << field;
        ++directories;
    }
    EXPECT_GT(directories, 50u);
}

}  // namespace
}  // namespace warp
