// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/temporal/event_cursor.h"
#include "engine/temporal/event_summary.h"

namespace warp {

/// How events are gathered into windows of equal length, which begin at multiples of it since 1970.
struct WindowOptions {
    std::chrono::milliseconds width{60'000};
    bool byStream = false;            ///< a window for each stream
    std::vector<std::string> fields;  ///< numeric members to be summed up; "outer.inner" looks inside
};

/// The events of one window.
struct EventWindow {
    Timestamp from;
    Timestamp to;        ///< first moment behind it
    std::string stream;  ///< empty unless by stream
    std::uint64_t events = 0;
    std::map<std::string, FieldSummary, std::less<>> fields;  ///< those that had a number
};

/// Gathers the events of a query and gives every window that has some, in order of time, then of stream, as
/// soon as it is over. Takes: `visit`, which returns false to stop. Errors: InvalidArgument, Cancelled, those
/// of the cursor.
Status forEachWindow(EventCursor& events, const WindowOptions& options,
                     const std::function<bool(const EventWindow&)>& visit, const Job& job = {});

}  // namespace warp
