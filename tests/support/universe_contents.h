// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/universe/universe.h"

namespace warp::test {

/// What a universe holds, region by region, a line for each thing with everything that outlives a rebuild:
/// two universes with equal contents are the same to whoever uses them.
struct UniverseContents {
    std::vector<std::string> records;
    std::vector<std::string> nodes;
    std::vector<std::string> edges;
    std::vector<std::string> links;
    std::vector<std::string> events;
    std::vector<std::string> streams;
    std::vector<std::string> wormholes;
    std::vector<std::string> schemas;
    std::string settings;

    friend bool operator==(const UniverseContents&, const UniverseContents&) = default;
};

/// Reads everything; failures are failures of the test.
UniverseContents contentsOf(Universe& universe);

/// Records, graph, links, an event stream, a superposition, a large and a cold value, a schema: something of
/// every region. Takes: `seed`, which makes other values.
void fillUniverse(Universe& universe, int seed = 1);

}  // namespace warp::test
