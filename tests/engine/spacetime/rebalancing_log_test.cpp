// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/rebalancing_log.h"

#include <iostream>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/spacetime/record_policy.h"
#include "engine/spacetime/spacetime_impl.h"
#include "engine/store/memory_tree.h"
#include "engine/store/snapshot.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using test::PowerCut;
using test::SimulatedFileSystem;

/// Records and their log over a simulated disk, with the tree in memory.
class LogWorld {
  public:
    explicit LogWorld(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree = makeMemoryTreeContent())
        : m_fs(fs), m_content(std::move(tree)) {}
    ~LogWorld() { close(); }

    Status open() {
        close();
        auto tree = makeMemoryTree(m_content);
        m_policy = std::make_unique<RecordPolicy>(nullptr);
        m_log = std::make_unique<RebalancingLogPolicy>(m_fs, "/u");
        {
            WARP_ASSIGN(const auto reader, tree->read());
            WARP_TRY(m_policy->load(*reader));
            WARP_ASSIGN(const Lsn applied, appliedLsnOf(*reader));
            WARP_ASSIGN(whole, m_log->cutLog(*reader, applied));
        }
        m_tree = tree.get();
        StoreOptions options{.fs = &m_fs,
                             .clock = &systemClock(),
                             .logDirectory = "/u/log",
                             .universeId = "u",
                             .tree = std::move(tree),
                             .backgroundThreads = false};
        options.policies[static_cast<std::size_t>(Space::Records)] = m_policy.get();
        options.policies[static_cast<std::size_t>(Space::Rebalancing)] = m_log.get();
        WARP_ASSIGN(m_store, Store::open(std::move(options)));
        m_spacetime = std::make_unique<SpacetimeImpl>(SpacetimeOptions{
            .store = m_store.get(), .policy = m_policy.get(), .clock = &systemClock()});
        return {};
    }
    void close() {
        m_spacetime.reset();
        m_store.reset();
    }

    Result<Lsn> move(const std::string& key, Shard from, Shard to) {
        RecordBatch batch;
        batch.move(key, to);
        const std::vector<PlannedMove> moves = {{.key = key, .from = from, .to = to}};
        return m_spacetime->relocate(batch, encodeMoves(moves, {}, {1000}, "demon"));
    }
    Spacetime& spacetime() { return *m_spacetime; }
    Status merge() { return m_store->checkpoint({}); }
    Tree& tree() { return *m_tree; }
    bool isOpen() const { return m_store != nullptr; }
    std::shared_ptr<MemoryTreeContent> content() const { return m_content; }
    std::string text() const {
        const auto text = readFile(m_fs, "/u/" + rebalancingLogPath());
        return text.ok() ? *text : "";
    }

    bool whole = true;

  private:
    SimulatedFileSystem& m_fs;
    std::shared_ptr<MemoryTreeContent> m_content;
    std::unique_ptr<RecordPolicy> m_policy;
    std::unique_ptr<RebalancingLogPolicy> m_log;
    Tree* m_tree = nullptr;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SpacetimeImpl> m_spacetime;
};

std::unique_ptr<SimulatedFileSystem> freshDisk() {
    auto fs = std::make_unique<SimulatedFileSystem>();
    EXPECT_OK(makeDirectories(*fs, "/u/log"));
    EXPECT_OK(makeDirectories(*fs, "/u/entropy"));
    EXPECT_OK(fs->syncMount("/u"));
    return fs;
}

std::vector<JsonDocument> linesOf(const std::string& text) {
    std::vector<JsonDocument> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        auto line = parseJsonDocument(text.substr(at, end - at));
        EXPECT_OK(line);
        if (!line.ok() || end == std::string::npos) break;
        lines.push_back(std::move(*line));
        at = end + 1;
    }
    return lines;
}

TEST(RebalancingLog, a_move_is_logged_once_it_is_in_the_tree) {
    const auto fs = freshDisk();
    LogWorld world(*fs);
    ASSERT_OK(world.open());
    ASSERT_OK(world.spacetime().put("a:1", "1", {.shard = Shard::Warm}));
    const auto version = world.move("a:1", Shard::Warm, Shard::Hot);
    ASSERT_OK(version);
    EXPECT_EQ(world.text(), "");
    ASSERT_OK(world.merge());
    const auto lines = linesOf(world.text());
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0]["key"], "a:1");
    EXPECT_EQ(lines[0]["version"], *version);
    EXPECT_EQ(lines[0]["from"], "warm_data");
    EXPECT_EQ(lines[0]["to"], "hot_data");
    EXPECT_EQ(lines[0]["by"], "demon");
    const auto state = readRebalancingState(**world.tree().read());
    ASSERT_OK(state);
    EXPECT_EQ((*state)->moves, 1u);
    EXPECT_EQ((*state)->logLength, world.text().size());
    EXPECT_EQ((*state)->lastRun, (Timestamp{1000}));
    EXPECT_EQ((*state)->movedIn[0], 1u);
    EXPECT_EQ((*state)->movedOut[1], 1u);
}

TEST(RebalancingLog, a_move_that_is_refused_leaves_no_line) {
    const auto fs = freshDisk();
    LogWorld world(*fs);
    ASSERT_OK(world.open());
    EXPECT_FALSE(world.move("a:missing", Shard::Warm, Shard::Hot).ok());
    ASSERT_OK(world.merge());
    EXPECT_EQ(world.text(), "");
}

TEST(RebalancingLog, what_stands_behind_the_recorded_length_is_cut) {
    const auto fs = freshDisk();
    LogWorld world(*fs);
    ASSERT_OK(world.open());
    ASSERT_OK(world.spacetime().put("a:1", "1", {.shard = Shard::Warm}));
    ASSERT_OK(world.move("a:1", Shard::Warm, Shard::Hot));
    ASSERT_OK(world.merge());
    const std::string before = world.text();
    world.close();
    ASSERT_OK((*fs->open("/u/" + rebalancingLogPath(), OpenMode::ReadWrite))->append("{\"half a li"));
    ASSERT_OK(world.open());
    EXPECT_TRUE(world.whole);
    EXPECT_EQ(world.text(), before);
}

TEST(RebalancingLog, a_log_that_somebody_cut_is_noticed_and_goes_on) {
    const auto fs = freshDisk();
    LogWorld world(*fs);
    ASSERT_OK(world.open());
    ASSERT_OK(world.spacetime().put("a:1", "1", {.shard = Shard::Warm}));
    ASSERT_OK(world.move("a:1", Shard::Warm, Shard::Hot));
    ASSERT_OK(world.merge());
    world.close();
    ASSERT_OK((*fs->open("/u/" + rebalancingLogPath(), OpenMode::ReadWrite))->truncate(0));
    ASSERT_OK(world.open());
    EXPECT_FALSE(world.whole);
    ASSERT_OK(world.move("a:1", Shard::Hot, Shard::Warm));
    ASSERT_OK(world.merge());
    EXPECT_EQ(linesOf(world.text()).size(), 1u);
}

TEST(RebalancingLog, a_new_tree_takes_over_the_lines_of_its_changes) {
    const auto fs = freshDisk();
    std::string first;
    {
        LogWorld world(*fs);
        ASSERT_OK(world.open());
        ASSERT_OK(world.spacetime().put("a:1", "1", {.shard = Shard::Warm}));
        ASSERT_OK(world.move("a:1", Shard::Warm, Shard::Hot));
        ASSERT_OK(world.merge());
        first = world.text();
        ASSERT_OK(world.move("a:1", Shard::Hot, Shard::Warm));
        ASSERT_OK(world.merge());
    }
    const auto rebuilt = makeMemoryTreeContent();
    {
        const auto tree = makeMemoryTree(rebuilt);
        auto writer = tree->write();
        ASSERT_OK(putAppliedLsn(**writer, 2));
        ASSERT_OK((*writer)->commit());
        RebalancingLogPolicy log(*fs, "/u");
        EXPECT_TRUE(log.cutLog(**tree->read(), 2).value());
    }
    EXPECT_EQ(readFile(*fs, "/u/" + rebalancingLogPath()).value(), first);
}

/// Puts some records, and moves them to and fro; merges now and then. Returns: the shard that every
/// acknowledged move led to, by version.
std::map<Lsn, std::pair<std::string, Shard>> runScenario(LogWorld& world, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::map<Lsn, std::pair<std::string, Shard>> moves;
    if (!world.isOpen() && !world.open().ok()) return moves;
    for (int i = 0; i < 4; ++i) {
        [[maybe_unused]] const auto put =
            world.spacetime().put("a:" + std::to_string(i), "1", {.shard = Shard::Warm});
    }
    for (int step = 0; step < 24; ++step) {
        const std::string key = "a:" + std::to_string(random() % 4);
        const Shard to = random() % 2 == 0 ? Shard::Hot : Shard::Warm;
        if (const auto moved = world.move(key, Shard::Warm, to); moved.ok()) moves[*moved] = {key, to};
        if (random() % 4 == 0) [[maybe_unused]]
            const Status merged = world.merge();
        if (random() % 9 == 0 && !world.open().ok()) return moves;
    }
    return moves;
}

/// What is wrong with log and records after a crash; `moves` must all be there unless `mayLose`.
std::string wrongAfter(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree,
                       const std::map<Lsn, std::pair<std::string, Shard>>& moves, bool mayLose) {
    LogWorld world(fs, std::move(tree));
    if (const Status opened = world.open(); !opened.ok()) return "does not open: " + opened.error().describe();
    if (!world.whole) return "lines are lost";
    if (const Status merged = world.merge(); !merged.ok()) return merged.error().describe();
    std::map<Lsn, std::string> logged;
    std::map<std::string, std::string> last;
    for (const JsonDocument& line : linesOf(world.text())) {
        const auto version = line["version"].get<Lsn>();
        if (!logged.empty() && version <= logged.rbegin()->first) return "a line comes twice or too late";
        logged[version] = line["key"].get<std::string>();
        last[logged[version]] = line["to"].get<std::string>();
    }
    for (const auto& [version, move] : moves) {
        if (!mayLose && !logged.contains(version)) return "move " + std::to_string(version) + " is missing";
    }
    for (const auto& [key, shard] : last) {
        const auto record = world.spacetime().peek(key);
        if (!record.ok() || !record.value()) return key + " cannot be read";
        if (shardId(record.value()->shard) != shard) return key + " is not where its last line says";
    }
    return "";
}

TEST(RebalancingLogFaults, log_and_records_agree_whatever_call_fails) {
    int runs = 0;
    const auto clean = freshDisk();
    const auto before = clean->faults().calls();
    LogWorld counted(*clean);
    runScenario(counted, 1);
    const std::uint64_t calls = clean->faults().calls() - before;
    for (const int error : {EIO, ENOSPC}) {
        for (std::uint64_t n = 1; n <= calls; ++n, ++runs) {
            const auto fs = freshDisk();
            LogWorld world(*fs);
            fs->faults().fail({.nth = n, .errnoValue = error, .sticky = error == ENOSPC, .shortBytes = 11});
            const auto moves = runScenario(world, 1);
            fs->faults().clear();
            const auto killed = fs->killProcess();
            ASSERT_EQ(wrongAfter(*killed, copyMemoryTreeContent(*world.content()), moves, false), "")
                << "call " << n << ", error " << error << ", then kill";
            const auto cut = fs->powerCut(PowerCut::LoseUnsynced);
            ASSERT_EQ(wrongAfter(*cut, copyMemoryTreeContent(*world.content()), moves, true), "")
                << "call " << n << ", error " << error << ", then power cut";
        }
    }
    std::cout << runs << " runs with an injected fault" << std::endl;
}

TEST(RebalancingLogFaults, log_and_records_agree_after_a_crash_before_any_call) {
    const auto fs = freshDisk();
    LogWorld world(*fs);
    struct Moment {
        std::unique_ptr<SimulatedFileSystem> killed;
        std::unique_ptr<SimulatedFileSystem> torn;
        std::shared_ptr<MemoryTreeContent> tree;
    };
    std::vector<Moment> moments;
    fs->faults().observe([&](const test::FileCall& made) {
        if (!test::kChanges.contains(made.operation)) return;
        moments.push_back({fs->killProcess(), fs->powerCut(PowerCut::TearUnsynced, moments.size()),
                           copyMemoryTreeContent(*world.content())});
    });
    runScenario(world, 2);
    fs->faults().observe({});
    ASSERT_GT(moments.size(), 20u);
    for (Moment& moment : moments) {
        ASSERT_EQ(wrongAfter(*moment.killed, copyMemoryTreeContent(*moment.tree), {}, true), "");
        ASSERT_EQ(wrongAfter(*moment.torn, copyMemoryTreeContent(*moment.tree), {}, true), "");
    }
    std::cout << 2 * moments.size() << " crashes" << std::endl;
}

}  // namespace
}  // namespace warp
