// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_watcher.h"

#include <condition_variable>
#include <fstream>
#include <future>
#include <mutex>
#include <set>
#include <utility>

#include "engine/io/files.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using namespace std::chrono_literals;
constexpr auto kPatience = 20s;  // never reached unless a change is missed

/// A watcher on a real directory and everything it has reported.
class FileWatcherTest : public testing::Test {
  protected:
    void start(FileWatcherOptions options = {}) {
        options.quiet = 5ms;
        auto watcher = FileWatcher::start(m_fs, {m_dir.path()}, options,
                                          [this](const FileChanges& changes) { report(changes); });
        ASSERT_OK(watcher);
        m_watcher = std::move(watcher).value();
        ASSERT_TRUE(m_watcher->waitUntilWatching({}));
    }

    void report(const FileChanges& changes) {
        std::unique_lock lock(m_mutex);
        m_paths.insert(changes.paths.begin(), changes.paths.end());
        m_largest = std::max(m_largest, changes.paths.size());
        m_rescan = m_rescan || changes.rescan;
        m_reported.notify_all();
        m_reported.wait(lock, [this] { return !m_held; });
    }

    /// Waits until the path was reported and forgets it.
    bool sees(const std::string& name) {
        std::unique_lock lock(m_mutex);
        const std::string path = m_dir / name;
        const bool seen = m_reported.wait_for(lock, kPatience, [&] { return m_paths.contains(path); });
        m_paths.erase(path);
        return seen;
    }
    bool seesRescan() {
        std::unique_lock lock(m_mutex);
        return m_reported.wait_for(lock, kPatience, [&] { return std::exchange(m_rescan, false); });
    }
    void hold(bool held) {
        const std::lock_guard lock(m_mutex);
        m_held = held;
        m_reported.notify_all();
    }
    bool hasUnseenPaths() {
        const std::lock_guard lock(m_mutex);
        return !m_paths.empty();
    }
    std::size_t largestReport() {
        const std::lock_guard lock(m_mutex);
        return m_largest;
    }
    void TearDown() override { hold(false); }  // a failed test must not keep the watcher waiting
    void write(const std::string& name, ByteView content = "x") {
        const auto file = m_fs.open(m_dir / name, OpenMode::Create);
        ASSERT_OK(file);
        ASSERT_OK((*file)->writeAt(0, content));
    }

    const test::TempDirectory m_dir;
    FileSystem& m_fs = systemFileSystem();
    std::mutex m_mutex;
    std::condition_variable m_reported;
    std::set<std::string> m_paths;
    std::size_t m_largest = 0;
    bool m_rescan = false;
    bool m_held = false;
    std::unique_ptr<FileWatcher> m_watcher;  // last: its thread uses the rest
};

TEST_F(FileWatcherTest, new_files_are_reported) {
    start();
    write("a");
    EXPECT_TRUE(sees("a"));
    EXPECT_TRUE(m_watcher->watchesEverything());
}

TEST_F(FileWatcherTest, rewriting_in_place_is_reported) {
    write("a");
    start();
    write("a", "again");
    EXPECT_TRUE(sees("a"));
}

TEST_F(FileWatcherTest, replacing_by_rename_is_reported_without_the_temporary_file) {
    write("a");
    start();
    ASSERT_OK(replaceFile(m_fs, m_dir / "a", "new"));
    EXPECT_TRUE(sees("a"));
    write("end");
    EXPECT_TRUE(sees("end"));
    EXPECT_FALSE(hasUnseenPaths());
}

TEST_F(FileWatcherTest, removals_are_reported) {
    write("a");
    start();
    ASSERT_OK(m_fs.removeFile(m_dir / "a"));
    EXPECT_TRUE(sees("a"));
}

TEST_F(FileWatcherTest, folders_below_are_watched_from_the_start) {
    ASSERT_OK(makeDirectories(m_fs, m_dir / "b/c"));
    start();
    write("b/c/a");
    EXPECT_TRUE(sees("b/c/a"));
}

TEST_F(FileWatcherTest, folders_that_come_later_are_watched_and_their_files_found) {
    start();
    for (int i = 0; i < 20; ++i) {
        const std::string folder = "d" + std::to_string(i) + "/e";
        ASSERT_OK(makeDirectories(m_fs, m_dir / folder));
        write(folder + "/a");
        EXPECT_TRUE(sees(folder + "/a"));
        write(folder + "/b");
        EXPECT_TRUE(sees(folder + "/b"));
    }
}

TEST_F(FileWatcherTest, a_folder_moved_in_brings_its_files) {
    ASSERT_OK(makeDirectories(m_fs, m_dir / "from/sub"));
    write("from/sub/a");
    start();
    ASSERT_OK(m_fs.rename(m_dir / "from", m_dir / "to"));
    EXPECT_TRUE(seesRescan());
    write("to/sub/b");
    EXPECT_TRUE(sees("to/sub/b"));
}

TEST_F(FileWatcherTest, many_changes_of_one_file_are_one_path) {
    start();
    hold(true);
    for (int i = 0; i < 200; ++i) write("a", std::to_string(i));
    hold(false);
    EXPECT_TRUE(sees("a"));
    EXPECT_LE(largestReport(), 1u);
}

TEST_F(FileWatcherTest, more_paths_than_allowed_become_a_rescan) {
    start({.maxPaths = 10});
    hold(true);
    write("first");
    EXPECT_TRUE(sees("first"));
    for (int i = 0; i < 50; ++i) write(std::to_string(i));
    hold(false);
    EXPECT_TRUE(seesRescan());
    EXPECT_LE(largestReport(), 10u);
}

TEST_F(FileWatcherTest, an_overflow_in_the_kernel_becomes_a_rescan) {
    int events = 0;
    std::ifstream("/proc/sys/fs/inotify/max_queued_events") >> events;
    if (events == 0 || events > 50'000) GTEST_SKIP() << "the queue is too long to fill";
    start();
    hold(true);
    write("first");
    ASSERT_TRUE(sees("first"));
    // Nobody reads now. The kernel folds repetitions, so two files take turns.
    for (int i = 0; i <= events / 2; ++i) {
        write("a", "");
        write("b", "");
    }
    ASSERT_OK(makeDirectories(m_fs, m_dir / "unseen"));
    hold(false);
    EXPECT_TRUE(seesRescan());
    write("unseen/a");
    EXPECT_TRUE(sees("unseen/a"));
}

TEST_F(FileWatcherTest, directories_beyond_the_limit_are_admitted_to_be_missing) {
    ASSERT_OK(makeDirectories(m_fs, m_dir / "a/b/c"));
    start({.maxDirectories = 2});
    EXPECT_FALSE(m_watcher->watchesEverything());
    write("a/f");
    EXPECT_TRUE(sees("a/f"));
}

TEST_F(FileWatcherTest, a_vanished_root_is_a_rescan) {
    start();
    ASSERT_OK(removeTree(m_fs, m_dir.path()));
    EXPECT_TRUE(seesRescan());
}

TEST_F(FileWatcherTest, starting_does_not_wait_for_the_folders_below) {
    ASSERT_OK(makeDirectories(m_fs, m_dir / "large"));
    test::RecordingFileSystem slow(m_fs);
    std::promise<void> listed;
    slow.faults().observe([&listed, done = listed.get_future().share()](const test::FileCall& call) {
        if (call.operation == test::FileOperation::List) done.wait();
    });
    auto watcher = FileWatcher::start(slow, {m_dir.path()}, {.quiet = 5ms},
                                      [this](const FileChanges& changes) { report(changes); });
    ASSERT_OK(watcher);
    EXPECT_FALSE((*watcher)->watchesEverything());
    std::stop_source impatient;
    impatient.request_stop();
    EXPECT_FALSE((*watcher)->waitUntilWatching(impatient.get_token()));
    listed.set_value();
    EXPECT_TRUE((*watcher)->waitUntilWatching({}));
    EXPECT_TRUE((*watcher)->watchesEverything());
    write("large/a");
    EXPECT_TRUE(sees("large/a"));
}

TEST_F(FileWatcherTest, a_missing_root_is_refused) {
    EXPECT_ERROR(FileWatcher::start(m_fs, {m_dir / "none"}, {}, [](const FileChanges&) {}),
                 ErrorCode::NotFound);
}

}  // namespace
}  // namespace warp
