// SPDX-License-Identifier: GPL-3.0-or-later
// Observers that stay open while another process restores the universe where it is.
#include <chrono>
#include <thread>

#include "engine/universe/universe.h"
#include "tests/engine/universe/holder_process.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class ObservedRestore : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_path));
        m_holder.emplace(m_path);
        ASSERT_EQ(m_holder->answer(), "ready");
        put("users:alice 1");
        m_snapshot = m_holder->ask("snapshot");
        put("users:alice 2");
        put("users:later 2");
        m_observer = observe();
        ASSERT_TRUE(m_observer);
        expectFollowed(*m_observer, "users:alice", "2");
        expectFollowed(*m_observer, "users:later", "2");
    }
    void put(const std::string& arguments) {
        const std::string answer = m_holder->ask("put " + arguments);
        ASSERT_NE(answer.find_first_of("0123456789"), std::string::npos) << answer;
    }
    void ask(const std::string& command) { ASSERT_EQ(m_holder->ask(command), "ok") << command; }
    std::unique_ptr<Universe> observe() {
        auto universe = Universe::open(m_path, {.as = OpenAs::Observer});
        EXPECT_OK(universe);
        return universe.ok() ? std::move(*universe) : nullptr;
    }
    static std::string valueOf(Universe& universe, const std::string& key) {
        const auto record = universe.spacetime().peek(key);
        if (!record.ok()) return std::string(errorCodeName(record.error().code));
        return *record ? (*record)->value : "(none)";
    }
    /// Reads until it is told, for a generous time. What is read before is of the universe that was opened.
    static void expectTold(Universe& observer, const std::string& alice, const std::string& later) {
        for (int attempt = 0; attempt < 1000; ++attempt) {
            const std::string first = valueOf(observer, "users:alice");
            const std::string second = valueOf(observer, "users:later");
            if (second == "Conflict") {
                EXPECT_TRUE(first == alice || first == "Conflict") << first;
                EXPECT_ERROR(observer.spacetime().view(), ErrorCode::Conflict);
                EXPECT_ERROR(observer.graph().view(), ErrorCode::Conflict);
                EXPECT_TRUE(observer.stats().store.backgroundError);
                return;
            }
            ASSERT_EQ(first, alice);
            ASSERT_EQ(second, later);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        ADD_FAILURE() << "the observer was told nothing";
    }
    void expectFollowed(Universe& observer, const std::string& key, const std::string& value) {
        for (int attempt = 0; attempt < 1000 && valueOf(observer, key) != value; ++attempt)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        EXPECT_EQ(valueOf(observer, key), value);
    }

    const test::TempDirectory m_directory;
    const std::string m_path = m_directory / "universe";
    std::optional<test::Holder> m_holder;
    std::string m_snapshot;
    std::unique_ptr<Universe> m_observer;
};

TEST_F(ObservedRestore, who_observes_is_told_to_open_it_again) {
    ask("restore " + m_snapshot);
    // The new timeline goes on with the numbers that the observer expects next.
    for (int i = 0; i < 20; ++i) put("users:later 3");
    expectTold(*m_observer, "2", "2");
    m_observer = observe();
    EXPECT_EQ(valueOf(*m_observer, "users:alice"), "1");
    expectFollowed(*m_observer, "users:later", "3");
}

TEST_F(ObservedRestore, files_of_the_restored_universe_are_not_taken_for_those_of_before) {
    const auto before = m_observer->readFileBytes("universe.manifest", 0, 100);
    ASSERT_OK(before);
    ask("restore " + m_snapshot);
    EXPECT_ERROR(m_observer->readFileBytes("universe.manifest", 0, 100), ErrorCode::Conflict);
    EXPECT_ERROR(m_observer->listFiles("temporal", 0, 10), ErrorCode::Conflict);
}

TEST_F(ObservedRestore, an_undo_is_told_as_well) {
    ask("restore " + m_snapshot);
    const auto restored = observe();
    ASSERT_TRUE(restored);
    put("users:later 3");
    expectFollowed(*restored, "users:later", "3");
    expectTold(*m_observer, "2", "2");
    ask("undo");
    for (int i = 0; i < 20; ++i) put("users:later 4");
    expectTold(*restored, "1", "3");
    // A process has a tree open once.
    m_observer.reset();
    m_observer = observe();
    EXPECT_EQ(valueOf(*m_observer, "users:alice"), "2");
    expectFollowed(*m_observer, "users:later", "4");
}

TEST_F(ObservedRestore, after_an_undo_it_has_to_be_closed_before_it_is_opened_again) {
    ask("restore " + m_snapshot);
    ask("undo");
    expectTold(*m_observer, "2", "2");
    for (const OpenAs as : {OpenAs::Observer, OpenAs::WriterOrObserver}) {
        const auto again = Universe::open(m_path, {.as = as});
        ASSERT_FALSE(again.ok()) << valueOf(**again, "users:alice");
        EXPECT_ERROR(again, ErrorCode::Conflict);
        EXPECT_NE(again.error().message.find("close it here"), std::string::npos);
    }
    m_observer.reset();
    m_observer = observe();
    EXPECT_EQ(valueOf(*m_observer, "users:alice"), "2");
    put("users:later 4");
    expectFollowed(*m_observer, "users:later", "4");
}

TEST_F(ObservedRestore, who_opens_it_meanwhile_is_told_that_it_runs) {
    m_observer.reset();
    ASSERT_EQ(m_holder->ask("restore-halfway " + m_snapshot), "halfway");
    const std::string who = "being restored by process " + std::to_string(m_holder->pid()) + " on host ";
    for (const OpenAs as : {OpenAs::Observer, OpenAs::WriterOrObserver, OpenAs::Writer}) {
        const auto open = Universe::open(m_path, {.as = as});
        ASSERT_FALSE(open.ok());
        EXPECT_ERROR(open, ErrorCode::InUse);
        EXPECT_NE(open.error().message.find(who), std::string::npos) << open.error().message;
    }
    ask("go");
    m_observer = observe();
    EXPECT_EQ(valueOf(*m_observer, "users:alice"), "1");
}

TEST_F(ObservedRestore, one_that_was_killed_is_told_apart_and_finished_by_a_writer) {
    m_observer.reset();
    ASSERT_EQ(m_holder->ask("restore-halfway " + m_snapshot), "halfway");
    m_holder->end(SIGKILL);
    EXPECT_ERROR(Universe::open(m_path, {.as = OpenAs::Observer}), ErrorCode::ReadOnly);
    const auto writer = Universe::open(m_path, {.backgroundThreads = false});
    ASSERT_OK(writer);
    EXPECT_EQ(valueOf(**writer, "users:alice"), "1");
}

TEST_F(ObservedRestore, confirming_it_disturbs_nobody) {
    ask("restore " + m_snapshot);
    const auto restored = observe();
    ASSERT_TRUE(restored);
    ask("confirm");
    put("users:later 3");
    expectFollowed(*restored, "users:later", "3");
    EXPECT_OK(restored->readFileBytes("universe.manifest", 0, 100));
    EXPECT_FALSE(restored->stats().store.backgroundError);
}

}  // namespace
}  // namespace warp
