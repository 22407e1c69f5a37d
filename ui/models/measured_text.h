// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include "ui/bridge/measured_query.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

/// Words and figures for what is measured, in the user's language.

/// A value of a metric in the unit that people read: bytes, times, shares. Takes: the metric's name.
Quantity metricQuantity(std::string_view metric, double value);

/// What the rule is called: those that every universe has by what they watch, others by their names.
QString alertName(const AlertRule& rule);
Status statusOf(AlertState state);
/// "Critical", "Pending", "No data".
QString alertStateText(AlertState state);
/// "3.1 GiB, warning below 1 GiB": what was seen, and what would fire or has fired.
QString alertMeasureText(const AlertStatus& alert);
/// "Disk space: critical", one a line: what fires, for a tool tip.
QString firingText(const AlertTally& tally);

/// "Event horizon", "Photon sphere", "Deep cache", and the sentence that explains it.
QString cacheLevelText(CacheLevel level);
QString cacheLevelSentence(CacheLevel level);

}  // namespace warp::ui
