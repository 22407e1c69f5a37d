// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/operation_meter.h"

namespace warp {

/// The number of a metric: its place in the table, in samples and in the columns of CSV files.
using MetricId = std::size_t;

/// What is measured beside operations. New ones go to the end.
enum class Figure : std::uint8_t {
    Records,
    ValueBytes,
    HotRecords,
    WarmRecords,
    ColdRecords,
    HotLoad,
    WarmLoad,
    Reads,
    RecordsWritten,
    CacheHitRate,
    CacheBytes,
    Commits,
    SlowedWrites,
    MemoryTableBytes,
    LogBytes,
    LogWaitingBytes,
    LogUnsynced,
    TreeLag,
    TreeBytes,
    MirrorDue,
    MirrorLag,
    MirrorFiles,
    Problems,
    TemporalFlowRate,
    ProcessCpu,
    ProcessMemory,
    ProcessThreads,
    DiskReadBytes,
    DiskWrittenBytes,
    DiskFreeBytes,
    DiskFreeInodes,
    EntropyTotal,
    EntropyCpu,
    EntropyMemory,
    EntropyIo,
    Disorder,
    VacuumStability,
    Entanglements,
    Wormholes,
    WormholeEfficiency,
};
inline constexpr std::size_t kFigureCount = 40;

/// What is told of each operation: how many a second, and the latencies of those timed in microseconds.
enum class OperationFigure : std::uint8_t { PerSecond, P50, P95, P99, Max };
inline constexpr std::size_t kOperationFigures = 5;

enum class MetricKind : std::uint8_t {
    Level,  ///< how it is at the moment; over a longer time its mean
    Rate,   ///< counted up by the engine, told per second
    Latency,
};

struct MetricInfo {
    std::string name;  ///< stable: "get_p99_us", "disk_free_bytes"
    std::string unit;  ///< "bytes", "1/s", "us", "s"; empty for plain numbers and shares
    MetricKind kind = MetricKind::Level;
    std::string description;
    std::string none;   ///< why there is no data when nobody says otherwise
    bool live = false;  ///< among the lines of the last 120 seconds
};

/// Every metric, operations first.
const std::vector<MetricInfo>& metricTable();
MetricId metricId(Figure figure);
MetricId metricId(Operation operation, OperationFigure figure);
std::optional<MetricId> findMetric(std::string_view name);

inline constexpr double kNoData = std::numeric_limits<double>::quiet_NaN();
inline bool hasData(double value) {
    return !std::isnan(value);
}

/// The figures of one moment as they are collected: Rates as counted since opening.
struct Figures {
    Timestamp time;
    std::chrono::nanoseconds monotonic{0};
    std::array<double, kFigureCount> values;
    std::map<Figure, std::string> whyNone;  ///< of some that have no data

    Figures() { values.fill(kNoData); }
    double& operator[](Figure figure) { return values[static_cast<std::size_t>(figure)]; }
    double operator[](Figure figure) const { return values[static_cast<std::size_t>(figure)]; }
};

/// A row: every metric over a length of time that ends at `time`.
struct MetricSample {
    Timestamp time;
    std::vector<double> values;  ///< by MetricId; kNoData where there is none
};

}  // namespace warp
