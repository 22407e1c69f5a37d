// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warp {

/// A named, ordered key-value space of the tree (an LMDB named database). The numbers are on disk: never
/// reuse one.
enum class Space : std::uint8_t {
    Meta = 0,             ///< applied LSN, format version, epoch of packs
    Records = 1,          ///< key -> record (spacetime/record_codec.h)
    Ranks = 2,            ///< first key of a block of records -> u32 count of records in it
    Counters = 3,         ///< shard, type -> count and bytes
    MirrorDue = 4,        ///< record key -> what its mirror file still owes
    Packs = 5,            ///< pack path -> recorded length, live and dead bytes
    Problems = 6,         ///< path -> a finding about a file somebody edited
    Events = 7,           ///< in the log alone: minute -> lines of events (temporal/event_policy.h)
    TemporalFiles = 8,    ///< files of events, their blocks, streams and readers (temporal/partition_state.h)
    Nodes = 9,            ///< node key -> node (quantum_graph/node_codec.h)
    Edges = 10,           ///< ids of from, relation, to -> edge (quantum_graph/edge_codec.h)
    EdgesIn = 11,         ///< ids of to, relation, from -> nothing: the edges by their end
    GraphIds = 13,        ///< ids and names of nodes and relations (quantum_graph/graph_ids.h)
    Links = 14,           ///< ids of two records -> link (spacetime/entanglement/link_codec.h)
    LinksIn = 15,         ///< the same the other way round -> nothing
    Superpositions = 16,  ///< record key -> candidate values (spacetime/entanglement/superposition.h)
    Wormholes = 17,       ///< regions of from and to -> wormhole (wormholes/wormhole_codec.h)
    Audit = 18,           ///< in the log: who committed, and denials (backups/audit_marks.h); in the tree: how
                          ///< far the audit trail is written (backups/audit_progress.h)
    Rebalancing = 19,     ///< moves on their way into their log, and its state (spacetime/rebalancing_log.h)
};

inline constexpr std::size_t kSpaceCount = 20;

/// The name of the space's database in the tree, as `mdb_dump -l` lists it. A second database, the name with
/// a `~` behind it, takes turns with the first: all of a space is in one of the two. Empty for numbers that
/// no space has.
constexpr std::string_view spaceName(Space space) {
    constexpr std::array<std::string_view, kSpaceCount> names = {
        "meta",   "records",        "ranks",          "counters",  "mirror_due", "packs",      "problems",
        "events", "temporal_files", "nodes",          "edges",     "edges_in",   "",           "graph_ids",
        "links",  "links_in",       "superpositions", "wormholes", "audit",      "rebalancing"};
    return names[static_cast<std::size_t>(space)];
}

}  // namespace warp
