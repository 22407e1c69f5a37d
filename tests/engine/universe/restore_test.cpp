// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring into a new directory: what comes back, and what is refused before anything is written.
#include <filesystem>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_store.h"
#include "engine/io/files.h"
#include "engine/store/log_history.h"
#include "engine/universe/snapshots.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/sealed_snapshot.h"
#include "tests/support/small_disk.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

const OpenOptions kByHand{.backgroundThreads = false};

class Restoring : public testing::Test {
  protected:
    void SetUp() override {
        test::fillUniverse(*m_universe);
        const auto info = m_universe->backups().create({}, {});
        ASSERT_OK(info);
        m_snapshot = *info;
    }
    static test::ProcessResult shell(const std::string& command) {
        return test::runProcess({"sh", "-c", command});
    }
    Status restore(const std::string& from, const std::string& to) {
        const auto report = restoreSnapshot({.snapshot = from, .target = to}, {}, {});
        return report.ok() ? Status() : Status(report.error());
    }
    /// A snapshot whose archive somebody packed anew after `change` was done to its content, with checksums
    /// that fit. Takes: a shell command in the directory unpacked; options of tar; the packed names.
    std::string forged(const std::string& change, const std::string& options = {},
                       const std::string& names = "*") {
        const std::string work = m_directory / "work";
        const std::string copy = m_directory / m_snapshot.name;
        const auto made =
            shell("rm -rf " + work + " " + copy + " && mkdir " + work + " && cp -r " + m_snapshot.path + " " +
                  copy + " && cd " + work + " && tar xzf " + copy + "/universe.tar.gz && " + change +
                  " && tar czf " + copy + "/universe.tar.gz " + options + " " + names);
        EXPECT_EQ(made.exitCode, 0) << made.err;
        test::sealSnapshot(copy);
        return copy;
    }
    void expectRefused(const std::string& snapshot, ErrorCode code, const std::string& why) {
        const std::string target = m_directory / "refused";
        const auto report = restoreSnapshot({.snapshot = snapshot, .target = target}, {}, {});
        ASSERT_FALSE(report.ok()) << why;
        EXPECT_EQ(errorCodeName(report.error().code), errorCodeName(code)) << report.error().describe();
        EXPECT_NE(report.error().message.find(why), std::string::npos) << report.error().message;
        EXPECT_FALSE(fs::exists(target));
        EXPECT_FALSE(fs::exists(target + ".restoring~"));
    }

    const test::TempDirectory m_directory;
    test::TempUniverse m_universe{kByHand};
    SnapshotInfo m_snapshot;
};

TEST_F(Restoring, what_comes_back_is_the_same_and_verifies) {
    const test::UniverseContents contents = test::contentsOf(*m_universe);
    ASSERT_OK(m_universe->spacetime().put("later:1", "1"));
    const std::string target = m_directory / "restored";
    const auto report = m_universe->backups().restore({.snapshot = m_snapshot.name, .target = target}, {});
    ASSERT_OK(report);
    EXPECT_EQ(report->records, contents.records.size());
    EXPECT_EQ(report->nodes, 3u);
    EXPECT_EQ(report->edges, 2u);
    EXPECT_EQ(report->unreadable, 0u);
    EXPECT_GT(report->owedFiles, 40u);
    auto opened = Universe::open(target, {});
    ASSERT_OK(opened);
    EXPECT_TRUE(test::contentsOf(**opened) == contents);
    EXPECT_EQ(test::contentsOf(**opened).records, contents.records);
    ASSERT_OK((*opened)->sync({}));
    const auto findings = (*opened)->verify(true, {});
    ASSERT_OK(findings);
    for (const Finding& finding : *findings)
        if (finding.severity != Finding::Severity::Note)
            ADD_FAILURE() << finding.path << ": " << finding.what;
    EXPECT_EQ((*opened)->stats().mirrorDue, 0u);
    EXPECT_EQ(shell("zcat " + target + "/spacetime/warm_data/particles/users/1.json.gz | jq -c .value").out,
              "{\"n\":1}\n");
    const auto version = (*opened)->spacetime().put("users:new", "{}");
    ASSERT_OK(version);
    EXPECT_GT(*version, m_snapshot.lsn);
}

TEST_F(Restoring, a_restored_universe_begins_a_timeline_of_its_own) {
    const std::string target = m_directory / "restored";
    ASSERT_OK(restore(m_snapshot.path, target));
    auto opened = Universe::open(target, kByHand);
    ASSERT_OK(opened);
    ASSERT_OK((*opened)->spacetime().put("users:new", "{}"));
    const auto again = (*opened)->backups().create({}, {});
    ASSERT_OK(again);
    EXPECT_EQ(m_snapshot.timeline, 1u);
    EXPECT_EQ(again->timeline, 2u);
    EXPECT_EQ(again->universeId, m_snapshot.universeId);
    // What was restored can be restored again.
    ASSERT_OK(restore(again->path, m_directory / "twice"));
    auto twice = Universe::open(m_directory / "twice", kByHand);
    ASSERT_OK(twice);
    EXPECT_TRUE(test::contentsOf(**twice) == test::contentsOf(**opened));
}

TEST_F(Restoring, only_a_new_or_an_empty_directory_is_taken) {
    const std::string target = m_directory / "target";
    fs::create_directory(target);
    fs::create_directory(target + "/x");
    EXPECT_ERROR(restore(m_snapshot.path, target), ErrorCode::Conflict);
    fs::remove(target + "/x");
    ASSERT_OK(restore(m_snapshot.path, target + "/"));
    EXPECT_ERROR(restore(m_snapshot.path, target), ErrorCode::Conflict);
    EXPECT_ERROR(restore(m_snapshot.path, m_directory / "no/such/parent"), ErrorCode::NotFound);
    EXPECT_ERROR(restore(m_directory / "nothing", m_directory / "other"), ErrorCode::NotFound);
}

TEST_F(Restoring, what_an_interrupted_restore_left_is_removed_and_nothing_else) {
    const std::string left = m_directory / "target.restoring~";
    fs::create_directory(left);
    ASSERT_OK(replaceFile(systemFileSystem(), left + "/letter", "mine"));
    EXPECT_ERROR(restore(m_snapshot.path, m_directory / "target"), ErrorCode::Conflict);
    EXPECT_TRUE(fs::exists(left + "/letter"));
    ASSERT_OK(replaceFile(systemFileSystem(), left + "/.universe.restoring", ""));
    ASSERT_OK(restore(m_snapshot.path, m_directory / "target"));
    EXPECT_FALSE(fs::exists(left));
}

TEST_F(Restoring, a_stop_leaves_nothing) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(restoreSnapshot({.snapshot = m_snapshot.path, .target = m_directory / "target"}, {},
                                 {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(m_directory / "target"));
    EXPECT_FALSE(fs::exists(m_directory / "target.restoring~"));
}

TEST_F(Restoring, an_archive_of_other_tools_is_restored_as_well) {
    const std::string snapshot = forged("true");
    ASSERT_OK(restore(snapshot, m_directory / "target"));
    auto opened = Universe::open(m_directory / "target", kByHand);
    ASSERT_OK(opened);
    EXPECT_TRUE(test::contentsOf(**opened) == test::contentsOf(*m_universe));
}

TEST_F(Restoring, hostile_archives_are_refused) {
    expectRefused(forged("ln -s /etc/passwd configuration/link.json"), ErrorCode::Corrupt, "symbolic link");
    expectRefused(forged("ln universe.manifest configuration/hard.json"), ErrorCode::Corrupt, "hard link");
    expectRefused(forged("mkfifo configuration/pipe"), ErrorCode::Corrupt, "named pipe");
    expectRefused(forged("true", "-P --transform 's,^configuration/phys,/tmp/evil/phys,'"),
                  ErrorCode::Corrupt, "absolute path");
    expectRefused(forged("true", "-P --transform 's,^configuration/phys,../../evil,'"), ErrorCode::Corrupt,
                  "leaves it");
    expectRefused(forged("true", "--hard-dereference", "* universe.manifest"), ErrorCode::Corrupt,
                  "one path");
    expectRefused(forged("echo x > spacetime/particles.btree"), ErrorCode::Corrupt, "does not belong");
    expectRefused(forged("echo x > .universe.lock", "", "* .universe.lock"), ErrorCode::Corrupt,
                  "does not belong");
    expectRefused(forged("echo x > backups/cosmic_logs/2026-01-15.wal"), ErrorCode::Corrupt,
                  "does not belong");
    expectRefused(forged("echo x > evil.sh"), ErrorCode::Corrupt, "does not belong");
    expectRefused(forged("rm configuration/physics_constants.json"), ErrorCode::Corrupt,
                  "missing in the archive");
    expectRefused(forged("echo '{}' > configuration/physics_constants.json"), ErrorCode::Corrupt, "checksum");
}

TEST_F(Restoring, a_bomb_is_refused) {
    expectRefused(forged("head -c 800000000 /dev/zero > configuration/zeros.json"), ErrorCode::Corrupt,
                  "times its size");
}

TEST_F(Restoring, what_is_cut_flipped_newer_or_of_another_universe_is_refused) {
    const std::string copy = m_directory / m_snapshot.name;
    ASSERT_EQ(shell("cp -r " + m_snapshot.path + " " + copy).exitCode, 0);
    const std::string archive = copy + "/universe.tar.gz";
    const std::string whole = *readFile(systemFileSystem(), archive);
    ASSERT_OK(replaceFile(systemFileSystem(), archive, ByteView(whole).substr(0, whole.size() / 2)));
    expectRefused(copy, ErrorCode::Corrupt, "bytes instead of");
    std::string flipped = whole;
    flipped[whole.size() / 3] = static_cast<char>(flipped[whole.size() / 3] ^ 2);
    ASSERT_OK(replaceFile(systemFileSystem(), archive, flipped));
    expectRefused(copy, ErrorCode::Corrupt, "checksums");
    ASSERT_OK(replaceFile(systemFileSystem(), archive, whole));
    test::sealSnapshot(copy, [](SnapshotInfo& info) { info.formatVersion = 99; });
    expectRefused(copy, ErrorCode::NewerFormat, "newer Warpscope");
    test::sealSnapshot(copy, [](SnapshotInfo& info) {
        info.formatVersion = 1;
        info.universeId = "another";
    });
    expectRefused(copy, ErrorCode::InvalidFormat, "another snapshot");
    test::sealSnapshot(copy, [this](SnapshotInfo& info) {
        info.universeId = m_snapshot.universeId;
        info.contentBytes = std::uint64_t{1} << 60;
    });
    expectRefused(copy, ErrorCode::NoSpace, "too little room");
}

}  // namespace
}  // namespace warp
