// SPDX-License-Identifier: GPL-3.0-or-later
// A history of events: how fast days of it are appended and grow old, in how much memory, and how soon a
// range of it is read. See README.md.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <malloc.h>

#include "app/cli/bench_events.h"
#include "engine/io/files.h"
#include "engine/io/process_usage.h"
#include "engine/universe/universe.h"

namespace {

using namespace warp;
using Steady = std::chrono::steady_clock;

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kRanges = 200;
constexpr double kMb = 1e6;

template <typename Value>
Value required(Result<Value> result) {
    if (result.ok()) return *std::move(result);
    std::fprintf(stderr, "%s\n", result.error().describe().c_str());
    std::exit(1);
}
void require(const Status& status) {
    if (status.ok()) return;
    std::fprintf(stderr, "%s\n", status.error().describe().c_str());
    std::exit(1);
}

double secondsSince(Steady::time_point start) {
    return std::chrono::duration<double>(Steady::now() - start).count();
}

/// The date is told to it; durations are real.
class DatedClock final : public Clock {
  public:
    Timestamp now() const override { return {m_ms.load()}; }
    std::chrono::nanoseconds monotonic() const override { return systemClock().monotonic(); }
    void moveTo(Timestamp moment) { m_ms = moment.ms; }

  private:
    std::atomic<std::int64_t> m_ms = cli::kBenchDay.ms;
};

/// The most memory that no file backs, from here to the end of the scope.
class MemoryPeak {
  public:
    MemoryPeak() : m_before(now()), m_most(m_before) {
        m_thread = std::jthread([this](const std::stop_token& ended) {
            while (!ended.stop_requested()) {
                look();
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
    }
    void print() {
        look();
        std::printf("  memory: %.0f MB before, at most %.0f MB, %.0f MB more\n", m_before / kMb, m_most / kMb,
                    (m_most - m_before) / kMb);
    }

  private:
    static double now() { return static_cast<double>(readProcessUsage().anonymousBytes.value_or(0)); }
    void look() {
        const double bytes = now();
        double most = m_most;
        while (bytes > most && !m_most.compare_exchange_weak(most, bytes)) {
        }
    }

    const double m_before;
    std::atomic<double> m_most;
    std::jthread m_thread;
};

class EventHistory {
  public:
    EventHistory(const std::string& directory, std::uint64_t perDay) : m_perDay(perDay) {
        const OpenOptions options{.clock = &m_clock};
        require(Universe::create(directory, options));
        m_universe = required(Universe::open(directory, options));
        for (const PartitionInfo& info : required(m_universe->temporal().partitions())) {
            m_events += info.events;
            m_end = std::max(m_end, info.last);
        }
        m_clock.moveTo(m_end);
    }
    ~EventHistory() { require(m_universe->close()); }

    std::uint64_t days() const { return m_events / m_perDay; }
    std::uint64_t events() const { return m_events; }

    /// A day passes, and at two in the morning after it what is over grows old: its hours become a day, and
    /// the day before it history.
    void addDay() {
        const Timestamp day{cli::kBenchDay.ms + static_cast<std::int64_t>(days()) * kDayMs};
        m_clock.moveTo(day);
        const cli::StandardEvents events(m_perDay, day);
        const auto start = Steady::now();
        const double appending = required(cli::appendEvents(m_universe->temporal(), events));
        require(m_universe->sync({}));
        std::printf("%s: %.0f events appended, %.0f/s; made and in files after %.1f s\n",
                    formatDay(day).c_str(), static_cast<double>(m_perDay),
                    static_cast<double>(m_perDay) / appending, secondsSince(start));
        m_clock.moveTo({day.ms + kDayMs + 2 * kHourMs});
        age("hours to a day, the day before to its month");
        m_events += m_perDay;
        m_end = {day.ms + kDayMs};
        std::fflush(stdout);
    }
    /// Nothing more comes, until everything is history.
    void rest() {
        m_clock.moveTo({m_end.ms + 3 * kDayMs});
        age("the last day to its month");
    }

    void measureRanges() {
        std::mt19937_64 random(1);
        std::vector<double> firsts;
        const auto span = static_cast<std::uint64_t>(m_end.ms - cli::kBenchDay.ms - kMinuteMs);
        for (int i = 0; i < kRanges; ++i) {
            const Timestamp from{cli::kBenchDay.ms + static_cast<std::int64_t>(random() % span)};
            firsts.push_back(firstOf({.from = from, .to = {from.ms + kMinuteMs}}));
        }
        print("first event of a minute", firsts);
        const double everything = firstOf({});
        print("first event of everything", {everything});
        // One stream of sixteen, from a random moment to the end.
        std::vector<double> ofStream;
        for (int i = 0; i < kRanges; ++i) {
            const Timestamp from{cli::kBenchDay.ms + static_cast<std::int64_t>(random() % span)};
            ofStream.push_back(firstOf({.from = from, .streams = {"sensors-" + std::to_string(i % 16)}}));
        }
        print("first event of a stream, to the end", ofStream);
    }

  private:
    void age(const char* what) {
        ::malloc_trim(0);  // of what the events were made in
        MemoryPeak memory;
        const auto start = Steady::now();
        require(m_universe->maintain({}, "temporal"));
        std::printf("  %s: %.1f s\n", what, secondsSince(start));
        memory.print();
    }

    double firstOf(const EventQuery& query) {
        const auto start = Steady::now();
        const auto events = required(m_universe->temporal().query(query));
        if (!required(events->next()))
            require(Error{.code = ErrorCode::Corrupt, .message = "an event is missing"});
        return secondsSince(start) * 1000;
    }

    void print(const char* what, std::vector<double> times) const {
        std::ranges::sort(times);
        std::printf("%llu events, %s: median %.2f ms, longest %.2f ms (%zu)\n",
                    static_cast<unsigned long long>(m_events), what, times[times.size() / 2], times.back(),
                    times.size());
        std::fflush(stdout);
    }

    const std::uint64_t m_perDay;
    DatedClock m_clock;
    std::unique_ptr<Universe> m_universe;
    std::uint64_t m_events = 0;
    Timestamp m_end = cli::kBenchDay;
};

}  // namespace

/// event_speed DIR [DAYS EVENTS]. Takes: a directory, in which days that are missing are added.
int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: event_speed DIR [DAYS EVENTS_PER_DAY]\n");
        return 1;
    }
    const std::uint64_t days = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    const std::uint64_t perDay = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 10'000'000;
    EventHistory history(argv[1], perDay);
    bool added = false;
    while (history.days() < days) {
        history.addDay();
        history.measureRanges();
        added = true;
    }
    if (added) history.rest();
    history.measureRanges();
    return 0;
}
