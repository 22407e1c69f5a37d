// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

using MaintenanceCommands = WarpProgram;

TEST_F(MaintenanceCommands, init_makes_a_universe_once) {
    const JsonDocument made = parsed(expect(0, {"init", m_universe, "--json"}).out);
    const JsonDocument again = parsed(expect(0, {"init", m_universe, "--json"}).out);
    EXPECT_EQ(made["universe_id"], again["universe_id"]);
    EXPECT_EQ(made["universe_id"].get<std::string>().size(), 36u);
}

TEST_F(MaintenanceCommands, init_refuses_a_directory_with_other_things) {
    writeFile(m_directory / "letter.txt", "dear");
    expect(3, {"init", m_directory.path()});
    EXPECT_EQ(systemFileSystem().list(m_directory.path())->size(), 1u);
}

TEST_F(MaintenanceCommands, a_directory_that_is_no_universe_is_not_found) {
    for (const std::string name : {"list", "stats", "verify", "sync", "rescan", "health"}) {
        expect(2, {name, m_directory.path()});
        expect(2, {name, m_directory / "missing"});
    }
    expect(2, {"put", m_directory.path(), "a:b", "1"});
    expect(2, {"rebuild", m_directory.path(), "trees"});
    expect(2, {"repair", m_directory.path()});
    EXPECT_TRUE(systemFileSystem().list(m_directory.path())->empty());
}

TEST_F(MaintenanceCommands, a_sound_universe_passes_every_check) {
    makeUniverse();
    for (const std::string shard : {"hot", "warm", "cold"}) {
        expect(0, {"put", m_universe, "a:" + shard, "{\"n\":1}", "--shard", shard});
    }
    expect(0, {"sync", m_universe});
    EXPECT_EQ(expect(0, {"verify", m_universe, "--deep"}).out, "");
    EXPECT_TRUE(parsed(expect(0, {"verify", m_universe, "--json"}).out)["findings"].empty());
    expect(0, {"health", m_universe});
    expect(0, {"repair", m_universe, "--dry-run"});
    expect(1, {"rebuild", m_universe, "everything"});
}

TEST_F(MaintenanceCommands, trees_and_mirror_are_made_from_each_other) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "hot"});
    expect(0, {"put", m_universe, "a:2", "{\"n\":2}", "--shard", "cold"});
    expect(0, {"sync", m_universe});
    const std::string file = m_universe + "/spacetime/hot_data/particles/a/1.json";
    ASSERT_OK(systemFileSystem().removeFile(file));
    expect(0, {"rebuild", m_universe, "mirror"});
    EXPECT_EQ(runProcess({"jq", "-c", ".value", file}).out, "{\"n\":1}\n");
    ASSERT_OK(systemFileSystem().removeFile(m_universe + "/spacetime/particles.btree"));
    expect(0, {"rebuild", m_universe, "trees"});
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1", "--json"}).out, "{\"n\":1}\n");
    EXPECT_EQ(expect(0, {"get", m_universe, "a:2", "--json"}).out, "{\"n\":2}\n");
}

TEST_F(MaintenanceCommands, a_file_edited_by_hand_is_taken_in_and_a_broken_one_listed) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "hot"});
    expect(0, {"sync", m_universe});
    const std::string path = m_universe + "/spacetime/hot_data/particles/a/1.json";
    std::string text = *readFile(systemFileSystem(), path);
    const std::size_t place = text.find("\"n\": 1");
    ASSERT_NE(place, std::string::npos) << text;
    writeFile(path, text.replace(place, 6, "\"n\": 7"));
    EXPECT_EQ(parsed(expect(0, {"rescan", m_universe, "--json"}).out)["adopted"], 1);
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1", "--json"}).out, "{\"n\":7}\n");
    expect(0, {"sync", m_universe});
    writeFile(path, "{\n  \"key\": oops");
    const ProcessResult broken = expect(4, {"rescan", m_universe});
    EXPECT_NE(broken.err.find("1.json:2:"), std::string::npos) << broken.err;
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1", "--json"}).out, "{\"n\":7}\n");
}

TEST_F(MaintenanceCommands, settings_are_listed_read_and_changed) {
    makeUniverse();
    const std::string name = "shard_topology.hot_data.capacity";
    EXPECT_EQ(expect(0, {"config", "get", m_universe, name}).out, "50000\n");
    expect(0, {"config", "set", m_universe, name, "60000"});
    EXPECT_EQ(expect(0, {"config", "get", m_universe, name}).out, "60000\n");
    const JsonDocument setting = parsed(expect(0, {"config", "get", m_universe, name, "--json"}).out);
    EXPECT_EQ(setting["default"], 50000);
    EXPECT_EQ(setting["is_default"], false);
    EXPECT_EQ(countLines(expect(0, {"config", "list", m_universe, "--modified"}).out), 1u);
    EXPECT_GT(countLines(expect(0, {"config", "list", m_universe, "physics"}).out), 5u);
    expect(3, {"config", "set", m_universe, name, "-1"});
    expect(3, {"config", "set", m_universe, name, "\"many\""});
    expect(2, {"config", "get", m_universe, "shard_topology.hot_data.capacit"});
    expect(2, {"config", "set", m_universe, "nonsense", "1"});
    EXPECT_EQ(expect(0, {"config", "get", m_universe, name}).out, "60000\n");
}

TEST_F(MaintenanceCommands, files_are_shown_as_text) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "warm"});
    expect(0, {"sync", m_universe});
    const ProcessResult gz = expect(0, {"cat", m_universe + "/spacetime/warm_data/particles/a/1.json.gz"});
    EXPECT_EQ(runProcess({"jq", "-r", ".key"}, gz.out).out, "a:1\n");
    const std::string tree = m_universe + "/spacetime/particles.btree";
    const ProcessResult records = expect(0, {"btree", tree, "--space", "records"});
    EXPECT_EQ(runProcess({"jq", "-c", "select(.key).value"}, records.out).out, "{\"n\":1}\n");
    EXPECT_NE(expect(0, {"cat", tree}).out.find("a:1"), std::string::npos);
    expect(2, {"btree", tree, "--space", "nonsense"});
    expect(2, {"cat", m_directory / "missing"});
    expect(1, {"cat", m_universe});
    writeFile(m_directory / "cut.erl", "\x83h");
    expect(4, {"cat", m_directory / "cut.erl"});
}

TEST_F(MaintenanceCommands, a_damaged_mirror_file_is_found) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "hot"});
    expect(0, {"sync", m_universe});
    writeFile(m_universe + "/spacetime/hot_data/particles/a/1.json", "{\"n\":");
    const ProcessResult found = expect(4, {"verify", m_universe, "--deep"});
    EXPECT_NE(found.out.find("1.json"), std::string::npos);
    EXPECT_GT(parsed(expect(4, {"verify", m_universe, "--deep", "--json"}).out)["findings"].size(), 0u);
}

TEST_F(MaintenanceCommands, bench_measures_and_leaves_nothing) {
    const JsonDocument report =
        parsed(expect(0, {"bench", m_directory.path(), "--records", "300", "--threads", "2", "--json"}).out);
    EXPECT_GE(report["figures"].size(), 8u);
    for (const JsonDocument& figure : report["figures"]) {
        // Of so few files the mirror may write none, or all, beside the puts.
        const auto work = figure["work"].get<std::string>();
        const bool mayBeNone = work == "mirror beside syncput" || work == "mirror still owes";
        EXPECT_GE(figure["value"].get<double>(), 0) << figure;
        EXPECT_TRUE(mayBeNone || figure["value"].get<double>() > 0) << figure;
    }
    EXPECT_TRUE(systemFileSystem().list(m_directory.path())->empty());
    expect(1, {"bench", m_directory.path(), "--work", "nonsense"});
    expect(1, {"bench", m_directory.path(), "--records", "0"});
}

}  // namespace
}  // namespace warp::test
