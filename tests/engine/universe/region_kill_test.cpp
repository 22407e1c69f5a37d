// SPDX-License-Identifier: GPL-3.0-or-later
// A universe whose process is killed at random moments while it works in every region: records, moves between
// shards, links, graph, events, wormholes, schemas and settings.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Number = std::uint64_t;

constexpr int kKillsPerUniverse = 4;

int cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::atoi(asked);
    return 8;
}

std::string keyOf(const char* type, Number number) {
    return type + (":" + std::to_string(number));
}

Result<std::unique_ptr<Universe>> openPlain(const std::string& directory) {
    return Universe::open(directory, {.backgroundThreads = false, .cacheBudget = 64});
}

/// One step in every region; what it did is there once it returns.
class Work {
  public:
    explicit Work(Universe& universe) : m_universe(universe) {}

    Status step(Number number) {
        WARP_TRY(writeRecord(number));
        WARP_TRY(growGraph(number));
        WARP_TRY(appendEvent(number));
        if (number % 5 == 0) WARP_TRY(moveRecords(number));
        if (number % 5 == 1) WARP_TRY(learn());
        if (number % 11 == 0) WARP_TRY(change(number));
        return {};
    }

  private:
    Status writeRecord(Number number) {
        const Shard shard = number % 2 == 0 ? Shard::Hot : Shard::Warm;
        const PutOptions options{.shard = shard, .durability = Durability::Strong};
        WARP_TRY(m_universe.spacetime().put(keyOf("k", number), std::to_string(number), options));
        if (number == 0) return {};
        LinkBatch links;
        links.entangle(keyOf("k", number), keyOf("k", number - 1), 0.4);
        WARP_TRY(m_universe.entanglement().apply(links));
        return {};
    }
    Status growGraph(Number number) {
        GraphBatch batch;
        batch.putNode(keyOf("n", number), "{}");
        if (number > 0) batch.putEdge({keyOf("n", number), "after", keyOf("n", number - 1)}, "{}");
        WARP_TRY(m_universe.graph().apply(batch));
        return {};
    }
    Status appendEvent(Number number) {
        EventBatch events;
        WARP_TRY(events.add(R"({"n":)" + std::to_string(number) + "}",
                            {.stream = "s", .time = systemClock().now()}));
        WARP_TRY(m_universe.temporal().append(events, Durability::Strong));
        return {};
    }
    Status moveRecords(Number number) {
        for (int read = 0; read < 9; ++read) WARP_TRY(m_universe.spacetime().observe(keyOf("k", number / 2)));
        WARP_TRY(m_universe.maintain({}, "observations"));
        WARP_TRY(m_universe.gravity().rebalance({}));
        return {};
    }
    Status learn() {
        for (const char* step : {"entanglement", "wormholes", "external_edits", "audit", "cosmic_events"})
            WARP_TRY(m_universe.maintain({}, step));
        return {};
    }
    Status change(Number number) {
        WARP_TRY(m_universe.configuration().set("shard_topology.hot_data.capacity",
                                                std::to_string(1000 + number)));
        return m_universe.schema().apply(
            {.type = "t" + std::to_string(number), .json = R"({"type":"object"})"});
    }

    Universe& m_universe;
};

[[noreturn]] void child(const std::string& directory, Number first, int pipe) {
    const auto universe = openPlain(directory);
    if (!universe.ok()) {
        std::cerr << universe.error().describe() << std::endl;
        std::_Exit(2);
    }
    Work work(**universe);
    for (Number number = first;; ++number) {
        const Status done = work.step(number);
        if (!done.ok()) {
            std::cerr << number << ": " << done.error().describe() << std::endl;
            std::_Exit(3);
        }
        if (::write(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number)) std::_Exit(4);
    }
}

/// Lets a child work until it is killed. Returns: the first number behind those it acknowledged.
Number runAndKill(const std::string& directory, Number first, std::mt19937_64& random) {
    int ends[2] = {};
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        child(directory, first, ends[1]);
    }
    ::close(ends[1]);
    Number end = first;
    Number number = 0;
    std::thread killer([pid, delay = std::chrono::microseconds(random() % 1'500'000)] {
        std::this_thread::sleep_for(delay);
        ::kill(pid, SIGKILL);
    });
    while (::read(ends[0], &number, sizeof number) == static_cast<ssize_t>(sizeof number)) end = number + 1;
    killer.join();
    ::close(ends[0]);
    int status = 0;
    EXPECT_EQ(::waitpid(pid, &status, 0), pid);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << WEXITSTATUS(status);
    return end;
}

/// Holds what is there against what was acknowledged.
class Check {
  public:
    /// Takes: `begun`, the numbers at which children began: what was done without an answer was done again.
    Check(Universe& universe, Number end, const std::multiset<Number>& begun)
        : m_universe(universe), m_end(end), m_begun(begun) {}

    void run() {
        records();
        graph();
        events();
        moves();
        files();
    }

  private:
    void records() {
        for (Number number = 0; number < m_end; ++number) {
            const auto found = m_universe.entanglement().peek(keyOf("k", number), {.minStrength = 0.0});
            ASSERT_OK(found);
            ASSERT_TRUE(found->has_value()) << number;
            EXPECT_EQ((*found)->record.value, std::to_string(number));
            const std::size_t neighbours = (number > 0 ? 1 : 0) + (number + 1 < m_end ? 1 : 0);
            EXPECT_GE((*found)->partners.size(), neighbours) << number;
        }
    }
    void graph() {
        const auto view = m_universe.graph().view();
        ASSERT_OK(view);
        for (Number number = 0; number < m_end; ++number) {
            EXPECT_TRUE((*view)->node(keyOf("n", number))->has_value()) << number;
            if (number == 0) continue;
            EXPECT_TRUE((*view)->edge({keyOf("n", number), "after", keyOf("n", number - 1)})->has_value());
        }
    }
    void events() {
        const auto stream = m_universe.temporal().query({});
        ASSERT_OK(stream);
        std::map<Number, std::size_t> seen;
        while (true) {
            const auto event = (*stream)->next();
            ASSERT_OK(event);
            if (!*event) break;
            ++seen[(*parseJsonDocument((*event)->line))["n"].get<Number>()];
        }
        for (Number number = 0; number < m_end; ++number) {
            EXPECT_GE(seen[number], 1) << number;
            EXPECT_LE(seen[number], std::max<std::size_t>(1, m_begun.count(number) + 1)) << number;
        }
    }
    /// The log of moves has whole lines, and its last word about a record is where that lies.
    void moves() {
        const auto text =
            readFile(systemFileSystem(), joinPath(m_universe.directory(), rebalancingLogPath()));
        if (!text.ok()) return;
        std::map<std::string, JsonDocument> last;
        for (std::size_t at = 0; at < text->size(); at = text->find('\n', at) + 1) {
            const auto line = parseJsonDocument(text->substr(at, text->find('\n', at) - at));
            ASSERT_OK(line);
            last[(*line)["key"]] = *line;
        }
        for (const auto& [key, line] : last) {
            const auto record = m_universe.spacetime().peek(key);
            ASSERT_OK(record);
            ASSERT_TRUE(record->has_value()) << key;
            if ((*record)->version != line["version"].get<Lsn>()) continue;
            EXPECT_EQ(shardId((*record)->shard), line["to"].get<std::string>()) << key;
        }
    }
    void files() {
        ASSERT_OK(m_universe.sync({}));
        const auto findings = m_universe.verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings) {
            // A setting that was written when the kill came before it was remembered looks like an edit.
            if (finding.severity == Finding::Severity::Note) continue;
            ADD_FAILURE() << finding.path << ": " << finding.what;
        }
    }

    Universe& m_universe;
    const Number m_end;
    const std::multiset<Number>& m_begun;
};

TEST(RegionKill, after_every_kill_all_regions_have_what_was_acknowledged) {
    const std::uint64_t seed = test::seed();
    std::mt19937_64 random(seed);
    SCOPED_TRACE("seed " + std::to_string(seed));
    Number acknowledged = 0;
    for (int cycle = 0; cycle < cycles();) {
        const test::TempDirectory directory;
        const std::string root = directory / "u";
        ASSERT_OK(Universe::create(root));
        Number end = 0;
        std::multiset<Number> begun;
        for (int kill = 0; kill < kKillsPerUniverse && cycle < cycles(); ++kill, ++cycle) {
            if (kill > 0) begun.insert(end);
            end = runAndKill(root, end, random);
            const auto universe = openPlain(root);
            ASSERT_OK(universe);
            Check(**universe, end, begun).run();
            ASSERT_OK((*universe)->close());
            if (HasFailure()) FAIL() << "in cycle " << cycle;
        }
        acknowledged += end;
    }
    std::cout << cycles() << " kills, " << acknowledged << " steps acknowledged" << std::endl;
}

}  // namespace
}  // namespace warp
