// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/audit_words.h"

#include <algorithm>

#include "engine/spacetime/record_change.h"

namespace warp {

namespace {

std::string typeOf(ByteView key) {
    return std::string(key.substr(0, key.find(':')));
}

AuditChange recordWords(const Change& change) {
    AuditChange words{.verb = "remove", .kind = typeOf(change.key), .name = std::string(change.key)};
    if (change.kind == ChangeKind::Erase) return words;
    const auto decoded = decodeChange(change.value);
    words.verb = "put";
    if (!decoded.ok() || decoded->kind != RecordChange::Kind::Move) return words;
    words.verb = "move";
    words.name += " to " + std::string(shardId(*decoded->shard));
    return words;
}

/// Of an edge the log holds the ids of its ends: names are in the graph.
AuditChange graphWords(const Change& change, std::string_view kind, bool named) {
    AuditChange words{.verb = change.kind == ChangeKind::Erase ? "remove" : "change",
                      .kind = std::string(kind)};
    if (named) words.name = "node " + std::string(change.key);
    return words;
}

}  // namespace

AuditChange auditWords(const Change& change) {
    switch (change.space) {
        case Space::Records: return recordWords(change);
        case Space::Nodes: return graphWords(change, "nodes", true);
        case Space::Edges: return graphWords(change, "edges", false);
        case Space::Events: {
            const auto lines = std::ranges::count(change.value, '\n');
            return {
                .verb = "append", .kind = "events", .name = {}, .count = static_cast<std::uint64_t>(lines)};
        }
        default: break;
    }
    return {.verb = change.kind == ChangeKind::Erase ? "remove" : "change",
            .kind = std::string(spaceName(change.space)),
            .name = {}};
}

}  // namespace warp
