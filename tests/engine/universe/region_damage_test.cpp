// SPDX-License-Identifier: GPL-3.0-or-later
// A universe with something in every region: its files flipped, cut and overwritten with zeros. It is found
// and named, or made anew; what can be repaired is; nothing else is lost.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/simulated_clock.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

constexpr Timestamp kBegin{1'768'487'400'000};  // 2026-01-15T14:30:00Z
constexpr std::int64_t kDayMs = 86'400'000;
enum class Damage { Flip, Cut, Zero };
constexpr std::array kDamages = {Damage::Flip, Damage::Cut, Damage::Zero};

bool longForm() {
    return test::longTests();
}

std::string damaged(std::string bytes, Damage damage) {
    const std::size_t third = bytes.size() / 3;
    switch (damage) {
        case Damage::Flip: bytes[third] = static_cast<char>(bytes[third] ^ 0x55); break;
        case Damage::Cut: bytes.resize(bytes.size() / 2); break;
        case Damage::Zero:
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(third),
                        std::min<std::size_t>(64, bytes.size() - third), '\0');
            break;
    }
    return bytes;
}

/// What people would miss: read by key, by name, by time.
using Contents = std::map<std::string, std::string>;

Contents contentsOf(Universe& universe) {
    Contents contents;
    const auto view = universe.spacetime().view();
    if (!view.ok()) return contents;
    for (int i = 0; i < 30; ++i) {
        for (const char* type : {"users", "carts", "profiles"}) {
            const std::string key = type + (":" + std::to_string(i));
            const auto found = universe.entanglement().peek(key);
            if (!found.ok() || !*found) continue;
            contents[key] = (*found)->record.value + " " + std::to_string((*found)->partners.size()) + " " +
                            std::to_string((*found)->record.candidates.size());
        }
    }
    const auto graph = universe.graph().view();
    if (graph.ok()) {
        [[maybe_unused]] const Status nodes = (*graph)->scanNodes("", "", [&](const GraphNode& node) {
            contents["node " + node.key] = node.data;
            return true;
        });
        [[maybe_unused]] const Status edges = (*graph)->scanEdges([&](const GraphEdge& edge) {
            contents["edge " + edge.name.from + " " + edge.name.to] = edge.data;
            return true;
        });
    }
    const auto events = universe.temporal().query({});
    while (events.ok()) {
        const auto event = (*events)->next();
        if (!event.ok() || !*event) break;
        contents["event " + std::string((*event)->line)] = "";
    }
    return contents;
}

class RegionDamageTest : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_whole, options()));
        const auto universe = Universe::open(m_whole, options());
        ASSERT_OK(universe);
        fill(**universe);
        m_contents = contentsOf(**universe);
        ASSERT_GT(m_contents.size(), 100u);
        ASSERT_OK((*universe)->close());
    }
    OpenOptions options() { return {.clock = &m_clock, .backgroundThreads = false, .cacheBudget = 1u << 20}; }

    void fill(Universe& universe) {
        for (int i = 0; i < 30; ++i) {
            const std::string id = std::to_string(i);
            const Shard shard = kShards[static_cast<std::size_t>(i) % 3];
            ASSERT_OK(universe.spacetime().put("users:" + id, R"({"n":)" + id + "}", {.shard = shard}));
            ASSERT_OK(universe.spacetime().put("carts:" + id, id, {.shard = Shard::Warm}));
            if (i % 4 != 0) continue;
            ASSERT_OK(universe.spacetime().put("profiles:" + id, "1", {.shard = Shard::Hot}));
        }
        LinkBatch links;
        links.entangle("users:1", "carts:2", 0.5);
        ASSERT_OK(universe.entanglement().apply(links));
        ASSERT_OK(universe.entanglement().superpose("carts:9", {{.json = "9"}, {.json = "10"}}));
        ASSERT_OK(universe.schema().apply({.type = "carts", .json = R"({"type":"integer"})"}));
        GraphBatch graph;
        for (int i = 0; i < 12; ++i) {
            graph.putEdge({"persons:" + std::to_string(i), "knows", "persons:" + std::to_string(i + 1)}, "{}",
                          {.createNodes = true});
        }
        ASSERT_OK(universe.graph().apply(graph));
        ASSERT_OK(universe.observatory().setAlert({.name = "mine", .metric = "records", .warning = 1}));
        live(universe);
    }
    /// Five days with events, reads across regions, moves and rounds of maintenance.
    void live(Universe& universe) {
        for (int hour = 0; hour < 5 * 24; hour += 6) {
            EventBatch events;
            for (int i = 0; i < 10; ++i)
                ASSERT_OK(events.add(R"({"type":"click","v":)" + std::to_string(i) + "}",
                                     {.stream = "web", .time = m_clock.now()}));
            ASSERT_OK(universe.temporal().append(events, Durability::Strong));
            for (const char* key : {"users:1", "carts:2", "users:4", "carts:5"})
                for (int i = 0; i < 3; ++i) ASSERT_OK(universe.spacetime().observe(key));
            ASSERT_OK(universe.maintain({}));
            ASSERT_OK(universe.gravity().rebalance({}));
            m_clock.moveTo({m_clock.now().ms + 6 * kDayMs / 24});
        }
        ASSERT_OK(universe.sync({}));
        ASSERT_OK(universe.maintain({}));
        ASSERT_OK(universe.observatory().recordTrace(std::chrono::milliseconds(1), {}));
        ASSERT_OK(universe.verify(true, {}));
    }

    std::vector<std::string> files() const {
        std::vector<std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(m_whole)) {
            const std::string path = fs::relative(entry.path(), m_whole);
            if (entry.is_regular_file() && entry.file_size() > 8 && !path.starts_with(".universe"))
                files.push_back(path);
        }
        std::ranges::sort(files);
        return files;
    }

    const test::TempDirectory m_directory;
    const std::string m_whole = m_directory / "whole";
    SimulatedClock m_clock{kBegin};
    Contents m_contents;
};

/// What became of a damaged file.
struct Outcome {
    std::string found;  ///< "refused", "found", "made anew", "unnoticed"
    std::size_t lost = 0;
    std::size_t afterRepair = 0;  ///< findings that are left
    std::string says;
};

class DamagedUniverse {
  public:
    DamagedUniverse(const std::string& whole, std::string root, const OpenOptions& options, std::string file)
        : m_root(std::move(root)), m_options(options), m_file(std::move(file)) {
        fs::copy(whole, m_root, fs::copy_options::recursive);
    }

    Outcome run(Damage damage, const Contents& whole) {
        const std::string path = joinPath(m_root, m_file);
        const std::string bytes = damaged(*readFile(systemFileSystem(), path), damage);
        EXPECT_TRUE(replaceFile(systemFileSystem(), path, bytes).ok());
        Outcome outcome;
        auto universe = Universe::open(m_root, m_options);
        if (!universe.ok()) {
            outcome.found = "refused";
            outcome.says = universe.error().describe();
            EXPECT_TRUE(isNamed(universe.error())) << m_file << ": " << outcome.says;
            universe = reopened();
            if (!universe.ok()) return outcome;
        }
        const auto findings = (*universe)->verify(true, {});
        EXPECT_TRUE(findings.ok()) << m_file;
        if (outcome.found.empty()) outcome.found = judged(*findings, bytes);
        if (findings.ok() && !findings->empty() && outcome.says.empty())
            outcome.says = findings->front().path + ": " + findings->front().what;
        repair(**universe);
        outcome.lost = lostFrom(whole, contentsOf(**universe));
        const auto left = (*universe)->verify(true, {});
        EXPECT_TRUE(left.ok()) << m_file;
        if (left.ok()) outcome.afterRepair = left->size();
        if (left.ok() && !left->empty())
            outcome.says += " | left: " + left->front().path + ": " + left->front().what;
        EXPECT_TRUE((*universe)->close().ok()) << m_file;
        return outcome;
    }

  private:
    static bool isNamed(const Error& error) {
        return !error.path.empty() &&
               (error.code == ErrorCode::Corrupt || error.code == ErrorCode::InvalidFormat ||
                error.code == ErrorCode::NewerFormat || error.code == ErrorCode::LimitExceeded);
    }
    /// As the messages say: repair, then rebuild.
    Result<std::unique_ptr<Universe>> reopened() {
        [[maybe_unused]] const auto repaired = repairUniverse(m_root, m_options, false, {});
        auto universe = Universe::open(m_root, m_options);
        if (universe.ok()) return universe;
        [[maybe_unused]] const Status rebuilt = rebuildTrees(m_root, m_options, {});
        return Universe::open(m_root, m_options);
    }
    std::string judged(const std::vector<Finding>& findings, const std::string& bytes) const {
        for (const Finding& finding : findings)
            if (finding.path == m_file) return "found";
        const auto now = readFile(systemFileSystem(), joinPath(m_root, m_file));
        if (!now.ok() || *now != bytes) return "made anew";
        return findings.empty() ? "unnoticed" : "found elsewhere";
    }
    static void repair(Universe& universe) {
        for (const Problem& problem : universe.problems())
            [[maybe_unused]] const Status settled = universe.settleProblem(problem.path, EditChoice::Record);
        [[maybe_unused]] const Status rebuilt = universe.rebuildMirror({});
        [[maybe_unused]] const Status maintained = universe.maintain({});
        [[maybe_unused]] const Status synced = universe.sync({});
    }
    static std::size_t lostFrom(const Contents& whole, const Contents& now) {
        return static_cast<std::size_t>(std::ranges::count_if(whole, [&now](const auto& each) {
            const auto found = now.find(each.first);
            return found == now.end() || found->second != each.second;
        }));
    }

    const std::string m_root;
    const OpenOptions m_options;
    const std::string m_file;
};

/// Files of records, of the graph, of links and wormholes: what is wrong with them is found.
bool mustBeFound(std::string_view file) {
    if (file.ends_with("_manifest.json")) return false;
    const bool ofNode = file.starts_with("quantum_graph/nodes/") || file.starts_with("quantum_graph/edges/");
    return ofNode || file.find("/particles/") != std::string_view::npos ||
           file.find("/quantum_indices/") != std::string_view::npos || file.starts_with("wormholes/");
}

/// The only copy of cold records and of old events.
bool isOnlyCopy(std::string_view file) {
    return file.find("/pack-") != std::string_view::npos || file.starts_with("temporal/");
}

/// Whose repair is to be removed, because a new one begins by itself.
bool isRemovedByHand(std::string_view file) {
    return file.ends_with(".csv") || file.ends_with(".metrics") || file.ends_with(".jsonl") ||
           file.ends_with(".log");
}

void expectSound(const std::string& file, const Outcome& outcome) {
    EXPECT_FALSE(mustBeFound(file) && outcome.found == "unnoticed");
    if (isOnlyCopy(file)) return;
    EXPECT_EQ(outcome.lost, 0u);
    EXPECT_TRUE(isRemovedByHand(file) || outcome.afterRepair == 0) << outcome.says;
}

/// WARP_LONG_TESTS=1 damages every file in every way, otherwise a few of them.
TEST_F(RegionDamageTest, what_is_damaged_is_found_or_made_anew_and_nothing_else_is_lost) {
    constexpr int kOneOf = 47;
    std::map<std::string, int> counts;
    int number = 0;
    for (const std::string& file : files()) {
        for (const Damage damage : kDamages) {
            if (++number % kOneOf != 0 && !longForm()) continue;
            SCOPED_TRACE(file + ", damage " + std::to_string(static_cast<int>(damage)));
            const std::string root = m_directory / ("damaged" + std::to_string(number));
            const Outcome outcome = DamagedUniverse(m_whole, root, options(), file).run(damage, m_contents);
            fs::remove_all(root);
            ++counts[outcome.found];
            expectSound(file, outcome);
        }
    }
    for (const auto& [found, count] : counts) std::cout << count << " " << found << ", ";
    std::cout << "of " << number << " damages" << std::endl;
}

}  // namespace
}  // namespace warp
