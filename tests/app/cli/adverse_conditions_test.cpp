// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, rights that are missing, streams that are closed, directories that are none.
#include <unistd.h>

#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class AdverseConditions : public WarpProgram {
  protected:
    void SetUp() override { makeUniverse(); }

    /// Runs a line of shell; "$0" is the program, "$1" the universe, "$2" the directory above it.
    ProcessResult sh(const std::string& line) const {
        return runProcess({"sh", "-c", line, WARP_PROGRAM, m_universe, m_directory.path()});
    }
    /// The same without the rights of root.
    ProcessResult asNobody(const std::string& line) const {
        std::vector<std::string> command = {"sh", "-c", line, WARP_PROGRAM, m_universe, m_directory.path()};
        if (::geteuid() == 0) {
            const std::vector<std::string> drop = {"setpriv", "--reuid=65534", "--regid=65534",
                                                   "--clear-groups"};
            command.insert(command.begin(), drop.begin(), drop.end());
        }
        return runProcess(command);
    }
};

TEST_F(AdverseConditions, closed_streams_are_no_files_of_the_universe) {
    expect(0, {"put", m_universe, "a:1", "1"});
    EXPECT_EQ(sh("\"$0\" list \"$1\" >&-").exitCode, 5);
    EXPECT_EQ(sh("\"$0\" put \"$1\" a:2 2 >&- 2>&- <&-").exitCode, 5);
    EXPECT_EQ(sh("\"$0\" put \"$1\" a:3 - <&-").exitCode, 5);
    EXPECT_EQ(sh("\"$0\" list \"$1\" 2>&-").out, "a:1\na:2\n");
    expect(0, {"verify", m_universe, "--deep"});
}

TEST_F(AdverseConditions, an_export_ends_with_its_reader) {
    std::string rows;
    for (int i = 0; i < 50'000; ++i) rows += "{\"some\":\"text that fills the pipe\"}\n";
    expect(0, {"import", m_universe, "-", "--type", "rows"}, rows);
    const ProcessResult result = sh("{ \"$0\" export \"$1\" rows -; echo \"exit $?\" >&2; } | head -n 1");
    EXPECT_NE(result.out.find("rows:00000001"), std::string::npos);
    EXPECT_EQ(result.err, "exit 0\n");
}

TEST_F(AdverseConditions, what_may_not_be_written_is_refused_and_read) {
    expect(0, {"put", m_universe, "a:1", "1"});
    ASSERT_EQ(sh("chmod -R go+rX \"$2\" && chmod -R a-w \"$1\" && chmod a-w \"$2\"").exitCode, 0);
    for (const std::string command :
         {"put \"$1\" a:2 2", "delete \"$1\" a:1", "move \"$1\" a:1 cold", "sync \"$1\"", "rescan \"$1\"",
          "config set \"$1\" shard_topology.hot_data.capacity 7", "rebuild \"$1\" mirror",
          "rebuild \"$1\" trees", "init \"$2/new\"", "sample packages \"$2/new\"", "bench \"$2/new\""}) {
        const ProcessResult refused = asNobody("\"$0\" " + command);
        EXPECT_EQ(refused.exitCode, 3) << command << "\n" << refused.err;
        EXPECT_NE(refused.err.find("ermission"), std::string::npos) << command << "\n" << refused.err;
    }
    EXPECT_NE(asNobody("\"$0\" list \"$1\"").err.find("particles.btree-lock"), std::string::npos);
    ASSERT_EQ(sh("chmod a+w \"$1/spacetime/particles.btree-lock\"").exitCode, 0);
    for (const std::string command : {"get \"$1\" a:1", "list \"$1\"", "stats \"$1\"", "health \"$1\"",
                                      "verify \"$1\"", "config list \"$1\"", "export \"$1\" a -"}) {
        const ProcessResult read = asNobody("\"$0\" " + command);
        EXPECT_EQ(read.exitCode, 0) << command << "\n" << read.err;
    }
    EXPECT_EQ(sh("chmod u+w \"$2\" && chmod -R u+w \"$1\"").exitCode, 0);
}

TEST_F(AdverseConditions, a_file_that_may_not_be_written_fails_the_export_alone) {
    expect(0, {"put", m_universe, "a:1", "1"});
    expect(2, {"export", m_universe, "a", m_directory / "missing/out.json"});
    EXPECT_EQ(sh("ulimit -f 0; \"$0\" export \"$1\" a \"$2/out.json\"").exitCode, 3);
    EXPECT_EQ(systemFileSystem().list(m_directory.path())->size(), 1u);
}

TEST_F(AdverseConditions, a_foreign_directory_is_left_alone) {
    const std::string foreign = m_directory / "foreign";
    ASSERT_OK(makeDirectories(systemFileSystem(), foreign));
    writeFile(foreign + "/letter.txt", "dear");
    for (const std::string command : {"list", "stats", "verify", "sync", "rescan", "health", "repair"})
        expect(2, {command, foreign});
    expect(2, {"put", foreign, "a:b", "-"});
    expect(2, {"config", "list", foreign});
    expect(3, {"init", foreign});
    expect(3, {"sample", "packages", foreign});
    EXPECT_EQ(systemFileSystem().list(foreign)->size(), 1u);
    expect(2, {"list", m_directory / "missing"});
    expect(1, {"list", ""});
    expect(2, {"list", foreign + "/letter.txt"});
}

TEST_F(AdverseConditions, a_broken_description_is_damage_with_its_place) {
    writeFile(m_universe + "/universe.manifest", "{\n  \"universe_id\": oops\n}");
    const ProcessResult result = expect(4, {"list", m_universe});
    EXPECT_NE(result.err.find("universe.manifest:2:18"), std::string::npos) << result.err;
}

}  // namespace
}  // namespace warp::test
