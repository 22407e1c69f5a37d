// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/retention.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

SnapshotInfo at(const std::string& time, const std::string& base = {}) {
    return {.name = time, .createdAt = *parseTimestamp(time + "Z"), .base = base};
}

std::vector<std::string> kept(const std::vector<SnapshotInfo>& all, const RetentionRule& rule) {
    const auto verdicts = planRetention(all, rule);
    EXPECT_OK(verdicts);
    std::vector<std::string> names;
    for (const RetentionVerdict& verdict : *verdicts) {
        EXPECT_EQ(verdict.keep, !verdict.reasons.empty());
        if (verdict.keep) names.push_back(verdict.snapshot.name);
    }
    return names;
}

using Names = std::vector<std::string>;

const std::vector<SnapshotInfo> kAll = {
    at("2025-12-31T10:00:00"), at("2026-01-04T10:00:00"), at("2026-01-05T10:00:00"),
    at("2026-01-14T09:00:00"), at("2026-01-15T08:10:00"), at("2026-01-15T08:50:00"),
    at("2026-01-15T12:00:00"),
};

TEST(Retention, the_newest_ones_are_kept) {
    EXPECT_EQ(kept(kAll, {.last = 2}), (Names{"2026-01-15T08:50:00", "2026-01-15T12:00:00"}));
    EXPECT_EQ(kept(kAll, {.last = 99}).size(), kAll.size());
}

TEST(Retention, the_newest_of_a_span_of_time_is_kept) {
    EXPECT_EQ(kept(kAll, {.hourly = 2}), (Names{"2026-01-15T08:50:00", "2026-01-15T12:00:00"}));
    EXPECT_EQ(kept(kAll, {.daily = 2}), (Names{"2026-01-14T09:00:00", "2026-01-15T12:00:00"}));
    // 2026-01-05 is a Monday, the day before it belongs to the week before.
    EXPECT_EQ(kept(kAll, {.weekly = 3}),
              (Names{"2026-01-04T10:00:00", "2026-01-05T10:00:00", "2026-01-15T12:00:00"}));
    EXPECT_EQ(kept(kAll, {.monthly = 5}), (Names{"2025-12-31T10:00:00", "2026-01-15T12:00:00"}));
    EXPECT_EQ(kept(kAll, {.yearly = 1}), (Names{"2026-01-15T12:00:00"}));
    EXPECT_EQ(kept(kAll, {.last = 1, .yearly = 2}), (Names{"2025-12-31T10:00:00", "2026-01-15T12:00:00"}));
}

TEST(Retention, what_others_build_upon_stays_with_them) {
    const std::vector<SnapshotInfo> chain = {
        at("2026-01-01T00:00:00"), at("2026-01-02T00:00:00", "2026-01-01T00:00:00"),
        at("2026-01-03T00:00:00", "2026-01-02T00:00:00"), at("2026-01-04T00:00:00"),
        at("2026-01-05T00:00:00", "2026-01-03T00:00:00")};
    EXPECT_EQ(kept(chain, {.last = 1}), (Names{"2026-01-01T00:00:00", "2026-01-02T00:00:00",
                                               "2026-01-03T00:00:00", "2026-01-05T00:00:00"}));
    const auto verdicts = planRetention(chain, {.last = 1});
    EXPECT_EQ((*verdicts)[2].reasons, (Names{"base of 2026-01-05T00:00:00"}));
}

TEST(Retention, the_order_and_what_is_not_whole_do_not_matter) {
    std::vector<SnapshotInfo> all = kAll;
    std::ranges::reverse(all);
    SnapshotInfo partial = at("2026-01-16T00:00:00");
    partial.state = SnapshotState::Partial;
    all.push_back(partial);
    EXPECT_EQ(kept(all, {.last = 1}), (Names{"2026-01-15T12:00:00"}));
}

TEST(Retention, a_rule_that_keeps_none_is_refused) {
    EXPECT_ERROR(planRetention(kAll, {}), ErrorCode::InvalidArgument);
    EXPECT_TRUE(kept({}, {.last = 1}).empty());
}

TEST(Retention, what_people_took_stays_where_only_the_schedules_go) {
    std::vector<SnapshotInfo> all = kAll;
    for (SnapshotInfo& info : all) info.origin = SnapshotOrigin::Schedule;
    all[0].origin = SnapshotOrigin::Manual;
    all[2].origin = SnapshotOrigin::Safety;
    EXPECT_EQ(kept(all, {.last = 1, .scheduledOnly = true}),
              (Names{"2025-12-31T10:00:00", "2026-01-05T10:00:00", "2026-01-15T12:00:00"}));
}

}  // namespace
}  // namespace warp
