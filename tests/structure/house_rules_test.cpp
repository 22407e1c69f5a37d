// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/house_rules.h"

#include <set>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp::test {
namespace {

const std::string kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// A tiny project in which one file can be planted.
class PlantedTree : public testing::Test {
  protected:
    PlantedTree() {
        write("engine/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n");
        for (const std::string folder : {"base", "io", "store", "temporal", "entropy", "universe"})
            write("engine/" + folder + "/README.md", "# " + folder + "\n");
        write("tests/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\nadd(known_test.cpp)\n");
        write("tests/known_test.cpp", kLicence);
    }

    void write(const std::string& path, const std::string& content) {
        FileSystem& fs = systemFileSystem();
        ASSERT_OK(makeDirectories(fs, parentPath(m_dir / path)));
        ASSERT_OK(replaceFile(fs, m_dir / path, content));
    }

    /// The rules that are broken, each once.
    std::set<std::string> rules() const {
        std::set<std::string> broken;
        for (const Violation& violation : findViolations(m_dir.path())) broken.insert(violation.rule);
        return broken;
    }

    /// The rules that a source file with this text breaks.
    std::set<std::string> plant(const std::string& path, const std::string& code) {
        write(path, kLicence + (path.ends_with(".h") ? "#pragma once\n" : "") + code + "\n");
        const std::set<std::string> broken = rules();
        EXPECT_TRUE(removeTree(systemFileSystem(), m_dir / path).ok());
        return broken;
    }

    const TempDirectory m_dir;
};

using Rules = std::set<std::string>;

TEST(House, keeps_its_rules) {
    std::string report;
    for (const Violation& violation : findViolations(WARP_SOURCE_ROOT)) report += violation.describe() + "\n";
    EXPECT_EQ(report, "");
}

TEST_F(PlantedTree, is_clean_before_anything_is_planted) {
    EXPECT_EQ(rules(), Rules{});
}

TEST_F(PlantedTree, includes_that_point_up_are_found) {
    EXPECT_EQ(plant("engine/base/a.cpp", "#include \"engine/io/files.h\""), Rules{"layers"});
    EXPECT_EQ(plant("engine/io/a.cpp", "#include \"engine/formats/json.h\""), Rules{"layers"});
    EXPECT_EQ(plant("engine/store/a.cpp", "#include \"engine/temporal/partition.h\""), Rules{"layers"});
    EXPECT_EQ(plant("engine/temporal/a.cpp", "#include \"engine/universe/universe.h\""), Rules{"layers"});
    EXPECT_EQ(plant("engine/universe/a.cpp", "#include \"ui/shell/window.h\""), Rules{"layers"});
    EXPECT_EQ(plant("engine/universe/a.cpp", "#include \"tests/support/x.h\""), Rules{"layers"});
    EXPECT_EQ(plant("ui/bridge/a.cpp", "#include \"ui/widgets/theme.h\""), Rules{"layers"});
    EXPECT_EQ(plant("ui/widgets/a.cpp", "#include \"ui/explorer/page.h\""), Rules{"layers"});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "#include \"ui/shell/window.h\""), Rules{"layers"});
    EXPECT_EQ(plant("app/cli/a.cpp", "#include \"engine/store/store.h\""), Rules{"layers"});
}

TEST_F(PlantedTree, includes_that_point_down_are_fine) {
    EXPECT_EQ(plant("engine/store/a.cpp", "#include \"engine/io/files.h\""), Rules{});
    EXPECT_EQ(plant("engine/temporal/a.cpp", "#include \"engine/store/store.h\""), Rules{});
    EXPECT_EQ(plant("engine/universe/a.cpp", "#include \"engine/temporal/partition.h\""), Rules{});
    EXPECT_EQ(plant("ui/bridge/a.cpp", "#include \"engine/universe/universe.h\""), Rules{});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "#include \"ui/bridge/job.h\"\n#include <QtWidgets/QLabel>"),
              Rules{});
    EXPECT_EQ(plant("ui/text/a.cpp", "#include \"engine/base/error.h\""), Rules{});
}

TEST_F(PlantedTree, regions_that_know_each_other_are_found) {
    EXPECT_EQ(plant("engine/temporal/a.h", "#include \"engine/entropy/entropy.h\""), Rules{"region"});
}

TEST_F(PlantedTree, qt_in_the_engine_is_found) {
    EXPECT_EQ(plant("engine/base/a.h", "#include <QtCore/QString>"), Rules{"qt"});
    EXPECT_EQ(plant("engine/base/a.h", "#  include <QString>"), Rules{"qt"});
}

TEST_F(PlantedTree, ui_that_goes_round_the_bridge_is_found) {
    EXPECT_EQ(plant("ui/explorer/a.cpp", "#include \"engine/universe/universe.h\""), Rules{"bridge"});
    EXPECT_EQ(plant("ui/bridge/a.cpp", "#include \"engine/store/store.h\""), Rules{"bridge"});
}

TEST_F(PlantedTree, os_calls_outside_io_are_found) {
    for (const char* const code :
         {"int fd = ::open(path, 0);", "FILE* f = fopen(path, mode);", "std::ofstream out(path);",
          "std::filesystem::remove(path);", "#include <fstream>", "#include <sys/stat.h>",
          "  ::fdatasync(fd);", "return ::rename(a, b);"}) {
        EXPECT_EQ(plant("engine/store/a.cpp", code), Rules{"door"}) << code;
        EXPECT_EQ(plant("engine/io/a.cpp", code), Rules{}) << code;
    }
    EXPECT_EQ(plant("engine/store/a.cpp", "auto s = Store::open(path);  // not ::open(path)"), Rules{});
    EXPECT_EQ(plant("engine/store/a.cpp", "// std::ofstream would lose errors"), Rules{});
}

TEST_F(PlantedTree, files_opened_by_the_ui_are_found) {
    EXPECT_EQ(plant("ui/explorer/a.cpp", "QFile file(path);"), Rules{"ui-files"});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "const QDir dir(path);"), Rules{"ui-files"});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "QFileDialog dialog;"), Rules{});
    EXPECT_EQ(plant("ui/bridge/a.cpp", "QFile file(path);"), Rules{});
}

TEST_F(PlantedTree, colours_outside_the_theme_are_found) {
    EXPECT_EQ(plant("ui/explorer/a.cpp", "const QColor c(u\"#12aBcD\"_s);"), Rules{"colour"});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "setStyleSheet(\"#fff\");"), Rules{"colour"});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "const QColor c(255, 0, 0);"), Rules{"colour"});
    EXPECT_EQ(plant("ui/widgets/theme.cpp", "const QColor c(u\"#12aBcD\"_s);"), Rules{});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "#define deadbeef 1"), Rules{});
}

TEST_F(PlantedTree, errors_shown_raw_are_found) {
    for (const char* const code :
         {"showFailed(toQString(answer.error().describe()));", "text = toQString(m_failure->message);",
          "say(tr(a).arg(toQString(error.message)));"}) {
        EXPECT_EQ(plant("ui/explorer/a.cpp", code), Rules{"error-text"}) << code;
        EXPECT_EQ(plant("app/gui/a.cpp", code), Rules{"error-text"}) << code;
        EXPECT_EQ(plant("ui/text/a.cpp", code), Rules{}) << code;
    }
    EXPECT_EQ(plant("ui/explorer/a.cpp", "showFailed(errorText(answer.error()));"), Rules{});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "say(toQString(key), problem.message);"), Rules{});
}

TEST_F(PlantedTree, unregistered_tests_are_found) {
    EXPECT_EQ(plant("tests/engine/io/forgotten_test.cpp", ""), Rules{"registered"});
    EXPECT_EQ(plant("tests/unknown_test.cpp", ""), Rules{"registered"});
    write("tests/engine/io/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n# new_test.cpp\n");
    EXPECT_EQ(plant("tests/engine/io/new_test.cpp", ""), Rules{"registered"});
}

TEST_F(PlantedTree, files_without_licence_or_guard_are_found) {
    write("engine/base/a.cpp", "int x;\n");
    EXPECT_EQ(rules(), Rules{"licence"});
    write("engine/base/a.cpp", "");
    EXPECT_EQ(rules(), Rules{"licence"});
    write("engine/base/a.cpp", kLicence);
    write("engine/base/a.h", kLicence);
    EXPECT_EQ(rules(), Rules{"guard"});
}

TEST_F(PlantedTree, includes_not_from_the_root_are_found) {
    EXPECT_EQ(plant("engine/base/a.cpp", "#include \"clock.h\""), Rules{"root"});
    EXPECT_EQ(plant("ui/explorer/a.cpp", "#include \"a.moc\""), Rules{});
}

TEST_F(PlantedTree, long_files_are_found) {
    std::string lines;
    for (int i = 0; i < 498; ++i) lines += "//\n";
    EXPECT_EQ(plant("engine/base/a.cpp", lines), Rules{});
    EXPECT_EQ(plant("engine/base/a.cpp", lines + "//\n"), Rules{"length"});
    EXPECT_EQ(plant("tests/golden/a.cpp", lines + lines), Rules{});
}

TEST_F(PlantedTree, folders_without_a_short_readme_are_found) {
    EXPECT_EQ(plant("engine/qql/a.cpp", ""), Rules{"readme"});
    std::string lines;
    for (int i = 0; i < 15; ++i) lines += "line\n";
    write("engine/io/README.md", lines);
    EXPECT_EQ(rules(), Rules{});
    write("engine/io/README.md", lines + "line\n");
    EXPECT_EQ(rules(), Rules{"readme"});
}

TEST_F(PlantedTree, unfinished_work_is_found) {
    EXPECT_EQ(plant("engine/base/a.cpp",
                    "// TO"
                    "DO: later"),
              Rules{"unfinished"});
}

}  // namespace
}  // namespace warp::test
