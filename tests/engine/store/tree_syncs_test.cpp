// SPDX-License-Identifier: GPL-3.0-or-later
// What LMDB is made to sync, and what it is spared.
#include <algorithm>
#include <vector>

#include "engine/io/files.h"
#include "engine/store/lmdb_tree.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/file_recorder.h"

namespace warp {
namespace {

using test::FileRecorder;
using test::putBatch;
using test::RecordedCall;

TEST(TreeSyncs, the_first_pages_of_a_new_file_are_on_the_disk_before_it_has_its_name) {
    const test::TempDirectory directory;
    const std::string path = directory / "particles.btree";
    std::vector<RecordedCall::Kind> calls;
    {
        FileRecorder recorder(path + ".tmp~");
        recorder.observe([&](const RecordedCall& call) { calls.push_back(call.kind); });
        ASSERT_OK(openLmdbTree(path));
    }
    ASSERT_GE(calls.size(), 2u);
    EXPECT_EQ(calls.back(), RecordedCall::Kind::Sync);
    EXPECT_FALSE(systemFileSystem().stat(path + ".tmp~")->has_value());
    EXPECT_FALSE(systemFileSystem().stat(path + ".tmp~-lock")->has_value());
}

TEST(TreeSyncs, what_a_crash_left_of_a_new_file_is_made_again) {
    const test::TempDirectory directory;
    const std::string path = directory / "particles.btree";
    ASSERT_OK(replaceFile(systemFileSystem(), path + ".tmp~", std::string(8192, '\0')));
    { ASSERT_OK(openLmdbTree(path)); }
    ASSERT_OK(openLmdbTree(path, {.readOnly = true}));
}

TEST(TreeSyncs, a_short_visit_to_a_small_universe_pays_for_its_merge_alone) {
    test::StoreFixture fixture(true);
    fixture.background = true;
    {
        const auto store = fixture.open();
        for (const char* key : {"a", "b", "c"}) {
            ASSERT_OK(store->commit(putBatch(key, std::string(20'000, 'x')), Durability::Strong));
            ASSERT_OK(store->checkpoint({}));
        }
        ASSERT_OK(store->commit(putBatch("a", "short"), Durability::Strong));
        ASSERT_OK(store->checkpoint({}));
        ASSERT_OK(store->close());
    }
    {
        const auto stats = (*openLmdbTree(fixture.treePath()))->stats();
        ASSERT_GT(stats->fileBytes, stats->usedBytes + stats->usedBytes / 2)
            << "nothing that could be trimmed";
    }
    const auto store = fixture.open();
    std::vector<RecordedCall::Kind> calls;
    FileRecorder recorder(fixture.treePath());
    recorder.observe([&](const RecordedCall& call) { calls.push_back(call.kind); });
    ASSERT_OK(store->commit(putBatch("d", "1"), Durability::Strong));
    ASSERT_OK(store->close());
    recorder.observe({});
    EXPECT_EQ(std::ranges::count(calls, RecordedCall::Kind::SyncedWrite), 1);
}

}  // namespace
}  // namespace warp
