// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_checks.h"

#include <cmath>

#include "engine/formats/json_text.h"
#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr std::size_t kMaxRelationBytes = 200;

Error outOfRange(const std::string& what) {
    return Error{.code = ErrorCode::InvalidArgument, .message = what};
}

Status checkRelation(const std::string& name) {
    if (name.empty() || name.size() > kMaxRelationBytes)
        return outOfRange("the name of a relation has 1 to 200 bytes");
    const auto valid = canonicalKey(joinKey("relation", name));
    return valid.ok() ? Status() : Status(outOfRange("the name of a relation: " + valid.error().message));
}

}  // namespace

Error noSuchNode(const std::string& key) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no node \"" + key + "\""};
}

std::string spelled(const EdgeName& name) {
    return name.from + " -[" + name.relation + "]-> " + name.to;
}

Error noSuchEdge(const EdgeName& name) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no edge " + spelled(name)};
}

Status checkVersion(std::optional<Lsn> wanted, Lsn found, const std::string& what) {
    if (!wanted || *wanted == found) return {};
    if (*wanted == 0) {
        return Error{.code = ErrorCode::Conflict,
                     .message = what + " exists already (version " + std::to_string(found) + ")"};
    }
    return Error{.code = ErrorCode::Conflict,
                 .message = what + " is at version " + std::to_string(found) + ", not " +
                            std::to_string(*wanted) + ": somebody changed it meanwhile"};
}

Status checkOptions(const NodeOptions& options) {
    if (options.weight && !(std::isfinite(*options.weight) && *options.weight > 0))
        return outOfRange("the weight of a node is a number above 0");
    if (!options.coordinates) return {};
    for (const float value : *options.coordinates) {
        if (!(value >= -1 && value <= 1)) return outOfRange("coordinates lie between -1 and 1");
    }
    return {};
}

Status checkOptions(const EdgeOptions& options) {
    if (options.strength && !(*options.strength >= 0 && *options.strength <= 1))
        return outOfRange("the strength of an edge lies between 0 and 1");
    if (options.decayPerDay && !(*options.decayPerDay > 0 && *options.decayPerDay <= 1))
        return outOfRange("what a day leaves of a strength is a factor above 0, at most 1");
    return {};
}

Result<EdgeName> canonicalName(const EdgeName& given) {
    EdgeName name{.relation = given.relation};
    WARP_ASSIGN(name.from, canonicalKey(given.from));
    WARP_ASSIGN(name.to, canonicalKey(given.to));
    WARP_TRY(checkRelation(name.relation));
    return name;
}

Result<ByteView> compactData(const std::string& json, std::string& storage) {
    return compactJson(json, storage, {.maxBytes = kMaxGraphData});
}

}  // namespace warp
