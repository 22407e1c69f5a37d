// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_store.h"

#include <gtest/gtest.h>

#include "engine/backups/archive_writer.h"
#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_manifest.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr Timestamp kTime{1'768'487'400'123};  // 2026-01-15T14:30:00.123Z

class SnapshotStoreTest : public testing::Test {
  protected:
    /// One with two members. Takes: `time`, which names it.
    SnapshotInfo take(SnapshotKind kind = SnapshotKind::Full, const std::string& base = {},
                      Timestamp time = kTime) {
        auto info = m_store.begin(kind, time);
        EXPECT_OK(info);
        const auto writer = ArchiveWriter::begin({.fs = &systemFileSystem(),
                                                  .path = joinPath(info->path, kSnapshotArchive),
                                                  .spillPath = joinPath(info->path, "spill"),
                                                  .threads = 1});
        EXPECT_OK(writer);
        EXPECT_OK((*writer)->add("universe.manifest", "{}", {}));
        EXPECT_OK((*writer)->add("b", std::string(3000, 'b'), {}));
        const auto figures = (*writer)->finish(kSnapshotMembers, {});
        EXPECT_OK(figures);
        info->universeId = "u";
        info->lsn = static_cast<Lsn>(time.ms - kTime.ms + 7);
        info->createdAt = info->finishedAt = time;
        info->base = base;
        if (!base.empty()) info->baseLsn = m_store.find(base)->lsn;
        info->counts.files = figures->members;
        info->archiveBytes = figures->archiveBytes;
        info->contentBytes = figures->contentBytes;
        info->sha256 = figures->sha256;
        info->md5 = figures->md5;
        EXPECT_OK(m_store.seal(*info));
        EXPECT_OK(m_store.publish(*info));
        return *info;
    }
    std::vector<std::string> names() {
        std::vector<std::string> names;
        const auto all = m_store.list();
        EXPECT_OK(all);
        for (const SnapshotInfo& info : *all) names.push_back(info.name);
        return names;
    }
    /// Changes a byte of a file of a snapshot.
    void flip(const std::string& path, std::size_t at) {
        std::string bytes = *readFile(systemFileSystem(), path);
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        ASSERT_OK(replaceFile(systemFileSystem(), path, bytes));
    }
    SnapshotCheck check(const SnapshotInfo& info, bool deep) {
        const auto again = readSnapshot(systemFileSystem(), info.path);
        EXPECT_OK(again);
        return *checkSnapshot(systemFileSystem(), *again, deep, {});
    }

    const test::TempDirectory m_directory;
    SnapshotStore m_store{systemFileSystem(), m_directory.path()};
};

TEST_F(SnapshotStoreTest, names_follow_the_moment) {
    EXPECT_EQ(snapshotName(kTime, 1), "2026-01-15-143000-snapshot");
    EXPECT_EQ(snapshotName(kTime, 2), "2026-01-15-143000-2-snapshot");
    EXPECT_TRUE(isSnapshotName("2026-01-15-143000-2-snapshot"));
    EXPECT_TRUE(isSnapshotName("2026-01-15-snapshot"));
    EXPECT_FALSE(isSnapshotName("2026-01-15-143000-snapshot.partial"));
    EXPECT_FALSE(isSnapshotName("incremental"));
    EXPECT_FALSE(isSnapshotName("2026-01-15-../../x-snapshot"));
    const SnapshotInfo first = take();
    const SnapshotInfo second = take();
    EXPECT_EQ(names(),
              (std::vector<std::string>{"2026-01-15-143000-snapshot", "2026-01-15-143000-2-snapshot"}));
    EXPECT_EQ(second.path, m_directory / "backups/snapshots/2026-01-15-143000-2-snapshot");
}

TEST_F(SnapshotStoreTest, what_the_manifest_says_comes_back) {
    SnapshotInfo info = take();
    const auto back = m_store.find(info.name);
    ASSERT_OK(back);
    EXPECT_EQ(back->lsn, 7u);
    EXPECT_EQ(back->createdAt, kTime);
    EXPECT_EQ(back->sha256, info.sha256);
    EXPECT_EQ(back->counts, info.counts);
    EXPECT_EQ(back->state, SnapshotState::Complete);
    EXPECT_FALSE(back->verifiedAt);
    ASSERT_OK(m_store.noteVerified(info, kTime, true));
    EXPECT_TRUE(m_store.find(info.name)->verifiedDeep);
    EXPECT_ERROR(m_store.find("2026-01-16-143000-snapshot"), ErrorCode::NotFound);
}

TEST_F(SnapshotStoreTest, md5sum_checks_it) {
    const SnapshotInfo info = take();
    const auto run = test::runProcess({"sh", "-c", "cd " + info.path + " && md5sum -c verification.md5"});
    EXPECT_EQ(run.out, "universe.tar.gz: OK\nmanifest.json: OK\n");
}

TEST_F(SnapshotStoreTest, an_interrupted_one_is_partial_and_goes) {
    const auto begun = m_store.begin(SnapshotKind::Full, kTime);
    ASSERT_OK(begun);
    ASSERT_OK(replaceFile(systemFileSystem(), joinPath(begun->path, kSnapshotArchive), "half"));
    const auto listed = m_store.list();
    ASSERT_EQ(listed->size(), 1u);
    EXPECT_EQ(listed->front().state, SnapshotState::Partial);
    EXPECT_ERROR(m_store.find(begun->name), ErrorCode::NotFound);
    EXPECT_EQ(*m_store.removePartials(), 1u);
    EXPECT_TRUE(m_store.list()->empty());
    m_store.abandon(*begun);  // nothing is left to do
}

TEST_F(SnapshotStoreTest, damage_is_found_by_verification) {
    const SnapshotInfo info = take();
    EXPECT_TRUE(check(info, true).sound());
    EXPECT_EQ(check(info, true).members, 2u);
    const std::string archive = joinPath(info.path, kSnapshotArchive);
    const std::string whole = *readFile(systemFileSystem(), archive);
    for (std::size_t at = 0; at < whole.size(); at += 11) {
        flip(archive, at);
        EXPECT_FALSE(check(info, false).sound()) << at;
        EXPECT_FALSE(check(info, true).sound()) << at;
        ASSERT_OK(replaceFile(systemFileSystem(), archive, whole));
    }
    ASSERT_OK(replaceFile(systemFileSystem(), archive, ByteView(whole).substr(0, whole.size() - 1)));
    EXPECT_FALSE(check(info, false).sound());
    EXPECT_EQ(m_store.find(info.name)->state, SnapshotState::Damaged);
    ASSERT_OK(replaceFile(systemFileSystem(), archive, whole));
    EXPECT_TRUE(check(info, true).sound());
    flip(joinPath(info.path, kSnapshotChecksums), 0);
    EXPECT_FALSE(check(info, false).sound());
}

TEST_F(SnapshotStoreTest, a_newer_or_damaged_manifest_is_told) {
    const SnapshotInfo info = take();
    const std::string path = joinPath(info.path, kSnapshotManifest);
    const std::string text = *readFile(systemFileSystem(), path);
    std::string newer = text;
    newer.replace(newer.find("\"snapshot_format\": 1"), 20, "\"snapshot_format\": 9");
    EXPECT_ERROR(parseSnapshotManifest(newer, path), ErrorCode::NewerFormat);
    for (std::size_t size = 0; size + 2 < text.size(); ++size)
        EXPECT_FALSE(parseSnapshotManifest(ByteView(text).substr(0, size), path).ok()) << size;
    ASSERT_OK(replaceFile(systemFileSystem(), path, newer));
    const auto listed = m_store.find(info.name);
    ASSERT_OK(listed);
    EXPECT_EQ(listed->state, SnapshotState::Damaged);
    EXPECT_NE(listed->problem.find("use a newer Warpscope"), std::string::npos) << listed->problem;
}

TEST_F(SnapshotStoreTest, a_chain_with_a_missing_link_says_so) {
    const Timestamp later{kTime.ms + 60'000};
    const Timestamp last{kTime.ms + 120'000};
    const SnapshotInfo full = take();
    const SnapshotInfo second = take(SnapshotKind::Incremental, full.name, later);
    const SnapshotInfo third = take(SnapshotKind::Incremental, second.name, last);
    EXPECT_EQ(m_store.find(third.name)->problem, "");
    EXPECT_EQ(second.path, m_directory / "backups/snapshots/incremental" + ("/" + second.name));
    EXPECT_ERROR(m_store.remove(full.name), ErrorCode::Conflict);
    ASSERT_OK(removeTree(systemFileSystem(), second.path));
    EXPECT_NE(m_store.find(third.name)->problem.find(second.name + " is missing"), std::string::npos);
    EXPECT_EQ(m_store.find(full.name)->problem, "");
    ASSERT_OK(m_store.remove(third.name));
    ASSERT_OK(m_store.remove(full.name));
    EXPECT_TRUE(m_store.list()->empty());
}

}  // namespace
}  // namespace warp
