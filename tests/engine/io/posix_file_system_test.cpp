// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_system.h"

#include <csignal>
#include <set>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class PosixFiles : public testing::Test {
  protected:
    std::unique_ptr<File> open(const std::string& name, OpenMode mode = OpenMode::Create) {
        auto file = m_fs.open(m_dir / name, mode);
        EXPECT_OK(file);
        return std::move(file).value();
    }
    std::string content(const std::string& name) { return *readFile(m_fs, m_dir / name); }

    const test::TempDirectory m_dir;
    FileSystem& m_fs = systemFileSystem();
};

TEST_F(PosixFiles, read_write_append_and_truncate) {
    const auto file = open("f");
    ASSERT_OK(file->append("hello"));
    ASSERT_OK(file->append(" world"));
    ASSERT_OK(file->writeAt(0, "J"));
    ASSERT_OK(file->writeSynced(11, "!"));
    ASSERT_OK(file->sync());
    EXPECT_EQ(content("f"), "Jello world!");
    std::string buffer(10, '?');
    EXPECT_EQ(*file->readAt(6, buffer), 6u);
    EXPECT_EQ(buffer.substr(0, 6), "world!");
    ASSERT_OK(file->truncate(5));
    EXPECT_EQ(*file->size(), 5u);
    EXPECT_EQ(*file->readAt(100, buffer), 0u);
}

TEST_F(PosixFiles, open_modes) {
    EXPECT_ERROR(m_fs.open(m_dir / "f", OpenMode::Read), ErrorCode::NotFound);
    EXPECT_ERROR(m_fs.open(m_dir / "f", OpenMode::ReadWrite), ErrorCode::NotFound);
    ASSERT_OK(open("f", OpenMode::CreateNew)->append("kept"));
    EXPECT_ERROR(m_fs.open(m_dir / "f", OpenMode::CreateNew), ErrorCode::Conflict);
    open("f", OpenMode::Create);
    EXPECT_EQ(content("f"), "kept");
    EXPECT_ERROR(open("f", OpenMode::Read)->append("x"), ErrorCode::Io);
}

TEST_F(PosixFiles, allocate_reserves_zeros) {
    const auto file = open("f");
    ASSERT_OK(file->append("ab"));
    ASSERT_OK(file->allocate(6));
    ASSERT_OK(file->allocate(0));
    ASSERT_OK(file->allocate(3));
    EXPECT_EQ(content("f"), std::string("ab\0\0\0\0", 6));
}

TEST_F(PosixFiles, mapping_and_file_are_one) {
    const auto file = open("f");
    ASSERT_OK(file->append("0123456789"));
    EXPECT_ERROR(file->map(11), ErrorCode::InvalidArgument);
    EXPECT_ERROR(file->map(0), ErrorCode::InvalidArgument);
    const auto mapping = file->map(10);
    ASSERT_OK(mapping);
    (*mapping)->data()[3] = '!';
    ASSERT_OK(file->writeAt(4, "?"));
    EXPECT_EQ(content("f"), "012!?56789");
    EXPECT_EQ(ByteView((*mapping)->data(), (*mapping)->size()), "012!?56789");
}

TEST_F(PosixFiles, exchange_swaps_and_needs_both) {
    ASSERT_OK(open("a")->append("1"));
    EXPECT_ERROR(m_fs.exchange(m_dir / "a", m_dir / "b"), ErrorCode::NotFound);
    ASSERT_OK(open("b")->append("2"));
    ASSERT_OK(m_fs.exchange(m_dir / "a", m_dir / "b"));
    EXPECT_EQ(content("a") + content("b"), "21");
}

TEST_F(PosixFiles, list_and_stat_do_not_follow_links) {
    ASSERT_OK(m_fs.makeDirectory(m_dir / "d"));
    ASSERT_OK(m_fs.makeDirectory(m_dir / "d"));
    ASSERT_OK(open("f")->append("four"));
    ASSERT_EQ(::symlink("/", (m_dir / "l").c_str()), 0);
    std::set<std::pair<std::string, FileKind>> seen;
    const auto entries = m_fs.list(m_dir.path());
    ASSERT_OK(entries);
    for (const DirectoryEntry& entry : *entries) seen.emplace(entry.name, entry.kind);
    EXPECT_EQ(seen, (std::set<std::pair<std::string, FileKind>>{
                        {"d", FileKind::Directory}, {"f", FileKind::File}, {"l", FileKind::Other}}));
    EXPECT_EQ((*m_fs.stat(m_dir / "l"))->kind, FileKind::Other);
    EXPECT_EQ((*m_fs.stat(m_dir / "f"))->size, 4u);
    EXPECT_FALSE(m_fs.stat(m_dir / "f/g")->has_value());
    ASSERT_OK(removeTree(m_fs, m_dir / "l"));
    EXPECT_TRUE(m_fs.stat("/")->has_value());
}

TEST_F(PosixFiles, lock_is_exclusive_within_and_across_processes) {
    auto first = m_fs.lock(m_dir / "lock", "holder");
    ASSERT_OK(first);
    EXPECT_ERROR(m_fs.lock(m_dir / "lock", "x"), ErrorCode::InUse);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto second = m_fs.lock(m_dir / "lock", "child");
        ::_exit(!second.ok() && second.error().message == "holder" ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    first = std::unique_ptr<FileLock>();
    EXPECT_OK(m_fs.lock(m_dir / "lock", "next"));
    EXPECT_EQ(content("lock"), "next");
}

TEST_F(PosixFiles, a_killed_process_gives_up_its_lock) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = m_fs.lock(m_dir / "lock", "child");
        if (held.ok() && ::write(ready[1], "!", 1) == 1) ::pause();
        ::_exit(1);
    }
    char signal = 0;
    ASSERT_EQ(::read(ready[0], &signal, 1), 1);
    EXPECT_ERROR(m_fs.lock(m_dir / "lock", "x"), ErrorCode::InUse);
    ::kill(child, SIGKILL);
    ASSERT_EQ(::waitpid(child, nullptr, 0), child);
    EXPECT_OK(m_fs.lock(m_dir / "lock", "x"));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_F(PosixFiles, a_size_limit_is_reported_and_leaves_a_prefix) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {5000, 5000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto file = m_fs.open(m_dir / "f", OpenMode::Create);
        const Status written = (*file)->append(std::string(9000, 'x'));
        ::_exit(!written.ok() && written.error().code == ErrorCode::LimitExceeded ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(content("f").size(), 5000u);
}

TEST_F(PosixFiles, syncs_and_disk_space_work_on_folders) {
    EXPECT_OK(m_fs.syncDirectory(m_dir.path()));
    EXPECT_OK(m_fs.syncMount(m_dir.path()));
    EXPECT_ERROR(m_fs.syncDirectory(m_dir / "none"), ErrorCode::NotFound);
    const auto space = m_fs.diskSpace(m_dir.path());
    ASSERT_OK(space);
    EXPECT_GT(space->totalBytes, 0u);
    EXPECT_LE(space->freeBytes, space->totalBytes);
}

TEST_F(PosixFiles, full_disk_is_no_space) {
    const auto full = m_fs.open("/dev/full", OpenMode::ReadWrite);
    if (!full.ok()) GTEST_SKIP() << "no /dev/full here";
    EXPECT_ERROR((*full)->writeAt(0, "x"), ErrorCode::NoSpace);
}

TEST_F(PosixFiles, replaces_files_with_the_longest_name) {
    const std::string name(255, 'n');
    ASSERT_OK(replaceFile(m_fs, m_dir / name, "one"));
    ASSERT_OK(replaceFile(m_fs, m_dir / name, "two"));
    EXPECT_EQ(content(name), "two");
    EXPECT_ERROR(m_fs.open(m_dir / (name + "n"), OpenMode::Create), ErrorCode::LimitExceeded);
}

}  // namespace
}  // namespace warp
