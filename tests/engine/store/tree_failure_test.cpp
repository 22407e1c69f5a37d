// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of LMDB that fail: what a commit of the tree left half done is given up with its environment.
#include <array>

#include "engine/store/lmdb_tree.h"
#include "engine/store/snapshot.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/file_recorder.h"

namespace warp {
namespace {

using test::contentOf;
using test::FileRecorder;
using test::putBatch;
using test::RecordedCall;

/// The calls of a commit that make it durable: the sync of its pages, then the page that names its root.
constexpr std::array kSyncs = {RecordedCall::Kind::Sync, RecordedCall::Kind::SyncedWrite};

Lsn appliedIn(Tree& tree) {
    const auto reader = tree.read();
    EXPECT_OK(reader);
    return reader.ok() ? *appliedLsnOf(**reader) : 0;
}

TEST(TreeFailure, after_a_failed_sync_the_next_writer_stands_at_a_commit_that_is_on_the_disk) {
    for (const RecordedCall::Kind kind : kSyncs) {
        const test::TempDirectory directory;
        const std::string path = directory / "particles.btree";
        const auto tree = openLmdbTree(path);
        ASSERT_OK(tree);
        FileRecorder recorder(path);
        const auto write = [&](Lsn lsn) -> Status {
            WARP_ASSIGN(const auto writer, (*tree)->write());
            WARP_TRY(writer->put(Space::Records, "k" + std::to_string(lsn), "v"));
            WARP_TRY(putAppliedLsn(*writer, lsn));
            return writer->commit();
        };
        ASSERT_OK(write(1));
        recorder.failNext(kind);
        EXPECT_ERROR(write(2), ErrorCode::Io);
        EXPECT_EQ(appliedIn(**tree), 1u);
        ASSERT_OK(write(3));
        EXPECT_EQ(appliedIn(**tree), 3u);
        const auto reader = (*tree)->read();
        EXPECT_EQ(*(*reader)->count(Space::Records), 2u);
    }
}

TEST(TreeFailure, readers_of_the_old_environment_are_waited_for_and_keep_their_state) {
    const test::TempDirectory directory;
    const std::string path = directory / "particles.btree";
    const auto tree = openLmdbTree(path);
    ASSERT_OK(tree);
    FileRecorder recorder(path);
    auto reader = (*tree)->read();
    ASSERT_OK(reader);
    recorder.failNext(RecordedCall::Kind::SyncedWrite);
    const auto writeOne = [&]() -> Status {
        WARP_ASSIGN(const auto writer, (*tree)->write());
        WARP_TRY(writer->put(Space::Records, "k", "v"));
        return writer->commit();
    };
    EXPECT_ERROR(writeOne(), ErrorCode::Io);
    EXPECT_ERROR(writeOne(), ErrorCode::Io);
    EXPECT_EQ(*(*reader)->count(Space::Records), 0u);
    reader = Error{};
    ASSERT_OK(writeOne());
}

TEST(TreeFailure, the_store_merges_again_when_resumed_and_loses_and_doubles_nothing) {
    for (const RecordedCall::Kind kind : kSyncs) {
        test::StoreFixture fixture(true);
        const auto store = fixture.open();
        ASSERT_TRUE(store);
        ASSERT_OK(store->commit(putBatch("a", "1"), Durability::Strong));
        ASSERT_OK(store->checkpoint({}));
        FileRecorder recorder(fixture.treePath());
        ASSERT_OK(store->commit(putBatch("b", "1"), Durability::Strong));
        recorder.failNext(kind);
        EXPECT_ERROR(store->checkpoint({}), ErrorCode::Io);
        ASSERT_OK(store->commit(putBatch("c", "1"), Durability::Strong));
        EXPECT_EQ(contentOf(*store).size(), 3u);
        ASSERT_OK(store->resume());
        EXPECT_EQ(store->status().appliedLsn, store->status().visibleLsn);
        EXPECT_EQ(contentOf(*store).size(), 3u);
        ASSERT_OK(store->close());
    }
}

}  // namespace
}  // namespace warp
