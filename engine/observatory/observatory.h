// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/observatory/alert.h"
#include "engine/observatory/measured.h"
#include "engine/observatory/metric_table.h"
#include "engine/observatory/real_time_text.h"
#include "engine/observatory/structured_logs.h"

namespace warp {

/// All alerts at one moment.
struct AlertReport {
    std::vector<AlertStatus> alerts;
    std::vector<AlertEvent> history;  ///< oldest first
    std::optional<Error> fileError;   ///< `alerts.json` was made unreadable: the last good rules are in force
};

/// What is measured of a universe. Threads: all methods may be called from any thread.
/// Spec: Monitoring and Observability.
class Observatory {
  public:
    virtual ~Observatory() = default;

    /// The newest figures with the last 120 seconds. Whoever asks counts as a reader: for some seconds the
    /// writing process measures for its files every second. An observer gets what that process wrote last.
    /// Errors: NotFound when nothing was measured yet; for observers InvalidFormat, Io.
    virtual Result<RealTime> realTime() = 0;
    /// Rows of [from, to), at most the last `limit`: seconds for an hour back, ten seconds for a day, beyond
    /// that, and for what was before this process, minutes from the files. Errors: Cancelled, Io.
    virtual Result<std::vector<MetricSample>> history(Timestamp from, Timestamp to, std::size_t limit,
                                                      const Job& job) = 0;

    virtual Result<AlertReport> alerts() = 0;
    /// Adds or replaces a rule by its name. Errors: InvalidArgument naming field and fault; InvalidFormat
    /// when somebody made `alerts.json` unreadable, which is then left alone; NoSpace, Io.
    virtual Status setAlert(const AlertRule& rule) = 0;
    /// Errors: NotFound, as setAlert.
    virtual Status removeAlert(const std::string& name) = 0;
    /// Takes: until when nobody is told; nothing = from now on again. Errors: as removeAlert.
    virtual Status silenceAlert(const std::string& name, std::optional<Timestamp> until) = 0;

    /// Records what the engine does for a while into `cosmic_debug.trace`. Returns: the file, relative to the
    /// universe. Errors: Conflict while another trace is recorded; Cancelled; NoSpace, Io.
    virtual Result<std::string> recordTrace(std::chrono::milliseconds length, const Job& job) = 0;

    /// The dashboard of the specification, a JSON object with its eight members. A member without data is
    /// null, with the reason under "no_data".
    virtual Result<std::string> dashboard() = 0;

    /// From now on `measure` tells a figure; the last one given counts. Without effect on observers.
    virtual void provide(Figure figure, MeasureFigure measure) = 0;
    /// The same for a member of the dashboard: "quantum_entanglement_status", "wormhole_efficiency".
    virtual void provideSection(const std::string& member, DescribeSection describe) = 0;
    /// Writes to one of the logs; Errors also go to the log of errors. Without effect on observers.
    virtual void log(LogChannel channel, const LogEntry& entry) = 0;
};

}  // namespace warp
