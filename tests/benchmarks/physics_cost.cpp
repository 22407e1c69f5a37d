// SPDX-License-Identifier: GPL-3.0-or-later
// What counting, linking, learning, attracting and measuring cost: the same works in a universe with physics
// and in one without, one after the other, several times. See README.md.
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "engine/io/files.h"
#include "engine/spacetime/coordinates.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/standard_records.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace {

using namespace warp;
using Steady = std::chrono::steady_clock;

constexpr std::uint64_t kCacheBudget = std::uint64_t{1} << 30;
constexpr std::uint64_t kGets = 1'000'000;
constexpr std::size_t kPasses = 10;

void require(const Status& status) {
    if (status.ok()) return;
    std::fprintf(stderr, "%s\n", status.error().describe().c_str());
    std::exit(1);
}
template <typename Value>
Value required(Result<Value> result) {
    if (!result.ok()) require(result.error());
    return *std::move(result);
}

double secondsSince(Steady::time_point start) {
    return std::chrono::duration<double>(Steady::now() - start).count();
}

/// Something that keeps records, with or without physics.
class World {
  public:
    virtual ~World() = default;
    virtual Spacetime& spacetime() = 0;
    /// Until nothing is left to do in the background.
    virtual void settle() = 0;
};

/// The storage alone: no files for people are written beside the puts, which would be most of the work.
class StorageWorld final : public World {
  public:
    StorageWorld(const std::string& directory, bool physics) {
        require(Universe::create(directory));
        m_storage = required(Storage::open({.fs = &systemFileSystem(),
                                            .clock = &systemClock(),
                                            .root = directory,
                                            .universeId = "benchmark",
                                            .cacheBudget = kCacheBudget,
                                            .meter = physics ? &m_meter : nullptr,
                                            .physics = physics},
                                           {}));
    }
    ~StorageWorld() override { require(m_storage->close()); }
    Spacetime& spacetime() override { return m_storage->spacetime(); }
    void settle() override { require(m_storage->store().checkpoint({})); }

  private:
    OperationMeter m_meter;
    std::unique_ptr<Storage> m_storage;
};

/// Everything that the application has running.
class WholeWorld final : public World {
  public:
    WholeWorld(const std::string& directory, bool physics) {
        const OpenOptions options{.cacheBudget = kCacheBudget, .physics = physics};
        require(Universe::create(directory, options));
        m_universe = required(Universe::open(directory, options));
    }
    ~WholeWorld() override { require(m_universe->close()); }
    Spacetime& spacetime() override { return m_universe->spacetime(); }
    void settle() override { require(m_universe->sync({})); }

  private:
    std::unique_ptr<Universe> m_universe;
};

/// CPU time of the calling thread, s: what the work costs its caller, whatever runs beside it.
double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Values of one round: with physics and without.
using Pair = std::pair<double, double>;

/// One work, in every round.
struct Row {
    std::string work;
    std::vector<Pair> rates;  ///< per second by the clock
    std::vector<Pair> cpu;    ///< per second of the caller's CPU time
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What physics cost in each round, as a share of the time without it.
struct Costs {
    double median = 0;
    double least = 0;
    double most = 0;
};
Costs costsOf(const std::vector<Pair>& rates) {
    std::vector<double> ratios;
    for (const auto& [on, off] : rates) ratios.push_back(100 * (off / on - 1));
    const auto [least, most] = std::ranges::minmax(ratios);
    return {median(ratios), least, most};
}

void print(const Row& row) {
    std::vector<double> with;
    std::vector<double> without;
    for (const auto& [on, off] : row.rates) {
        with.push_back(on);
        without.push_back(off);
    }
    const Costs wall = costsOf(row.rates);
    const Costs cpu = costsOf(row.cpu);
    std::printf(
        "%-41s %9.0f/s with %9.0f/s without, costs %5.1f %% (%.1f to %.1f), of CPU %5.1f %% (%.1f to %.1f)\n",
        row.work.c_str(), median(with), median(without), wall.median, wall.least, wall.most, cpu.median,
        cpu.least, cpu.most);
    std::fflush(stdout);
}

class Comparison {
  public:
    Comparison(std::string directory, std::uint32_t records, bool whole)
        : m_directory(std::move(directory)), m_whole(whole), m_records(records) {
        for (std::uint32_t i = 0; i < records; ++i) {
            m_ids.push_back(m_records.key(i).substr(std::strlen("users:")));
            m_values.push_back(m_records.value(i));
        }
        std::mt19937_64 random(1);
        for (std::uint64_t i = 0; i < kGets; ++i) m_asked.push_back("users:" + m_ids[random() % records]);
    }

    void round(bool physicsFirst) {
        for (const bool physics : {physicsFirst, !physicsFirst}) {
            m_number = 0;
            m_physics = physics;
            if (m_whole) {
                runWhole();
            } else {
                require(removeTree(systemFileSystem(), m_directory));
                require(makeDirectories(systemFileSystem(), m_directory));
                m_world = std::make_unique<StorageWorld>(m_directory, physics);
                runWorks();
            }
            m_world.reset();
        }
    }
    void removeDirectory() const { require(removeTree(systemFileSystem(), m_directory)); }

    void print() const {
        for (const Row& row : m_rows) ::print(row);
    }
    void printCoordinates() const {
        const auto start = Steady::now();
        double sum = 0;
        for (const std::string& value : m_values) sum += coordinatesOf(value)[0];
        const double each = secondsSince(start) / static_cast<double>(m_values.size());
        std::printf("coordinates, computed when a record's file is written: %.0f ns a record (sum %.3f)\n",
                    each * 1e9, sum);
    }

  private:
    /// In the same universe every time: the files of its records are written once.
    void runWhole() {
        m_world = std::make_unique<WholeWorld>(m_directory, m_physics);
        if (!std::exchange(m_filled, true)) putAll("users:");
        // Before the gets: what they taught would be worked through beside the puts.
        // Several times: one takes no longer than a thread needs to come to speed.
        measure("put, again", kPasses * m_ids.size(), [&] {
            for (std::size_t i = 0; i < kPasses; ++i) putAll("users:");
        });
        m_world->settle();
        for (int i = 0; i < 2; ++i) getAll();
        measure("get, cached", kGets, [&] { getAll(); });
    }

    void runWorks() {
        measure("put, new", m_ids.size(), [&] { putAll("users:"); });
        measure("put, again", m_ids.size(), [&] { putAll("users:"); });
        measure("put, new, of a type without rules", m_ids.size(), [&] { putAll("visits:"); });
        measure("move", m_ids.size(), [&] { moveAll("visits:"); });
        measure("remove, no links anywhere", m_ids.size(), [&] { removeAll("visits:"); });
        // From now on a rule may make links of what is written.
        put("profiles:nobody", "{}");
        measure("put, again, partners exist", m_ids.size(), [&] { putAll("users:"); });
        measure("put, new, partners of others exist", m_ids.size(), [&] { putAll("sessions:none-"); });
        measure("put, new, each makes a link", m_ids.size(), [&] { putAll("sessions:"); });
        measure("put, batches of 1000, each makes a link", m_ids.size(), [&] { putBatches("settings:"); });
        measure("remove, links elsewhere", m_ids.size(), [&] { removeAll("sessions:none-"); });
        measure("remove, each with a link", m_ids.size(), [&] { removeAll("sessions:"); });
    }

    /// Takes: `count`, of what the work does.
    void measure(const char* what, std::size_t count, const std::function<void()>& work) {
        m_world->settle();
        const auto start = Steady::now();
        const double cpuStart = threadSeconds();
        work();
        const double cpu = threadSeconds() - cpuStart;
        const double wall = secondsSince(start);
        if (m_rows.size() == m_number) m_rows.push_back({what, {}, {}});
        Row& row = m_rows[m_number++];
        note(row.rates, static_cast<double>(count) / wall);
        note(row.cpu, static_cast<double>(count) / cpu);
    }

    void note(std::vector<Pair>& rates, double rate) const {
        if (rates.empty() || (rates.back().first > 0 && rates.back().second > 0)) rates.emplace_back(0, 0);
        (m_physics ? rates.back().first : rates.back().second) = rate;
    }

    void put(const std::string& key, const std::string& value) {
        required(m_world->spacetime().put(key, value, {.durability = Durability::Weak}));
    }
    void putAll(const std::string& type) {
        for (std::size_t i = 0; i < m_ids.size(); ++i) put(type + m_ids[i], m_values[i]);
    }
    void putBatches(const std::string& type) {
        for (std::size_t i = 0; i < m_ids.size();) {
            RecordBatch batch;
            for (const std::size_t end = std::min(m_ids.size(), i + 1000); i < end; ++i)
                batch.put(type + m_ids[i], m_values[i]);
            required(m_world->spacetime().apply(batch, Durability::Weak));
        }
    }
    void removeAll(const std::string& type) {
        for (const std::string& id : m_ids) {
            RecordBatch batch;
            batch.remove(type + id);
            required(m_world->spacetime().apply(batch, Durability::Weak));
        }
    }
    void moveAll(const std::string& type) {
        for (const std::string& id : m_ids) {
            RecordBatch batch;
            batch.move(type + id, Shard::Hot);
            required(m_world->spacetime().apply(batch, Durability::Weak));
        }
    }
    void getAll() {
        for (const std::string& key : m_asked) {
            if (!required(m_world->spacetime().observeValue(key)))
                require(Error{.code = ErrorCode::Corrupt, .message = "a record is missing"});
        }
    }

    const std::string m_directory;
    const bool m_whole;
    const StandardRecords m_records;
    std::vector<std::string> m_ids;
    std::vector<std::string> m_values;
    std::vector<std::string> m_asked;
    std::unique_ptr<World> m_world;
    bool m_physics = false;
    bool m_filled = false;  ///< of a whole universe: it has its records
    std::size_t m_number = 0;
    std::vector<Row> m_rows;
};

}  // namespace

/// physics_cost DIR [RECORDS [ROUNDS [whole]]]. Takes: a directory that is made and removed.
int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: physics_cost DIR [RECORDS [ROUNDS [whole]]]\n");
        return 1;
    }
    const auto records = static_cast<std::uint32_t>(argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100'000);
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 5;
    const bool whole = argc > 4 && std::strcmp(argv[4], "whole") == 0;
    Comparison comparison(std::string(argv[1]) + "/physics", records, whole);
    comparison.removeDirectory();
    for (int i = 0; i < rounds; ++i) comparison.round(i % 2 == 0);
    comparison.removeDirectory();
    comparison.print();
    comparison.printCoordinates();
    return 0;
}
