// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/temporal/event_summary.h"

namespace warp {

/// summary.json and aggregated.json: counts per stream and type, per stream first and last, counts per minute
/// (of a day per hour, of a month per day), and per numeric member count, sum, min, max, mean, stddev, p50,
/// p95 and p99.
std::string summaryJson(const EventSummary& summary);
/// metrics.erl: the same as one term, maps with binaries for keys.
std::string summaryTerm(const EventSummary& summary);
/// analytics.json of a day: rate per minute, busiest minute, streams by number of events, longest gaps.
std::string analyticsJson(const EventSummary& day);

}  // namespace warp
