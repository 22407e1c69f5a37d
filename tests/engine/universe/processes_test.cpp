// SPDX-License-Identifier: GPL-3.0-or-later
// Universes that more than one process uses.
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <future>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "engine/io/unix_socket.h"
#include "engine/universe/holder_client.h"
#include "engine/universe/manifest.h"
#include "engine/universe/universe.h"
#include "tests/engine/universe/holder_process.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::Holder;

class ProcessesTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_OK(Universe::create(m_path)); }

    std::unique_ptr<Universe> open(OpenAs as) {
        auto universe = Universe::open(m_path, {.as = as});
        EXPECT_OK(universe);
        return universe.ok() ? std::move(universe).value() : nullptr;
    }
    static std::string valueOf(Universe& universe, const std::string& key) {
        const auto record = universe.spacetime().peek(key);
        return record.ok() && record.value() ? record.value()->value : "(none)";
    }
    /// Waits until the record has the value, for a generous time.
    static bool comesToHave(Universe& universe, const std::string& key, const std::string& value) {
        for (int attempt = 0; attempt < 1000; ++attempt) {
            if (valueOf(universe, key) == value) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return false;
    }

    test::TempDirectory m_directory;
    std::string m_path = m_directory / "universe";
};

TEST_F(ProcessesTest, a_second_writer_is_told_which_process_has_it) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    const auto second = Universe::open(m_path);
    EXPECT_ERROR(second, ErrorCode::InUse);
    EXPECT_NE(second.error().message.find(std::to_string(holder.pid())), std::string::npos);
    EXPECT_EQ(holder.end(), 0);
    EXPECT_OK(Universe::open(m_path));
}

TEST_F(ProcessesTest, an_observer_sees_what_a_writer_writes) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    const auto observer = open(OpenAs::WriterOrObserver);
    ASSERT_TRUE(observer);
    EXPECT_TRUE(observer->isObserver());
    EXPECT_NE(observer->stats().writer.find(std::to_string(holder.pid())), std::string::npos);
    EXPECT_NE(holder.ask("put users:alice 17"), "(ended)");
    EXPECT_TRUE(comesToHave(*observer, "users:alice", "17"));
    EXPECT_EQ(holder.end(), 0);
    EXPECT_EQ(observer->stats().writer, "");
}

TEST_F(ProcessesTest, writes_of_a_client_are_carried_out_by_the_holder) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    const auto client = open(OpenAs::WriterOrClient);
    ASSERT_TRUE(client);
    const std::string json = R"({"n":123456789012345678901234567890,"b":1.10,"a":"\u00e9"})";
    const auto version = client->spacetime().put("users:alice", json, {.shard = Shard::Hot});
    ASSERT_OK(version);
    EXPECT_TRUE(comesToHave(*client, "users:alice", json));
    EXPECT_ERROR(client->spacetime().put("users:alice", "1", {.ifVersion = 0}), ErrorCode::Conflict);
    EXPECT_ERROR(client->spacetime().put("users:bob", "{oops"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(client->spacetime().put("", "1"), ErrorCode::InvalidKey);
    EXPECT_ERROR(client->spacetime().remove("users:nobody"), ErrorCode::NotFound);
    EXPECT_OK(client->spacetime().remove("users:alice", *version));
    EXPECT_OK(client->sync({}));
    EXPECT_OK(client->maintain({}, "manifests"));
    EXPECT_TRUE(client->verify(true, {}).value().empty());
    EXPECT_EQ(client->rescan({}).value(), 0u);
    for (int i = 0; i < 5; ++i)
        EXPECT_OK(client->spacetime().put("users:busy", std::to_string(i), {.shard = Shard::Warm}));
    const auto moved = client->gravity().rebalance({});
    ASSERT_OK(moved);
    ASSERT_EQ(moved->moves.size(), 1u);
    EXPECT_EQ(moved->moves[0].key, "users:busy");
    EXPECT_OK(client->configuration().set("shard_topology.hot_data.capacity", "77"));
    EXPECT_EQ(client->configuration().values()->topology.shards[0].capacity, 77u);
    EXPECT_ERROR(client->configuration().set("shard_topology.hot_data.capacity", "-7"),
                 ErrorCode::InvalidFormat);
}

TEST_F(ProcessesTest, a_graph_is_written_through_the_holder_and_followed_by_who_looks) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    const auto client = open(OpenAs::WriterOrClient);
    ASSERT_TRUE(client);
    /// Waits until both copies in memory show so much, for a generous time.
    const auto comesTo = [&](std::size_t nodes, std::uint64_t edges) {
        for (int i = 0; i < 200; ++i) {
            const auto adjacency = client->graph().adjacency({});
            const auto similarity = client->graph().similarity({});
            if (!adjacency.ok() || !similarity.ok()) return false;
            if ((*adjacency)->nodeCount() == nodes && (*adjacency)->edgeCount() == edges &&
                (*similarity)->points().size() == nodes)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return false;
    };
    EXPECT_TRUE(comesTo(0, 0));
    GraphBatch batch;
    batch.putNode("p:a", "{}", {.weight = 2.0, .coordinates = GraphCoordinates{0.5F, -1}, .ifVersion = 0});
    batch.putEdge({"p:a", "r", "p:b"}, R"({"n":1.50})",
                  {.strength = 0.25, .decayPerDay = 0.9, .bidirectional = true, .createNodes = true});
    const auto written = client->graph().apply(batch);
    ASSERT_OK(written);
    EXPECT_GT(written->version, 0u);
    EXPECT_TRUE(comesTo(2, 1));
    const auto view = client->graph().view();
    const auto node = *(*view)->node("p:a");
    ASSERT_TRUE(node);
    EXPECT_EQ(node->weight, 2.0);
    EXPECT_EQ(node->coordinates, (GraphCoordinates{0.5F, -1}));
    const auto edge = *(*view)->edge({"p:a", "r", "p:b"});
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge->data, R"({"n":1.50})");
    EXPECT_EQ(edge->strength, 0.25);
    EXPECT_EQ(edge->decayPerDay, 0.9);
    EXPECT_TRUE(edge->bidirectional);

    EXPECT_ERROR(client->graph().apply(batch), ErrorCode::Conflict);
    GraphBatch bad;
    bad.putNode("p:x", "{oops");
    EXPECT_ERROR(client->graph().apply(bad), ErrorCode::InvalidFormat);
    GraphBatch removal;
    removal.traverseEdge({"p:a", "r", "p:b"});
    removal.observeNode("p:b");
    removal.removeNode("p:a");
    const auto removed = client->graph().apply(removal);
    ASSERT_OK(removed);
    EXPECT_EQ(removed->removedEdges, 1u);
    EXPECT_TRUE(comesTo(1, 0));
}

TEST_F(ProcessesTest, a_client_whose_holder_was_killed_gets_an_error) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    const auto client = open(OpenAs::WriterOrClient);
    ASSERT_TRUE(client);
    holder.end(SIGKILL);
    EXPECT_ERROR(client->spacetime().put("users:alice", "1"), ErrorCode::InUse);
}

TEST_F(ProcessesTest, a_client_whose_holder_has_closed_knows_that_nothing_was_done) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    const auto client = open(OpenAs::WriterOrClient);
    ASSERT_TRUE(client);
    EXPECT_EQ(holder.end(), 0);
    EXPECT_ERROR(client->spacetime().put("users:alice", "1"), ErrorCode::InUse);
    EXPECT_ERROR(client->sync({}), ErrorCode::InUse);
    EXPECT_EQ(valueOf(*client, "users:alice"), "(none)");
}

TEST_F(ProcessesTest, a_holder_that_hangs_has_not_begun) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    HolderClient client(m_path + "/.universe.sock", "in use", std::chrono::milliseconds(300));
    RecordBatch batch;
    batch.put("users:alice", "1");
    ::kill(holder.pid(), SIGSTOP);
    EXPECT_ERROR(client.apply(batch, {}), ErrorCode::InUse);
    ::kill(holder.pid(), SIGCONT);
    EXPECT_OK(client.apply(batch, {}));
    EXPECT_EQ(holder.end(), 0);
}

/// A holder that promises to carry out one request and then does what it is told to.
TEST(HolderClient, an_answer_that_does_not_come_leaves_the_outcome_open) {
    const test::TempDirectory directory;
    const std::string path = directory / "socket";
    for (const bool fallsSilent : {true, false}) {
        auto server = UnixSocketServer::listen(path);
        ASSERT_OK(server);
        std::promise<void> done;
        std::jthread holder([&](const std::stop_token& stop) {
            auto connection = (*server)->accept(stop);
            if (!connection.ok() || !(*connection)->send(readyMessage(), std::chrono::seconds(5)).ok())
                return;
            EXPECT_OK((*connection)->receive(std::chrono::seconds(5), stop));
            if (fallsSilent) done.get_future().wait();
        });
        HolderClient client(path, "in use", std::chrono::milliseconds(200));
        const auto result = client.apply(RecordBatch(), {});
        EXPECT_ERROR(result, ErrorCode::OutcomeUnknown);
        done.set_value();
    }
}

TEST_F(ProcessesTest, what_a_killed_writer_acknowledged_is_there) {
    Holder holder(m_path);
    ASSERT_EQ(holder.answer(), "ready");
    for (int i = 0; i < 50; ++i) holder.ask("put users:" + std::to_string(i) + " " + std::to_string(i));
    EXPECT_EQ(holder.end(SIGKILL), -1);
    EXPECT_FALSE(loadManifest(systemFileSystem(), m_path).value().cleanShutdown);
    const auto universe = open(OpenAs::Writer);
    ASSERT_TRUE(universe);
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(valueOf(*universe, "users:" + std::to_string(i)), std::to_string(i));
    }
    const auto lines = universe->recentLog(10);
    EXPECT_TRUE(std::ranges::any_of(
        lines, [](const LogLine& line) { return line.level == LogLine::Level::Warning; }));
}

}  // namespace
}  // namespace warp
