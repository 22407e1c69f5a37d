// SPDX-License-Identifier: GPL-3.0-or-later
// What `cmake --install` puts on a system.
#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_directory.h"

namespace warp::test {
namespace {

bool installed(const std::string& program) {
    return runProcess({"sh", "-c", "command -v " + program}).exitCode == 0;
}

class Install : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_prefix = new TempDirectory;
        const ProcessResult result =
            runProcess({"cmake", "--install", WARP_BUILD_DIRECTORY, "--prefix", s_prefix->path(), "--strip"});
        ASSERT_EQ(result.exitCode, 0) << result.err;
    }
    static void TearDownTestSuite() {
        delete s_prefix;
        s_prefix = nullptr;
    }

    static std::string path(const std::string& name) { return *s_prefix / name; }
    static std::string content(const std::string& name) {
        auto text = readFile(systemFileSystem(), path(name));
        EXPECT_OK(text);
        return text.ok() ? *text : "";
    }
    /// Names, relative to the prefix, of the files below it.
    static std::vector<std::string> files() {
        std::istringstream lines(runProcess({"find", path("."), "-type", "f", "-printf", "%P\n"}).out);
        std::vector<std::string> names;
        for (std::string line; std::getline(lines, line);) names.push_back(line);
        std::ranges::sort(names);
        return names;
    }

    static TempDirectory* s_prefix;
};

TempDirectory* Install::s_prefix = nullptr;

TEST_F(Install, everything_has_its_place) {
    std::vector<std::string> expected = {
        "bin/warp",
        "lib/systemd/user/warp-snapshot-full@.service",
        "lib/systemd/user/warp-snapshot-full@.timer",
        "lib/systemd/user/warp-snapshot@.service",
        "lib/systemd/user/warp-snapshot@.timer",
        "share/bash-completion/completions/warp",
        "share/doc/warpscope/README.md",
        "share/doc/warpscope/copyright",
        "share/fish/vendor_completions.d/warp.fish",
        "share/man/man1/warp.1",
        "share/zsh/site-functions/_warp",
    };
    if (WARP_HAS_UI) {
        expected.insert(expected.end(), {"bin/warpscope", "share/applications/warpscope.desktop",
                                         "share/bash-completion/completions/warpscope",
                                         "share/fish/vendor_completions.d/warpscope.fish",
                                         "share/icons/hicolor/scalable/apps/warpscope.svg",
                                         "share/man/man1/warpscope.1", "share/mime/packages/warpscope.xml"});
    }
    std::ranges::sort(expected);
    EXPECT_EQ(files(), expected);
}

TEST_F(Install, installed_programs_stand_alone) {
    EXPECT_EQ(runProcess({path("bin/warp"), "init", path("universe")}).exitCode, 0);
    EXPECT_EQ(runProcess({path("bin/warp"), "put", path("universe"), "a:b", "1"}).exitCode, 0);
    EXPECT_OK(removeTree(systemFileSystem(), path("universe")));
    if (!WARP_HAS_UI) return;
    const ProcessResult version =
        runProcess({"env", "-u", "DISPLAY", "-u", "QT_QPA_PLATFORM", path("bin/warpscope"), "--version"});
    EXPECT_EQ(version.exitCode, 0) << version.err;
    const std::string own = runProcess({path("bin/warp"), "--version"}).out;
    EXPECT_EQ(version.out, "warpscope" + own.substr(own.find(' ')));
}

TEST_F(Install, a_window_without_a_display_is_refused_with_a_way_out) {
    if (!WARP_HAS_UI) GTEST_SKIP() << "built without the application";
    const ProcessResult result = runProcess({"env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "-u",
                                             "QT_QPA_PLATFORM", path("bin/warpscope"), "/data/u"});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_NE(result.err.find("--screenshot"), std::string::npos) << result.err;
}

TEST_F(Install, manual_pages_are_right) {
    std::vector<std::string> pages = {path("share/man/man1/warp.1")};
    if (WARP_HAS_UI) pages.push_back(path("share/man/man1/warpscope.1"));
    for (const std::string& page : pages) {
        EXPECT_EQ(content(page.substr(path("").size())).find(".TH WARP"), 0u) << page;
        if (installed("groff")) {
            EXPECT_EQ(runProcess({"groff", "-man", "-ww", "-Tutf8", "-z", page}).err, "") << page;
        }
        if (installed("mandoc")) {
            EXPECT_EQ(runProcess({"mandoc", "-T", "lint", "-W", "warning", page}).out, "") << page;
        }
    }
}

TEST_F(Install, the_desktop_finds_program_icon_and_file_type) {
    if (!WARP_HAS_UI) GTEST_SKIP() << "built without the application";
    const std::string desktop = content("share/applications/warpscope.desktop");
    EXPECT_NE(desktop.find("\nExec=warpscope %f\n"), std::string::npos);
    EXPECT_NE(desktop.find("\nIcon=warpscope\n"), std::string::npos);
    EXPECT_NE(desktop.find("MimeType=application/x-warpengine-universe;"), std::string::npos);
    if (installed("desktop-file-validate")) {
        const ProcessResult valid =
            runProcess({"desktop-file-validate", path("share/applications/warpscope.desktop")});
        EXPECT_EQ(valid.exitCode, 0);
        EXPECT_EQ(valid.out + valid.err, "");
    }
    for (const char* file :
         {"share/mime/packages/warpscope.xml", "share/icons/hicolor/scalable/apps/warpscope.svg"}) {
        const ProcessResult parsed = runProcess(
            {"python3", "-c", "import sys, xml.dom.minidom as x; x.parse(sys.argv[1])", path(file)});
        EXPECT_EQ(parsed.exitCode, 0) << file << parsed.err;
    }
    EXPECT_NE(content("share/mime/packages/warpscope.xml").find("universe.manifest"), std::string::npos);
}

TEST_F(Install, the_licence_comes_along) {
    EXPECT_NE(content("share/doc/warpscope/copyright").find("GNU GENERAL PUBLIC LICENSE"), std::string::npos);
}

}  // namespace
}  // namespace warp::test
