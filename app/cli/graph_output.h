// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/commands.h"
#include "engine/quantum_graph/graph.h"

namespace warp::cli {

// Commands of the group `graph` that stand in files of their own.
void addGraphTraverse(Commands& commands, CLI::App& group);
void addGraphStats(Commands& commands, CLI::App& group);
void addGraphSimilar(Commands& commands, CLI::App& group);

/// The value of an option that takes any number; nothing for "", the option that was not given.
Result<std::optional<double>> realNumber(const std::string& option, const std::string& text);
/// Three significant digits: 0.0312, 12.5.
std::string strengthText(double value);
/// As many digits as it takes to read the same number back.
std::string exactText(double value);

/// "persons:alice -[knows]-> persons:bob"
std::string edgeText(const EdgeName& name);
/// Data, properties and edges of a node. With --json one document. Errors: those of the view.
Status printNode(Console& console, GraphView& view, const GraphNode& node);
void printEdge(Console& console, const GraphEdge& edge);

}  // namespace warp::cli
