// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/mirror_care.h"

#include <future>
#include <thread>

#include "engine/configuration/configuration.h"
#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/storage.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::FileCall;
using test::FileOperation;

/// Tree, log and mirror of a universe, without threads of their own.
class MirrorCareTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        ASSERT_OK(m_configuration.load());
        auto storage = Storage::open({.fs = &m_fs,
                                      .clock = &systemClock(),
                                      .root = m_root,
                                      .universeId = "test",
                                      .backgroundThreads = false},
                                     *m_configuration.values());
        ASSERT_OK(storage);
        m_storage = std::move(*storage);
        m_care = std::make_unique<MirrorCare>(m_fs, systemClock(), m_root, *m_storage, m_log, false);
    }

    const test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
    test::RecordingFileSystem m_fs{systemFileSystem()};
    Configuration m_configuration{m_fs, joinPath(m_root, kConfigurationDirectory)};
    RecentLog m_log{systemClock()};
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<MirrorCare> m_care;
};

TEST_F(MirrorCareTest, the_mirror_makes_way_while_a_commit_waits_and_goes_on_all_the_same) {
    for (int i = 0; i < 3; ++i)
        ASSERT_OK(
            m_storage->spacetime().put("a:" + std::to_string(i), "1", {.durability = Durability::Weak}));
    ASSERT_OK(m_storage->store().checkpoint({}));
    std::promise<void> waits;
    std::promise<void> mayEnd;
    m_fs.faults().observe([&, once = false](const FileCall& call) mutable {
        if (call.operation != FileOperation::WriteSynced || std::exchange(once, true)) return;
        waits.set_value();
        mayEnd.get_future().wait();
    });
    std::jthread committer(
        [&] { EXPECT_OK(m_storage->spacetime().put("b:1", "1", {.durability = Durability::Strong})); });
    waits.get_future().wait();
    EXPECT_TRUE(m_storage->store().commitsWait());
    ASSERT_OK(m_care->drain({}));
    EXPECT_EQ(m_care->status().written, 3u);
    EXPECT_EQ(m_care->status().pauses, 3u);
    mayEnd.set_value();
    committer.join();
    m_fs.faults().observe({});
}

}  // namespace
}  // namespace warp
