// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert_tracker.h"

#include <utility>

#include "engine/observatory/number_text.h"

namespace warp {

namespace {

bool isRaised(AlertState state) {
    return state == AlertState::Warning || state == AlertState::Critical;
}

/// Starts, keeps or stops a stopwatch. Returns: whether it has run for so long.
bool hasHeld(std::optional<std::chrono::nanoseconds>& since, bool holds, std::chrono::nanoseconds now,
             std::chrono::seconds wanted) {
    if (!holds) since.reset();
    if (holds && !since) since = now;
    return since && now - *since >= wanted;
}

}  // namespace

void AlertTracker::setRule(AlertRule rule) {
    if (rule.metric != m_status.rule.metric) {
        *this = AlertTracker(std::move(rule));
        return;
    }
    m_status.rule = std::move(rule);
}

void AlertTracker::resume(AlertState state, Timestamp since) {
    if (!isRaised(state)) return;
    m_status.state = state;
    m_status.since = since;
}

bool AlertTracker::reaches(double value, std::optional<double> level) const {
    if (!level) return false;
    return m_status.rule.comparison == AlertComparison::Above ? value >= *level : value <= *level;
}

bool AlertTracker::isClear(double value) const {
    const AlertRule& rule = m_status.rule;
    if (!rule.clear) return !reaches(value, rule.warning ? rule.warning : rule.critical);
    return rule.comparison == AlertComparison::Above ? value <= *rule.clear : value >= *rule.clear;
}

std::optional<AlertEvent> AlertTracker::look(std::optional<double> value, const std::string& whyNone,
                                             const AlertMoment& now) {
    const AlertRule& rule = m_status.rule;
    const AlertState before = m_status.state;
    m_status.silenced = rule.silencedUntil && now.time < *rule.silencedUntil;
    if (value) {
        m_status.value = value;
        m_seenAt = now.monotonic;
    }
    AlertState after = AlertState::Ok;
    if (rule.enabled) after = value ? judge(*value, now) : judgeMissing(now);
    if (m_status.since == Timestamp{} || after != before) m_status.since = now.time;
    m_status.state = after;
    explain(whyNone);
    const auto told = [](AlertState state) { return state == AlertState::Pending ? AlertState::Ok : state; };
    const bool firstLook = before == AlertState::NoData && told(after) == AlertState::Ok;
    if (told(before) == told(after) || firstLook) return {};
    return AlertEvent{.time = now.time,
                      .rule = rule.name,
                      .from = before,
                      .to = after,
                      .value = value,
                      .silenced = m_status.silenced};
}

AlertState AlertTracker::judge(double value, const AlertMoment& now) {
    const AlertRule& rule = m_status.rule;
    const bool critical = reaches(value, rule.critical);
    const bool warning = critical || reaches(value, rule.warning);
    const bool criticalHeld = hasHeld(m_criticalSince, critical, now.monotonic, rule.holdsFor);
    const bool warningHeld = hasHeld(m_warningSince, warning, now.monotonic, rule.holdsFor);
    if (criticalHeld) return AlertState::Critical;
    if (isRaised(m_status.state)) return judgeRaised(value, now);
    if (warningHeld) return rule.warning ? AlertState::Warning : AlertState::Pending;
    return warning ? AlertState::Pending : AlertState::Ok;
}

/// An alert steps down only after it was well for long enough; between the levels it stays.
AlertState AlertTracker::judgeRaised(double value, const AlertMoment& now) {
    const AlertRule& rule = m_status.rule;
    const bool clear = isClear(value);
    const bool lower = m_status.state == AlertState::Critical ? !reaches(value, rule.critical) : clear;
    if (!hasHeld(m_wellSince, lower, now.monotonic, rule.recovery)) return m_status.state;
    if (!clear && !rule.warning) return m_status.state;
    m_wellSince.reset();
    return clear ? AlertState::Ok : AlertState::Warning;
}

AlertState AlertTracker::judgeMissing(const AlertMoment& now) const {
    if (!m_seenAt) return isRaised(m_status.state) ? m_status.state : AlertState::NoData;
    return now.monotonic - *m_seenAt > kStaleAfter ? AlertState::Stale : m_status.state;
}

void AlertTracker::explain(const std::string& whyNone) {
    const AlertRule& rule = m_status.rule;
    m_status.why.clear();
    if (!rule.enabled) m_status.why = "switched off";
    if (m_status.state == AlertState::NoData || m_status.state == AlertState::Stale) m_status.why = whyNone;
    if (!isRaised(m_status.state) || !m_status.value) return;
    const auto level = m_status.state == AlertState::Critical ? rule.critical : rule.warning;
    m_status.why = rule.metric + " is " + figureText(*m_status.value);
    if (level)
        m_status.why +=
            (rule.comparison == AlertComparison::Above ? ", the limit " : ", it should stay above ") +
            figureText(*level);
}

}  // namespace warp
