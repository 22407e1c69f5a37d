// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/watch_figures.h"

#include "engine/io/files.h"
#include "engine/spacetime/counters.h"

namespace warp {

namespace {

// Beside changes that wait and cached values the engine needs little; more than this is too much.
constexpr double kOtherMemory = 256.0 * (1u << 20);
constexpr double kSyncBudgetSeconds = 0.1;

template <typename Number>
double valueOf(Number number) {
    return static_cast<double>(number);
}

template <typename Number>
double valueOf(std::optional<Number> number) {
    return number ? static_cast<double>(*number) : kNoData;
}

double loadOf(std::uint64_t records, std::uint64_t capacity) {
    return capacity > 0 ? valueOf(records) / valueOf(capacity) : kNoData;
}

std::optional<double> known(double value) {
    return hasData(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

Figures WatchFigures::collect(std::uint64_t eventItems) {
    Figures figures;
    figures.time = m_sources.clock->now();
    figures.monotonic = m_sources.clock->monotonic();
    m_store = m_sources.storage->store().status();
    m_records = m_sources.storage->spacetime().stats();
    m_mirror = m_sources.mirror();
    takeProcess(figures.monotonic);
    if (!m_slowAt || figures.monotonic - *m_slowAt >= kSlowEvery) lookSlowly(figures.monotonic);
    addStore(figures);
    addRecords(figures);
    addMirror(figures);
    addProcess(figures);
    addDisk(figures);
    figures[Figure::TemporalFlowRate] = valueOf(eventItems);
    return figures;
}

void WatchFigures::takeProcess(std::chrono::nanoseconds now) {
    // In no time no share of it can be told: what was measured stands.
    if (m_process.processorTime && now <= m_collectedAt) return;
    const auto before = m_process.processorTime;
    m_process = m_sources.process();
    const std::chrono::duration<double> passed = now - m_collectedAt;
    m_cores.reset();
    if (before && m_process.processorTime && passed.count() > 0)
        m_cores = std::chrono::duration<double>(*m_process.processorTime - *before) / passed;
    m_collectedAt = now;
}

void WatchFigures::lookSlowly(std::chrono::nanoseconds now) {
    m_slowAt = now;
    const auto tree = m_sources.storage->tree().read();
    if (tree.ok()) {
        auto counts = readCounts(**tree);
        m_counted = counts.ok();
        if (counts.ok()) m_counts = std::move(counts).value();
        const auto problems = (*tree)->count(Space::Problems);
        m_problems = problems.ok() ? std::optional(*problems) : std::nullopt;
    }
    const auto disk = m_sources.fs->diskSpace(m_sources.root);
    m_diskMeasured = disk.ok() && disk->totalBytes > 0;
    if (m_diskMeasured) m_disk = *disk;
}

void WatchFigures::addStore(Figures& figures) const {
    figures[Figure::Commits] = valueOf(m_store.commits);
    figures[Figure::SlowedWrites] = valueOf(m_store.slowedWrites);
    figures[Figure::MemoryTableBytes] = valueOf(m_store.memoryBytes);
    figures[Figure::LogBytes] = valueOf(m_store.logBytes);
    figures[Figure::LogWaitingBytes] = valueOf(m_store.logWaitingBytes);
    figures[Figure::LogUnsynced] =
        valueOf(m_store.visibleLsn - std::min(m_store.visibleLsn, m_store.durableLsn));
    figures[Figure::TreeLag] = valueOf(m_store.visibleLsn - std::min(m_store.visibleLsn, m_store.appliedLsn));
    figures[Figure::TreeBytes] = valueOf(m_store.treeBytes);
}

void WatchFigures::addRecords(Figures& figures) const {
    figures[Figure::Reads] = valueOf(m_records.reads);
    figures[Figure::RecordsWritten] = valueOf(m_records.writes);
    figures[Figure::CacheHitRate] = valueOf(m_records.cacheHits);
    figures[Figure::CacheBytes] = valueOf(m_records.cacheBytes);
    figures[Figure::Problems] = valueOf(m_problems);
    if (!m_counted) return;
    std::uint64_t bytes = 0;
    for (const TypeCounts& type : m_counts) bytes += type.totalBytes();
    const ShardRecords shards = totalRecords(m_counts);
    const auto& laws = m_sources.configuration->values()->topology.shards;
    figures[Figure::Records] = valueOf(shards[0] + shards[1] + shards[2]);
    figures[Figure::ValueBytes] = valueOf(bytes);
    figures[Figure::HotRecords] = valueOf(shards[0]);
    figures[Figure::WarmRecords] = valueOf(shards[1]);
    figures[Figure::ColdRecords] = valueOf(shards[2]);
    figures[Figure::HotLoad] = loadOf(shards[0], laws[0].capacity);
    figures[Figure::WarmLoad] = loadOf(shards[1], laws[1].capacity);
}

void WatchFigures::addMirror(Figures& figures) const {
    if (!m_mirror) return;
    figures[Figure::MirrorDue] = valueOf(m_mirror->due);
    figures[Figure::MirrorLag] = std::chrono::duration<double>(m_mirror->lag).count();
    figures[Figure::MirrorFiles] = valueOf(m_mirror->written);
}

void WatchFigures::addProcess(Figures& figures) const {
    if (m_process.processorTime)
        figures[Figure::ProcessCpu] = std::chrono::duration<double>(*m_process.processorTime).count();
    figures[Figure::ProcessMemory] = valueOf(m_process.anonymousBytes);
    figures[Figure::ProcessThreads] = valueOf(m_process.threads);
    figures[Figure::DiskReadBytes] = valueOf(m_process.readBytes);
    figures[Figure::DiskWrittenBytes] = valueOf(m_process.writtenBytes);
}

void WatchFigures::addDisk(Figures& figures) const {
    if (!m_diskMeasured) return;
    figures[Figure::DiskFreeBytes] = valueOf(m_disk.freeBytes);
    if (m_disk.totalInodes > 0) figures[Figure::DiskFreeInodes] = valueOf(m_disk.freeInodes);
}

EntropyInput WatchFigures::entropyInput(double syncP99) const {
    constexpr double kMicroseconds = 1e6;
    const auto values = m_sources.configuration->values();
    EntropyInput input;
    input.cores = {.used = m_cores, .budget = valueOf(m_process.processors)};
    input.memory = {
        .used = known(valueOf(m_process.anonymousBytes)),
        .budget = valueOf(m_sources.memoryBudget) + valueOf(m_sources.cacheBudget) + kOtherMemory};
    input.logBacklog = {.used = valueOf(m_store.logBytes), .budget = valueOf(m_sources.memoryBudget)};
    if (m_mirror) {
        input.mirrorLag = {.used = std::chrono::duration<double>(m_mirror->lag).count(),
                           .budget = valueOf(values->universe.mirrorLagWarningSeconds)};
    }
    input.syncLatency = {.used = known(syncP99 / kMicroseconds), .budget = kSyncBudgetSeconds};
    return input;
}

void WatchFigures::addDisorder(EntropyState& state) const {
    if (!m_counted) return;
    const auto& laws = m_sources.configuration->values()->topology.shards;
    std::vector<std::uint64_t> all;
    for (const Shard shard : kShards) {
        const auto at = static_cast<std::size_t>(shard);
        std::vector<std::uint64_t> loads;
        for (const TypeCounts& type : m_counts) loads.push_back(type.records[at]);
        state.shards.push_back({.shard = std::string(shardId(shard)),
                                .bits = disorderOf(loads).bits,
                                .limit = laws[at].entropyLimit});
        all.insert(all.end(), loads.begin(), loads.end());
    }
    state.disorder = disorderOf(all);
}

VacuumCheck WatchFigures::diskCheck() const {
    VacuumCheck check{.name = "disk_space", .weight = 2, .why = "not measured"};
    if (!m_diskMeasured) return check;
    const std::uint64_t wanted = m_sources.configuration->values()->universe.diskSpaceWarningMiB << 20;
    check.state = m_disk.freeBytes < wanted ? CheckState::Failing : CheckState::Passed;
    check.why =
        std::to_string(m_disk.freeBytes >> 20) + " MiB free, " + std::to_string(wanted >> 20) + " MiB wanted";
    return check;
}

}  // namespace warp
