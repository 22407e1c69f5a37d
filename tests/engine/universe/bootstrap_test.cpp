// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/bootstrap.h"

#include "engine/configuration/configuration.h"
#include "engine/io/files.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class BootstrapTest : public testing::Test {
  protected:
    Status bootstrap() { return bootstrapUniverse(m_fs, systemClock(), m_root); }
    bool exists(const std::string& path) { return m_fs.stat(joinPath(m_root, path)).value().has_value(); }
    std::string text(const std::string& path) { return readFile(m_fs, joinPath(m_root, path)).value(); }

    FileSystem& m_fs = systemFileSystem();
    test::TempDirectory m_directory;
    std::string m_root = m_directory / "deep/universe";
};

TEST_F(BootstrapTest, makes_every_directory_with_its_manifest) {
    ASSERT_OK(bootstrap());
    for (const auto& row : directoryTable()) {
        if (row.isFamily()) continue;
        EXPECT_TRUE(exists(joinPath(row.path, kDirectoryManifestName))) << row.path;
    }
    for (const std::string& file : configurationFiles())
        EXPECT_TRUE(exists("configuration/" + file + ".json"));
    EXPECT_OK(loadManifest(m_fs, m_root));
}

TEST_F(BootstrapTest, is_idempotent_and_keeps_what_people_wrote) {
    ASSERT_OK(bootstrap());
    const std::string manifest = text("universe.manifest");
    ASSERT_OK(replaceFile(m_fs, joinPath(m_root, "configuration/physics_constants.json"), "{}"));
    ASSERT_OK(bootstrap());
    EXPECT_EQ(text("universe.manifest"), manifest);
    EXPECT_EQ(text("configuration/physics_constants.json"), "{}");
}

TEST_F(BootstrapTest, completes_what_is_missing) {
    ASSERT_OK(bootstrap());
    ASSERT_OK(removeTree(m_fs, joinPath(m_root, "wormholes")));
    ASSERT_OK(bootstrap());
    EXPECT_TRUE(exists("wormholes/routing_tables/_manifest.json"));
}

TEST_F(BootstrapTest, refuses_a_foreign_directory_and_leaves_it_alone) {
    ASSERT_OK(makeDirectories(m_fs, m_root));
    ASSERT_OK(replaceFile(m_fs, m_root + "/letter.txt", "dear"));
    EXPECT_ERROR(bootstrap(), ErrorCode::Conflict);
    EXPECT_EQ(m_fs.list(m_root).value().size(), 1u);
}

TEST_F(BootstrapTest, refuses_a_newer_universe) {
    ASSERT_OK(makeDirectories(m_fs, m_root));
    ASSERT_OK(replaceFile(m_fs, m_root + "/universe.manifest", R"({"format_version": 99})"));
    EXPECT_ERROR(bootstrap(), ErrorCode::NewerFormat);
}

TEST_F(BootstrapTest, a_universe_that_lost_its_manifest_gets_no_new_identity) {
    ASSERT_OK(bootstrap());
    ASSERT_OK(m_fs.removeFile(m_root + "/universe.manifest"));
    ASSERT_OK(replaceFile(m_fs, m_root + "/backups/cosmic_logs/2026-01-15.wal", "log"));
    EXPECT_ERROR(bootstrap(), ErrorCode::Corrupt);
    EXPECT_FALSE(exists("universe.manifest"));
}

TEST(Bootstrap, a_kill_at_any_moment_leaves_something_that_the_next_one_completes) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(fs.makeDirectory("/data"));
    test::CrashPoints points(fs);
    ASSERT_OK(bootstrapUniverse(fs, systemClock(), "/data/universe"));
    ASSERT_GT(points.size(), 50u);
    for (std::size_t point = 0; point < points.size(); point += 7) {
        const auto crashed = points.before(point).killProcess();
        test::SimulatedFileSystem& state = *crashed;
        ASSERT_OK(bootstrapUniverse(state, systemClock(), "/data/universe"));
        EXPECT_OK(loadManifest(state, "/data/universe"));
        Configuration configuration(state, "/data/universe/configuration");
        EXPECT_OK(configuration.load());
    }
}

}  // namespace
}  // namespace warp
