// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/observatory/observatory.h"
#include "engine/universe/holder_client.h"

namespace warp {

/// Carries out what another process asks of the observatory:
///
///     {"command": "observatory", "action": "read"}                         somebody reads the figures
///     {..., "action": "set_alert", "rule": {...}}  {..., "action": "remove_alert", "name": "entropy"}
///     {..., "action": "silence_alert", "name": "entropy", "until": "2026-01-15T14:30:00Z"}   until may be
///     left out
///     {..., "action": "record_trace", "milliseconds": 5000}                -> {"path": "..."}
///
/// Returns: the result's JSON. Errors: InvalidArgument, those of the action.
Result<std::string> observatoryAnswer(Observatory& observatory, const RequestReader& request, const Job& job);

/// Reads here, has changes made by the process that has the universe open.
std::unique_ptr<Observatory> makeClientObservatory(Observatory& local, HolderClient& client);

/// Tells the process that has the universe in `directory` open, at most every few seconds, that somebody
/// reads its figures. Never fails: without such a process nobody has to know.
std::function<void()> tellReaderTo(const std::string& directory);

}  // namespace warp
