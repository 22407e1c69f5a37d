// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/clock.h"

namespace warp {

enum class AlertComparison : std::uint8_t { Above, Below };

/// When a metric is worth a warning. "Reaches" means >= for Above and <= for Below.
struct AlertRule {
    std::string name;    ///< 1 to 64 of a-z 0-9 _ -
    std::string metric;  ///< of metricTable()
    AlertComparison comparison = AlertComparison::Above;
    std::optional<double> warning;     ///< at least one of the two
    std::optional<double> critical;    ///< beyond `warning`
    std::optional<double> clear;       ///< an alert ends on this side of it; nothing: of the lower level
    std::chrono::seconds holdsFor{0};  ///< so long it must be reached before the alert is raised
    std::chrono::seconds recovery{0};  ///< so long it must be well before it ends
    std::optional<Timestamp> silencedUntil;  ///< states go on, but nobody is told
    bool enabled = true;
    std::string description;

    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

enum class AlertState : std::uint8_t { Ok, Pending, Warning, Critical, NoData, Stale };
/// "ok", "pending", "warning", "critical", "no data", "stale".
std::string_view alertStateName(AlertState state);
std::optional<AlertState> parseAlertState(std::string_view name);

struct AlertStatus {
    AlertRule rule;
    AlertState state = AlertState::NoData;
    Timestamp since;
    std::optional<double> value;  ///< the last one seen
    std::string why;              ///< why there is no data, or what was reached
    bool silenced = false;
};

/// An alert that began, ended or changed.
struct AlertEvent {
    Timestamp time;
    std::string rule;
    AlertState from = AlertState::Ok;
    AlertState to = AlertState::Ok;
    std::optional<double> value;
    bool silenced = false;
};

/// The rules that a new universe has.
std::vector<AlertRule> defaultAlertRules();

}  // namespace warp
