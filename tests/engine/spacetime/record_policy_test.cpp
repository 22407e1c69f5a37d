// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_policy.h"

#include <deque>

#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/record_text.h"
#include "engine/store/memory_tree.h"
#include "tests/engine/spacetime/fake_record_packs.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// Merges changes of single keys through the policy, as the merger does, one transaction each.
class RecordPolicyTest : public ::testing::Test {
  protected:
    struct Step {
        ChangeKind kind = ChangeKind::Put;
        std::string payload;
    };
    static Step put(const std::string& json, RecordChange wish = {}) {
        return {ChangeKind::Put, encodeChangeHead(wish) + json};
    }
    static Step move(Shard shard) {
        return {ChangeKind::Put, encodeChangeHead({.kind = RecordChange::Kind::Move, .shard = shard})};
    }
    static Step erase() { return {ChangeKind::Erase, ""}; }

    /// The n-th change of all has LSN n and happens n hours after the start of time.
    std::vector<StampedChange> stamped(const std::string& key, const std::vector<Step>& steps) {
        std::vector<StampedChange> changes;
        for (const Step& given : steps) {
            ++m_lsn;
            // Changes only point at their key and payload.
            const std::string& kept = m_kept.emplace_back(key);
            const Step& step = m_steps.emplace_back(given);
            changes.push_back({{step.kind, Space::Records, kept, step.payload},
                               {m_lsn, {static_cast<std::int64_t>(m_lsn) * kHourMs}}});
        }
        return changes;
    }
    Status merge(const std::string& key, const std::vector<Step>& steps) {
        const auto changes = stamped(key, steps);
        WARP_ASSIGN(const auto writer, m_tree->write());
        WARP_ASSIGN(const auto old, writer->get(Space::Records, key));
        WARP_ASSIGN(const auto now, m_policy.merge(*writer, key, changes, old));
        if (now) {
            WARP_TRY(writer->put(Space::Records, key, *now));
        } else {
            WARP_TRY(writer->erase(Space::Records, key));
        }
        WARP_TRY(m_policy.beforeCommit(*writer));
        return writer->commit();
    }
    std::optional<std::string> inTree(Space space, const std::string& key) {
        m_reader = std::move(m_tree->read()).value();
        const auto value = m_reader->get(space, key);
        EXPECT_OK(value);
        if (!*value) return std::nullopt;
        return std::string(**value);
    }
    StoredRecord stored(const std::string& key) {
        m_bytes = inTree(Space::Records, key).value_or("");
        const auto decoded = decodeRecord(m_bytes);
        EXPECT_OK(decoded);
        return decoded.ok() ? *decoded : StoredRecord{};
    }
    std::optional<MirrorDue> due(const std::string& key) {
        const auto bytes = inTree(Space::MirrorDue, key);
        if (!bytes) return std::nullopt;
        return *decodeMirrorDue(*bytes);
    }
    std::vector<TypeCounts> counts() {
        m_reader = std::move(m_tree->read()).value();
        return *readCounts(*m_reader);
    }
    void payMirror() {
        const auto writer = m_tree->write();
        std::vector<std::string> keys;
        const auto cursor = (*writer)->cursor(Space::MirrorDue);
        for (cursor->first(); cursor->valid(); cursor->next()) keys.emplace_back(cursor->key());
        for (const std::string& key : keys) EXPECT_OK((*writer)->erase(Space::MirrorDue, key));
        EXPECT_OK((*writer)->commit());
    }

    test::FakeRecordPacks m_packs;
    RecordPolicy m_policy{&m_packs};
    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
    std::unique_ptr<TreeReader> m_reader;
    std::string m_bytes;
    std::deque<std::string> m_kept;
    std::deque<Step> m_steps;
    Lsn m_lsn = 0;
};

TEST_F(RecordPolicyTest, new_record_has_its_beginnings) {
    ASSERT_OK(merge("users:a", {put(R"({"n":1})")}));
    const StoredRecord record = stored("users:a");
    EXPECT_EQ(record.value, R"({"n":1})");
    EXPECT_EQ(record.version, 1u);
    EXPECT_EQ(record.createdAt.ms, kHourMs);
    EXPECT_EQ(record.updatedAt.ms, kHourMs);
    EXPECT_EQ(record.checksum, valueChecksum(R"({"n":1})"));
    EXPECT_EQ(record.shard, Shard::Warm);
    EXPECT_EQ(record.history.activity.count, kActivityPerWrite);
    EXPECT_FALSE(record.collapsed);
}

TEST_F(RecordPolicyTest, later_put_keeps_birth_shard_and_wishes) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Hot, .priority = Priority::High})}));
    ASSERT_OK(merge("users:a", {put("2")}));
    const StoredRecord record = stored("users:a");
    EXPECT_EQ(record.value, "2");
    EXPECT_EQ(record.version, 2u);
    EXPECT_EQ(record.createdAt.ms, kHourMs);
    EXPECT_EQ(record.updatedAt.ms, 2 * kHourMs);
    EXPECT_EQ(record.shard, Shard::Hot);
    EXPECT_EQ(record.priority, Priority::High);
    EXPECT_DOUBLE_EQ(record.history.activity.count, 3);  // 2 halved in an hour, and 2
}

TEST_F(RecordPolicyTest, changes_of_one_merge_are_folded_in_order) {
    ASSERT_OK(
        merge("users:a", {put("1"), erase(), put("2"), put("3", {.shard = Shard::Hot}), move(Shard::Warm)}));
    const StoredRecord record = stored("users:a");
    EXPECT_EQ(record.value, "3");
    EXPECT_EQ(record.createdAt.ms, 3 * kHourMs);
    EXPECT_EQ(record.updatedAt.ms, 4 * kHourMs);
    EXPECT_EQ(record.version, 5u);
    EXPECT_EQ(record.shard, Shard::Warm);
}

TEST_F(RecordPolicyTest, fresh_put_forgets_the_record_before) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Hot, .priority = Priority::High})}));
    ASSERT_OK(merge("users:a", {put("2", {.fresh = true})}));
    const StoredRecord record = stored("users:a");
    EXPECT_EQ(record.createdAt.ms, 2 * kHourMs);
    EXPECT_EQ(record.shard, Shard::Warm);
    EXPECT_EQ(record.priority, Priority::Normal);
}

TEST_F(RecordPolicyTest, move_of_nothing_is_damage) {
    EXPECT_ERROR(merge("users:a", {move(Shard::Hot)}), ErrorCode::Corrupt);
}

TEST_F(RecordPolicyTest, readers_see_what_the_merge_will_make) {
    const auto changes = stamped("users:a", {put("1"), put("2", {.shard = Shard::Hot})});
    const auto folded = m_policy.fold(changes, std::nullopt);
    ASSERT_OK(folded);
    m_lsn = 0;
    ASSERT_OK(merge("users:a", {put("1"), put("2", {.shard = Shard::Hot})}));
    EXPECT_EQ(*folded, inTree(Space::Records, "users:a"));
    EXPECT_EQ(*m_policy.versionOf(**folded), 2u);
}

TEST_F(RecordPolicyTest, new_records_spread_by_load) {
    ShardPhysicsTable physics = kDefaultPhysics;
    physics[0].capacity = 4;
    physics[1].capacity = 2;
    m_policy.setPhysics(physics);
    // Warm until its force 1 / (1 + n / 2) falls below hot's 2 / 4: from the fourth on.
    for (int i = 0; i < 4; ++i) ASSERT_OK(merge("t:" + std::to_string(i), {put("1")}));
    EXPECT_EQ(m_policy.records(), (ShardRecords{1, 3, 0}));
    EXPECT_EQ(stored("t:3").shard, Shard::Hot);
}

TEST_F(RecordPolicyTest, counters_follow_puts_moves_and_removals) {
    ASSERT_OK(merge("users:a", {put("12345", {.shard = Shard::Hot})}));
    ASSERT_OK(merge("users:b", {put("1", {.shard = Shard::Hot})}));
    ASSERT_OK(merge("orders:a", {put("1")}));
    ASSERT_OK(merge("users:a", {put("123")}));
    ASSERT_OK(merge("users:b", {move(Shard::Cold)}));
    ASSERT_OK(merge("orders:a", {erase()}));
    const auto all = counts();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].type, "users");
    EXPECT_EQ(all[0].records, (ShardRecords{1, 0, 1}));
    EXPECT_EQ(all[0].valueBytes, (ShardRecords{3, 0, 1}));
    EXPECT_EQ(m_policy.records(), (ShardRecords{1, 0, 1}));

    RecordPolicy reopened(&m_packs);
    ASSERT_OK(reopened.load(*m_reader));
    EXPECT_EQ(reopened.records(), (ShardRecords{1, 0, 1}));
}

TEST_F(RecordPolicyTest, abandoned_merge_counts_nothing) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Hot})}));
    {
        const auto changes = stamped("users:b", {put("1", {.shard = Shard::Hot})});
        const auto writer = m_tree->write();
        ASSERT_OK(m_policy.merge(**writer, "users:b", changes, std::nullopt));
        ASSERT_OK(m_policy.beforeCommit(**writer));
        m_policy.abandoned();
        EXPECT_EQ(m_packs.abandons, 1);
    }
    ASSERT_OK(merge("users:c", {put("1", {.shard = Shard::Hot})}));
    EXPECT_EQ(counts()[0].records, (ShardRecords{2, 0, 0}));
    EXPECT_EQ(m_policy.records(), (ShardRecords{2, 0, 0}));
}

TEST_F(RecordPolicyTest, mirror_owes_the_file_and_the_one_left_behind) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Hot})}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = true, .removeMask = 0, .version = 1}));
    ASSERT_OK(merge("users:a", {move(Shard::Warm)}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = true, .removeMask = 1, .version = 2}));
    ASSERT_OK(merge("users:a", {move(Shard::Hot)}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = true, .removeMask = 2, .version = 3}));
    ASSERT_OK(merge("users:a", {move(Shard::Cold)}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = false, .removeMask = 3, .version = 4}));
    ASSERT_OK(merge("users:a", {erase()}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = false, .removeMask = 3, .version = 5}));
}

TEST_F(RecordPolicyTest, mirror_that_was_paid_owes_only_what_is_new) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Hot})}));
    payMirror();
    ASSERT_OK(merge("users:a", {put("2")}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = true, .removeMask = 0, .version = 2}));
    payMirror();
    ASSERT_OK(merge("users:a", {erase()}));
    EXPECT_EQ(due("users:a"), (MirrorDue{.write = false, .removeMask = 1, .version = 3}));
}

TEST_F(RecordPolicyTest, record_that_never_reached_the_tree_owes_nothing) {
    ASSERT_OK(merge("users:a", {put("1"), erase()}));
    EXPECT_FALSE(due("users:a"));
    ASSERT_OK(merge("users:b", {put("1", {.shard = Shard::Cold})}));
    EXPECT_FALSE(due("users:b"));
}

TEST_F(RecordPolicyTest, cold_value_moves_to_a_pack_and_back) {
    ASSERT_OK(merge("users:a", {put(R"({"n":1})", {.shard = Shard::Cold})}));
    const StoredRecord cold = stored("users:a");
    ASSERT_TRUE(cold.place);
    EXPECT_EQ(cold.valueBytes, 7u);
    const auto line = parseRecord(*m_packs.read("users", *cold.place));
    ASSERT_OK(line);
    EXPECT_EQ(line->key, "users:a");
    EXPECT_EQ(line->value, R"({"n":1})");
    EXPECT_EQ(line->version, 1u);
    EXPECT_EQ(*loadValue("users:a", cold, &m_packs), R"({"n":1})");

    ASSERT_OK(merge("users:a", {move(Shard::Hot)}));
    const StoredRecord hot = stored("users:a");
    EXPECT_FALSE(hot.place);
    EXPECT_EQ(hot.value, R"({"n":1})");
    EXPECT_TRUE(m_packs.live.empty());
    EXPECT_EQ(m_packs.tombstones["users:a"], 2u);
}

TEST_F(RecordPolicyTest, large_value_is_packed_in_its_own_shard) {
    const std::string large = '"' + std::string(kPackedValueBytes, 'x') + '"';
    ASSERT_OK(merge("users:a", {put(large, {.shard = Shard::Hot})}));
    ASSERT_TRUE(stored("users:a").place);
    EXPECT_EQ(stored("users:a").place->shard, Shard::Hot);
    ASSERT_OK(merge("users:a", {move(Shard::Warm)}));
    EXPECT_EQ(stored("users:a").place->shard, Shard::Warm);
    EXPECT_EQ(m_packs.live.size(), 1u);
    EXPECT_EQ(*loadValue("users:a", stored("users:a"), &m_packs), large);
    // Exactly at the limit it belongs in the tree.
    ASSERT_OK(merge("users:b", {put('"' + std::string(kPackedValueBytes - 2, 'x') + '"')}));
    EXPECT_FALSE(stored("users:b").place);
}

TEST_F(RecordPolicyTest, pack_lines_are_released_exactly_once) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Cold})}));
    ASSERT_OK(merge("users:a", {put("2")}));
    EXPECT_EQ(m_packs.live.size(), 1u);
    EXPECT_TRUE(m_packs.tombstones.empty());           // the newer line took over
    ASSERT_OK(merge("users:a", {move(Shard::Cold)}));  // nowhere new
    EXPECT_EQ(m_packs.live.size(), 1u);
    ASSERT_OK(merge("users:a", {put("3"), erase()}));
    EXPECT_TRUE(m_packs.live.empty());
    EXPECT_EQ(m_packs.tombstones["users:a"], 5u);
}

TEST_F(RecordPolicyTest, damaged_value_is_found) {
    ASSERT_OK(merge("users:a", {put("1", {.shard = Shard::Cold})}));
    StoredRecord record = stored("users:a");
    record.checksum ^= 1;
    EXPECT_ERROR(loadValue("users:a", record, &m_packs), ErrorCode::Corrupt);
    record.checksum ^= 1;
    EXPECT_ERROR(loadValue("users:b", record, &m_packs), ErrorCode::Corrupt);
    EXPECT_ERROR(loadValue("users:a", record, nullptr), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
