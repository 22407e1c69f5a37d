// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/layout.h"

#include <algorithm>

#include "engine/formats/escaped_name.h"
#include "engine/formats/key.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kSuffix = ".json";
constexpr std::string_view kBetween = "_to_";
constexpr std::string_view kNodeKind = "nodes/";
constexpr std::string_view kEdgeKind = "edges/";
constexpr char kHashMark = '~';
// With what the tree adds to it below the 511 bytes of a key.
constexpr std::size_t kMaxMirrorKey = 400;

/// One end of an edge, escaped so that "_to_" cannot be read into it or across its borders.
std::string escapedEnd(std::string_view name) {
    std::string text = "_" + percentEncoded(name) + "_";
    for (std::size_t at = text.find(kBetween); at != std::string::npos; at = text.find(kBetween, at + 1))
        text.replace(at + 1, 1, "%74");
    return text.substr(1, text.size() - 2);
}

std::optional<std::string> unescapedEnd(std::string_view text) {
    if (text.empty()) return std::nullopt;
    auto name = percentDecoded(text);
    if (!name || escapedEnd(*name) != text) return std::nullopt;
    return name;
}

struct Ends {
    std::string from;
    std::string to;
};

std::optional<Ends> parseEnds(std::string_view text) {
    const std::size_t at = text.find(kBetween);
    if (at == std::string_view::npos) return std::nullopt;
    auto from = unescapedEnd(text.substr(0, at));
    auto to = unescapedEnd(text.substr(at + kBetween.size()));
    if (!from || !to) return std::nullopt;
    return Ends{*std::move(from), *std::move(to)};
}

std::string joinEnds(std::string_view from, std::string_view to) {
    return escapedEnd(from).append(kBetween) + escapedEnd(to);
}

std::string bounded(std::string key, std::string_view kind) {
    if (key.size() <= kMaxMirrorKey) return key;
    return std::string(kind) + kHashMark + nameHash(key);
}

bool isCanonical(const std::string& key) {
    const auto canonical = canonicalKey(key);
    return canonical.ok() && *canonical == key;
}

/// "quantum_graph/nodes/persons/alice.json" -> group "persons", step "alice".
struct Steps {
    bool edge = false;
    std::string_view group;
    std::string_view name;
};

std::optional<Steps> splitGraphPath(std::string_view path) {
    Steps steps;
    steps.edge = path.starts_with(kEdgesDirectory);
    if (!steps.edge && !path.starts_with(kNodesDirectory)) return std::nullopt;
    path.remove_prefix(steps.edge ? kEdgesDirectory.size() : kNodesDirectory.size());
    if (!path.starts_with('/') || !path.ends_with(kSuffix)) return std::nullopt;
    path = path.substr(1, path.size() - 1 - kSuffix.size());
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos || path.find('/', slash + 1) != std::string_view::npos)
        return std::nullopt;
    steps.group = path.substr(0, slash);
    steps.name = path.substr(slash + 1);
    return steps;
}

}  // namespace

std::string nodeTypeDirectory(std::string_view type) {
    return joinPath(kNodesDirectory, escapeName(type));
}

std::string nodePath(ByteView key) {
    const KeyParts parts = splitKey(key);
    return joinPath(nodeTypeDirectory(parts.type), escapeName(parts.id)).append(kSuffix);
}

std::string relationDirectory(std::string_view relation) {
    return joinPath(kEdgesDirectory, escapeName(relation));
}

bool namedByIds(const EdgeName& name, const EndpointTypes& types) {
    const KeyParts from = splitKey(name.from);
    const KeyParts to = splitKey(name.to);
    return from.type == types.from && to.type == types.to && from.id.find(':') == std::string_view::npos &&
           to.id.find(':') == std::string_view::npos;
}

std::string edgePath(const EdgeName& name, bool byIds) {
    const std::string_view from = byIds ? splitKey(name.from).id : std::string_view(name.from);
    const std::string_view to = byIds ? splitKey(name.to).id : std::string_view(name.to);
    std::string joined = joinEnds(from, to);
    const std::string step = fittingStep(joined, joined);
    return joinPath(relationDirectory(name.relation), step).append(kSuffix);
}

std::string nodeMirrorKey(ByteView key) {
    const KeyParts parts = splitKey(key);
    return bounded(std::string(kNodeKind) + percentEncoded(parts.type) + '/' + percentEncoded(parts.id),
                   kNodeKind);
}

std::string edgeMirrorKey(const EdgeName& name) {
    return bounded(
        std::string(kEdgeKind) + percentEncoded(name.relation) + '/' + joinEnds(name.from, name.to),
        kEdgeKind);
}

bool isGraphMirrorKey(ByteView key) {
    return key.find(':') == ByteView::npos && (key.starts_with(kNodeKind) || key.starts_with(kEdgeKind));
}

bool isHashedMirrorKey(ByteView key) {
    return isGraphMirrorKey(key) && key.size() > kNodeKind.size() && key[kNodeKind.size()] == kHashMark;
}

std::optional<GraphMirrorName> parseGraphMirrorKey(ByteView key) {
    if (!isGraphMirrorKey(key) || isHashedMirrorKey(key)) return std::nullopt;
    const ByteView rest = key.substr(kNodeKind.size());
    const std::size_t slash = rest.find('/');
    if (slash == ByteView::npos) return std::nullopt;
    const auto group = percentDecoded(rest.substr(0, slash));
    if (!group) return std::nullopt;
    GraphMirrorName name;
    if (key.starts_with(kNodeKind)) {
        const auto id = percentDecoded(rest.substr(slash + 1));
        if (!id) return std::nullopt;
        name.node = joinKey(*group, *id);
        if (!isCanonical(*name.node) || nodeMirrorKey(*name.node) != key) return std::nullopt;
        return name;
    }
    auto ends = parseEnds(rest.substr(slash + 1));
    if (!ends || !isCanonical(ends->from) || !isCanonical(ends->to)) return std::nullopt;
    name.edge = EdgeName{std::move(ends->from), *group, std::move(ends->to)};
    if (edgeMirrorKey(*name.edge) != key) return std::nullopt;
    return name;
}

std::optional<GraphPath> parseGraphPath(std::string_view path) {
    const auto steps = splitGraphPath(path);
    if (!steps) return std::nullopt;
    GraphPath parsed{.edge = steps->edge, .group = unescapeName(steps->group)};
    if (!parsed.group && !isCutName(steps->group)) return std::nullopt;
    if (isCutName(steps->name)) return parsed;
    if (!parsed.edge) {
        parsed.id = unescapeName(steps->name);
        return parsed.id ? std::optional(parsed) : std::nullopt;
    }
    auto ends = parseEnds(steps->name);
    if (!ends || fittingStep(std::string(steps->name), steps->name) != steps->name) return std::nullopt;
    const bool fromKey = ends->from.find(':') != std::string::npos;
    const bool toKey = ends->to.find(':') != std::string::npos;
    if (fromKey != toKey) return std::nullopt;
    if (fromKey && (!isCanonical(ends->from) || !isCanonical(ends->to))) return std::nullopt;
    parsed.byIds = !fromKey;
    parsed.from = std::move(ends->from);
    parsed.to = std::move(ends->to);
    return parsed;
}

}  // namespace warp
