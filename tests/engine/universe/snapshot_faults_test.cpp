// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots and restores in place whose n-th call to the file system fails, or at which their process is
// killed: the universe and all older snapshots are whole each time.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/universe/in_place_restore.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

/// How many of the calls of a scenario are failed, or killed at, in the short form.
constexpr std::uint64_t kBriefly = 6;

bool longForm() {
    return test::longTests();
}

const OpenOptions kPlain{.backgroundThreads = false};

using Deed = std::function<Status(const std::string& directory, const OpenOptions& options)>;

Status withUniverse(const std::string& directory, const OpenOptions& options,
                    const std::function<Status(Backups&)>& use) {
    WARP_ASSIGN(const auto universe, Universe::open(directory, options));
    const Status used = use(universe->backups());
    const Status closed = universe->close();
    return used.ok() ? closed : used;
}

/// A universe with a full snapshot, one that builds upon it, and changes since.
class SnapshotFaults : public testing::Test {
  protected:
    void SetUp() override {
        test::TempUniverse universe(kPlain);
        Spacetime& records = universe->spacetime();
        for (int i = 0; i < 9; ++i)
            ASSERT_OK(records.put("users:" + std::to_string(i), std::to_string(i),
                                  {.shard = static_cast<Shard>(i % 3)}));
        GraphBatch graph;
        graph.putEdge({"persons:a", "knows", "persons:b"}, "{}", {.createNodes = true});
        ASSERT_OK(universe->graph().apply(graph));
        EventBatch events;
        ASSERT_OK(events.add(R"({"n":1})", {.stream = "web", .time = systemClock().now()}));
        ASSERT_OK(universe->temporal().append(events));
        m_full = take(*universe, SnapshotKind::Full);
        m_atFull = test::contentsOf(*universe);
        ASSERT_OK(records.put("users:1", "\"changed\"", {.shard = Shard::Hot}));
        ASSERT_OK(records.remove("users:2"));
        m_increment = take(*universe, SnapshotKind::Incremental);
        ASSERT_OK(records.put("users:new", "1", {.shard = Shard::Hot}));
        ASSERT_OK(universe->sync({}));
        m_now = test::contentsOf(*universe);
        universe.close();
        fs::copy(universe.path(), m_directory / "template", fs::copy_options::recursive);
    }
    static std::string take(Universe& universe, SnapshotKind kind) {
        const auto info = universe.backups().create({.kind = kind}, {});
        EXPECT_OK(info);
        return info.ok() ? info->name : "";
    }

    std::string freshCopy() {
        const std::string copy = m_directory / "u";
        fs::remove_all(copy);
        fs::copy(m_directory / "template", copy, fs::copy_options::recursive);
        return copy;
    }
    /// How many calls a deed makes that change something.
    std::uint64_t callsOf(const Deed& deed) {
        test::RecordingFileSystem recording(systemFileSystem());
        OpenOptions options = kPlain;
        options.fs = &recording;
        EXPECT_OK(deed(freshCopy(), options));
        return recording.faults().calls();
    }
    static std::uint64_t strideOver(std::uint64_t calls) {
        return longForm() ? 1 : std::max<std::uint64_t>(1, calls / kBriefly);
    }

    /// Every call fails once. Takes: `also`, what the universe may be instead of what it was.
    void failEveryCall(const char* what, const Deed& deed, const test::UniverseContents* also = nullptr) {
        const std::uint64_t calls = callsOf(deed);
        std::uint64_t runs = 0;
        std::uint64_t failed = 0;
        for (std::uint64_t n = 1; n <= calls; n += strideOver(calls)) {
            const std::string copy = freshCopy();
            test::RecordingFileSystem faulty(systemFileSystem());
            OpenOptions options = kPlain;
            options.fs = &faulty;
            faulty.faults().failCall(n);
            if (!deed(copy, options).ok()) ++failed;
            ++runs;
            expectWhole(copy, also);
            ASSERT_FALSE(HasFailure()) << what << ", failing call " << n << ":\n"
                                       << lastCalls(faulty.faults());
        }
        std::cout << what << ": " << runs << " of " << calls << " calls failed, " << failed
                  << " times the whole of it; nothing was lost\n";
    }

    /// The process is killed before every call.
    void killAtEveryCall(const char* what, const Deed& deed, const test::UniverseContents* also = nullptr) {
        const std::uint64_t calls = callsOf(deed);
        std::uint64_t kills = 0;
        for (std::uint64_t n = 1; n <= calls; n += strideOver(calls)) {
            const std::string copy = freshCopy();
            if (runAndKill(copy, deed, n)) ++kills;
            expectWhole(copy, also);
            ASSERT_FALSE(HasFailure()) << what << ", killed at call " << n;
        }
        std::cout << what << ": killed at " << kills << " of " << calls << " calls; nothing was lost\n";
    }

    std::string m_full;
    std::string m_increment;
    test::UniverseContents m_atFull;
    test::UniverseContents m_now;

  private:
    static std::string lastCalls(const test::FileFaults& faults) {
        const std::string text = faults.describeLog();
        return text.substr(text.size() - std::min<std::size_t>(text.size(), 3000));
    }

    static bool runAndKill(const std::string& copy, const Deed& deed, std::uint64_t n) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            test::RecordingFileSystem killing(systemFileSystem());
            std::atomic<std::uint64_t> left = n;
            killing.faults().observe([&](const test::FileCall& call) {
                if (test::kChanges.contains(call.operation) && --left == 0) ::kill(::getpid(), SIGKILL);
            });
            OpenOptions options = kPlain;
            options.fs = &killing;
            [[maybe_unused]] const Status done = deed(copy, options);
            std::_Exit(0);
        }
        int status = 0;
        EXPECT_EQ(::waitpid(pid, &status, 0), pid);
        return WIFSIGNALED(status);
    }

    void expectWhole(const std::string& directory, const test::UniverseContents* also) {
        const auto universe = Universe::open(directory, kPlain);
        ASSERT_OK(universe);
        const test::UniverseContents contents = test::contentsOf(**universe);
        EXPECT_TRUE(contents == m_now || (also != nullptr && contents == *also))
            << contents.records.size() << " records, " << contents.events.size() << " events";
        const auto findings = (*universe)->verify(false, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings)
            if (finding.severity == Finding::Severity::Damage)
                ADD_FAILURE() << finding.path << ": " << finding.what;
        ASSERT_OK((*universe)->maintain({}, "snapshots"));
        expectSnapshots((*universe)->backups());
        EXPECT_FALSE(fs::exists(directory + "/.universe.restoring~"));
        ASSERT_OK((*universe)->close());
    }

    void expectSnapshots(Backups& backups) {
        const auto all = backups.list();
        ASSERT_OK(all);
        EXPECT_GE(all->size(), m_fewest);
        for (const SnapshotInfo& info : *all) {
            EXPECT_EQ(info.state, SnapshotState::Complete) << info.name;
            EXPECT_EQ(info.problem, "") << info.name;
            const auto check = backups.verify(info.name, true, {});
            ASSERT_OK(check);
            EXPECT_TRUE(check->sound()) << info.name << ": " << check->faults.front();
        }
    }

  protected:
    std::size_t m_fewest = 2;  ///< snapshots that must be there
    const test::TempDirectory m_directory;
};

Status createOne(const std::string& directory, const OpenOptions& options, SnapshotKind kind) {
    return withUniverse(directory, options, [kind](Backups& backups) -> Status {
        const auto info = backups.create({.kind = kind}, {});
        return info.ok() ? Status() : Status(info.error());
    });
}

const Deed kCreate = [](const std::string& directory, const OpenOptions& options) {
    return createOne(directory, options, SnapshotKind::Full);
};
const Deed kIncrement = [](const std::string& directory, const OpenOptions& options) {
    return createOne(directory, options, SnapshotKind::Incremental);
};
/// Takes a full one, upon which the others are not needed any more.
const Deed kPrune = [](const std::string& directory, const OpenOptions& options) {
    return withUniverse(directory, options, [](Backups& backups) -> Status {
        WARP_TRY(backups.create({}, {}));
        WARP_TRY(backups.prune({.last = 1}, false, {}));
        return {};
    });
};

Deed restoring(const std::string& name) {
    return [name](const std::string& directory, const OpenOptions& options) -> Status {
        WARP_TRY(restoreInPlace(directory, {.snapshot = name, .safety = false}, options, {}));
        return {};
    };
}

Deed undoing(const std::string& name) {
    return [name](const std::string& directory, const OpenOptions& options) -> Status {
        OpenOptions plain = options;
        plain.fs = nullptr;
        WARP_TRY(restoreInPlace(directory, {.snapshot = name, .safety = false}, plain, {}));
        WARP_TRY(undoRestore(directory, false, options, {}));
        return {};
    };
}

TEST_F(SnapshotFaults, a_snapshot_whose_call_fails) {
    failEveryCall("full snapshot", kCreate);
    failEveryCall("incremental snapshot", kIncrement);
}

TEST_F(SnapshotFaults, a_pruning_whose_call_fails) {
    m_fewest = 1;
    failEveryCall("prune", kPrune);
}

TEST_F(SnapshotFaults, a_restore_in_place_whose_call_fails) {
    failEveryCall("restore in place", restoring(m_full), &m_atFull);
    failEveryCall("undo", undoing(m_full), &m_atFull);
}

TEST_F(SnapshotFaults, a_snapshot_that_is_killed) {
    killAtEveryCall("full snapshot", kCreate);
    killAtEveryCall("incremental snapshot", kIncrement);
}

TEST_F(SnapshotFaults, a_pruning_that_is_killed) {
    m_fewest = 1;
    killAtEveryCall("prune", kPrune);
}

TEST_F(SnapshotFaults, a_restore_in_place_that_is_killed) {
    killAtEveryCall("restore in place", restoring(m_full), &m_atFull);
    killAtEveryCall("undo", undoing(m_full), &m_atFull);
}

}  // namespace
}  // namespace warp
