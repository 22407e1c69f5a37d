// SPDX-License-Identifier: GPL-3.0-or-later
// Universes whose files are damaged, missing or not writable.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

class DamageTest : public testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 30; ++i) {
            const Shard shard = kShards[static_cast<std::size_t>(i) % 3];
            ASSERT_OK(
                m_universe->spacetime().put("users:" + std::to_string(i), R"({"n":1})", {.shard = shard}));
        }
        ASSERT_OK(m_universe->sync({}));
        m_universe.close();
    }

    std::string path(const std::string& relative) const { return m_universe / relative; }
    void replace(const std::string& relative, const std::string& content) {
        ASSERT_OK(replaceFile(m_fs, path(relative), content));
    }
    std::string content(const std::string& relative) { return readFile(m_fs, path(relative)).value(); }
    /// Opening must give one of the codes for damage, or succeed and find it.
    void expectNamed(const std::string& relative) {
        const auto universe = Universe::open(m_universe.path(), {.backgroundThreads = false});
        if (universe.ok()) {
            EXPECT_OK((*universe)->verify(true, {}));
            EXPECT_OK((*universe)->close());
            return;
        }
        const ErrorCode code = universe.error().code;
        EXPECT_TRUE(code == ErrorCode::Corrupt || code == ErrorCode::InvalidFormat ||
                    code == ErrorCode::NewerFormat || code == ErrorCode::LimitExceeded)
            << relative << ": " << universe.error().describe();
        EXPECT_NE(universe.error().path, "") << relative;
    }

    FileSystem& m_fs = systemFileSystem();
    mutable test::TempUniverse m_universe{{.backgroundThreads = false}};
};

TEST_F(DamageTest, cut_and_flipped_files_are_named_and_crash_nothing) {
    for (const char* file :
         {"universe.manifest", "configuration/shard_topology.json", "configuration/universe_parameters.json",
          "spacetime/_manifest.json", "spacetime/hot_data/particles/users/0.json",
          "spacetime/warm_data/particles/users/1.json.gz",
          "spacetime/cold_data/particles/users/pack-000001.lz4"}) {
        const std::string whole = content(file);
        for (const std::size_t size : {std::size_t{0}, whole.size() / 2, whole.size() - 2}) {
            replace(file, whole.substr(0, size));
            expectNamed(file);
        }
        std::string flipped = whole;
        flipped[flipped.size() / 3] = static_cast<char>(flipped[flipped.size() / 3] ^ 0x55);
        replace(file, flipped);
        expectNamed(file);
        replace(file, whole);
    }
    m_universe.open();
    EXPECT_EQ(m_universe->stats().records, 30u);
}

TEST_F(DamageTest, a_cut_pack_is_found_by_verification) {
    const std::string pack = "spacetime/cold_data/particles/users/pack-000001.lz4";
    replace(pack, content(pack).substr(0, 10));
    const auto universe = Universe::open(m_universe.path(), {.backgroundThreads = false});
    ASSERT_OK(universe);
    const auto findings = (*universe)->verify(false, {}).value();
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings[0].severity, Finding::Severity::Damage);
    EXPECT_EQ(findings[0].path, pack);
}

TEST_F(DamageTest, a_value_that_cannot_be_read_does_not_hide_others_that_break_their_schema) {
    m_universe.open();
    ASSERT_OK(m_universe->spacetime().put("users:9", R"({"n":"many"})"));
    ASSERT_OK(m_universe->schema().apply(
        {.type = "users", .json = R"({"type":"object","properties":{"n":{"type":"integer"}}})"}));
    ASSERT_OK(m_universe->sync({}));
    m_universe.close();
    const std::string pack = "spacetime/cold_data/particles/users/pack-000001.lz4";
    std::string flipped = content(pack);
    flipped[flipped.size() / 3] = static_cast<char>(flipped[flipped.size() / 3] ^ 0x55);
    replace(pack, flipped);
    m_universe.open();
    for (const bool deep : {false, true}) {
        const auto findings = m_universe->verify(deep, {});
        ASSERT_OK(findings);
        std::set<std::string> unreadable;
        for (const Finding& finding : *findings) {
            if (finding.severity != Finding::Severity::Damage) continue;
            EXPECT_EQ(finding.path, pack);
            EXPECT_TRUE(unreadable.insert(finding.key).second) << finding.key << " is told twice";
        }
        EXPECT_EQ(unreadable.size(), 10u);
        const auto breach = std::ranges::find(*findings, "users:9", &Finding::key);
        ASSERT_NE(breach, findings->end());
        EXPECT_EQ(breach->severity, Finding::Severity::Warning);
    }
}

TEST_F(DamageTest, a_tree_that_is_no_tree_is_corrupt) {
    replace("spacetime/particles.btree", std::string(16384, 'x'));
    const auto universe = Universe::open(m_universe.path());
    EXPECT_ERROR(universe, ErrorCode::Corrupt);
    EXPECT_NE(universe.error().path.find("particles.btree"), std::string::npos);
}

TEST_F(DamageTest, a_lost_tree_is_not_taken_for_an_empty_one) {
    ASSERT_OK(m_fs.removeFile(path("spacetime/particles.btree")));
    for (const OpenAs as : {OpenAs::Writer, OpenAs::Observer}) {
        const auto universe = Universe::open(m_universe.path(), {.as = as});
        EXPECT_ERROR(universe, ErrorCode::Corrupt);
        EXPECT_EQ(universe.error().path, path("spacetime/particles.btree"));
    }
}

TEST_F(DamageTest, a_cut_tree_is_reported_and_ends_no_process) {
    const std::string tree = content("spacetime/particles.btree");
    for (const std::size_t pages : {3u, 5u, 8u}) {
        replace("spacetime/particles.btree", tree.substr(0, std::min(tree.size(), pages * 4096)));
        const auto universe = Universe::open(m_universe.path(), {.backgroundThreads = false});
        if (!universe.ok()) {
            EXPECT_ERROR(universe, ErrorCode::Corrupt);
            continue;
        }
        const auto findings = (*universe)->verify(true, {});
        EXPECT_TRUE(!findings.ok() || !findings->empty() || pages * 4096 >= tree.size()) << pages;
    }
}

TEST_F(DamageTest, a_bad_setting_names_file_and_line) {
    replace("configuration/shard_topology.json", "{\n\"hot_data\": {\"capacity\": \"lots\"}}");
    const auto universe = Universe::open(m_universe.path());
    EXPECT_ERROR(universe, ErrorCode::InvalidFormat);
    EXPECT_EQ(universe.error().line, 2);
    EXPECT_EQ(universe.error().path, path("configuration/shard_topology.json"));
}

TEST_F(DamageTest, missing_directories_come_back) {
    ASSERT_OK(removeTree(m_fs, path("observatory")));
    ASSERT_OK(m_fs.removeFile(path("configuration/physics_constants.json")));
    m_universe.open();
    EXPECT_TRUE(m_fs.stat(path("observatory/logs/_manifest.json")).value());
    EXPECT_TRUE(m_fs.stat(path("configuration/physics_constants.json")).value());
}

TEST_F(DamageTest, manifests_of_directories_that_cannot_be_read_are_found_and_written_anew) {
    const std::string broken = "spacetime/hot_data/_manifest.json";
    const std::string ofType = "spacetime/hot_data/particles/users/_manifest.json";
    m_universe.open();
    ASSERT_OK(m_universe->maintain({}, "manifests"));
    for (const std::string& file : {broken, ofType}) replace(file, content(file).substr(0, 40));
    const auto found = m_universe->verify(false, {});
    ASSERT_OK(found);
    std::set<std::string> paths;
    for (const Finding& finding : *found) {
        paths.insert(finding.path);
        EXPECT_EQ(finding.repair, "warp maintain");
    }
    EXPECT_EQ(paths, (std::set<std::string>{broken, ofType}));
    ASSERT_OK(m_universe->maintain({}, "manifests"));
    EXPECT_TRUE(m_universe->verify(false, {})->empty());
    for (const std::string& file : {broken, ofType})
        EXPECT_NE(content(file).find("\"quantum_state\""), std::string::npos) << file;
}

TEST_F(DamageTest, files_of_an_earlier_version_without_checksums_are_one_finding_until_maintenance) {
    for (const char* file : {"spacetime/hot_data/shard.metadata", "spacetime/warm_data/shard.metadata",
                             "spacetime/_manifest.json", "temporal/_manifest.json"}) {
        JsonDocument document = parseJsonDocument(content(file)).value();
        ASSERT_EQ(document.erase("checksum"), 1u) << file;
        replace(file, dumpJsonPretty(document));
    }
    m_universe.open();
    const auto findings = m_universe->verify(true, {}).value();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].severity, Finding::Severity::Warning);
    EXPECT_NE(findings[0].what.find("this and 3 files more"), std::string::npos) << findings[0].what;
    EXPECT_EQ(findings[0].repair, "warp maintain");
    ASSERT_OK(m_universe->maintain({}));
    EXPECT_TRUE(m_universe->verify(true, {}).value().empty());
}

TEST_F(DamageTest, without_permission_it_says_that_observing_may_work) {
    if (::geteuid() == 0) GTEST_SKIP() << "the administrator may write everywhere";
    ASSERT_EQ(::chmod(m_universe.path().c_str(), 0500), 0);
    ASSERT_EQ(::chmod(path(".universe.lock").c_str(), 0400), 0);
    const auto writer = Universe::open(m_universe.path());
    EXPECT_ERROR(writer, ErrorCode::Denied);
    EXPECT_NE(writer.error().message.find("observer"), std::string::npos);
    const auto observer = Universe::open(m_universe.path(), {.as = OpenAs::WriterOrObserver});
    EXPECT_OK(observer);
    ASSERT_EQ(::chmod(m_universe.path().c_str(), 0700), 0);
}

}  // namespace
}  // namespace warp
