// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/rebalancer.h"

#include <algorithm>
#include <thread>
#include <unordered_set>

#include "engine/spacetime/entanglement/link_group.h"
#include "engine/spacetime/shard_balance.h"
#include "engine/universe/rebalancing_report.h"

namespace warp {

namespace {

constexpr int kAttempts = 3;  // at a batch whose records change meanwhile
constexpr std::size_t kRecordsPerStep = 50'000;
constexpr std::chrono::milliseconds kWaitForRun{20};
// A shard that is emptier is under no pressure, however records lie over shards and types.
constexpr double kLeastLoad = 0.1;

/// What is urgent first: by reason, then what is most active, or attracted least by where it is.
bool movesBefore(const PlannedMove& a, const PlannedMove& b) {
    if (a.reason != b.reason) return a.reason < b.reason;
    switch (a.reason) {
        case MoveReason::Active: return a.activity > b.activity;
        case MoveReason::Attracted:
            return a.attractionTo * b.attractionFrom > b.attractionTo * a.attractionFrom;
        default: return a.attractionFrom < b.attractionFrom;
    }
}

void shift(ShardRecords& records, const PlannedMove& move) {
    std::uint64_t& from = records[static_cast<std::size_t>(move.from)];
    if (from > 0) --from;
    ++records[static_cast<std::size_t>(move.to)];
}

/// Why shards other than by the activity of their records have to give some away.
std::vector<RebalancingTrigger> triggersOf(const std::vector<TypeCounts>& counts,
                                           const MoveSurroundings& around, double imbalanceLimit) {
    using Kind = RebalancingTrigger::Kind;
    std::vector<RebalancingTrigger> triggers;
    const double imbalance = loadImbalance(around.physics, around.records);
    double loads = 0;
    double shardsWithCapacity = 0;
    for (std::size_t s = 0; s < kShardCount; ++s) {
        loads += shardLoad(around.physics[s], around.records[s]);
        shardsWithCapacity += around.physics[s].capacity > 0 ? 1 : 0;
    }
    for (const Shard shard : kShards) {
        const auto s = static_cast<std::size_t>(shard);
        const ShardPhysics& physics = around.physics[s];
        const double load = shardLoad(physics, around.records[s]);
        if (load > 1)
            triggers.push_back(
                {Kind::OverCapacity, shard, static_cast<double>(around.records[s]), physics.capacity});
        if (load < kLeastLoad) continue;
        if (imbalance > imbalanceLimit && load * shardsWithCapacity > loads)
            triggers.push_back({Kind::Imbalance, shard, imbalance, imbalanceLimit});
        const double entropy = loadEntropy(counts, shard);
        if (entropy > physics.entropyLimit)
            triggers.push_back({Kind::Entropy, shard, entropy, physics.entropyLimit});
    }
    return triggers;
}

SweepWishes wishesOf(const std::vector<RebalancingTrigger>& triggers) {
    SweepWishes wishes;
    for (const RebalancingTrigger& trigger : triggers) {
        const bool pressure = trigger.kind == RebalancingTrigger::Kind::OverCapacity;
        (pressure ? wishes.underPressure : wishes.unbalanced)[static_cast<std::size_t>(trigger.shard)] = true;
    }
    return wishes;
}

/// Where a batch ends that begins at `at`: what goes with a record is in the same.
std::size_t endOfBatch(const std::vector<PlannedMove>& planned, std::size_t at, std::size_t size) {
    std::size_t end = at + std::min(size, planned.size() - at);
    while (end < planned.size() && planned[end].reason == MoveReason::Entangled) ++end;
    return end;
}

PlannedMove activeCandidate(std::string key) {
    return {.key = std::move(key), .to = Shard::Hot, .reason = MoveReason::Active};
}

}  // namespace

/// Marks a run, of which there is one at a time.
class Rebalancer::Running {
  public:
    explicit Running(std::atomic<bool>& flag) : m_flag(flag), m_mine(!flag.exchange(true)) {}
    ~Running() {
        if (m_mine) m_flag = false;
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    bool begun() const { return m_mine; }
    /// Waits for another run to end. Returns: false after a stop.
    bool wait(const Job& job) {
        while (!m_mine) {
            if (job.stopRequested()) return false;
            std::this_thread::sleep_for(kWaitForRun);
            m_mine = !m_flag.exchange(true);
        }
        return true;
    }

  private:
    std::atomic<bool>& m_flag;
    bool m_mine;
};

Rebalancer::Rebalancer(Storage& storage, const Configuration& configuration, const Clock& clock,
                       bool observer)
    : m_storage(storage), m_configuration(configuration), m_clock(clock), m_observer(observer) {}

Result<Rebalancer::Look> Rebalancer::look() {
    const ShardTopology topology = m_configuration.values()->topology;
    WARP_ASSIGN(const auto tree, m_storage.tree().read());
    Look look;
    WARP_ASSIGN(look.counts, readCounts(*tree));
    look.around = {.rules = moveRulesOf(topology.rebalancing),
                   .physics = m_storage.setLaws(topology, look.counts),
                   .records = totalRecords(look.counts),
                   .now = m_clock.now()};
    look.triggers = triggersOf(look.counts, look.around, topology.rebalancing.imbalance);
    look.wishes = wishesOf(look.triggers);
    return look;
}

/// Lets the tree know of every write and read.
Status Rebalancer::bringUpToDate(const Job& job) {
    if (m_observer) return {};
    WARP_TRY(m_storage.store().checkpoint(job));
    while (true) {
        WARP_ASSIGN(const std::size_t folded, m_storage.spacetime().foldObservations());
        if (folded < SpacetimeImpl::kFoldLimit) return {};
        if (job.stopRequested()) return cancelledError();
    }
}

Result<std::vector<PlannedMove>> Rebalancer::allCandidates(const Look& look, const Job& job) {
    RebalanceSweep sweep(RebalancingReport::kMostMoves);
    std::uint64_t total = 0;
    for (const std::uint64_t records : look.around.records) total += records;
    ProgressMeter meter(job, total);
    for (bool through = false; !through;) {
        WARP_ASSIGN(const auto tree, m_storage.tree().read());
        WARP_ASSIGN(through, sweep.advance(*tree, look.around, look.wishes, kRecordsPerStep));
        if (!meter.advance(kRecordsPerStep)) return cancelledError();
    }
    return sweep.takeCandidates();
}

/// A record as it is now. Takes: why it is looked at. Returns: nothing when it is gone.
Result<std::optional<Rebalancer::Judged>> Rebalancer::judgeOne(const std::string& key, MoveReason reason,
                                                               const Look& look) {
    WARP_ASSIGN(const auto bytes, m_storage.store().get(Space::Records, key));
    if (!bytes) return std::optional<Judged>();
    WARP_ASSIGN(const StoredRecord stored, decodeRecord(*bytes));
    Judged judged{.key = key, .record = movableRecord(stored, look.around.now), .version = stored.version};
    judged.verdict = demandedMove(judged.record, look.around);
    const Shard shard = judged.record.shard;
    if (!judged.verdict && reason == MoveReason::OverCapacity &&
        isOverCapacity(shard, look.around.physics, look.around.records)) {
        judged.verdict = moveUnderPressure(judged.record, look.around);
    } else if (!judged.verdict && reason == MoveReason::Attracted &&
               look.wishes.unbalanced[static_cast<std::size_t>(shard)]) {
        judged.verdict = moveByAttraction(judged.record, look.around);
    }
    return std::optional(std::move(judged));
}

/// What entanglement keeps with a record. Returns: nothing when that is too much to be moved.
Result<std::optional<std::vector<std::string>>> Rebalancer::partnersOf(const std::string& key,
                                                                       Timestamp now) {
    const LinkBook& links = m_storage.links();
    if (!m_observer && !links.anyLinks()) return std::optional(std::vector<std::string>());
    WARP_ASSIGN(const auto snapshot, m_storage.store().snapshot());
    return strongGroup(*snapshot, key, links.laws(), now, kMostTogether);
}

/// The moves that a candidate brings about as its record is now: of the record that demands most first, then
/// of those that go with it. None when it stays.
Result<Rebalancer::Moves> Rebalancer::judge(const PlannedMove& candidate, const Look& look) {
    WARP_ASSIGN(auto first, judgeOne(candidate.key, candidate.reason, look));
    if (!first || !first->verdict) return Moves();
    WARP_ASSIGN(const auto partners, partnersOf(candidate.key, look.around.now));
    if (!partners) return Moves();
    const Shard from = first->record.shard;
    std::vector<Judged> group{std::move(*first)};
    for (const std::string& key : *partners) {
        WARP_ASSIGN(auto partner, judgeOne(key, candidate.reason, look));
        // Who was put elsewhere is not torn away.
        if (partner && partner->record.shard == from) group.push_back(std::move(*partner));
    }
    const auto leader = std::ranges::min_element(group, {}, &Judged::wanted);
    const Shard to = leader->wanted();
    if (to == from) return Moves();
    std::iter_swap(group.begin(), leader);
    Moves moves;
    for (const Judged& member : group) {
        const MoveReason reason = moves.empty() ? member.verdict->reason : MoveReason::Entangled;
        moves.push_back(plannedMove(member.key, member.version, member.record, {to, reason}, look.around));
    }
    return moves;
}

/// The same for a batch that was not carried out.
Result<Rebalancer::Moves> Rebalancer::judgeAgain(const Moves& batch, const Look& look) {
    Moves again;
    std::unordered_set<std::string> taken;
    for (const PlannedMove& move : batch) {
        // Who goes with another is found by that one.
        if (move.reason == MoveReason::Entangled || taken.contains(move.key)) continue;
        WARP_ASSIGN(auto moves, judge(move, look));
        for (PlannedMove& each : moves) {
            if (taken.insert(each.key).second) again.push_back(std::move(each));
        }
    }
    return again;
}

/// Judges candidates in the order in which they move, with the loads that the moves before them leave.
/// Leaves: in `candidates` those that the limits keep back.
Result<RebalancingReport> Rebalancer::planFrom(std::vector<PlannedMove>& candidates, Look look,
                                               Limits limits) {
    RebalancingReport report{.triggers = look.triggers,
                             .imbalanceBefore = loadImbalance(look.around.physics, look.around.records)};
    std::ranges::stable_sort(candidates, movesBefore);
    std::vector<PlannedMove> kept;
    std::unordered_set<std::string> judged;
    for (PlannedMove& candidate : candidates) {
        if (!judged.insert(candidate.key).second) continue;
        WARP_ASSIGN(Moves moves, judge(candidate, look));
        if (moves.empty()) continue;
        std::size_t& limit = limits[static_cast<std::size_t>(moves.front().from)];
        if (limit == 0) {
            kept.push_back(std::move(candidate));
            continue;
        }
        limit -= std::min(limit, moves.size());
        for (PlannedMove& move : moves) {
            judged.insert(move.key);
            shift(look.around.records, move);
            report.moves.push_back(std::move(move));
        }
    }
    candidates = std::move(kept);
    report.imbalanceAfter = loadImbalance(look.around.physics, look.around.records);
    return report;
}

/// Moves the planned batches. Leaves: in the report what was really moved.
Status Rebalancer::carryOut(RebalancingReport& report, const Look& look, std::string_view by,
                            const Job& job) {
    const std::size_t batchSize = m_configuration.values()->topology.rebalancing.batchSize;
    const std::vector<PlannedMove> planned = std::move(report.moves);
    report.moves.clear();
    ProgressMeter meter(job, planned.size());
    ShardRecords records = look.around.records;
    for (std::size_t at = 0, end = 0; at < planned.size(); at = end) {
        if (!meter.advance(0)) break;
        end = endOfBatch(planned, at, batchSize);
        const std::size_t count = end - at;
        const auto begin = planned.begin() + static_cast<std::ptrdiff_t>(at);
        WARP_ASSIGN(auto moved, moveBatch({begin, begin + static_cast<std::ptrdiff_t>(count)}, look, by));
        report.skipped += count - moved.size();
        for (PlannedMove& move : moved) {
            shift(records, move);
            report.moves.push_back(std::move(move));
        }
        if (!meter.advance(count)) break;
    }
    report.imbalanceAfter = loadImbalance(look.around.physics, records);
    return {};
}

/// One atomic batch. Records that changed since they were judged are judged anew.
/// Returns: the moves that were made.
Result<Rebalancer::Moves> Rebalancer::moveBatch(Moves batch, const Look& look, std::string_view by) {
    for (int attempt = 0; attempt < kAttempts && !batch.empty(); ++attempt) {
        RecordBatch moves;
        for (const PlannedMove& move : batch) moves.move(move.key, move.to, move.version);
        const auto moved =
            m_storage.spacetime().relocate(moves, encodeMoves(batch, look.around.rules, look.around.now, by));
        if (moved.ok()) return batch;
        const ErrorCode code = moved.error().code;
        if (code != ErrorCode::Conflict && code != ErrorCode::NotFound) return moved.error();
        WARP_ASSIGN(batch, judgeAgain(batch, look));
    }
    return Moves();
}

Result<RebalancingReport> Rebalancer::plan(const Job& job) {
    WARP_TRY(bringUpToDate(job));
    WARP_ASSIGN(Look now, look());
    WARP_ASSIGN(auto candidates, allCandidates(now, job));
    Limits limits;
    limits.fill(RebalancingReport::kMostMoves);
    return planFrom(candidates, std::move(now), limits);
}

Result<RebalancingReport> Rebalancer::rebalance(const Job& job) {
    if (m_observer)
        return Error{.code = ErrorCode::ReadOnly, .message = "this process only observes the universe"};
    Running running(m_running);
    if (!running.wait(job)) return cancelledError();
    WARP_TRY(bringUpToDate(job));
    WARP_ASSIGN(const Look now, look());
    WARP_ASSIGN(auto candidates, allCandidates(now, job));
    Limits limits;
    limits.fill(RebalancingReport::kMostMoves);
    WARP_ASSIGN(auto report, planFrom(candidates, now, limits));
    if (job.stopRequested()) return cancelledError();
    WARP_TRY(carryOut(report, now, "hand", job));
    WARP_TRY(m_storage.store().checkpoint({}));
    const MutexLock lock(m_mutex);
    m_lastRun = now.around.now;
    return report;
}

Result<std::size_t> Rebalancer::tick(const Job& job) {
    WARP_ASSIGN(Look now, look());
    WARP_ASSIGN(const bool rested, cooledDown(now.around.now));
    // Nothing moves while it is switched off: what was wished for then is no reason to look at every record.
    if (!m_configuration.values()->topology.rebalancing.enabled) m_wanted = false;
    const bool wanted = rested && m_wanted.exchange(false);
    WARP_TRY(wanted ? lookEverywhere(now, job) : lookFurther(now));
    if (!hasBacklog() || !rested) return std::size_t{0};
    Running running(m_running);
    return running.begun() ? moveSome(now, wanted ? "entropy" : "demon", job) : std::size_t{0};
}

Status Rebalancer::lookFurther(const Look& look) {
    WARP_ASSIGN(const auto tree, m_storage.tree().read());
    const MutexLock lock(m_mutex);
    WARP_TRY(m_sweep.advance(*tree, look.around, look.wishes, kRecordsPerTick));
    gatherCandidates(m_sweep.takeCandidates());
    return {};
}

/// What the entropy wants: in every shard, whatever another one attracts more may move.
Status Rebalancer::lookEverywhere(Look& look, const Job& job) {
    look.wishes.unbalanced.fill(true);
    WARP_ASSIGN(auto found, allCandidates(look, job));
    const MutexLock lock(m_mutex);
    gatherCandidates(std::move(found));
    return {};
}

/// What does not fit is found again by the next walk.
void Rebalancer::gatherCandidates(std::vector<PlannedMove> found) {
    for (std::string& key : m_storage.policy().activeKeys().take()) {
        if (m_backlog.size() < 2 * kBacklog) m_backlog.push_back(activeCandidate(std::move(key)));
    }
    for (PlannedMove& move : found) {
        if (m_backlog.size() < 2 * kBacklog) m_backlog.push_back(std::move(move));
    }
}

bool Rebalancer::hasBacklog() {
    const MutexLock lock(m_mutex);
    if (!m_configuration.values()->topology.rebalancing.enabled) m_backlog.clear();
    return !m_backlog.empty();
}

/// Moves a part of the backlog: a shard gives away as much as its time dilation allows, and little while
/// commits wait.
Result<std::size_t> Rebalancer::moveSome(const Look& now, std::string_view by, const Job& job) {
    const ShardTopology topology = m_configuration.values()->topology;
    const std::size_t batches = m_storage.store().commitsWait() ? 1 : kBatchesPerTick;
    Limits limits;
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        const double dilated = static_cast<double>(batches * topology.rebalancing.batchSize) *
                               topology.shards[shard].timeDilation;
        limits[shard] = std::max<std::size_t>(1, static_cast<std::size_t>(dilated));
    }
    std::vector<PlannedMove> backlog;
    {
        const MutexLock lock(m_mutex);
        backlog.swap(m_backlog);
    }
    WARP_ASSIGN(auto report, planFrom(backlog, now, limits));
    {
        const MutexLock lock(m_mutex);
        m_backlog = std::move(backlog);
        if (!report.moves.empty()) m_lastRun = now.around.now;
    }
    WARP_TRY(carryOut(report, now, by, job));
    return report.moves.size();
}

Result<bool> Rebalancer::cooledDown(Timestamp now) {
    WARP_ASSIGN(const auto tree, m_storage.tree().read());
    WARP_ASSIGN(const auto state, readRebalancingState(*tree));
    const std::int64_t cooldownMs =
        static_cast<std::int64_t>(m_configuration.values()->topology.rebalancing.cooldownSeconds) * 1000;
    const MutexLock lock(m_mutex);
    // A clock that went back does not keep it waiting.
    const auto rested = [&](Timestamp last) { return now < last || now.ms - last.ms >= cooldownMs; };
    return (!state || rested(state->lastRun)) && (!m_lastRun || rested(*m_lastRun));
}

Result<SpacetimeMetrics> Rebalancer::metrics() {
    WARP_ASSIGN(const Look now, look());
    WARP_ASSIGN(const auto tree, m_storage.tree().read());
    WARP_ASSIGN(const auto state, readRebalancingState(*tree));
    SpacetimeMetrics metrics{.imbalance = loadImbalance(now.around.physics, now.around.records),
                             .demonEnabled = m_configuration.values()->topology.rebalancing.enabled,
                             .rebalancing = isRunning()};
    if (state) {
        metrics.moves = state->moves;
        metrics.lastRun = state->lastRun;
    }
    const MutexLock lock(m_mutex);
    for (const Shard shard : kShards) {
        const auto s = static_cast<std::size_t>(shard);
        ShardGravity& figures = metrics.shards[s];
        figures.records = now.around.records[s];
        for (const TypeCounts& type : now.counts) figures.valueBytes += type.valueBytes[s];
        figures.capacity = now.around.physics[s].capacity;
        figures.load = shardLoad(now.around.physics[s], figures.records);
        figures.entropy = loadEntropy(now.counts, shard);
        figures.entropyLimit = now.around.physics[s].entropyLimit;
        figures.field = m_sweep.fields()[s];
    }
    return metrics;
}

}  // namespace warp
