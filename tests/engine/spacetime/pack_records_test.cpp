// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/pack_records.h"

#include "engine/spacetime/layout.h"
#include "tests/engine/spacetime/spacetime_fixture.h"

namespace warp {
namespace {

/// Runs `look` on the newest state of the tree.
void readTree(Store& store, const std::function<void(TreeReader&)>& look) {
    const auto snapshot = store.snapshot();
    ASSERT_OK(snapshot);
    look((*snapshot)->tree());
}

PackPlace placeOf(TreeReader& tree, const std::string& key) {
    const auto bytes = tree.get(Space::Records, key);
    EXPECT_OK(bytes);
    EXPECT_TRUE(*bytes) << key;
    const auto record = decodeRecord(bytes->value_or(""));
    EXPECT_OK(record);
    return record.ok() ? record->place.value_or(PackPlace{}) : PackPlace{};
}

TEST(PackRecords, owner_knows_where_a_record_lies) {
    test::SpacetimeFixture spacetime(false);
    ASSERT_OK(spacetime->put("users:a", "[1]", {.shard = Shard::Cold}));
    ASSERT_OK(spacetime->put("users:warm", "[1]", {.shard = Shard::Warm}));
    spacetime.merge();
    const auto owner = makePackOwner();
    readTree(spacetime.store(), [&](TreeReader& tree) {
        const PackPlace place = placeOf(tree, "users:a");
        const std::string directory = typeDirectory(Shard::Cold, "users");
        EXPECT_TRUE(*owner->liesAt(tree, "users:a", directory, place.line));
        EXPECT_FALSE(*owner->liesAt(tree, "users:a", typeDirectory(Shard::Hot, "users"), place.line));
        EXPECT_FALSE(*owner->liesAt(tree, "users:warm", directory, place.line));
        EXPECT_FALSE(*owner->liesAt(tree, "users:nobody", directory, place.line));
        PackLocation elsewhere = place.line;
        ++elsewhere.lineOffset;
        EXPECT_FALSE(*owner->liesAt(tree, "users:a", directory, elsewhere));
    });
}

TEST(PackRecords, relocated_record_keeps_everything_else) {
    test::SpacetimeFixture spacetime(false);
    const auto version = spacetime->put("users:a", "[1]", {.shard = Shard::Cold});
    ASSERT_OK(version);
    ASSERT_OK(spacetime->put("users:warm", "[1]", {.shard = Shard::Warm}));
    spacetime.merge();
    const auto owner = makePackOwner();
    const PackLocation there{.pack = 9, .lineOffset = 8, .lineBytes = 7, .frameOffset = 6};
    ASSERT_OK(spacetime.store().updateTree(
        [&](TreeWriter& writer) { return owner->relocate(writer, "users:a", there); }));
    readTree(spacetime.store(), [&](TreeReader& tree) {
        EXPECT_EQ(placeOf(tree, "users:a"), (PackPlace{.shard = Shard::Cold, .line = there}));
        EXPECT_EQ(*recordVersion(**tree.get(Space::Records, "users:a")), *version);
    });
    for (const char* key : {"users:warm", "users:nobody"}) {
        EXPECT_ERROR(spacetime.store().updateTree(
                         [&](TreeWriter& writer) { return owner->relocate(writer, key, there); }),
                     ErrorCode::NotFound);
    }
}

TEST(PackRecords, values_survive_compaction_and_reopening) {
    test::SpacetimeFixture spacetime(true);
    const auto valueOf = [](int i, int round) {
        return '"' + std::to_string(i * 1000 + round) + std::string(20'000, 'a') + '"';
    };
    constexpr int kRecords = 60;
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < kRecords; ++i) {
            // What every round writes again leaves dead lines; every seventh record is written once.
            if (round > 0 && i % 7 == 0) continue;
            ASSERT_OK(
                spacetime->put("users:" + std::to_string(i), valueOf(i, round), {.shard = Shard::Cold}));
        }
        spacetime.merge();
    }
    const auto owner = makePackOwner();
    Store& store = spacetime.store();
    const TreeAccess access{
        .read = [&store]() -> Result<std::shared_ptr<TreeReader>> {
            WARP_ASSIGN(std::shared_ptr<StoreSnapshot> snapshot, store.snapshot());
            return std::shared_ptr<TreeReader>(snapshot, &snapshot->tree());
        },
        .update =
            [&store](const std::function<Status(TreeWriter&)>& change) { return store.updateTree(change); }};
    const auto retired = PackCompaction(spacetime.packs(), *owner, access).run({});
    ASSERT_OK(retired);
    EXPECT_GE(*retired, 1u);
    for (int pass = 0; pass < 2; ++pass) {
        for (int i = 0; i < kRecords; ++i) {
            const auto value = spacetime->observeValue("users:" + std::to_string(i));
            ASSERT_OK(value);
            EXPECT_EQ(*value, valueOf(i, i % 7 == 0 ? 0 : kRounds - 1));
        }
        spacetime.reopen();
    }
}

}  // namespace
}  // namespace warp
