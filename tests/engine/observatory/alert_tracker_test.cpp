// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert_tracker.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

AlertRule rule() {
    return {.name = "busy",
            .metric = "entropy_total",
            .comparison = AlertComparison::Above,
            .warning = 2,
            .critical = 3,
            .clear = 1,
            .holdsFor = std::chrono::seconds(10),
            .recovery = std::chrono::seconds(5),
            .silencedUntil = {},
            .description = ""};
}

/// A tracker and the time.
class Follow {
  public:
    explicit Follow(AlertRule rule) : tracker(std::move(rule)) {}

    /// Looks at `value` every second for some seconds. Returns: the state afterwards.
    AlertState see(std::optional<double> value, int seconds = 1) {
        for (int i = 0; i < seconds; ++i) {
            ++m_second;
            const auto event =
                tracker.look(value, "none happened",
                             {.time = {m_second * 1000}, .monotonic = std::chrono::seconds(m_second)});
            if (event) events.push_back(*event);
        }
        return tracker.status().state;
    }

    AlertTracker tracker;
    std::vector<AlertEvent> events;

  private:
    std::int64_t m_second = 0;
};

TEST(AlertTracker, an_alert_is_raised_only_when_the_level_holds) {
    Follow follow(rule());
    EXPECT_EQ(follow.see(1.5), AlertState::Ok);
    EXPECT_EQ(follow.see(2.5, 10), AlertState::Pending);
    EXPECT_EQ(follow.see(1.5), AlertState::Ok);
    EXPECT_EQ(follow.see(2.5, 10), AlertState::Pending);
    EXPECT_EQ(follow.see(2.5), AlertState::Warning);
    ASSERT_EQ(follow.events.size(), 1u);
    EXPECT_EQ(follow.events[0].from, AlertState::Pending);
    EXPECT_EQ(follow.events[0].to, AlertState::Warning);
    EXPECT_EQ(follow.tracker.status().why, "entropy_total is 2.5, the limit 2");
    EXPECT_EQ(follow.see(3.5, 10), AlertState::Warning);
    EXPECT_EQ(follow.see(3.5), AlertState::Critical);
    EXPECT_EQ(follow.events.size(), 2u);
}

TEST(AlertTracker, an_alert_ends_only_below_clear_for_the_recovery) {
    Follow follow(rule());
    follow.see(2.5, 11);
    EXPECT_EQ(follow.see(1.5, 100), AlertState::Warning);  // between clear and warning: it stays
    EXPECT_EQ(follow.see(0.5, 5), AlertState::Warning);
    EXPECT_EQ(follow.see(1.5), AlertState::Warning);  // the recovery begins anew
    EXPECT_EQ(follow.see(0.5, 5), AlertState::Warning);
    EXPECT_EQ(follow.see(0.5), AlertState::Ok);
    EXPECT_EQ(follow.events.back().to, AlertState::Ok);
}

TEST(AlertTracker, critical_steps_down_to_warning_first) {
    Follow follow(rule());
    follow.see(4, 11);
    EXPECT_EQ(follow.see(2.5, 6), AlertState::Warning);
    EXPECT_EQ(follow.see(0.5, 6), AlertState::Ok);
    follow.see(4, 11);
    EXPECT_EQ(follow.see(0.5, 6), AlertState::Ok);
}

TEST(AlertTracker, below_is_the_other_way_round) {
    AlertRule below = rule();
    below.comparison = AlertComparison::Below;
    below.warning = 10;
    below.critical = 5;
    below.clear = 20;
    below.holdsFor = below.recovery = std::chrono::seconds(0);
    Follow follow(below);
    EXPECT_EQ(follow.see(11), AlertState::Ok);
    EXPECT_EQ(follow.see(10), AlertState::Warning);
    EXPECT_EQ(follow.see(5), AlertState::Critical);
    EXPECT_EQ(follow.see(15), AlertState::Warning);
    EXPECT_EQ(follow.see(20), AlertState::Ok);
}

TEST(AlertTracker, without_data_it_says_so_and_later_that_it_is_stale) {
    Follow follow(rule());
    EXPECT_EQ(follow.see({}, 100), AlertState::NoData);
    EXPECT_EQ(follow.tracker.status().why, "none happened");
    EXPECT_TRUE(follow.events.empty());
    EXPECT_EQ(follow.see(1), AlertState::Ok);
    EXPECT_EQ(follow.see({}, 60), AlertState::Ok);
    EXPECT_EQ(follow.see({}), AlertState::Stale);
    EXPECT_EQ(follow.see(1), AlertState::Ok);
}

TEST(AlertTracker, a_silenced_alert_goes_on_and_is_not_told) {
    AlertRule silenced = rule();
    silenced.silencedUntil = Timestamp{20'000};
    Follow follow(silenced);
    follow.see(2.5, 11);
    EXPECT_TRUE(follow.tracker.status().silenced);
    ASSERT_EQ(follow.events.size(), 1u);
    EXPECT_TRUE(follow.events[0].silenced);
    follow.see(4, 11);
    EXPECT_FALSE(follow.tracker.status().silenced);
    EXPECT_FALSE(follow.events.back().silenced);
}

TEST(AlertTracker, a_rule_that_is_switched_off_is_ok) {
    AlertRule off = rule();
    off.enabled = false;
    Follow follow(off);
    EXPECT_EQ(follow.see(100, 100), AlertState::Ok);
}

TEST(AlertTracker, only_critical_without_a_warning_level) {
    AlertRule only = rule();
    only.warning.reset();
    only.clear.reset();
    only.holdsFor = only.recovery = std::chrono::seconds(0);
    Follow follow(only);
    EXPECT_EQ(follow.see(2.9), AlertState::Ok);
    EXPECT_EQ(follow.see(3), AlertState::Critical);
    EXPECT_EQ(follow.see(2.9), AlertState::Ok);
}

TEST(AlertTracker, an_active_alert_survives_the_session) {
    AlertTracker tracker(rule());
    tracker.resume(AlertState::Critical, {5});
    EXPECT_FALSE(tracker.look({}, "", {.time = {10}, .monotonic = std::chrono::seconds(1)}));
    EXPECT_EQ(tracker.status().state, AlertState::Critical);
    EXPECT_EQ(tracker.status().since.ms, 5);
    tracker.look(0.5, "", {.time = {20}, .monotonic = std::chrono::seconds(2)});
    const auto event = tracker.look(0.5, "", {.time = {30}, .monotonic = std::chrono::seconds(7)});
    ASSERT_TRUE(event);
    EXPECT_EQ(event->to, AlertState::Ok);
}

TEST(AlertTracker, another_metric_begins_anew_and_another_level_does_not) {
    Follow follow(rule());
    follow.see(2.5, 11);
    AlertRule higher = rule();
    higher.warning = 2.2;
    follow.tracker.setRule(higher);
    EXPECT_EQ(follow.tracker.status().state, AlertState::Warning);
    AlertRule other = rule();
    other.metric = "disorder";
    follow.tracker.setRule(other);
    EXPECT_EQ(follow.tracker.status().state, AlertState::NoData);
}

}  // namespace
}  // namespace warp
