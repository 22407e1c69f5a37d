// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "engine/configuration/configuration.h"
#include "engine/entropy/entropy.h"
#include "engine/io/process_usage.h"
#include "engine/observatory/measured.h"
#include "engine/observatory/metric_table.h"
#include "engine/store/human_mirror.h"
#include "engine/universe/storage.h"

namespace warp {

/// What is looked at to measure a universe that this process has open for writing.
struct WatchSources {
    FileSystem* fs = nullptr;
    const Clock* clock = nullptr;
    std::string root;
    Storage* storage = nullptr;
    const Configuration* configuration = nullptr;
    std::function<std::optional<MirrorStatus>()> mirror;  ///< nothing: there is none
    std::function<ProcessUsage()> process;
    std::uint64_t memoryBudget = 0;  ///< bytes of changes that may wait for the tree
    std::uint64_t cacheBudget = 0;   ///< bytes of cached values
};

/// Collects the figures of a moment. What costs more than a look (counts of records, disk space) is looked at
/// every ten seconds. Threads: one at a time.
class WatchFigures {
  public:
    static constexpr std::chrono::seconds kSlowEvery{10};

    explicit WatchFigures(WatchSources sources) : m_sources(std::move(sources)) {}

    /// Takes: `syncP99`, microseconds, of the last second; `eventItems`, events appended since opening.
    /// Returns: all but entropy and what others provide.
    Figures collect(std::uint64_t eventItems);
    /// The load of the moment that was collected last. Takes: `syncP99`, microseconds of the second before.
    EntropyInput entropyInput(double syncP99) const;
    /// How records lie, as of the last slow look.
    void addDisorder(EntropyState& state) const;
    /// Whether the disk has as much free space as it should.
    VacuumCheck diskCheck() const;

    const StoreStatus& store() const { return m_store; }
    const std::vector<TypeCounts>& counts() const { return m_counts; }
    const DiskSpace& disk() const { return m_disk; }
    /// The next collection looks at everything.
    void lookAtAll() { m_slowAt.reset(); }

  private:
    void takeProcess(std::chrono::nanoseconds now);
    void lookSlowly(std::chrono::nanoseconds now);
    void addStore(Figures& figures) const;
    void addRecords(Figures& figures) const;
    void addMirror(Figures& figures) const;
    void addProcess(Figures& figures) const;
    void addDisk(Figures& figures) const;

    const WatchSources m_sources;
    std::optional<std::chrono::nanoseconds> m_slowAt;
    StoreStatus m_store;
    SpacetimeStats m_records;
    std::optional<MirrorStatus> m_mirror;
    ProcessUsage m_process;
    std::chrono::nanoseconds m_collectedAt{0};
    std::optional<double> m_cores;  ///< processors used since the collection before
    std::vector<TypeCounts> m_counts;
    bool m_counted = false;
    std::optional<std::uint64_t> m_problems;
    DiskSpace m_disk;
    bool m_diskMeasured = false;
};

}  // namespace warp
