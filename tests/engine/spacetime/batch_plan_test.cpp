// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/batch_plan.h"

#include "engine/spacetime/record_change.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

/// "put users:a 2 shard=hot fresh", "erase users:a", ...
std::vector<std::string> changesOf(const BatchPlan& plan) {
    std::vector<std::string> lines;
    BatchReader reader(plan.batch.bytes());
    while (!reader.atEnd()) {
        const Change change = *reader.next();
        std::string line = "erase " + std::string(change.key);
        if (change.kind == ChangeKind::Put) {
            const RecordChange wish = *decodeChange(change.value);
            line = wish.kind == RecordChange::Kind::Put ? "put " : "move ";
            line += change.key;
            if (!wish.json.empty()) line += ' ' + std::string(wish.json);
            if (wish.shard) line += " shard=" + std::string(shardName(*wish.shard));
            if (wish.priority) line += " priority=" + std::string(priorityName(*wish.priority));
            if (wish.fresh) line += " fresh";
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> conditionsOf(const BatchPlan& plan) {
    std::vector<std::string> lines;
    for (const Condition& condition : plan.conditions) {
        switch (condition.kind) {
            case Condition::Kind::Present: lines.push_back("present " + condition.key); break;
            case Condition::Kind::Absent: lines.push_back("absent " + condition.key); break;
            case Condition::Kind::VersionIs:
                lines.push_back("version " + condition.key + ' ' + std::to_string(condition.version));
                break;
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(BatchPlan, plain_entries_stand_as_they_are) {
    RecordBatch batch;
    batch.put("foo", " [ 1 ] ", {.shard = Shard::Hot});
    batch.remove("users:b");
    batch.move("users:c", Shard::Cold);
    const auto plan = planBatch(batch, {});
    ASSERT_OK(plan);
    EXPECT_EQ(changesOf(*plan),
              (Lines{"put general:foo [1] shard=hot", "erase users:b", "move users:c shard=cold"}));
    EXPECT_EQ(conditionsOf(*plan), (Lines{"present users:b", "present users:c"}));
    EXPECT_EQ(plan->keys, (Lines{"general:foo", "users:b", "users:c"}));
    EXPECT_EQ(plan->removed, (Lines{"users:b"}));
}

TEST(BatchPlan, entries_of_one_key_become_one_change) {
    RecordBatch batch;
    batch.put("general:a", "1", {.priority = Priority::High});
    batch.move("a", Shard::Cold);
    batch.put("a", "2");
    const auto plan = planBatch(batch, {});
    ASSERT_OK(plan);
    EXPECT_EQ(changesOf(*plan), (Lines{"put general:a 2 shard=cold priority=high"}));
    EXPECT_TRUE(plan->conditions.empty());
}

TEST(BatchPlan, put_after_remove_starts_anew) {
    RecordBatch batch;
    batch.remove("a:1");
    batch.put("a:1", "2", {.ifVersion = 0});
    batch.move("a:1", Shard::Hot);
    const auto plan = planBatch(batch, {});
    ASSERT_OK(plan);
    EXPECT_EQ(changesOf(*plan), (Lines{"put a:1 2 shard=hot fresh"}));
    EXPECT_EQ(conditionsOf(*plan), (Lines{"present a:1"}));
    EXPECT_TRUE(plan->removed.empty());
}

TEST(BatchPlan, remove_after_put_leaves_nothing) {
    RecordBatch batch;
    batch.put("a:1", "2");
    batch.remove("a:1");
    const auto plan = planBatch(batch, {});
    ASSERT_OK(plan);
    EXPECT_EQ(changesOf(*plan), (Lines{"erase a:1"}));
    EXPECT_TRUE(plan->conditions.empty());
}

TEST(BatchPlan, versions_become_conditions) {
    RecordBatch batch;
    batch.put("a:1", "1", {.ifVersion = 0});
    batch.put("a:2", "1", {.ifVersion = 7});
    batch.remove("a:3", 8);
    const auto plan = planBatch(batch, {});
    ASSERT_OK(plan);
    EXPECT_EQ(conditionsOf(*plan), (Lines{"absent a:1", "version a:2 7", "present a:3", "version a:3 8"}));
}

TEST(BatchPlan, what_the_batch_itself_prevents_is_refused) {
    RecordBatch removedTwice;
    removedTwice.remove("a:1");
    removedTwice.remove("a:1");
    EXPECT_ERROR(planBatch(removedTwice, {}), ErrorCode::NotFound);

    RecordBatch movedAfterRemoval;
    movedAfterRemoval.remove("a:1");
    movedAfterRemoval.move("a:1", Shard::Hot);
    EXPECT_ERROR(planBatch(movedAfterRemoval, {}), ErrorCode::NotFound);

    RecordBatch versionOfItsOwn;
    versionOfItsOwn.put("a:1", "1");
    versionOfItsOwn.put("a:1", "2", {.ifVersion = 3});
    EXPECT_ERROR(planBatch(versionOfItsOwn, {}), ErrorCode::Conflict);

    RecordBatch putTwiceIfAbsent;
    putTwiceIfAbsent.put("a:1", "1");
    putTwiceIfAbsent.put("a:1", "2", {.ifVersion = 0});
    EXPECT_ERROR(planBatch(putTwiceIfAbsent, {}), ErrorCode::Conflict);

    RecordBatch removeAbsent;
    removeAbsent.remove("a:1", 0);
    EXPECT_ERROR(planBatch(removeAbsent, {}), ErrorCode::InvalidArgument);
}

TEST(BatchPlan, wrong_entries_are_named) {
    RecordBatch wrongKey;
    wrongKey.put("a:1", "1");
    wrongKey.put(":1", "1");
    EXPECT_ERROR(planBatch(wrongKey, {}), ErrorCode::InvalidKey);
    RecordBatch wrongJson;
    wrongJson.put("a:1", "{\n  \"a\": }");
    const auto plan = planBatch(wrongJson, {});
    EXPECT_ERROR(plan, ErrorCode::InvalidFormat);
    EXPECT_EQ(plan.error().line, 2);
    EXPECT_EQ(plan.error().column, 8);
}

TEST(BatchPlan, durability_is_the_strongest_of_the_entries) {
    RecordBatch batch;
    batch.put("a:1", "1", {.shard = Shard::Cold});
    EXPECT_EQ(planBatch(batch, {})->durability, Durability::Weak);
    batch.put("a:2", "1", {.pattern = AccessPattern::Warm});
    EXPECT_EQ(planBatch(batch, {})->durability, Durability::Eventual);
    batch.put("a:3", "1");
    EXPECT_EQ(planBatch(batch, {})->durability, Durability::Strong);
    EXPECT_EQ(planBatch(batch, Durability::Weak)->durability, Durability::Weak);
    RecordBatch removal;
    removal.remove("a:1");
    EXPECT_EQ(planBatch(removal, {})->durability, Durability::Strong);
}

TEST(Durability, follows_choice_then_shard_then_pattern) {
    EXPECT_EQ(durabilityOf({}), Durability::Strong);
    EXPECT_EQ(durabilityOf({.shard = Shard::Hot}), Durability::Strong);
    EXPECT_EQ(durabilityOf({.shard = Shard::Warm}), Durability::Eventual);
    EXPECT_EQ(durabilityOf({.shard = Shard::Cold}), Durability::Weak);
    EXPECT_EQ(durabilityOf({.pattern = AccessPattern::Cold}), Durability::Weak);
    EXPECT_EQ(durabilityOf({.pattern = AccessPattern::Balanced}), Durability::Strong);
    EXPECT_EQ(durabilityOf({.shard = Shard::Warm, .pattern = AccessPattern::Hot}), Durability::Eventual);
    EXPECT_EQ(durabilityOf({.shard = Shard::Cold, .durability = Durability::Strong}), Durability::Strong);
}

TEST(Value, too_deep_is_refused_before_it_cannot_be_a_file) {
    std::string storage;
    const std::string deep = std::string(kMaxValueDepth, '[') + std::string(kMaxValueDepth, ']');
    EXPECT_OK(compactValue(deep, storage));
    EXPECT_ERROR(compactValue('[' + deep + ']', storage), ErrorCode::LimitExceeded);
    EXPECT_ERROR(compactValue(std::string(10'000, '['), storage), ErrorCode::LimitExceeded);
}

}  // namespace
}  // namespace warp
