// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_argument.h"
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class EventCommands : public WarpProgram {
  protected:
    void SetUp() override { makeUniverse(); }
    void append(const std::string& json, const std::string& stream = "web") {
        expect(0, {"event", "append", m_universe, stream, json});
    }
};

TEST_F(EventCommands, an_event_is_appended_and_asked_for) {
    append(R"({"timestamp":"2024-01-15T14:30:00Z","type":"click","user":"alice"})");
    EXPECT_EQ(expect(0, {"event", "query", m_universe}).out,
              "{\"timestamp\":\"2024-01-15T14:30:00.000Z\",\"stream\":\"web\",\"type\":\"click\",\"user\":"
              "\"alice\","
              "\"lsn\":1}\n");
    const JsonDocument told =
        parsed(expect(0, {"event", "append", m_universe, "web", "{\"type\":\"load\"}", "--json"}).out);
    EXPECT_EQ(told["events"], 1);
    EXPECT_EQ(told["lsn"], 2);
    EXPECT_EQ(countLines(expect(0, {"event", "query", m_universe, "--from", "-1h"}).out), 1u);
    expect(0, {"verify", m_universe, "--deep"});
}

TEST_F(EventCommands, lines_come_from_the_standard_input) {
    std::string lines;
    for (int i = 0; i < 500; ++i)
        lines += "{\"timestamp\":\"2024-01-15T14:" + std::string(i % 2 == 0 ? "30" : "10") +
                 ":00Z\",\"n\":" + std::to_string(i) + "}\n";
    expect(0, {"event", "append", m_universe, "web", "--durability", "weak"}, lines);
    const ProcessResult all = expect(0, {"event", "query", m_universe, "web"});
    EXPECT_EQ(countLines(all.out), 500u);
    EXPECT_EQ(runProcess({"jq", "-s", "map(.timestamp) | . == sort"}, all.out).out, "true\n");
    EXPECT_EQ(runProcess({"jq", "-s", "[.[0:250][].n] | . == sort"}, all.out).out, "true\n");
    EXPECT_EQ(countLines(expect(0, {"event", "query", m_universe, "web", "--limit", "7"}).out), 7u);
    EXPECT_EQ(countLines(expect(0, {"event", "query", m_universe, "--where", "n<10", "--where", "n>=5"}).out),
              5u);
    EXPECT_EQ(countLines(expect(0, {"event", "query", m_universe, "--from", "2024-01-15T14:20:00Z", "--to",
                                    "2024-01-16"})
                             .out),
              250u);
    EXPECT_EQ(expect(0, {"event", "query", m_universe, "shop"}).out, "");
}

TEST_F(EventCommands, windows_have_figures) {
    std::string lines;
    for (int i = 0; i < 120; ++i)
        lines += "{\"timestamp\":" + std::to_string(1705329000000 + i * 1000) +
                 ",\"ms\":" + std::to_string(i) + "}\n";
    expect(0, {"event", "append", m_universe, "web"}, lines);
    const ProcessResult shown =
        expect(0, {"event", "query", m_universe, "web", "--window", "1m", "--field", "ms", "--json"});
    EXPECT_EQ(runProcess({"jq", "-c", "[.from, .events, .fields.ms.mean, .fields.ms.p50]"}, shown.out).out,
              "[\"2024-01-15T14:30:00.000Z\",60,29.5,29]\n[\"2024-01-15T14:31:00.000Z\",60,89.5,89]\n");
    const ProcessResult text = expect(0, {"event", "query", m_universe, "--window", "1h", "--by-stream"});
    EXPECT_EQ(text.out, "2024-01-15T14:00:00.000Z  web  120\n");
    expect(1, {"event", "query", m_universe, "--window", "soon"});
}

TEST_F(EventCommands, a_named_reader_goes_on_where_it_stopped) {
    for (int i = 0; i < 3; ++i) append("{\"n\":" + std::to_string(i) + "}");
    append("{\"n\":9}", "shop");
    const auto read = [&](std::vector<std::string> more) {
        std::vector<std::string> command = {"event", "read", m_universe, "billing", "web"};
        command.insert(command.end(), more.begin(), more.end());
        return runProcess({"jq", ".n"}, expect(0, command).out).out;
    };
    EXPECT_EQ(read({"--peek"}), "0\n1\n2\n");
    EXPECT_EQ(read({"--limit", "2"}), "0\n1\n");
    append("{\"timestamp\":\"2020-01-01T00:00:00Z\",\"n\":3}");
    EXPECT_EQ(read({}), "2\n3\n");
    EXPECT_EQ(read({}), "");
    EXPECT_EQ(countLines(expect(0, {"event", "streams", m_universe}).out), 2u);
}

TEST_F(EventCommands, maintenance_moves_old_events_on_and_an_expiry_is_previewed) {
    append(R"({"timestamp":"2020-01-15T14:30:00Z","n":1})");
    append(R"({"n":2})");
    expect(0, {"sync", m_universe});
    expect(0, {"maintain", m_universe, "--step", "temporal"});
    const std::string month = m_universe + "/temporal/historical/2020-01";
    EXPECT_EQ(runProcess({"jq", "-r", ".events", month + "/summary.json"}).out, "1\n");
    EXPECT_EQ(countLines(runProcess({"lz4", "-dc", month + "/compressed.lz4"}).out), 1u);
    EXPECT_EQ(countLines(expect(0, {"event", "query", m_universe}).out), 2u);
    const ProcessResult preview = expect(0, {"event", "expire", m_universe, "--after", "365"});
    EXPECT_EQ(countLines(preview.out), 1u);
    EXPECT_NE(preview.err.find("1 event would go"), std::string::npos) << preview.err;
    EXPECT_EQ(
        runProcess({"jq", ".expire_after_days", m_universe + "/temporal/recent/retention_policy.json"}).out,
        "null\n");
    expect(0, {"config", "set", m_universe, "temporal_policies.expire_after", "365"});
    expect(0, {"maintain", m_universe, "--step", "temporal"});
    EXPECT_EQ(countLines(expect(0, {"event", "query", m_universe}).out), 1u);
    EXPECT_EQ(expect(0, {"verify", m_universe, "--deep"}).out, "");
}

TEST_F(EventCommands, damage_in_a_file_of_events_is_found_with_its_place) {
    append(R"({"timestamp":"2020-01-15T14:30:00Z","n":1})");
    expect(0, {"sync", m_universe});
    expect(0, {"maintain", m_universe, "--step", "temporal"});
    const std::string path = m_universe + "/temporal/historical/2020-01/compressed.lz4";
    std::string bytes = *readFile(systemFileSystem(), path);
    bytes[bytes.size() / 2] = static_cast<char>(~bytes[bytes.size() / 2]);
    writeFile(path, bytes);
    const ProcessResult found = expect(4, {"verify", m_universe, "--deep"});
    EXPECT_NE(found.out.find("compressed.lz4:0"), std::string::npos) << found.out;
    writeFile(path, bytes.substr(0, 10));
    EXPECT_NE(expect(4, {"verify", m_universe}).out.find("compressed.lz4"), std::string::npos);
}

TEST_F(EventCommands, what_is_wrong_is_said_with_its_line) {
    const ProcessResult wrong = expect(3, {"event", "append", m_universe, "web"}, "{\"n\":1}\n{\"n\":}\n");
    EXPECT_NE(wrong.err.find("standard input:2"), std::string::npos) << wrong.err;
    EXPECT_EQ(expect(0, {"event", "query", m_universe}).out, "");
    expect(1, {"event", "append", m_universe, "web", "[]"});
    expect(1, {"event", "append", m_universe, "", "{}"});
    expect(1, {"event", "query", m_universe, "--from", "noon"});
    expect(1, {"event", "query", m_universe, "--where", "n"});
    expect(1, {"event", "query", m_universe, "--from", "2024-01-16", "--to", "2024-01-15"});
    expect(2, {"event", "query", m_directory / "missing"});
}

TEST(TimeArgument, moments_and_lengths_are_what_people_write) {
    const Timestamp now = *parseTimestamp("2024-01-15T14:30:00Z");
    const auto moment = [&](const std::string& text) {
        const auto time = cli::parseMoment("--from", text, now);
        return time.ok() ? formatTimestamp(*time) : "";
    };
    EXPECT_EQ(moment("now"), "2024-01-15T14:30:00.000Z");
    EXPECT_EQ(moment("-90m"), "2024-01-15T13:00:00.000Z");
    EXPECT_EQ(moment("2024-01-15"), "2024-01-15T00:00:00.000Z");
    EXPECT_EQ(moment("2024-01-15T14:30:00+02:00"), "2024-01-15T12:30:00.000Z");
    for (const char* const text : {"", "-", "-5", "-5x", "2024-13-01", "noon", "--5m"})
        EXPECT_EQ(moment(text), "");
    EXPECT_EQ(cli::parseDuration("--window", "7d")->count(), 604'800'000);
    EXPECT_EQ(cli::parseDuration("--window", "5ms")->count(), 5);
    for (const char* const text : {"", "5", "0s", "-5s", "5 s", "99999999999999d"})
        EXPECT_ERROR(cli::parseDuration("--window", text), ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace warp::test
