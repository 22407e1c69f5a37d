// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph.h"

namespace warp {

using Kind = GraphBatch::Entry::Kind;

void GraphBatch::putNode(std::string key, std::string json, NodeOptions options) {
    m_entries.push_back(
        {.kind = Kind::PutNode, .node = std::move(key), .json = std::move(json), .nodeOptions = options});
}

void GraphBatch::removeNode(std::string key) {
    m_entries.push_back({.kind = Kind::RemoveNode, .node = std::move(key)});
}

void GraphBatch::observeNode(std::string key) {
    m_entries.push_back({.kind = Kind::ObserveNode, .node = std::move(key)});
}

void GraphBatch::putEdge(EdgeName name, std::string json, EdgeOptions options) {
    m_entries.push_back(
        {.kind = Kind::PutEdge, .edge = std::move(name), .json = std::move(json), .edgeOptions = options});
}

void GraphBatch::removeEdge(EdgeName name) {
    m_entries.push_back({.kind = Kind::RemoveEdge, .edge = std::move(name)});
}

void GraphBatch::traverseEdge(EdgeName name) {
    m_entries.push_back({.kind = Kind::TraverseEdge, .edge = std::move(name)});
}

}  // namespace warp
