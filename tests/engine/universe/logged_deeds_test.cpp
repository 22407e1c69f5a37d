// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a closed universe stands in the audit trail once, wherever its next opening is killed.
#include "engine/universe/logged_deeds.h"

#include <atomic>
#include <csignal>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/backups/backups.h"
#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/universe/in_place_restore.h"
#include "engine/universe/simulated_clock.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

class LoggedDeeds : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_universe->spacetime().put("users:a", "1"));
        tick();
        ASSERT_OK(m_universe->maintain({}, "audit"));  // from now on each closing completes the trail
        const auto info = m_universe->backups().create({}, {});
        ASSERT_OK(info);
        ASSERT_OK(m_universe->spacetime().put("users:a", "2"));
        m_universe.close();
        tick();
        ASSERT_OK(
            restoreInPlace(m_universe.path(), {.snapshot = info->name, .safety = false}, m_options, {}));
    }
    void tick() { m_clock.moveTo({m_clock.now().ms + 60'000}); }
    void openAndClose(const std::string& directory) {
        const auto universe = Universe::open(directory, m_options);
        ASSERT_OK(universe);
        ASSERT_OK((*universe)->close());
    }
    /// Opens it in another process, which is killed before it replaces the manifest the n-th time.
    /// Returns: false when there were fewer.
    bool openAndKill(const std::string& directory, int n) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            test::RecordingFileSystem killing(systemFileSystem());
            std::atomic<int> left = n;
            killing.faults().observe([&](const test::FileCall& call) {
                const bool counts = call.operation == test::FileOperation::Rename &&
                                    call.other.ends_with("/universe.manifest");
                if (counts && --left == 0) ::kill(::getpid(), SIGKILL);
            });
            OpenOptions options = m_options;
            options.fs = &killing;
            [[maybe_unused]] const auto universe = Universe::open(directory, options);
            ::_exit(0);
        }
        int status = 0;
        EXPECT_EQ(::waitpid(pid, &status, 0), pid);
        return WIFSIGNALED(status);
    }
    static int count(const std::string& text, const std::string& part) {
        int found = 0;
        for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
        return found;
    }
    void expectToldOnce(const std::string& deed) {
        int kills = 0;
        for (int n = 1; n < 100; ++n) {
            const test::TempDirectory directory;
            const std::string copy = directory / "universe";
            fs::copy(m_universe.path(), copy, fs::copy_options::recursive);
            if (!openAndKill(copy, n)) break;
            ++kills;
            openAndClose(copy);
            const auto trail = readFile(systemFileSystem(), joinPath(copy, auditTrailPath()));
            ASSERT_OK(trail);
            EXPECT_EQ(count(*trail, deed), 1) << "killed before manifest " << n << '\n' << *trail;
        }
        EXPECT_GE(kills, 2);  // when it is marked as open, and when the deeds are told
    }

    SimulatedClock m_clock{{1'768'478'400'000}};  // 2026-01-15T12:00:00Z
    const OpenOptions m_options{.clock = &m_clock, .backgroundThreads = false};
    test::TempUniverse m_universe{m_options};
};

TEST_F(LoggedDeeds, a_restore_is_told_once) {
    expectToldOnce(" restored the universe in place to what it was at ");
}

TEST_F(LoggedDeeds, an_undo_is_told_once) {
    openAndClose(m_universe.path());
    tick();
    ASSERT_OK(undoRestore(m_universe.path(), false, m_options, {}));
    expectToldOnce(" undid the restore in place of ");
}

TEST_F(LoggedDeeds, a_confirmation_is_told_once) {
    openAndClose(m_universe.path());
    tick();
    ASSERT_OK(confirmRestore(m_universe.path(), m_options));
    expectToldOnce(" confirmed the restore in place of ");
}

}  // namespace
}  // namespace warp
