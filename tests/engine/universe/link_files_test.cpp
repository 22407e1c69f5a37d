// SPDX-License-Identifier: GPL-3.0-or-later
// The files that show links and superpositions: written behind the tree, damaged, lost, and made into a tree
// again.
#include "engine/formats/ets_dump.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/layout.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr const char* kAlice = "spacetime/hot_data/particles/users/alice.json";

class LinkFilesTest : public ::testing::Test {
  protected:
    void SetUp() override {
        put("users:alice");
        put("profiles:alice");
        put("carts:1");
        LinkBatch batch;
        batch.entangle("users:alice", "carts:1", 0.5);
        ASSERT_OK(m_universe->entanglement().apply(batch));
        ASSERT_OK(m_universe->entanglement().superpose("carts:2", {{"1", 0.4}, {"{\"n\":2}", 0.8}},
                                                       {.shard = Shard::Hot}));
        ASSERT_OK(m_universe->sync({}));
    }
    void put(const std::string& key) {
        ASSERT_OK(m_universe->spacetime().put(key, "{\"of\":\"" + key + "\"}", {.shard = Shard::Hot}));
    }
    std::string text(const std::string& path) {
        const auto bytes = readFile(systemFileSystem(), m_universe / path);
        EXPECT_OK(bytes);
        return bytes.ok() ? *bytes : "";
    }
    JsonDocument json(const std::string& path) {
        const auto document = parseJsonDocument(text(path));
        EXPECT_OK(document);
        return document.ok() ? *document : JsonDocument();
    }
    std::vector<std::string> found(bool deep = true) {
        const auto findings = m_universe->verify(deep, {});
        EXPECT_OK(findings);
        std::vector<std::string> paths;
        if (findings.ok())
            for (const Finding& finding : *findings) paths.push_back(finding.path);
        return paths;
    }
    std::vector<std::string> partners(const std::string& key) {
        const auto record = m_universe->entanglement().peek(key);
        std::vector<std::string> keys;
        if (record.ok() && *record)
            for (const Partner& partner : (*record)->partners) keys.push_back(partner.key);
        return keys;
    }
    void rebuildTrees() {
        m_universe.close();
        ASSERT_OK(systemFileSystem().removeFile(m_universe / "spacetime/particles.btree"));
        ASSERT_OK(warp::rebuildTrees(m_universe.path(), {}, {}));
        m_universe.open();
    }

    test::TempUniverse m_universe{{.backgroundThreads = false}};
};

TEST_F(LinkFilesTest, show_every_link_where_the_specification_says) {
    const JsonDocument map = json("quantum_graph/entanglements/entanglement_map.json");
    ASSERT_EQ(map["links"].size(), 2u);
    EXPECT_EQ(map["count"], 2);
    const JsonDocument hot = json("spacetime/hot_data/quantum_indices/relationships.json");
    EXPECT_EQ(hot["shard"], "hot_data");
    EXPECT_EQ(hot["links"].size(), 2u);
    EXPECT_EQ(json("spacetime/warm_data/quantum_indices/relationships.json")["links"].size(), 0u);
    const JsonDocument alice = json(kAlice)["quantum_properties"];
    EXPECT_EQ(alice["entangled_keys"], JsonDocument({"profiles:alice", "carts:1"}));
    EXPECT_EQ(alice["quantum_state"], "entangled, superposition");
    const JsonDocument cart = json("spacetime/hot_data/particles/carts/2.json");
    EXPECT_EQ(cart["value"]["n"], 2);
    EXPECT_EQ(cart["quantum_properties"]["candidates"].size(), 2u);
    EXPECT_TRUE(found().empty());
}

TEST_F(LinkFilesTest, follow_a_record_that_moves_alone) {
    const auto shown = [this](const std::string& shard) {
        return json("spacetime/" + shard + "/quantum_indices/relationships.json")["links"].size();
    };
    ASSERT_OK(m_universe->spacetime().move("carts:1", Shard::Warm));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(shown("hot_data"), 2u);
    EXPECT_EQ(shown("warm_data"), 1u);
    // A write that names another shard is a move as well.
    ASSERT_OK(m_universe->spacetime().put("carts:1", "2", {.shard = Shard::Cold}));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(shown("warm_data"), 0u);
    EXPECT_EQ(shown("cold_data"), 1u);
    const auto written = systemFileSystem().stat(m_universe / std::string(kEntanglementMapPath));
    ASSERT_OK(m_universe->spacetime().move("carts:2", Shard::Warm));  // which has no link
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ((*systemFileSystem().stat(m_universe / std::string(kEntanglementMapPath)))->inode,
              (*written)->inode);
    EXPECT_TRUE(found().empty());
}

TEST_F(LinkFilesTest, a_real_erlang_reads_the_tables) {
    if (!test::erlangExpected()) GTEST_SKIP();
    const std::string keys = m_universe / entangledKeysPath(Shard::Hot);
    const auto bag =
        test::runErlang("{ok, T} = ets:file2tab(\"" + keys +
                        "\", [{verify, true}]), io:format(\"~p\", [lists:sort([P || {_, P, _, _, _} "
                        "<- ets:lookup(T, <<\"users:alice\">>)])])");
    EXPECT_EQ(bag.output, R"([<<"carts:1">>,<<"profiles:alice">>])");
    const std::string strong = m_universe / std::string(kStrongCorrelationsPath);
    const auto rows = test::runErlang("{ok, T} = ets:file2tab(\"" + strong +
                                      "\", [{verify, true}]), [{{A, B}, S, O, _, _, _}] = ets:tab2list(T), "
                                      "io:format(\"~p\", [{A, B, S, O}])");
    EXPECT_EQ(rows.output, R"({<<"profiles:alice">>,<<"users:alice">>,0.8,rule})");
}

TEST_F(LinkFilesTest, follow_a_removed_record) {
    ASSERT_OK(m_universe->spacetime().remove("profiles:alice"));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(json("quantum_graph/entanglements/entanglement_map.json")["links"].size(), 1u);
    EXPECT_EQ(json(kAlice)["quantum_properties"]["entangled_keys"], JsonDocument({"carts:1"}));
    EXPECT_TRUE(found().empty());
}

TEST_F(LinkFilesTest, a_lost_tree_gets_links_and_superpositions_back) {
    rebuildTrees();
    EXPECT_EQ(partners("users:alice"), (std::vector<std::string>{"profiles:alice", "carts:1"}));
    EXPECT_EQ((*m_universe->spacetime().peek("carts:2"))->candidates.size(), 2u);
    EXPECT_TRUE(found().empty());
}

TEST_F(LinkFilesTest, a_damaged_map_is_no_loss_while_the_lists_of_the_shards_stand) {
    m_universe.close();
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / std::string(kEntanglementMapPath), "{\"lsn\": 1"));
    m_universe.open();
    rebuildTrees();
    EXPECT_EQ(partners("users:alice").size(), 2u);
}

TEST_F(LinkFilesTest, damage_to_any_of_them_is_found_and_repaired) {
    std::vector<std::string> paths = {std::string(kEntanglementMapPath), std::string(kStrongCorrelationsPath),
                                      relationshipsPath(Shard::Hot), entangledKeysPath(Shard::Hot),
                                      entangledKeysPath(Shard::Cold)};
    for (const std::string& path : paths) {
        std::string bytes = text(path);
        const std::size_t at = path.ends_with(".json") ? bytes.find("0.5") : bytes.size() / 2;
        ASSERT_NE(at, std::string::npos);
        bytes[at] = path.ends_with(".json") ? '1' : static_cast<char>(bytes[at] ^ 0x40);
        ASSERT_OK(replaceFile(systemFileSystem(), m_universe / path, bytes));
        EXPECT_EQ(found(), std::vector<std::string>{path});
        ASSERT_OK(systemFileSystem().removeFile(m_universe / path));
        EXPECT_EQ(found(), std::vector<std::string>{path});
        ASSERT_OK(m_universe->rebuildMirror({}));
        EXPECT_TRUE(found().empty()) << path;
    }
}

TEST_F(LinkFilesTest, links_outlive_closing_and_opening) {
    m_universe.reopen();
    EXPECT_EQ(partners("users:alice").size(), 2u);
    put("settings:alice");
    EXPECT_EQ(partners("users:alice").size(), 3u);
}

}  // namespace
}  // namespace warp
