// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/observatory/alert.h"

namespace warp {

/// What `alerts.json` holds. People edit the rules; states and history are written by the engine.
struct AlertFile {
    std::vector<AlertRule> rules;
    std::vector<AlertStatus> states;  ///< by rule.name; only name, state and since when it was read
    std::vector<AlertEvent> history;  ///< oldest first
};

std::string alertFileText(const AlertFile& file);
/// Errors: InvalidFormat with line, column and the field: a rule that names no metric, a level on the wrong
/// side of another, a name twice, a field that rules do not have ... States and history that cannot be read
/// are left out: they are no reason to refuse the rules.
Result<AlertFile> parseAlertFile(ByteView text);

/// One rule as JSON, and back. Errors: as parseAlertFile.
std::string alertRuleText(const AlertRule& rule);
Result<AlertRule> parseAlertRule(ByteView text);

/// Errors: InvalidArgument naming what is wrong.
Status checkAlertRule(const AlertRule& rule);

}  // namespace warp
