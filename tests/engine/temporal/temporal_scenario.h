// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/simulated_file_system.h"

namespace warp::test {

/// One append of a scenario: a few events that all have its number.
struct ScenarioAppend {
    enum class Outcome : std::uint8_t { Acknowledged, Refused, Unknown };
    std::size_t events = 0;
    Durability durability = Durability::Strong;
    Outcome outcome = Outcome::Refused;
};

/// Runs a random but repeatable sequence of appends, merges, rollovers and reopenings over a simulated file
/// system, and knows afterwards which events must be there.
class TemporalScenario {
  public:
    TemporalScenario(SimulatedFileSystem& fs, std::uint64_t seed);

    /// Goes on after failures; ends early when nothing can be opened.
    void run(int steps);

    std::size_t appends() const { return m_appends.size(); }
    std::shared_ptr<MemoryTreeContent> tree() const { return m_world.content(); }

    /// Opens what is left and compares. Takes: `acknowledged`, how many of the first appends were finished at
    /// the moment of the crash; `powerCut`: only strong ones must have survived. Returns: what is wrong.
    std::string check(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree,
                      std::size_t acknowledged, bool powerCut);

  private:
    void step();
    void append();
    std::string compare(TemporalWorld& world, std::size_t acknowledged, bool powerCut) const;

    SetClock m_clock{"2024-01-31T22:15:00Z"};
    TemporalWorld m_world;
    std::mt19937_64 m_random;
    std::vector<ScenarioAppend> m_appends;
};

}  // namespace warp::test
