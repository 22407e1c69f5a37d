// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/metric_table.h"

#include <algorithm>

namespace warp {

namespace {

struct FigureRow {
    const char* name;
    const char* unit;
    MetricKind kind;
    const char* description;
    const char* none;
    bool live;
};

constexpr auto kLevel = MetricKind::Level;
constexpr auto kRate = MetricKind::Rate;
constexpr const char* kUnread = "not measured";

// In the order of Figure.
// clang-format off
constexpr std::array<FigureRow, kFigureCount> kFigures = {{
    {"records", "", kLevel, "Records of all shards", kUnread, false},
    {"value_bytes", "bytes", kLevel, "Bytes of their values", kUnread, false},
    {"hot_records", "", kLevel, "Records in hot_data", kUnread, false},
    {"warm_records", "", kLevel, "Records in warm_data", kUnread, false},
    {"cold_records", "", kLevel, "Records in cold_data", kUnread, false},
    {"hot_load", "", kLevel, "Records in hot_data over its capacity", "the shard has no capacity set", false},
    {"warm_load", "", kLevel, "Records in warm_data over its capacity", "the shard has no capacity set", false},
    {"reads_per_second", "1/s", kRate, "Records observed", kUnread, true},
    {"records_written_per_second", "1/s", kRate, "Records written, moved or removed", kUnread, true},
    {"cache_hit_rate", "", kLevel, "Observed values that the cache had, 0 to 1", "nothing was observed", true},
    {"cache_bytes", "bytes", kLevel, "Values in the cache", kUnread, false},
    {"commits_per_second", "1/s", kRate, "Batches taken by the log", kUnread, true},
    {"slowed_writes_per_second", "1/s", kRate, "Writes that waited for the tree", kUnread, false},
    {"memory_table_bytes", "bytes", kLevel, "Changes in memory that are not in the tree", kUnread, true},
    {"log_bytes", "bytes", kLevel, "Log that is not in the tree", kUnread, true},
    {"log_waiting_bytes", "bytes", kLevel, "Log that waits to be archived", kUnread, false},
    {"log_unsynced_changes", "", kLevel, "Changes that are not on the disk yet", kUnread, false},
    {"tree_lag_changes", "", kLevel, "Changes that the tree is behind", kUnread, true},
    {"tree_bytes", "bytes", kLevel, "Size of the tree", kUnread, false},
    {"mirror_due", "", kLevel, "Record files to be written", kUnread, true},
    {"mirror_lag_s", "s", kLevel, "How long the mirror has been behind", kUnread, true},
    {"mirror_files_per_second", "1/s", kRate, "Record files written", kUnread, true},
    {"problems", "", kLevel, "Files edited by hand that could not be taken in", kUnread, false},
    {"temporal_flow_rate", "1/s", kRate, "Events appended", kUnread, true},
    {"process_cpu", "cores", kRate, "Processor time of the engine's process", kUnread, true},
    {"process_memory_bytes", "bytes", kLevel, "Memory of the process without pages of files", kUnread, true},
    {"process_threads", "", kLevel, "Threads of the process", kUnread, false},
    {"disk_read_bytes_per_second", "bytes/s", kRate, "Fetched from disks by the process", kUnread, true},
    {"disk_written_bytes_per_second", "bytes/s", kRate, "Sent to disks by the process", kUnread, true},
    {"disk_free_bytes", "bytes", kLevel, "Free space of the universe's disk", kUnread, false},
    {"disk_free_inodes", "", kLevel, "Files that the disk can still take", "this file system does not count files", false},
    {"entropy_total", "", kLevel, "Sum of the three loads, 0 to 3", kUnread, true},
    {"entropy_cpu", "", kLevel, "Processor load, 0 to 1", kUnread, true},
    {"entropy_memory", "", kLevel, "Memory load, 0 to 1", kUnread, true},
    {"entropy_io", "", kLevel, "Load of log, mirror and disk, 0 to 1", kUnread, true},
    {"disorder", "", kLevel, "How unevenly records lie over shards and types, 0 to 1", kUnread, false},
    {"vacuum_stability", "", kLevel, "1 without failing or overdue checks, down to 0", kUnread, true},
    {"entanglements", "", kLevel, "Links between records", "no part of the engine measures it", false},
    {"wormholes", "", kLevel, "Open wormholes", "no part of the engine measures it", false},
    {"wormhole_efficiency", "", kLevel, "Prefetched records that were then read, 0 to 1", "no part of the engine measures it", true},
}};
// clang-format on

constexpr std::array<const char*, kOperationFigures> kSuffixes = {"_per_second", "_p50_us", "_p95_us",
                                                                  "_p99_us", "_max_us"};
constexpr std::array<const char*, kOperationFigures> kMeanings = {
    "How often", "Half of them took at most", "95 % of them took at most", "99 % of them took at most",
    "The slowest took"};

bool isLive(Operation operation, OperationFigure figure) {
    const bool common = operation == Operation::Get || operation == Operation::Put ||
                        operation == Operation::Batch || operation == Operation::Sync;
    return common && (figure == OperationFigure::PerSecond || figure == OperationFigure::P99);
}

MetricInfo infoOf(Operation operation, OperationFigure figure) {
    const auto at = static_cast<std::size_t>(figure);
    const bool rate = figure == OperationFigure::PerSecond;
    const std::string name(operationName(operation));
    return {.name = name + kSuffixes[at],
            .unit = rate ? "1/s" : "us",
            .kind = rate ? MetricKind::Rate : MetricKind::Latency,
            .description = "Operation " + name + ": " + kMeanings[at],
            .none = rate ? kUnread : "none happened",
            .live = isLive(operation, figure)};
}

std::vector<MetricInfo> makeTable() {
    std::vector<MetricInfo> table;
    for (std::size_t operation = 0; operation < kOperationCount; ++operation) {
        for (std::size_t figure = 0; figure < kOperationFigures; ++figure) {
            table.push_back(infoOf(static_cast<Operation>(operation), static_cast<OperationFigure>(figure)));
        }
    }
    for (const FigureRow& row : kFigures)
        table.push_back({row.name, row.unit, row.kind, row.description, row.none, row.live});
    return table;
}

}  // namespace

const std::vector<MetricInfo>& metricTable() {
    static const std::vector<MetricInfo> table = makeTable();
    return table;
}

MetricId metricId(Figure figure) {
    return kOperationCount * kOperationFigures + static_cast<std::size_t>(figure);
}

MetricId metricId(Operation operation, OperationFigure figure) {
    return static_cast<std::size_t>(operation) * kOperationFigures + static_cast<std::size_t>(figure);
}

std::optional<MetricId> findMetric(std::string_view name) {
    const auto& table = metricTable();
    const auto found = std::ranges::find(table, name, &MetricInfo::name);
    if (found == table.end()) return {};
    return static_cast<MetricId>(found - table.begin());
}

}  // namespace warp
