// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/erlang_term.h"
#include "engine/spacetime/entanglement/link.h"
#include "engine/spacetime/shard.h"

namespace warp {

// Links as people and Erlang read them.
//
// entanglement_map.json (all links) and relationships.json (those of a shard's records; it names the shard):
//
//     {"lsn": 12, "generated_at": "...", "shard": "hot_data", "count": 1, "links": [
//       {"a": "profiles:alice", "b": "users:alice", "strength": 0.8, "origin": "rule", "created_at": "...",
//        "strength_at": "...", "observed_at": null, "observations": 0, "version": 7,
//        "shards": ["hot_data", "hot_data"]}
//     ],
//       "checksum": "xxh3:..."
//     }
//
// Learned links weaken from `strength_at` on. The files are made from the tree, and the tree from them.

/// Where the two records lie; nothing for one that cannot be found.
using LinkShards = std::array<std::optional<Shard>, 2>;

/// The text before the first link, and behind the last.
std::string linkFileHead(Lsn lsn, Timestamp now, std::optional<Shard> shard, std::uint64_t count);
inline constexpr std::string_view kLinkListEnd = "\n],\n";
/// One link, with what stands between it and the one before.
std::string linkFileLine(const Link& link, const LinkShards& shards, bool first);

/// What the head of such a file says.
struct LinkFileHead {
    Lsn lsn = 0;
    std::uint64_t count = 0;
};
/// Reads a whole file and calls `visit` for its links. Errors: InvalidFormat, InvalidKey, LimitExceeded.
Result<LinkFileHead> parseLinkFile(ByteView text, const std::function<void(Link)>& visit);
/// Only the LSN, from the beginning of a file; nothing when it is not one.
std::optional<Lsn> lsnOfLinkFile(ByteView beginning);

/// A row of entangled_keys.erl, a bag by key: {Key, Partner, Strength, Origin, Observations}.
ErlangTerm entangledKeyRow(const Link& link, ByteView key);
/// A row of strong_correlations.erl, an ordered_set: {{A, B}, Strength, Origin, CreatedMs, ObservedMs |
/// undefined, Observations}.
ErlangTerm correlationRow(const Link& link);

}  // namespace warp
