// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

using RebalanceCommands = WarpProgram;

TEST_F(RebalanceCommands, a_dry_run_lists_moves_and_a_run_makes_them) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "warm"});
    expect(0, {"put", m_universe, "a:2", "{\"n\":2}", "--shard", "warm"});
    for (int i = 0; i < 8; ++i) expect(0, {"get", m_universe, "a:1"});
    const ProcessResult dry = expect(0, {"rebalance", m_universe, "--dry-run"});
    EXPECT_TRUE(dry.out.starts_with("a:1\twarm -> hot\tactive\tactivity ")) << dry.out;
    EXPECT_NE(dry.err.find("1 record would move: 1 to hot"), std::string::npos) << dry.err;
    const JsonDocument plan = parsed(expect(0, {"rebalance", m_universe, "--dry-run", "--json"}).out);
    EXPECT_EQ(plan["dry_run"], true);
    EXPECT_EQ(plan["moves"].size(), 1u);
    const JsonDocument done = parsed(expect(0, {"rebalance", m_universe, "--json"}).out);
    EXPECT_EQ(done["dry_run"], false);
    EXPECT_EQ(done["moves"][0]["key"], "a:1");
    const std::string log = m_universe + "/entropy/rebalancing_log.jsonl";
    EXPECT_EQ(runProcess({"jq", "-c", "[.key,.to]", log}).out, "[\"a:1\",\"hot_data\"]\n");
    EXPECT_TRUE(parsed(expect(0, {"rebalance", m_universe, "--json"}).out)["moves"].empty());
    expect(0, {"verify", m_universe, "--deep"});
    expect(2, {"rebalance", m_directory / "missing"});
}

TEST_F(RebalanceCommands, the_shards_file_opens_with_jq) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "hot"});
    const std::string file = m_universe + "/spacetime/hot_data/shard.metadata";
    EXPECT_EQ(runProcess({"jq", "-c", "[.shard_id,.records,.types.a.records]", file}).out,
              "[\"hot_data\",1,1]\n");
}

}  // namespace
}  // namespace warp::test
