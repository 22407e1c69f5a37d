// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/layout.h"

#include <map>
#include <random>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

const EndpointTypes kWorks = {"persons", "organizations"};

TEST(GraphLayout, nodes_and_edges_lie_where_the_specification_shows_them) {
    EXPECT_EQ(nodePath("persons:alice"), "quantum_graph/nodes/persons/alice.json");
    EXPECT_EQ(edgePath({"persons:alice", "works_for", "organizations:acme"}, true),
              "quantum_graph/edges/works_for/alice_to_acme.json");
    EXPECT_EQ(edgePath({"persons:alice", "works_for", "organizations:acme"}, false),
              "quantum_graph/edges/works_for/persons%3Aalice_to_organizations%3Aacme.json");
}

TEST(GraphLayout, only_edges_between_the_declared_types_are_named_by_ids) {
    EXPECT_TRUE(namedByIds({"persons:alice", "works_for", "organizations:acme"}, kWorks));
    EXPECT_FALSE(namedByIds({"persons:alice", "works_for", "persons:bob"}, kWorks));
    EXPECT_FALSE(namedByIds({"persons:a:b", "works_for", "organizations:acme"}, kWorks));
}

TEST(GraphLayout, a_separator_inside_a_name_is_no_separator) {
    EXPECT_EQ(edgePath({"p:a", "r", "p:to_b"}, true), "quantum_graph/edges/r/a_to_%74o_b.json");
    EXPECT_EQ(edgePath({"p:a_to", "r", "p:b"}, true), "quantum_graph/edges/r/a_%74o_to_b.json");
    EXPECT_EQ(edgePath({"p:to", "r", "p:to"}, true), "quantum_graph/edges/r/%74o_to_%74o.json");
}

/// Short names made of what could be mixed up.
std::string trickyName(std::mt19937_64& random) {
    static const std::array<const char*, 12> kParts = {"to", "_", "_to_", "a",   "%74o", "%",
                                                       ":",  "t", "o",    "../", "Zoë",  "~"};
    std::string name;
    for (std::uint64_t n = 1 + random() % 4; n > 0; --n) name += kParts[random() % kParts.size()];
    return name;
}

TEST(GraphLayout, no_two_edges_share_a_path_or_a_key_and_both_tell_their_edge) {
    std::mt19937_64 random(7);
    std::map<std::string, EdgeName> paths;
    std::map<std::string, EdgeName> keys;
    for (int i = 0; i < 20'000; ++i) {
        const std::string type = random() % 4 == 0 ? "q" : "p";
        EdgeName name{type + ":" + trickyName(random), trickyName(random), "p:" + trickyName(random)};
        const bool byIds = namedByIds(name, {"p", "p"});
        const std::string path = edgePath(name, byIds);
        const auto [samePath, newPath] = paths.try_emplace(path, name);
        ASSERT_TRUE(newPath || samePath->second == name) << path;
        const auto parsed = parseGraphPath(path);
        ASSERT_TRUE(parsed) << path;
        EXPECT_EQ(parsed->group, name.relation);
        EXPECT_EQ(parsed->byIds, byIds) << path;
        const std::string prefix = parsed->byIds ? "p:" : "";
        EXPECT_EQ(prefix + *parsed->from, name.from) << path;
        EXPECT_EQ(prefix + *parsed->to, name.to) << path;

        const std::string key = edgeMirrorKey(name);
        EXPECT_TRUE(isGraphMirrorKey(key));
        EXPECT_TRUE(keys.try_emplace(key, name).first->second == name) << key;
        const auto told = parseGraphMirrorKey(key);
        ASSERT_TRUE(told && told->edge) << key;
        EXPECT_TRUE(*told->edge == name) << key;
    }
}

TEST(GraphLayout, keys_of_records_are_none_of_the_graph) {
    EXPECT_FALSE(isGraphMirrorKey("nodes/persons:alice"));
    EXPECT_FALSE(isGraphMirrorKey("users:alice"));
    EXPECT_TRUE(isGraphMirrorKey(nodeMirrorKey("persons:alice")));
    EXPECT_EQ(nodeMirrorKey("a/b:c:d"), "nodes/a%2Fb/c%3Ad");
    EXPECT_EQ(parseGraphMirrorKey("nodes/a%2Fb/c%3Ad")->node, "a/b:c:d");
    EXPECT_FALSE(parseGraphMirrorKey("nodes/a/%61"));
    EXPECT_FALSE(parseGraphMirrorKey("nodes/a"));
    EXPECT_FALSE(parseGraphMirrorKey("edges/r/a_to_b"));
}

TEST(GraphLayout, long_names_are_cut_and_stay_apart) {
    const std::string longId(470, 'x');
    const EdgeName one{"p:" + longId + "1", "r", "p:b"};
    const EdgeName two{"p:" + longId + "2", "r", "p:b"};
    EXPECT_NE(edgePath(one, true), edgePath(two, true));
    EXPECT_LE(edgePath(one, true).size(), std::string("quantum_graph/edges/r/").size() + 205);
    EXPECT_TRUE(isHashedMirrorKey(edgeMirrorKey(one)));
    EXPECT_NE(edgeMirrorKey(one), edgeMirrorKey(two));
    EXPECT_TRUE(isHashedMirrorKey(nodeMirrorKey("p:" + longId)));
    EXPECT_LE(nodeMirrorKey("p:" + longId).size(), 400u);
    const auto parsed = parseGraphPath(edgePath(one, true));
    ASSERT_TRUE(parsed);
    EXPECT_TRUE(parsed->edge);
    EXPECT_FALSE(parsed->from);
}

TEST(GraphLayout, foreign_paths_are_not_taken) {
    for (const char* path :
         {"quantum_graph/nodes/alice.json", "quantum_graph/nodes/p/a/b.json", "quantum_graph/nodes/p/a.txt",
          "quantum_graph/edges/r/a.json", "quantum_graph/edges/r/a_to_b_to_c.json",
          "quantum_graph/edges/r/_to_.json", "quantum_graph/edges/r/p%3Aa_to_b.json",
          "spacetime/hot_data/particles/p/a.json", "quantum_graph/nodes/p/_manifest.json"}) {
        EXPECT_FALSE(parseGraphPath(path)) << path;
    }
}

}  // namespace
}  // namespace warp
