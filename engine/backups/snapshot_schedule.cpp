// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_schedule.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warp {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using Moment = std::chrono::sys_time<milliseconds>;

constexpr std::array kNames = {std::pair{SnapshotEvery::Never, std::string_view("never")},
                               std::pair{SnapshotEvery::Hour, std::string_view("hourly")},
                               std::pair{SnapshotEvery::Day, std::string_view("daily")},
                               std::pair{SnapshotEvery::Week, std::string_view("weekly")},
                               std::pair{SnapshotEvery::Month, std::string_view("monthly")}};

Moment momentOf(Timestamp time) {
    return Moment(milliseconds(time.ms));
}

Timestamp timestampOf(Moment moment) {
    return {moment.time_since_epoch().count()};
}

std::chrono::year_month monthOf(Moment moment) {
    const std::chrono::year_month_day date(std::chrono::floor<days>(moment));
    return date.year() / date.month();
}

/// The moment in the span of time (hour, day, week, month) in which `moment` lies, or in one `spans` later.
Moment dueInSpanOf(const SnapshotSchedule& schedule, Moment moment, int spans) {
    const auto inDay = hours(schedule.hour) + minutes(schedule.minute);
    const auto day = std::chrono::floor<days>(moment);
    switch (schedule.every) {
        case SnapshotEvery::Hour:
            return std::chrono::floor<hours>(moment) + hours(spans) + minutes(schedule.minute);
        case SnapshotEvery::Week: {
            const auto monday = day - (std::chrono::weekday(day) - std::chrono::Monday);
            return monday + days(7 * spans + static_cast<int>(schedule.weekday) - 1) + inDay;
        }
        case SnapshotEvery::Month:
            return std::chrono::sys_days((monthOf(moment) + std::chrono::months(spans)) / 1) + inDay;
        case SnapshotEvery::Never:
        case SnapshotEvery::Day: break;
    }
    return day + days(spans) + inDay;
}

bool isWrongClocks(const SnapshotInfo& info, Timestamp now) {
    return info.createdAt.ms - now.ms > milliseconds(days(1)).count();
}

/// How many snapshots build upon each other up to this one, itself included.
std::uint64_t chainLength(const SnapshotInfo& info, const std::vector<SnapshotInfo>& all) {
    std::uint64_t length = 1;
    const SnapshotInfo* link = &info;
    while (!link->base.empty() && length <= all.size()) {
        const auto base = std::ranges::find(all, link->base, &SnapshotInfo::name);
        if (base == all.end()) break;
        link = &*base;
        ++length;
    }
    return length;
}

bool nextIsFull(const SnapshotSchedule& schedule, const std::vector<SnapshotInfo>& all) {
    const SnapshotInfo* newest = nullptr;
    for (const SnapshotInfo& info : all) {
        const bool usable = info.state == SnapshotState::Complete && info.problem.empty();
        if (usable && (newest == nullptr || info.lsn >= newest->lsn)) newest = &info;
    }
    return newest == nullptr || chainLength(*newest, all) >= schedule.fullEvery;
}

}  // namespace

std::string_view snapshotEveryName(SnapshotEvery every) {
    for (const auto& [value, name] : kNames) {
        if (value == every) return name;
    }
    return "never";
}

std::optional<SnapshotEvery> parseSnapshotEvery(std::string_view name) {
    for (const auto& [value, known] : kNames) {
        if (known == name) return value;
    }
    return {};
}

std::optional<Timestamp> lastSnapshotDue(const SnapshotSchedule& schedule, Timestamp time) {
    if (schedule.every == SnapshotEvery::Never) return {};
    const Moment moment = momentOf(time);
    const Moment here = dueInSpanOf(schedule, moment, 0);
    return timestampOf(here <= moment ? here : dueInSpanOf(schedule, moment, -1));
}

std::optional<Timestamp> nextSnapshotDue(const SnapshotSchedule& schedule, Timestamp time) {
    if (schedule.every == SnapshotEvery::Never) return {};
    const Moment moment = momentOf(time);
    const Moment here = dueInSpanOf(schedule, moment, 0);
    return timestampOf(here > moment ? here : dueInSpanOf(schedule, moment, 1));
}

ScheduleStanding scheduleStanding(const SnapshotSchedule& schedule, const std::vector<SnapshotInfo>& all,
                                  Timestamp now) {
    ScheduleStanding standing{.full = nextIsFull(schedule, all)};
    for (const SnapshotInfo& info : all) {
        const bool counts = info.origin == SnapshotOrigin::Schedule &&
                            info.state == SnapshotState::Complete && !isWrongClocks(info, now);
        if (counts && (!standing.last || *standing.last < info.createdAt)) standing.last = info.createdAt;
    }
    const auto due = lastSnapshotDue(schedule, now);
    if (!due) return standing;
    standing.next = nextSnapshotDue(schedule, now);
    if (standing.last && *standing.last >= *due) return standing;
    const bool late = now.ms - due->ms >= milliseconds(kSnapshotGrace).count();
    // Before the first one nothing was missed: it is the beginning.
    if (late && standing.last) standing.missed = *due;
    standing.due = schedule.makeUp || !late;
    return standing;
}

}  // namespace warp
