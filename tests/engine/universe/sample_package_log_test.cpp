// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_package_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/formats/gzip.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using testing::ElementsAre;

class SamplePackageLogTest : public ::testing::Test {
  protected:
    void write(const std::string& name, ByteView content) {
        ASSERT_OK(makeDirectories(systemFileSystem(), m_root / "var/log"));
        ASSERT_OK(replaceFile(systemFileSystem(), m_root / ("var/log/" + name), content));
    }
    std::uint64_t sample() {
        const auto count =
            samplePackageLog(m_universe->temporal(), systemFileSystem(), {.root = m_root.path()}, {});
        EXPECT_OK(count);
        return count.ok() ? *count : 0;
    }
    /// Type and package of every event.
    std::vector<std::string> events() {
        std::vector<std::string> found;
        const auto cursor = m_universe->temporal().query({.streams = {"dpkg"}});
        while (true) {
            const auto event = (*cursor)->next();
            EXPECT_OK(event);
            if (!event.ok() || !*event) return found;
            found.push_back(std::string((*event)->type) + " " +
                            std::string(eventField((*event)->line, "package").value_or("-")));
        }
    }

    const test::TempDirectory m_root;
    test::TempUniverse m_universe;
};

TEST_F(SamplePackageLogTest, rotated_logs_come_first_and_lines_become_typed_events) {
    write("dpkg.log.2.gz", gzipCompress("2024-01-10 08:00:00 startup archives unpack\n"
                                        "2024-01-10 08:00:00 install bash:amd64 <none> 5.2\n"));
    write("dpkg.log.1", "2024-01-11 08:00:00 upgrade bash:amd64 5.2 5.3\n");
    write("dpkg.log",
          "2024-01-12 08:00:00 status installed bash:amd64 5.3\nnot a line\n"
          "2024-01-12 08:00:01 remove tar:all 1.34 <none>\n");
    write("dpkg.log.old", "2024-01-01 00:00:00 install other:all <none> 1\n");
    EXPECT_EQ(sample(), 5u);
    EXPECT_THAT(events(), ElementsAre("startup -", "install \"bash\"", "upgrade \"bash\"", "status \"bash\"",
                                      "remove \"tar\""));
}

TEST_F(SamplePackageLogTest, a_second_run_appends_only_what_is_new) {
    const std::string begin =
        "2024-01-12 08:00:00 install bash:amd64 <none> 5.2\n"
        "2024-01-12 08:00:01 install tar:amd64 <none> 1.34\n";
    write("dpkg.log", begin);
    EXPECT_EQ(sample(), 2u);
    EXPECT_EQ(sample(), 0u);
    write("dpkg.log", begin +
                          "2024-01-12 08:00:01 configure tar:amd64 1.34 <none>\n"
                          "2024-01-12 08:00:02 install sed:amd64 <none> 4.9\n");
    EXPECT_EQ(sample(), 2u);
    EXPECT_THAT(events(),
                ElementsAre("install \"bash\"", "install \"tar\"", "configure \"tar\"", "install \"sed\""));
}

TEST_F(SamplePackageLogTest, a_computer_without_the_log_has_no_events) {
    EXPECT_EQ(sample(), 0u);
}

}  // namespace
}  // namespace warp
