// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "engine/store/memory_tree.h"
#include "engine/store/store.h"
#include "tests/support/simulated_file_system.h"

namespace warp::test {

/// What became of one commit of a scenario.
struct ScenarioCommit {
    enum class Outcome : std::uint8_t { Acknowledged, Refused, Unknown };
    std::map<std::string, std::optional<std::string>> changes;  ///< nothing = erased
    Durability durability = Durability::Strong;
    Outcome outcome = Outcome::Refused;
};

/// Runs a random but repeatable sequence of commits, merges and reopenings over a simulated file system and
/// knows afterwards what must be there. Each commit writes a key of its own ("mark:<index>") and changes
/// shared ones.
class StoreScenario {
  public:
    StoreScenario(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree, std::uint64_t seed);

    /// Goes on after failures of commits; ends early when the store cannot be opened.
    void run(int steps);

    const std::vector<ScenarioCommit>& commits() const { return m_commits; }
    std::shared_ptr<MemoryTreeContent> tree() const { return m_tree; }

    /// Opens a store from `fs` and `tree` and compares it with the commits made.
    /// Takes: `acknowledged`, how many of the first commits had been acknowledged at the moment of the crash
    /// (commits from there on may be there or not, whole in any case); `powerCut`: only strong ones must have
    /// survived. Returns: what is wrong, empty when nothing is.
    std::string check(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree,
                      std::size_t acknowledged, bool powerCut) const;

  private:
    void step();
    void commit();
    bool open();

    SimulatedFileSystem& m_fs;
    std::shared_ptr<MemoryTreeContent> m_tree;
    std::mt19937_64 m_random;
    std::unique_ptr<Store> m_store;
    std::vector<ScenarioCommit> m_commits;
};

/// The options every store of a scenario is opened with.
StoreOptions scenarioOptions(FileSystem& fs, std::shared_ptr<MemoryTreeContent> tree);

}  // namespace warp::test
