// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

using HistoryCommands = WarpProgram;

TEST_F(HistoryCommands, versions_are_listed_with_where_they_come_from) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}"});
    expect(0, {"move", m_universe, "a:1", "cold"});
    expect(0, {"put", m_universe, "a:1", "{\"n\":22}"});
    expect(0, {"delete", m_universe, "a:1"});
    const ProcessResult listed = expect(0, {"history", m_universe, "a:1", "--values"});
    EXPECT_EQ(countLines(listed.out), 4u);
    EXPECT_NE(listed.out.find("\tput\t8 bytes\tlog\t{\"n\":22}\n"), std::string::npos) << listed.out;
    EXPECT_NE(listed.out.find("\tmoved to cold\t-\tlog\n"), std::string::npos) << listed.out;
    EXPECT_NE(listed.out.find("\tdeleted\t-\tlog\n"), std::string::npos) << listed.out;
    const ProcessResult last = expect(0, {"history", m_universe, "a:1", "--limit", "1", "--json"});
    EXPECT_EQ(parsed(last.out)["change"], "deleted");
    EXPECT_EQ(parsed(last.out)["source"], "log");
    expect(2, {"history", m_universe, "a:nobody"});
    expect(1, {"history", m_universe, "a:"});
}

TEST_F(HistoryCommands, a_value_is_had_as_of_a_time) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}"});
    const std::string time =
        parsed(expect(0, {"history", m_universe, "a:1", "--json"}).out)["time"].get<std::string>();
    expect(0, {"put", m_universe, "a:1", "{\"n\":2}"});
    const ProcessResult then = expect(0, {"get", m_universe, "a:1", "--as-of", time, "--json"});
    EXPECT_EQ(then.out, "{\"n\":1}\n");
    EXPECT_NE(then.err.find("written " + time), std::string::npos) << then.err;
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1", "--as-of", "now", "--json"}).out, "{\"n\":2}\n");
    expect(2, {"get", m_universe, "a:1", "--as-of", "2020-01-01"});
    expect(1, {"get", m_universe, "a:1", "--as-of", "2120-01-01"});
    expect(1, {"get", m_universe, "a:1", "--as-of", "then"});
    expect(1, {"get", m_universe, "a:1", "--as-of", "now", "--record"});
}

}  // namespace
}  // namespace warp::test
