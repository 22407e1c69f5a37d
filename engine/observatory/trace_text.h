// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/clock.h"
#include "engine/base/trace_buffer.h"

namespace warp {

/// A trace as Chrome's trace-event JSON (chrome://tracing, Perfetto): complete events ("ph": "X") in order of
/// their beginning, microseconds since `begin`, and the names of threads. Takes: `processId`, shown;
/// `begin`, on the clock of the spans; `time`, the same moment for people.
std::string traceText(const TraceBuffer& trace, std::int64_t processId, std::chrono::nanoseconds begin,
                      Timestamp time);

}  // namespace warp
