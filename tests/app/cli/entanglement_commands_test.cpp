// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class EntanglementCommands : public WarpProgram {
  protected:
    void SetUp() override {
        makeUniverse();
        expect(0, {"put", m_universe, "users:alice", R"({"name":"Alice"})"});
        expect(0, {"put", m_universe, "profiles:alice", "1"});
        expect(0, {"put", m_universe, "carts:7", "[7]"});
        expect(0, {"entangle", m_universe, "users:alice", "carts:7", "--strength", "0.4"});
    }
    JsonDocument observed(const std::string& key, std::vector<std::string> more = {}) {
        std::vector<std::string> words = {"observe", m_universe, key, "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return parsed(expect(0, words).out);
    }
};

TEST_F(EntanglementCommands, observe_shows_partners_strongest_first) {
    const JsonDocument alice = observed("users:alice");
    EXPECT_EQ(alice["value"]["name"], "Alice");
    ASSERT_EQ(alice["partners"].size(), 2u);
    EXPECT_EQ(alice["partners"][0]["key"], "profiles:alice");
    EXPECT_EQ(alice["partners"][0]["origin"], "rule");
    EXPECT_EQ(alice["partners"][1]["value"][0], 7);
    EXPECT_EQ(observed("users:alice", {"--min-strength", "0.5"})["partners"].size(), 1u);
    EXPECT_EQ(observed("users:alice", {"--max-partners", "1"})["more_partners"], 1);
    const std::string people = expect(0, {"get", m_universe, "users:alice", "--entangled"}).out;
    EXPECT_NE(people.find("0.4  carts:7  (explicit)  [7]"), std::string::npos) << people;
    expect(2, {"observe", m_universe, "users:none"});
    expect(1, {"observe", m_universe, "users:alice", "--min-strength", "x"});
    expect(1, {"get", m_universe, "users:alice", "--entangled", "--record"});
}

TEST_F(EntanglementCommands, observing_counts_and_peeking_does_not) {
    observed("carts:7", {"--peek"});
    observed("carts:7");
    const JsonDocument record =
        parsed(expect(0, {"get", m_universe, "carts:7", "--record", "--peek", "--json"}).out);
    EXPECT_EQ(record["quantum_properties"]["observation_count"], 1);
    EXPECT_EQ(record["quantum_properties"]["entangled_keys"][0], "users:alice");
}

TEST_F(EntanglementCommands, links_end_by_command_and_with_their_record) {
    expect(0, {"disentangle", m_universe, "carts:7", "users:alice"});
    expect(2, {"disentangle", m_universe, "carts:7", "users:alice"});
    expect(2, {"entangle", m_universe, "carts:7", "carts:none"});
    expect(1, {"entangle", m_universe, "carts:7", "carts:7"});
    expect(1, {"entangle", m_universe, "carts:7", "users:alice", "--strength", "2"});
    expect(0, {"delete", m_universe, "profiles:alice"});
    EXPECT_EQ(observed("users:alice")["partners"].size(), 0u);
    EXPECT_EQ(expect(0, {"verify", m_universe, "--deep"}).exitCode, 0);
}

TEST_F(EntanglementCommands, a_superposition_is_shown_and_collapses) {
    expect(0, {"superpose", m_universe, "carts:8", R"({"n":1})", R"({"n":2})", "--amplitude", "0.3",
               "--amplitude", "0.9"});
    const JsonDocument cart = observed("carts:8");
    EXPECT_EQ(cart["value"]["n"], 2);
    EXPECT_EQ(cart["candidates"].size(), 2u);
    EXPECT_EQ(cart["state"], "superposition");
    EXPECT_NE(expect(0, {"observe", m_universe, "carts:8"}).out.find("one of 2 possible values"),
              std::string::npos);
    expect(1, {"collapse", m_universe, "carts:8", "5"});
    const JsonDocument record =
        parsed(expect(0, {"get", m_universe, "carts:8", "--record", "--peek", "--json"}).out);
    const auto version = record["spacetime_metadata"]["version"].get<std::uint64_t>();
    expect(3, {"collapse", m_universe, "carts:8", "0", "--if-version", std::to_string(version - 1)});
    expect(0, {"collapse", m_universe, "carts:8", "0", "--if-version", std::to_string(version)});
    EXPECT_EQ(observed("carts:8")["value"]["n"], 1);
    expect(3, {"collapse", m_universe, "carts:8"});
    expect(1, {"superpose", m_universe, "carts:8", "1"});
    expect(1, {"superpose", m_universe, "carts:8", "1", "2", "--amplitude", "0.5"});
    expect(3, {"superpose", m_universe, "carts:8", "1", "{"});
}

TEST_F(EntanglementCommands, wormholes_without_reads_say_so) {
    const JsonDocument network = parsed(expect(0, {"wormholes", m_universe, "--json"}).out);
    EXPECT_EQ(network["wormholes"].size(), 0u);
    EXPECT_TRUE(network["efficiency"].is_null());
    EXPECT_NE(expect(0, {"wormholes", m_universe}).out.find("no data"), std::string::npos);
    expect(2, {"wormholes", m_universe, "hot_data/users", "warm_data/orders"});
    expect(1, {"wormholes", m_universe, "hot_data/users"});
}

}  // namespace
}  // namespace warp::test
