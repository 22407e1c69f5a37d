// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/quantum_graph/graph.h"

namespace warp {

// What a batch of the graph may say, and how a refusal is worded.

/// The largest data of one node or edge.
inline constexpr std::size_t kMaxGraphData = std::size_t{1} << 20;

Error noSuchNode(const std::string& key);
Error noSuchEdge(const EdgeName& name);

/// "a:1 -[knows]-> b:2"
std::string spelled(const EdgeName& name);

/// Errors: Conflict when a node or edge (`what`) was found at another version than the one wanted.
Status checkVersion(std::optional<Lsn> wanted, Lsn found, const std::string& what);

/// Errors: InvalidArgument for what is out of range.
Status checkOptions(const NodeOptions& options);
Status checkOptions(const EdgeOptions& options);

/// Both ends in canonical form. Errors: InvalidKey; InvalidArgument for the name of the relation.
Result<EdgeName> canonicalName(const EdgeName& given);

/// Data as it is stored. Takes: `storage`, which holds it when it had to be made.
/// Errors: InvalidFormat with line and column; LimitExceeded.
Result<ByteView> compactData(const std::string& json, std::string& storage);

}  // namespace warp
