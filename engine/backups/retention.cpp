// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/retention.h"

#include <algorithm>
#include <chrono>

namespace warp {

namespace {

using Days = std::chrono::sys_days;

Days dayOf(Timestamp time) {
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(time.ms)));
}

std::string hourName(Timestamp time) {
    return formatTimestamp(time).substr(0, 13) + ":00";
}
std::string dayName(Timestamp time) {
    return formatDay(time);
}
/// The week's Monday.
std::string weekName(Timestamp time) {
    const Days day = dayOf(time);
    const auto since = std::chrono::weekday(day) - std::chrono::Monday;
    const auto monday =
        std::chrono::duration_cast<std::chrono::milliseconds>((day - since).time_since_epoch());
    return "from " + formatDay(Timestamp{monday.count()});
}
std::string monthName(Timestamp time) {
    return formatDay(time).substr(0, 7);
}
std::string yearName(Timestamp time) {
    return formatDay(time).substr(0, 4);
}

/// Keeps the newest snapshot of each of the newest spans of time. Takes: verdicts oldest first.
void keepBySpan(std::vector<RetentionVerdict>& verdicts, std::uint32_t count, const std::string& word,
                std::string (*span)(Timestamp)) {
    std::string before;
    for (auto verdict = verdicts.rbegin(); verdict != verdicts.rend() && count > 0; ++verdict) {
        const std::string name = span(verdict->snapshot.createdAt);
        if (name == before) continue;
        before = name;
        --count;
        verdict->keep = true;
        verdict->reasons.push_back(word + ' ' + name);
    }
}

void keepUnscheduled(std::vector<RetentionVerdict>& verdicts) {
    for (RetentionVerdict& verdict : verdicts) {
        if (verdict.snapshot.origin == SnapshotOrigin::Schedule) continue;
        verdict.keep = true;
        verdict.reasons.emplace_back(snapshotOriginName(verdict.snapshot.origin));
    }
}

void keepBases(std::vector<RetentionVerdict>& verdicts) {
    // From the newest: a base that is kept keeps its own.
    for (auto verdict = verdicts.rbegin(); verdict != verdicts.rend(); ++verdict) {
        if (!verdict->keep || verdict->snapshot.base.empty()) continue;
        const auto base = std::ranges::find_if(verdicts, [&](const RetentionVerdict& other) {
            return other.snapshot.name == verdict->snapshot.base;
        });
        if (base == verdicts.end()) continue;
        base->keep = true;
        base->reasons.push_back("base of " + verdict->snapshot.name);
    }
}

}  // namespace

Result<std::vector<RetentionVerdict>> planRetention(const std::vector<SnapshotInfo>& all,
                                                    const RetentionRule& rule) {
    if (!rule.keepsAny()) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "a rule that keeps no snapshot would remove all: say how many are kept"};
    }
    std::vector<RetentionVerdict> verdicts;
    for (const SnapshotInfo& info : all) {
        if (info.state == SnapshotState::Complete) verdicts.push_back({.snapshot = info});
    }
    std::ranges::stable_sort(verdicts, {}, [](const RetentionVerdict& verdict) {
        return std::pair(verdict.snapshot.createdAt, verdict.snapshot.lsn);
    });
    for (std::size_t i = 0; i < verdicts.size() && i < rule.last; ++i) {
        RetentionVerdict& verdict = verdicts[verdicts.size() - 1 - i];
        verdict.keep = true;
        verdict.reasons.push_back("last " + std::to_string(i + 1));
    }
    keepBySpan(verdicts, rule.hourly, "hourly", hourName);
    keepBySpan(verdicts, rule.daily, "daily", dayName);
    keepBySpan(verdicts, rule.weekly, "weekly", weekName);
    keepBySpan(verdicts, rule.monthly, "monthly", monthName);
    keepBySpan(verdicts, rule.yearly, "yearly", yearName);
    if (rule.scheduledOnly) keepUnscheduled(verdicts);
    keepBases(verdicts);
    return verdicts;
}

}  // namespace warp
