// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_ids.h"

namespace warp {

namespace {

constexpr std::size_t kIdBytes = sizeof(GraphId);

Error damaged(const char* what) {
    return Error{.code = ErrorCode::Corrupt, .message = std::string(what) + " of the graph is damaged"};
}

std::string joinIds(GraphId first, GraphId second, GraphId third) {
    std::string key;
    key.reserve(3 * kIdBytes);
    appendBig64(key, first);
    appendBig64(key, second);
    appendBig64(key, third);
    return key;
}

std::string withId(std::string_view prefix, GraphId id) {
    std::string key(prefix);
    appendBig64(key, id);
    return key;
}

void appendText(std::string& out, std::string_view text) {
    appendLittle(out, static_cast<std::uint16_t>(text.size()));
    out += text;
}

bool readText(ByteReader& reader, std::string& text) {
    std::uint16_t size = 0;
    ByteView bytes;
    if (!reader.read(size) || !reader.readBytes(size, bytes)) return false;
    text = bytes;
    return true;
}

}  // namespace

std::string edgeKey(const EdgeIds& ids) {
    return joinIds(ids.from, ids.relation, ids.to);
}

std::string reverseEdgeKey(const EdgeIds& ids) {
    return joinIds(ids.to, ids.relation, ids.from);
}

Result<EdgeIds> parseEdgeKey(ByteView key) {
    if (key.size() != 3 * kIdBytes) return damaged("a key of an edge");
    return EdgeIds{loadBig64(key.data()), loadBig64(key.data() + kIdBytes),
                   loadBig64(key.data() + 2 * kIdBytes)};
}

Result<EdgeIds> parseReverseEdgeKey(ByteView key) {
    WARP_ASSIGN(EdgeIds ids, parseEdgeKey(key));
    std::swap(ids.from, ids.to);
    return ids;
}

std::string edgePrefix(GraphId node) {
    return withId({}, node);
}

std::string nodeIdKey(GraphId id) {
    return withId(kNodeIdPrefix, id);
}

std::string relationIdKey(GraphId id) {
    return withId(kRelationIdPrefix, id);
}

std::string relationNameKey(std::string_view name) {
    return std::string("R").append(name);
}

std::string hashedMirrorKey(ByteView mirrorKey) {
    return std::string("m").append(mirrorKey);
}

std::string encodeRelation(const Relation& relation) {
    std::string bytes;
    appendText(bytes, relation.name);
    appendText(bytes, relation.types.from);
    bytes += relation.types.to;
    return bytes;
}

Result<Relation> decodeRelation(GraphId id, ByteView bytes) {
    ByteReader reader(bytes);
    Relation relation{.id = id};
    ByteView to;
    if (!readText(reader, relation.name) || !readText(reader, relation.types.from) ||
        !reader.readBytes(reader.remaining(), to))
        return damaged("a relation");
    relation.types.to = to;
    return relation;
}

std::string encodeId(GraphId id) {
    std::string bytes;
    appendLittle(bytes, id);
    return bytes;
}

Result<GraphId> decodeId(ByteView bytes) {
    if (bytes.size() != kIdBytes) return damaged("an id");
    return loadLittle<GraphId>(bytes.data());
}

std::optional<GraphId> idOfKey(ByteView key, std::string_view prefix) {
    if (key.size() != prefix.size() + kIdBytes || !key.starts_with(prefix)) return std::nullopt;
    return loadBig64(key.data() + prefix.size());
}

Result<GraphId> lastId(TreeCursor& ids, std::string_view prefix) {
    std::string behind(prefix);
    behind.back() = static_cast<char>(behind.back() + 1);
    ids.seek(behind);
    if (ids.valid()) {
        ids.previous();
    } else {
        ids.last();
    }
    WARP_TRY(ids.status());
    return ids.valid() ? idOfKey(ids.key(), prefix).value_or(0) : 0;
}

}  // namespace warp
