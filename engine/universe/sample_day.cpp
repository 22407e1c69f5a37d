// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_day.h"

#include "engine/backups/backups.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/io/unsynced_files.h"
#include "engine/universe/sample_happenings.h"

namespace warp {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr milliseconds kDay = hours(24);
constexpr milliseconds kQuiet = hours(72);
constexpr milliseconds kClimateEvery = minutes(5);
// So little that the cache has to choose.
constexpr std::uint64_t kCacheBudget = 128u << 10;
constexpr const char* kHotCapacity = "1000";
constexpr const char* kRoundSeconds = "60";
constexpr std::uint64_t kRoundsPerSync = 10;

Timestamp later(Timestamp moment, milliseconds by) {
    return {moment.ms + by.count()};
}

class SampleDay {
  public:
    SampleDay(const std::string& directory, const SampleDayOptions& options, FileSystem& fs, const Job& job)
        : m_directory(directory),
          m_options(options),
          m_fs(fs),
          m_job(job),
          m_end{options.end.ms - options.end.ms % kMsPerMinute},
          m_begin(later(m_end, -kDay)),
          m_clock(later(m_begin, -kQuiet)),
          m_schedule(m_clock),
          m_random(options.seed),
          m_shop({}, m_random) {}

    Result<SampleDayReport> run() {
        WARP_TRY(open());
        WARP_TRY(m_shop.fill(*m_universe));
        WARP_TRY(quietDays());
        WARP_TRY(busyDay());
        WARP_TRY(round(true));
        WARP_TRY(count());
        WARP_TRY(m_universe->close());
        return m_report;
    }

  private:
    Status open() {
        const OpenOptions options{
            .fs = &m_fs, .clock = &m_clock, .backgroundThreads = false, .cacheBudget = kCacheBudget};
        WARP_TRY(Universe::create(m_directory, options));
        WARP_ASSIGN(m_universe, Universe::open(m_directory, options));
        Configuration& configuration = m_universe->configuration();
        WARP_TRY(configuration.set("universe_parameters.maintenance.interval", kRoundSeconds));
        WARP_TRY(configuration.set("universe_parameters.snapshots.every", "daily"));
        return configuration.set("shard_topology.hot_data.capacity", kHotCapacity);
    }

    SampleWorld world() {
        return {.universe = *m_universe,
                .clock = m_clock,
                .schedule = m_schedule,
                .random = m_random,
                .shop = m_shop,
                .report = m_report};
    }

    /// Nobody comes, but time passes: what is not read cools down, and events grow old.
    Status quietDays() {
        SampleWorld shop = world();
        planClimate(shop, m_clock.now(), m_begin, hours(1));
        planRounds(m_clock.now(), m_begin, hours(3), 1);
        const Job untold = {.stop = m_job.stop};
        ProgressMeter silent(untold, 0);
        return m_schedule.run(m_begin, silent);
    }

    Status busyDay() {
        SampleWorld shop = world();
        SampleVisits visits(shop);
        SampleHappenings happenings(shop, visits, m_fs, m_options.visits, m_job);
        WARP_TRY(happenings.setAlertRules());
        happenings.plan(m_begin);
        planClimate(shop, m_begin, m_end, kClimateEvery);
        planVisits(visits);
        planRounds(m_begin, m_end, roundLength(), kRoundsPerSync);
        ProgressMeter meter(m_job, static_cast<std::uint64_t>(kDay.count() / kMsPerMinute));
        WARP_TRY(m_schedule.run(m_end, meter));
        meter.finish();
        return {};
    }

    milliseconds roundLength() const {
        if (m_options.round.count() > 0) return m_options.round;
        return std::chrono::seconds(
            m_universe->configuration().values()->universe.maintenanceIntervalSeconds);
    }

    void planVisits(SampleVisits& visits) {
        const auto perDay = static_cast<double>(m_options.visits);
        for (Timestamp at = m_begin; at < m_end; at = later(at, minutes(1))) {
            m_schedule.at(at, [&visits, at, perDay]() -> Status {
                visits.planMinute(at, perDay);
                return {};
            });
        }
    }

    /// Thermometers of the warehouse.
    void planClimate(SampleWorld& shop, Timestamp from, Timestamp to, milliseconds every) {
        for (Timestamp at = from; at < to; at = later(at, every))
            m_schedule.at(at, [this, &shop] { return tellClimate(shop); });
    }

    Status tellClimate(SampleWorld& shop) {
        for (const char* room : {"north", "south", "cellar"}) {
            WARP_TRY(shop.tell("warehouse",
                               dumpJson({{"type", "climate"},
                                         {"room", room},
                                         {"celsius", static_cast<double>(m_random.between(140, 235)) / 10},
                                         {"humidity", m_random.between(35, 60)}})));
        }
        return {};
    }

    void planRounds(Timestamp from, Timestamp to, milliseconds every, std::uint64_t roundsPerSync) {
        std::uint64_t number = 0;
        for (Timestamp at = later(from, every); at < to; at = later(at, every)) {
            const bool sync = ++number % roundsPerSync == 0;
            m_schedule.at(at, [this, sync] { return round(sync); });
        }
    }

    /// What threads of the engine do between two rounds in real time, it does here in one go.
    Status round(bool sync) {
        const Job job{.stop = m_job.stop};
        if (sync) WARP_TRY(m_universe->sync(job));
        ++m_report.rounds;
        return m_universe->maintain(job);
    }

    Status count() {
        m_report.from = m_begin;
        m_report.to = m_end;
        m_report.records = m_universe->stats().records;
        WARP_ASSIGN(const LinkCounts links, m_universe->entanglement().counts());
        m_report.links = links.links;
        WARP_ASSIGN(const GraphCounts graph, m_universe->graph().counts());
        m_report.nodes = graph.nodes;
        m_report.edges = graph.edges;
        m_report.wormholes = m_universe->wormholes().wormholes().size();
        WARP_ASSIGN(const SpacetimeMetrics spacetime, m_universe->gravity().metrics());
        m_report.moves = spacetime.moves;
        WARP_ASSIGN(const auto snapshots, m_universe->backups().list());
        m_report.snapshots = snapshots.size();
        WARP_ASSIGN(const AlertReport alerts, m_universe->observatory().alerts());
        for (const AlertEvent& event : alerts.history) {
            if (event.to == AlertState::Warning || event.to == AlertState::Critical) ++m_report.alerts;
        }
        return {};
    }

    const std::string m_directory;
    const SampleDayOptions m_options;
    FileSystem& m_fs;
    const Job& m_job;
    const Timestamp m_end;
    const Timestamp m_begin;
    SimulatedClock m_clock;
    std::unique_ptr<Universe> m_universe;
    SampleSchedule m_schedule;
    SampleRandom m_random;
    SampleShop m_shop;
    SampleDayReport m_report;
};

/// Returns: whether the directory is there. Errors: Conflict when something is in it.
Result<bool> requireNothing(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const auto info, fs.stat(directory));
    if (!info) return false;
    WARP_ASSIGN(const auto entries, fs.list(directory));
    if (entries.empty()) return true;
    return Error{.code = ErrorCode::Conflict,
                 .message =
                     "a simulated day needs a new or empty directory: time would have to go back in "
                     "one that is in use",
                 .path = directory};
}

}  // namespace

Result<SampleDayReport> sampleDay(const std::string& directory, const SampleDayOptions& options,
                                  const Job& job) {
    FileSystem& fs = options.fs != nullptr ? *options.fs : systemFileSystem();
    WARP_ASSIGN(const bool present, requireNothing(fs, directory));
    // A day of maintenance is ten thousand small files that are replaced: half a day is worth nothing, so
    // only the whole one waits for the disk.
    UnsyncedFiles unsynced(fs);
    auto report = SampleDay(directory, options, unsynced, job).run();
    if (report.ok()) {
        WARP_TRY(fs.syncMount(directory));
        return report;
    }
    WARP_TRY(removeTree(fs, directory));
    if (present) WARP_TRY(makeDirectories(fs, directory));
    return report;
}

}  // namespace warp
