// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <thread>

#include "app/cli/bench_events.h"
#include "app/cli/bench_mirror.h"
#include "app/cli/bench_snapshots.h"
#include "app/cli/doomed_directory.h"
#include "app/cli/stopwatch.h"
#include "engine/io/files.h"
#include "engine/spacetime/key.h"
#include "engine/universe/import.h"
#include "engine/universe/standard_records.h"
#include "engine/universe/universe.h"

namespace warp::cli {
namespace {

constexpr std::uint32_t kSyncedPuts = 5'000;         // with one thread
constexpr std::uint32_t kGroupPuts = 40'000;         // with several
constexpr const char* kScratchName = "bench-files";  // below the universe: removed with it
constexpr std::uint32_t kGets = 500'000;

class Bench {
  public:
    Bench(const BenchOptions& options, const std::function<void(const BenchFigure&)>& tell)
        : m_options(options),
          m_tell(tell),
          m_directory(joinPath(options.directory, "bench-" + std::to_string(::getpid()))),
          m_records(options.records) {}

    Status run() {
        WARP_ASSIGN(const auto existing, systemFileSystem().stat(m_directory));
        if (existing)
            return Error{.code = ErrorCode::Conflict, .message = "exists already", .path = m_directory};
        WARP_ASSIGN(const auto doomed, DoomedDirectory::watch(m_directory));
        const Status status = runWorks();
        m_universe.reset();
        const Status removed = doomed->remove();
        return status.ok() ? removed : status;
    }

  private:
    bool wants(std::string_view work) const {
        return m_options.works.empty() ||
               std::find(m_options.works.begin(), m_options.works.end(), work) != m_options.works.end();
    }
    Spacetime& spacetime() { return m_universe->spacetime(); }
    void tell(std::string work, double value, std::string unit) {
        m_tell({std::move(work), value, std::move(unit)});
    }

    Status runWorks() {
        if (wants("syncput")) WARP_TRY(syncPuts());
        if (wants("mirrorput")) WARP_TRY(putsBesideMirror());
        if (wants("mirror")) WARP_TRY(mirrorAlone());
        if (wants("import")) WARP_TRY(importRows());
        const bool needsRecords =
            wants("put") || wants("get") || wants("scan") || wants("open") || wants("snapshot");
        if (needsRecords) WARP_TRY(puts());
        if (wants("get")) WARP_TRY(gets());
        if (wants("scan")) WARP_TRY(scan());
        if (wants("open")) WARP_TRY(opens());
        if (wants("snapshot"))
            WARP_TRY(benchSnapshots(*m_universe, m_records, joinPath(m_directory, kScratchName), m_tell));
        if (wants("append") || wants("range")) WARP_TRY(events());
        return {};
    }

    Status freshUniverse() {
        m_universe.reset();
        WARP_TRY(removeTree(systemFileSystem(), m_directory));
        WARP_TRY(Universe::create(m_directory));
        WARP_ASSIGN(m_universe, Universe::open(m_directory));
        return {};
    }

    Status closeUniverse() {
        const Status closed = m_universe->close();
        m_universe.reset();
        return closed;
    }

    Status putRange(std::uint32_t first, std::uint32_t end, Durability durability) {
        for (std::uint32_t i = first; i < end; ++i) {
            WARP_TRY(spacetime().put(m_records.key(i), m_records.value(i), {.durability = durability}));
        }
        return {};
    }

    // Made before the clock starts, so that only the engine is measured.
    std::vector<std::pair<std::string, std::string>> madeRecords(std::uint32_t count) const {
        std::vector<std::pair<std::string, std::string>> made;
        made.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) made.emplace_back(m_records.key(i), m_records.value(i));
        return made;
    }

    Status puts() {
        WARP_TRY(freshUniverse());
        const auto made = madeRecords(m_options.records);
        const Stopwatch watch;
        for (std::uint32_t i = 0; i < m_options.records; ++i) {
            WARP_TRY(spacetime().put(made[i].first, made[i].second, {.durability = Durability::Weak}));
        }
        if (wants("put")) tell("put", watch.rate(m_options.records), "records/s");
        WARP_TRY(m_universe->sync({}));
        if (wants("put"))
            tell("put until the mirror is complete", watch.rate(m_options.records), "records/s");
        return {};
    }

    Status syncPuts() {
        WARP_TRY(freshUniverse());
        const std::uint32_t single = std::min(kSyncedPuts, m_options.records);
        const Stopwatch watch;
        WARP_TRY(putRange(0, single, Durability::Strong));
        tell("syncput, 1 thread", watch.rate(single), "records/s");
        WARP_TRY(freshUniverse());
        return syncPutsTogether();
    }

    Status syncPutsTogether() {
        const std::uint32_t count = std::min(kGroupPuts, m_options.records);
        std::atomic<std::uint32_t> next = 0;
        std::mutex mutex;
        Status failure;
        const Stopwatch watch;
        {
            std::vector<std::jthread> threads;
            for (unsigned t = 0; t < m_options.threads; ++t) {
                threads.emplace_back([&] {
                    for (std::uint32_t i = next++; i < count; i = next++) {
                        const Status put = putRange(i, i + 1, Durability::Strong);
                        if (put.ok()) continue;
                        const std::lock_guard lock(mutex);
                        failure = put;
                        return;
                    }
                });
            }
        }
        WARP_TRY(failure);
        tell("syncput, " + std::to_string(m_options.threads) + " threads", watch.rate(count), "records/s");
        return {};
    }

    Status putsBesideMirror() {
        WARP_TRY(freshUniverse());
        return benchPutsBesideMirror(*m_universe, m_records, m_tell);
    }

    Status mirrorAlone() {
        WARP_TRY(freshUniverse());
        WARP_TRY(closeUniverse());
        return benchMirror(m_directory, joinPath(m_directory, kScratchName), m_records, m_tell);
    }

    Status importRows() {
        WARP_TRY(freshUniverse());
        std::string rows;
        for (std::uint32_t i = 0; i < m_options.records; ++i) rows += m_records.value(i) + "\n";
        std::vector<ImportInput> inputs;
        inputs.push_back({.name = "rows", .source = sourceOf(rows), .bytes = rows.size()});
        const Stopwatch watch;
        WARP_TRY(importRecords(spacetime(), std::move(inputs), {.type = "users"}, {}, {}));
        tell("import", watch.seconds(), "s");
        WARP_TRY(m_universe->sync({}));
        tell("import until the mirror is complete", watch.seconds(), "s");
        return {};
    }

    Status gets() {
        std::mt19937_64 random(1);
        const Stopwatch watch;
        for (std::uint32_t i = 0; i < kGets; ++i) {
            const auto number = static_cast<std::uint32_t>(random() % m_options.records);
            WARP_TRY(spacetime().observeValue(StandardRecords::keyOf(number)));
        }
        tell("get", watch.rate(kGets), "records/s");
        return {};
    }

    Status scan() {
        WARP_ASSIGN(const auto view, spacetime().view());
        const KeyRange range = typeRange("users");
        std::uint64_t seen = 0;
        const Stopwatch watch;
        WARP_TRY(view->scan(range.from, range.to, false, [&](const Record&) {
            ++seen;
            return true;
        }));
        tell("scan", watch.rate(static_cast<double>(seen)), "records/s");
        return {};
    }

    // A day of events; then it is asked for ranges of it, while it is live and when it has become history.
    Status events() {
        WARP_TRY(freshUniverse());
        const auto sayNothing = [](const BenchFigure&) {};
        WARP_TRY(benchAppend(m_universe->temporal(), m_options.records,
                             wants("append") ? m_tell : std::function<void(const BenchFigure&)>(sayNothing)));
        const Stopwatch watch;
        WARP_TRY(m_universe->sync({}));
        if (wants("append")) tell("append: until all is in files", watch.seconds(), "s");
        if (!wants("range")) return {};
        WARP_TRY(benchRange(m_universe->temporal(), m_options.records, "live", m_tell));
        const Stopwatch moving;
        WARP_TRY(m_universe->maintain({}, "temporal"));
        tell("rollover to historical", moving.rate(m_options.records), "events/s");
        return benchRange(m_universe->temporal(), m_options.records, "historical", m_tell);
    }

    Status opens() {
        WARP_TRY(closeUniverse());
        const Stopwatch watch;
        WARP_ASSIGN(m_universe, Universe::open(m_directory));
        tell("open", watch.seconds() * 1000, "ms");
        return {};
    }

    const BenchOptions& m_options;
    const std::function<void(const BenchFigure&)>& m_tell;
    const std::string m_directory;
    const StandardRecords m_records;
    std::unique_ptr<Universe> m_universe;
};

}  // namespace

const std::vector<std::string>& benchWorks() {
    static const std::vector<std::string> s_works = {"syncput",  "mirrorput", "mirror", "import",
                                                     "put",      "get",       "scan",   "open",
                                                     "snapshot", "append",    "range"};
    return s_works;
}

Status runBench(const BenchOptions& options, const std::function<void(const BenchFigure&)>& tell) {
    for (const std::string& work : options.works) {
        if (std::find(benchWorks().begin(), benchWorks().end(), work) == benchWorks().end()) {
            return Error{.code = ErrorCode::InvalidArgument, .message = "there is no work \"" + work + "\""};
        }
    }
    WARP_TRY(makeDirectories(systemFileSystem(), options.directory));
    return Bench(options, tell).run();
}

}  // namespace warp::cli
