// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/temporal/temporal_scenario.h"

#include <map>

namespace warp::test {

namespace {

constexpr std::int64_t kSpreadMs = 3 * 3'600'000;  // events lie up to so long ago
constexpr std::uint64_t kSegmentBytes = 8192;
const TierPolicy kPolicy{.archiveAfter = std::chrono::days(1)};

}  // namespace

TemporalScenario::TemporalScenario(SimulatedFileSystem& fs, std::uint64_t seed)
    : m_world(fs, "/u", m_clock), m_random(seed) {
    m_world.segmentBytes = kSegmentBytes;
}

void TemporalScenario::run(int steps) {
    if (!m_world.open().ok()) return;
    for (int i = 0; i < steps && m_world.isOpen(); ++i) step();
    m_world.close();
}

void TemporalScenario::step() {
    const auto roll = m_random() % 16;
    // What a failed step leaves is the store's business; the check at the end sees it.
    if (roll == 0) {
        [[maybe_unused]] const Status merged = m_world.merge();
    } else if (roll == 1) {
        [[maybe_unused]] const Status opened = m_world.open();
    } else if (roll == 2) {
        [[maybe_unused]] const Status resumed = m_world.store().resume();
    } else if (roll == 3) {
        m_clock.advance(std::chrono::minutes(m_random() % 2000));
        [[maybe_unused]] const auto aged = m_world.care(kPolicy);
    } else {
        append();
    }
}

void TemporalScenario::append() {
    ScenarioAppend made{.events = 1 + m_random() % 4};
    const auto pick = m_random() % 4;
    made.durability = pick == 0 ? Durability::Weak : pick == 1 ? Durability::Eventual : Durability::Strong;
    EventBatch batch;
    for (std::size_t i = 0; i < made.events; ++i) {
        const auto ago = static_cast<std::int64_t>(m_random() % kSpreadMs);
        const std::string filler(m_random() % 20 == 0 ? 30'000 : m_random() % 100, 'x');
        const Status added = batch.add("{\"timestamp\":" + std::to_string(m_clock.now().ms - ago) +
                                           ",\"append\":" + std::to_string(m_appends.size()) +
                                           ",\"filler\":\"" + filler + "\"}",
                                       {.stream = i % 2 == 0 ? "even" : "odd"});
        EXPECT_OK(added);
    }
    const auto lsn = m_world.temporal().append(batch, made.durability);
    if (lsn.ok()) {
        made.outcome = ScenarioAppend::Outcome::Acknowledged;
    } else if (lsn.error().code == ErrorCode::OutcomeUnknown) {
        made.outcome = ScenarioAppend::Outcome::Unknown;
    }
    m_appends.push_back(made);
}

std::string TemporalScenario::check(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree,
                                    std::size_t acknowledged, bool powerCut) {
    TemporalWorld world(fs, "/u", m_clock, std::move(tree));
    world.segmentBytes = kSegmentBytes;
    if (const Status opened = world.open(); !opened.ok())
        return "does not open: " + opened.error().describe();
    if (!world.report.damaged.empty()) return "damaged: " + world.report.damaged.front();
    const Timestamp then = m_clock.now();
    std::string wrong = compare(world, acknowledged, powerCut);
    if (wrong.empty() && !world.merge().ok()) wrong = "cannot be merged";
    if (wrong.empty()) wrong = compare(world, acknowledged, powerCut);
    m_clock.advance(std::chrono::days(60));
    const auto aged = world.care(kPolicy);
    m_clock.set(formatTimestamp(then));
    if (wrong.empty() && !aged.ok()) wrong = "cannot be moved: " + aged.error().describe();
    if (wrong.empty()) wrong = compare(world, acknowledged, powerCut);
    if (!wrong.empty()) return wrong;
    return world.append("2024-01-31T22:15:00Z", "after").ok() ? "" : "cannot be written after the crash";
}

std::string TemporalScenario::compare(TemporalWorld& world, std::size_t acknowledged, bool powerCut) const {
    const auto lines = world.lines();
    if (!lines.ok()) return "cannot be read: " + lines.error().describe();
    std::map<std::size_t, std::size_t> counts;
    Timestamp before = kFirstEventTime;
    for (const std::string& line : *lines) {
        const auto event = parseEventLine(line);
        if (!event.ok()) return "a line is no event: " + line;
        if (event->time < before) return "an event is out of order";
        before = event->time;
        ++counts[std::stoull(std::string(eventField(line, "append").value_or("0")))];
    }
    bool lostOne = false;
    for (std::size_t i = 0; i < m_appends.size(); ++i) {
        const ScenarioAppend& made = m_appends[i];
        const std::string name = "append " + std::to_string(i);
        const std::size_t count = counts[i];
        const bool mustBeHere = made.outcome == ScenarioAppend::Outcome::Acknowledged && i < acknowledged &&
                                (!powerCut || made.durability == Durability::Strong);
        if (count != 0 && count != made.events)
            return name + " has " + std::to_string(count) + " events, not " + std::to_string(made.events);
        if (count != 0 && made.outcome == ScenarioAppend::Outcome::Refused && i < acknowledged)
            return "refused " + name + " is there";
        if (count == 0 && mustBeHere) return "acknowledged " + name + " is lost";
        if (count != 0 && lostOne) return name + " is there, an earlier one is not";
        if (count == 0 && made.outcome == ScenarioAppend::Outcome::Acknowledged) lostOne = true;
    }
    return "";
}

}  // namespace warp::test
