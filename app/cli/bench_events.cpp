// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_events.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <vector>

namespace warp::cli {
namespace {

constexpr std::uint64_t kBatch = 1000;
constexpr std::uint64_t kMadeAtOnce = 1'000'000;
constexpr int kRanges = 200;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kMinuteMs = 60'000;

using Seconds = std::chrono::duration<double>;

Seconds since(std::chrono::steady_clock::time_point start) {
    return std::chrono::steady_clock::now() - start;
}

}  // namespace

Timestamp StandardEvents::time(std::uint64_t number) const {
    return {m_day.ms + static_cast<std::int64_t>(static_cast<double>(kDayMs) * static_cast<double>(number) /
                                                 static_cast<double>(m_count))};
}

std::string StandardEvents::json(std::uint64_t number) const {
    const std::uint64_t mixed = number * 0x9E3779B97F4A7C15u;
    return "{\"timestamp\":\"" + formatTimestamp(time(number)) + "\",\"stream\":\"sensors-" +
           std::to_string(mixed % 16) +
           "\",\"type\":\"reading\",\"sensor\":" + std::to_string((mixed >> 8) % 5000) +
           ",\"celsius\":" + std::to_string((mixed >> 24) % 400) + "." + std::to_string((mixed >> 40) % 10) +
           ",\"state\":\"ok\"}";
}

Result<double> appendEvents(Temporal& temporal, const StandardEvents& events) {
    Seconds spent{0};
    std::vector<std::string> made;
    EventBatch batch;
    for (std::uint64_t first = 0; first < events.count(); first += kMadeAtOnce) {
        // Made before the clock starts, so that only the engine is measured.
        made.clear();
        for (std::uint64_t i = first; i < std::min(events.count(), first + kMadeAtOnce); ++i)
            made.push_back(events.json(i));
        const auto start = std::chrono::steady_clock::now();
        for (const std::string& json : made) {
            WARP_TRY(batch.add(json, {}));
            if (batch.count() < kBatch) continue;
            WARP_TRY(temporal.append(batch, Durability::Weak));
            batch.clear();
        }
        WARP_TRY(temporal.append(batch, Durability::Weak));
        batch.clear();
        spent += since(start);
    }
    return spent.count();
}

Status benchAppend(Temporal& temporal, std::uint64_t count,
                   const std::function<void(const BenchFigure&)>& tell) {
    WARP_ASSIGN(const double seconds, appendEvents(temporal, StandardEvents(count)));
    tell({"append", static_cast<double>(count) / seconds, "events/s"});
    return {};
}

Status benchRange(Temporal& temporal, std::uint64_t count, const std::string& tier,
                  const std::function<void(const BenchFigure&)>& tell) {
    std::mt19937_64 random(1);
    std::vector<double> firsts;
    for (int i = 0; i < kRanges; ++i) {
        const Timestamp from{kBenchDay.ms + static_cast<std::int64_t>(random() % (kDayMs - kMinuteMs))};
        const auto start = std::chrono::steady_clock::now();
        WARP_ASSIGN(const auto events, temporal.query({.from = from, .to = {from.ms + kMinuteMs}}));
        WARP_TRY(events->next());
        firsts.push_back(since(start).count() * 1000);
    }
    std::ranges::sort(firsts);
    tell({"range, " + tier + ": first event, median", firsts[firsts.size() / 2], "ms"});
    tell({"range, " + tier + ": first event, longest", firsts.back(), "ms"});
    const auto start = std::chrono::steady_clock::now();
    WARP_ASSIGN(const auto events, temporal.query({}));
    std::uint64_t seen = 0;
    while (true) {
        WARP_ASSIGN(const auto event, events->next());
        if (!event) break;
        ++seen;
    }
    if (seen != count) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = std::to_string(seen) + " events were found, not " + std::to_string(count)};
    }
    tell({"range, " + tier + ": all events", static_cast<double>(seen) / since(start).count(), "events/s"});
    return {};
}

}  // namespace warp::cli
