// SPDX-License-Identifier: GPL-3.0-or-later
// The files of nodes and edges: written behind the tree, edited by people, lost and made again.
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/layout.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr const char* kAlice = "quantum_graph/nodes/persons/alice.json";
constexpr const char* kWorks = "quantum_graph/edges/works_for/alice_to_acme.json";

class GraphFiles : public ::testing::Test {
  protected:
    void SetUp() override {
        GraphBatch batch;
        batch.putNode("persons:alice", R"({"name":"Alice"})");
        batch.putNode("organizations:acme", R"({"name":"Acme"})");
        batch.putEdge({"persons:alice", "works_for", "organizations:acme"}, R"({"since":2019})",
                      {.strength = 0.5});
        ASSERT_OK(m_universe->graph().apply(batch));
        ASSERT_OK(m_universe->sync({}));
    }
    bool exists(const std::string& path) {
        const auto info = systemFileSystem().stat(m_universe / path);
        return info.ok() && info->has_value();
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
    /// As an editor does it.
    void edit(const std::string& path, const std::string& from, const std::string& to) {
        std::string content = text(path);
        const std::size_t at = content.find(from);
        ASSERT_NE(at, std::string::npos);
        content.replace(at, from.size(), to);
        ASSERT_OK(replaceFile(systemFileSystem(), m_universe / path, content));
    }
    std::optional<GraphNode> alice() { return *(*m_universe->graph().view())->node("persons:alice"); }
    std::optional<GraphEdge> works() {
        return *(*m_universe->graph().view())->edge({"persons:alice", "works_for", "organizations:acme"});
    }
    std::vector<Finding> findings(bool deep = true) {
        const auto found = m_universe->verify(deep, {});
        EXPECT_OK(found);
        return found.ok() ? *found : std::vector<Finding>();
    }

    test::TempUniverse m_universe{{.backgroundThreads = false}};
};

TEST_F(GraphFiles, lie_where_the_specification_shows_them_and_say_what_the_graph_holds) {
    const JsonDocument node = json(kAlice);
    EXPECT_EQ(node["type"], "persons");
    EXPECT_EQ(node["id"], "alice");
    EXPECT_EQ(node["value"]["name"], "Alice");
    EXPECT_EQ(node["quantum_properties"]["quantum_state"], "superposition");
    EXPECT_EQ(node["quantum_properties"]["dimensional_coordinates"].size(), 8u);
    const JsonDocument edge = json(kWorks);
    EXPECT_EQ(edge["from"], "persons:alice");
    EXPECT_EQ(edge["relation"], "works_for");
    EXPECT_EQ(edge["quantum_properties"]["strength"], 0.5);
    EXPECT_EQ(edge["quantum_properties"]["temporal_decay"], 0.98);
    EXPECT_EQ(edge["spacetime_metadata"]["version"], works()->version);
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, go_with_what_they_show) {
    GraphBatch batch;
    batch.removeNode("persons:alice");
    ASSERT_OK(m_universe->graph().apply(batch));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_FALSE(exists(kAlice));
    EXPECT_FALSE(exists(kWorks));
    EXPECT_TRUE(exists("quantum_graph/nodes/organizations/acme.json"));
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, a_traversal_shows_in_the_file_and_is_no_new_version) {
    const Lsn version = works()->version;
    GraphBatch batch;
    batch.traverseEdge({"persons:alice", "works_for", "organizations:acme"});
    ASSERT_OK(m_universe->graph().apply(batch));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(json(kWorks)["quantum_properties"]["traversal_count"], 1);
    EXPECT_EQ(json(kWorks)["spacetime_metadata"]["version"], version);
}

TEST_F(GraphFiles, an_edited_value_is_taken_in) {
    edit(kAlice, "\"Alice\"", "\"Alice B.\"");
    edit(kWorks, "2019", "2020");
    const auto adopted = m_universe->rescan({});
    ASSERT_OK(adopted);
    EXPECT_EQ(*adopted, 2u);
    EXPECT_EQ(alice()->data, R"({"name":"Alice B."})");
    EXPECT_EQ(works()->data, R"({"since":2020})");
    EXPECT_EQ(works()->strength, 0.5);
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(json(kAlice)["spacetime_metadata"]["version"], alice()->version);
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, an_edit_on_an_older_version_is_listed_and_not_overwritten) {
    const std::string before = text(kAlice);
    GraphBatch batch;
    batch.putNode("persons:alice", R"({"name":"Changed"})");
    ASSERT_OK(m_universe->graph().apply(batch));
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / kAlice,
                          std::string(before).replace(before.find("Alice\""), 6, "Mine\"")));
    ASSERT_OK(m_universe->sync({}));
    const auto problems = m_universe->problems();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].path, kAlice);
    EXPECT_EQ(problems[0].kind, Problem::Kind::Conflict);
    EXPECT_EQ(json(kAlice)["value"]["name"], "Mine");
    EXPECT_EQ(alice()->data, R"({"name":"Changed"})");

    ASSERT_OK(m_universe->settleProblem(kAlice, EditChoice::File));
    EXPECT_EQ(alice()->data, R"({"name":"Mine"})");
    EXPECT_TRUE(m_universe->problems().empty());
}

TEST_F(GraphFiles, a_broken_file_is_listed_and_can_be_given_up) {
    edit(kWorks, "{", "");
    ASSERT_OK(m_universe->rescan({}));
    ASSERT_EQ(m_universe->problems().size(), 1u);
    EXPECT_EQ(m_universe->problems()[0].kind, Problem::Kind::Invalid);
    ASSERT_OK(m_universe->settleProblem(kWorks, EditChoice::Record));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(json(kWorks)["value"]["since"], 2019);
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, a_lost_file_is_offered_back_and_a_strange_one_is_listed) {
    ASSERT_OK(systemFileSystem().removeFile(m_universe / kAlice));
    ASSERT_OK(
        replaceFile(systemFileSystem(), m_universe / "quantum_graph/nodes/persons/bob.json",
                    std::string(R"({"key":"nodes/persons/bob","type":"persons","id":"bob","value":1,)") +
                        R"("spacetime_metadata":{"version":1}})"));
    EXPECT_EQ(findings().size(), 2u);
    ASSERT_OK(m_universe->rescan({}));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_TRUE(exists(kAlice));
    ASSERT_EQ(m_universe->problems().size(), 1u);
    EXPECT_EQ(m_universe->problems()[0].kind, Problem::Kind::NoRecord);
    ASSERT_OK(m_universe->settleProblem("quantum_graph/nodes/persons/bob.json", EditChoice::File));
    EXPECT_EQ((*(*m_universe->graph().view())->node("persons:bob"))->data, "1");
}

TEST_F(GraphFiles, all_are_written_again_when_asked_for) {
    ASSERT_OK(systemFileSystem().removeFile(m_universe / kAlice));
    ASSERT_OK(systemFileSystem().removeFile(m_universe / kWorks));
    ASSERT_OK(m_universe->rebuildMirror({}));
    EXPECT_TRUE(exists(kAlice));
    EXPECT_TRUE(exists(kWorks));
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, names_of_any_length_have_files) {
    const std::string longId(450, 'x');
    GraphBatch batch;
    batch.putNode("p:" + longId, "{}");
    batch.putEdge({"p:" + longId, "r", "persons:alice"}, "{}");
    batch.putEdge({"persons:alice", std::string(200, 'r'), "p:" + longId}, "{}");
    ASSERT_OK(m_universe->graph().apply(batch));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_TRUE(exists(nodePath("p:" + longId)));
    EXPECT_TRUE(exists(edgePath({"p:" + longId, "r", "persons:alice"}, true)));
    EXPECT_TRUE(findings().empty());
    edit(nodePath("p:" + longId), "\"value\": {}", "\"value\": {\"edited\": true}");
    ASSERT_OK(m_universe->rescan({}));
    EXPECT_EQ((*(*m_universe->graph().view())->node("p:" + longId))->data, "{\"edited\":true}");
    ASSERT_OK(m_universe->sync({}));
    GraphBatch removal;
    removal.removeNode("p:" + longId);
    ASSERT_OK(m_universe->graph().apply(removal));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_FALSE(exists(nodePath("p:" + longId)));
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, a_lost_tree_is_made_again_from_them) {
    const auto before = works();
    const GraphId id = alice()->id;
    m_universe.close();
    ASSERT_OK(removeTree(systemFileSystem(), m_universe / "spacetime/particles.btree"));
    ASSERT_OK(rebuildTrees(m_universe.path(), {}, {}));
    m_universe.open();
    EXPECT_EQ(alice()->id, id);
    EXPECT_EQ(alice()->data, R"({"name":"Alice"})");
    ASSERT_TRUE(works());
    EXPECT_EQ(works()->ids, before->ids);
    EXPECT_EQ(works()->strength, before->strength);
    EXPECT_EQ(works()->version, before->version);
    EXPECT_TRUE(works()->byIds);
    ASSERT_OK(m_universe->sync({}));
    EXPECT_TRUE(findings().empty());
    GraphBatch batch;
    batch.putEdge({"persons:alice", "works_for", "organizations:beta"}, "{}", {.createNodes = true});
    ASSERT_OK(m_universe->graph().apply(batch));
    ASSERT_OK(m_universe->sync({}));
    EXPECT_TRUE(exists("quantum_graph/edges/works_for/alice_to_beta.json"));
}

TEST_F(GraphFiles, directories_describe_themselves_and_name_the_types_of_a_relation) {
    ASSERT_OK(removeTree(systemFileSystem(), m_universe / "quantum_graph/edges/works_for/_manifest.json"));
    ASSERT_OK(m_universe->maintain({}, "manifests"));
    const JsonDocument manifest = json("quantum_graph/edges/works_for/_manifest.json");
    EXPECT_EQ(manifest["endpoint_types"]["from"], "persons");
    EXPECT_EQ(manifest["endpoint_types"]["to"], "organizations");
    EXPECT_EQ(manifest["cosmic_location"], "quantum_graph/edges/works_for/");
    GraphBatch batch;
    batch.putNode("things:x", "{}");
    ASSERT_OK(m_universe->graph().apply(batch));
    ASSERT_OK(m_universe->sync({}));
    ASSERT_OK(m_universe->maintain({}, "manifests"));
    EXPECT_FALSE(json("quantum_graph/nodes/things/_manifest.json").empty());
    EXPECT_TRUE(findings().empty());
}

TEST_F(GraphFiles, dimensions_are_kept_current_and_damage_does_no_harm) {
    ASSERT_OK(m_universe->maintain({}, "dimensions"));
    EXPECT_EQ(json("quantum_graph/dimensions/similarity_clusters.json")["nodes"], 2);
    const std::string index = m_universe / "quantum_graph/dimensions/coordinate_index.btree";
    const auto bytes = readFile(systemFileSystem(), index);
    ASSERT_OK(bytes);
    const GraphCoordinates at = alice()->coordinates;
    for (const std::size_t where : {std::size_t{20}, bytes->size() / 2, bytes->size() - 5}) {
        std::string damaged = *bytes;
        damaged[where] = static_cast<char>(damaged[where] ^ 0x55);
        ASSERT_OK(replaceFile(systemFileSystem(), index, damaged));
        m_universe.reopen();
        const auto similarity = m_universe->graph().similarity({});
        ASSERT_OK(similarity);
        const auto near = (*similarity)->nearest(at, 5);
        ASSERT_EQ(near.size(), 2u);
        EXPECT_EQ(near[0].distance, 0);
    }
}

}  // namespace
}  // namespace warp
