// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/wormholes/wormholes.h"

namespace warp {

/// Finds ways through wormholes. Threads: one.
class WormholeGraph {
  public:
    /// Takes: wormholes with their strength now.
    explicit WormholeGraph(const std::vector<Wormhole>& wormholes);

    /// The cheapest way of at most `maxHops` hops; nothing when there is none, or from a region to itself.
    std::optional<WormholeRoute> route(const std::string& from, const std::string& to,
                                       std::size_t maxHops) const;
    /// The cheapest ways from one region to every other that can be reached.
    std::vector<WormholeRoute> routesFrom(const std::string& from, std::size_t maxHops) const;
    /// All regions, in order of name.
    std::vector<std::string> regions() const;

  private:
    using Node = std::uint32_t;
    struct Step {
        Node to = 0;
        double cost = 0;
    };
    /// The best way to a region with a given number of hops.
    struct Reached {
        double cost = 0;
        Node before = 0;
    };
    using Layers = std::vector<std::map<Node, Reached>>;  ///< index: hops

    Node nodeOf(const std::string& region);
    Layers reach(Node from, std::size_t maxHops) const;
    WormholeRoute wayTo(const Layers& layers, Node to, std::size_t hops) const;
    std::optional<WormholeRoute> bestWay(const Layers& layers, Node from, Node to) const;

    std::map<std::string, Node> m_nodes;
    std::vector<std::string> m_names;
    std::vector<std::vector<Step>> m_steps;
};

}  // namespace warp
