// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/observatory/metric_table.h"

namespace warp {

/// What `real_time.json` holds.
struct RealTime {
    Timestamp time;
    std::string universeId;
    std::string state;  ///< as universeStateName; "closed" once the last process has closed it
    std::int64_t processId = 0;
    Timestamp openedAt;
    unsigned intervalSeconds = 5;
    MetricSample latest;
    std::map<MetricId, std::string> whyNone;
    std::vector<MetricSample> seconds;  ///< the last 120, of live metrics only when it was read from a file
    std::size_t alertsWarning = 0;
    std::size_t alertsCritical = 0;
};

/// The file's text. Every metric is there: null where there is no data, with the reason under "no_data".
std::string realTimeText(const RealTime& now);
/// Metrics that this engine does not know are passed over. Errors: InvalidFormat.
Result<RealTime> parseRealTime(ByteView text);

}  // namespace warp
