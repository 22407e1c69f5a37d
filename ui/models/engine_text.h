// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include "ui/bridge/engine_types.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

/// Words for the engine's values, in the user's language.

Temperature temperatureOf(Shard shard);
Status statusOf(HealthLevel level);
/// "Hot: strong consistency, a write waits for the disk".
QString shardSentence(Shard shard);
QString priorityText(Priority priority);
/// "Collapsed", and the sentence that explains it.
QString quantumStateText(QuantumState state);
QString quantumStateSentence(QuantumState state);
/// Local time to the second; with `full`, UTC to the millisecond, as in the files.
QString timeText(Timestamp time, bool full = false);
/// Why a universe that this process writes takes no changes now, and what to do about it; empty when it does.
QString readOnlyText(const UniverseStats& stats);
/// "1 record", "2 600 records".
QString recordCountText(std::uint64_t count);
QString fileCountText(std::uint64_t count);

/// "users:alice" -> "users" and "alice".
QString typeOfKey(const QString& key);
QString idOfKey(const QString& key);

}  // namespace warp::ui
