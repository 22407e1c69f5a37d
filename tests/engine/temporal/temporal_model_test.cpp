// SPDX-License-Identifier: GPL-3.0-or-later
// Random work against a list of events: appends, late ones too, merges, rollovers, reopening, and every kind
// of question in between.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <set>

#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/seed.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

const TierPolicy kPolicy{.archiveAfter = std::chrono::days(1)};
constexpr std::int64_t kHourMs = 3'600'000;

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise) {
    const char* given = std::getenv(name);
    return given ? std::strtoull(given, nullptr, 10) : otherwise;
}

struct ModelEvent {
    std::int64_t time = 0;
    std::string stream;
    std::string number;  ///< in order of arrival
    std::uint64_t batch = 0;
};

class TemporalModel {
  public:
    explicit TemporalModel(std::uint64_t seed) : m_random(seed) { m_world.segmentBytes = 16'384; }

    void run(std::uint64_t steps) {
        ASSERT_OK(m_world.prepare());
        ASSERT_OK(m_world.open());
        for (std::uint64_t i = 0; i < steps && !::testing::Test::HasFailure(); ++i) step();
    }
    std::size_t events() const { return m_events.size(); }
    std::uint64_t questions() const { return m_questions; }

  private:
    void step() {
        switch (m_random() % 12) {
            case 0: ASSERT_OK(m_world.merge()); break;
            case 1: ASSERT_OK(m_world.open()); break;
            case 2:
                m_clock.advance(std::chrono::minutes(m_random() % 1500));
                ASSERT_OK(m_world.care(kPolicy));
                break;
            case 3:
            case 4: ask(); break;
            case 5: follow(); break;
            default: append(); break;
        }
    }
    void append() {
        EventBatch batch;
        for (std::size_t i = 0, count = 1 + m_random() % 5; i < count; ++i) {
            // Few moments, so that many events share one; some of long ago.
            const std::int64_t ago = m_random() % 6 == 0
                                         ? static_cast<std::int64_t>(m_random() % 60) * kHourMs
                                         : static_cast<std::int64_t>(m_random() % 90) * 60'000;
            ModelEvent event{.time = m_clock.now().ms - ago,
                             .stream = "s" + std::to_string(m_random() % 3),
                             .number = std::to_string(m_events.size()),
                             .batch = m_batches};
            ASSERT_OK(
                batch.add("{\"timestamp\":" + std::to_string(event.time) + ",\"n\":" + event.number + "}",
                          {.stream = event.stream}));
            m_events.push_back(std::move(event));
        }
        ASSERT_OK(m_world.temporal().append(batch, Durability::Eventual));
        ++m_batches;
    }
    /// In order of time, those of one moment in order of arrival.
    void ask() {
        EventQuery query;
        if (m_random() % 3 != 0) query.streams = {"s" + std::to_string(m_random() % 3)};
        if (m_random() % 3 != 0)
            query.from = {m_clock.now().ms - static_cast<std::int64_t>(m_random() % 80) * kHourMs};
        if (m_random() % 3 == 0)
            query.to = {m_clock.now().ms - static_cast<std::int64_t>(m_random() % 40) * kHourMs};
        if (query.to < query.from) std::swap(query.from, query.to);
        std::vector<ModelEvent> expected;
        for (const ModelEvent& event : m_events) {
            const bool inRange = event.time >= query.from.ms && event.time < query.to.ms;
            if (inRange && (query.streams.empty() || query.streams[0] == event.stream))
                expected.push_back(event);
        }
        std::ranges::stable_sort(expected, {}, &ModelEvent::time);
        std::vector<std::string> numbers;
        for (const ModelEvent& event : expected) numbers.push_back(event.number);
        ASSERT_EQ(m_world.fields("n", query), numbers);
        ++m_questions;
    }
    /// Batch by batch as they arrived, page by page; those of one batch arrived together.
    void follow() {
        std::vector<std::string> numbers;
        std::uint64_t before = 0;
        Lsn position = 0;
        for (bool more = true; more;) {
            const auto page = m_world.temporal().readAfter(position, {}, 1 + m_random() % 50);
            ASSERT_OK(page);
            for (const Event& event : page->events) {
                numbers.emplace_back(eventField(event.json, "n").value_or("none"));
                const std::uint64_t batch = m_events.at(std::stoull(numbers.back())).batch;
                ASSERT_GE(batch, before);
                before = batch;
            }
            position = page->position;
            more = page->more;
        }
        ASSERT_EQ(numbers.size(), m_events.size());
        ASSERT_EQ(std::set<std::string>(numbers.begin(), numbers.end()).size(), numbers.size());
        ++m_questions;
    }

    test::SimulatedFileSystem m_fs;
    test::SetClock m_clock{"2024-01-31T22:15:00Z"};
    test::TemporalWorld m_world{m_fs, "/u", m_clock};
    std::mt19937_64 m_random;
    std::vector<ModelEvent> m_events;
    std::uint64_t m_batches = 0;
    std::uint64_t m_questions = 0;
};

/// WARP_SEED=n WARP_STEPS=n replays a run.
TEST(TemporalModel, random_work_matches_a_list) {
    std::size_t events = 0;
    std::uint64_t questions = 0;
    for (const std::uint64_t seed : test::seeds(6, 200)) {
        SCOPED_TRACE("WARP_SEED=" + std::to_string(seed));
        TemporalModel model(seed);
        model.run(fromEnvironment("WARP_STEPS", 400));
        events += model.events();
        questions += model.questions();
        if (::testing::Test::HasFailure()) return;
    }
    std::cout << events << " events, " << questions << " questions" << std::endl;
}

}  // namespace
}  // namespace warp
