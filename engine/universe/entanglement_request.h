// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/spacetime/entanglement/entanglement.h"
#include "engine/universe/holder_request.h"

namespace warp {

// Links and superpositions as other processes send them to the one that has the universe open:
//
//   {"command": "link_batch", "durability": "strong", "entries": [
//       {"op": "entangle", "a": "users:alice", "b": "profiles:alice", "strength": 0.9},
//       {"op": "disentangle", "a": "users:alice", "b": "users:bob"}], "move_within": "hot warm"}
//   {"command": "superpose", "key": "users:alice", "shard": "hot", "if_version": 7, "candidates": [
//       {"amplitude": 0.8, "value": {}}, {"amplitude": 0.6, "value": {}}]}
//   {"command": "collapse", "key": "users:alice", "choice": 1, "if_version": 7}
//   {"ok": true, "result": {"version": 1234}}

/// Takes: entangling and disentangling only.
std::string linkBatchRequest(const LinkBatch& batch, Durability durability);
/// Errors: InvalidArgument.
Result<LinkBatch> parseLinkBatch(const RequestReader& request);

/// Takes: values that are JSON.
std::string superposeRequest(ByteView key, const std::vector<Candidate>& candidates,
                             const PutOptions& options);
/// Errors: InvalidArgument.
Result<std::vector<Candidate>> parseCandidateList(const RequestReader& request);

std::string collapseRequest(ByteView key, std::optional<std::size_t> choice, std::optional<Lsn> ifVersion);

}  // namespace warp
