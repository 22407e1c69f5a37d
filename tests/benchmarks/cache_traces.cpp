// SPDX-License-Identifier: GPL-3.0-or-later
// How often the event horizon has what is asked for, beside LRU and W-TinyLFU with as many bytes:
// `cache_traces [OBJECTS [REQUESTS]]`. Every figure is counted, nothing is timed.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "engine/spacetime/value_cache.h"
#include "engine/universe/standard_records.h"
#include "tests/benchmarks/reference_caches.h"

namespace warp::bench {
namespace {

constexpr double kZipf = 0.99;
constexpr std::size_t kCostBesidesBytes = sizeof(ValueLog::Entry) + 16;  // entry and its cell in the table

/// The event horizon, asked as the engine asks it.
class EventHorizonCache final : public TraceCache {
  public:
    explicit EventHorizonCache(std::uint64_t budget) : m_cache(budget, m_observations) {}
    std::string_view name() const override { return "event horizon"; }
    bool ask(std::uint64_t object) override {
        const auto number = static_cast<std::uint32_t>(object);
        const std::string key = StandardRecords::keyOf(number);
        const std::uint64_t hash = recordHash(key);
        if (m_cache.observe(key, hash, {1})) return true;
        const ValueCache::Ticket ticket = m_cache.ticket(hash);
        m_cache.fill(Shard::Warm, key, hash, StandardRecords::valueOf(number), Observation::once(1, {1}),
                     ticket);
        return false;
    }

  private:
    ObservationTable m_observations{1};
    ValueCache m_cache;
};

/// Numbers from 0 on, the first ones most often: number k with a weight of 1 / (k + 1)^0.99.
class Zipf {
  public:
    explicit Zipf(std::size_t objects) : m_sums(objects) {
        double sum = 0;
        for (std::size_t i = 0; i < objects; ++i)
            m_sums[i] = sum += 1 / std::pow(static_cast<double>(i + 1), kZipf);
    }
    std::uint64_t operator()(std::mt19937_64& random) const {
        const double at = std::uniform_real_distribution<double>(0, m_sums.back())(random);
        return static_cast<std::uint64_t>(std::ranges::upper_bound(m_sums, at) - m_sums.begin());
    }

  private:
    std::vector<double> m_sums;
};

struct Trace {
    const char* name;
    std::vector<std::uint64_t> requests;
};

std::vector<std::uint64_t> shuffled(std::size_t objects, std::mt19937_64& random) {
    std::vector<std::uint64_t> order(objects);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::shuffle(order, random);
    return order;
}

/// Takes: `objects`, the popular ones; scans go through as many others.
std::vector<Trace> makeTraces(std::size_t objects, std::size_t count) {
    constexpr std::size_t kScans = 10;
    constexpr std::size_t kShifts = 5;
    std::mt19937_64 random(1);
    const Zipf zipf(objects);
    auto order = shuffled(objects, random);
    std::vector<Trace> traces = {{"zipf 0.99", {}}, {"zipf and scans", {}}, {"zipf, shifting", {}}};
    for (std::size_t i = 0; i < count; ++i) traces[0].requests.push_back(order[zipf(random)]);
    std::uint64_t scanned = 0;
    for (std::size_t i = 0; i < count; ++i) {
        traces[1].requests.push_back(order[zipf(random)]);
        if (i % (count / kScans) != count / kScans / 2) continue;
        for (std::size_t k = 0; k < objects / 4; ++k)
            traces[1].requests.push_back(objects + scanned++ % objects);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (i % (count / kShifts) == 0) order = shuffled(objects, random);
        traces[2].requests.push_back(order[zipf(random)]);
    }
    return traces;
}

double hitRate(TraceCache& cache, const std::vector<std::uint64_t>& requests) {
    // The first third fills the cache.
    const std::size_t begin = requests.size() / 3;
    std::size_t hits = 0;
    for (std::size_t i = 0; i < requests.size(); ++i) hits += cache.ask(requests[i]) && i >= begin;
    return static_cast<double>(hits) / static_cast<double>(requests.size() - begin);
}

void run(std::size_t objects, std::size_t count) {
    const std::size_t perObject =
        StandardRecords::valueOf(0).size() + StandardRecords::keyOf(0).size() + kCostBesidesBytes;
    std::printf("%zu objects of about %zu bytes with key and entry, %zu requests\n", objects, perObject, count);
    std::printf("%-16s %7s %10s %10s %14s %9s\n", "trace", "cache", "LRU", "W-TinyLFU", "event horizon",
                "ratio");
    for (const Trace& trace : makeTraces(objects, count)) {
        for (const double share : {0.02, 0.1, 0.3}) {
            const auto fitting = static_cast<std::size_t>(share * static_cast<double>(objects));
            const auto lru = makeLru(fitting);
            const auto tiny = makeWTinyLfu(fitting);
            EventHorizonCache horizon(fitting * perObject);
            const double lruRate = hitRate(*lru, trace.requests);
            const double tinyRate = hitRate(*tiny, trace.requests);
            const double rate = hitRate(horizon, trace.requests);
            std::printf("%-16s %6.0f%% %9.2f%% %9.2f%% %13.2f%% %9.3f\n", trace.name, 100 * share,
                        100 * lruRate, 100 * tinyRate, 100 * rate, rate / tinyRate);
        }
    }
}

}  // namespace
}  // namespace warp::bench

int main(int argc, char** argv) {
    const std::size_t objects = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const std::size_t requests = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 2'000'000;
    if (objects < 100 || requests < 1000) {
        std::fprintf(stderr, "usage: cache_traces [OBJECTS [REQUESTS]], at least 100 and 1000\n");
        return 1;
    }
    warp::bench::run(objects, requests);
    return 0;
}
