// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/import_key.h"

#include <cstdio>

#include "engine/formats/json_text.h"
#include "engine/spacetime/key.h"

namespace warp {
namespace {

Error notUsable(std::string message) {
    return Error{.code = ErrorCode::InvalidFormat, .message = std::move(message)};
}

bool isString(ByteView json) {
    return json.size() >= 2 && json.front() == '"';
}

std::string textOf(ByteView jsonText) {
    return decodedJsonString(jsonText.substr(1, jsonText.size() - 2));
}

// Ids are texts and numbers; true, null, arrays and objects name nothing.
Result<std::string> idOf(ByteView json, const std::string& field) {
    if (isString(json)) return textOf(json);
    const char first = json.front();
    if (first == '-' || (first >= '0' && first <= '9')) return std::string(json);
    return notUsable("the id \"" + field + "\" is neither text nor a number");
}

Result<std::string> idInRow(ByteView row, const std::string& field) {
    if (row.front() != '{') return notUsable("is no object, so it has no \"" + field + "\"");
    WARP_ASSIGN(const auto members, jsonMembers(row));
    for (const JsonMember& member : members) {
        if (member.key == field) return idOf(member.value, field);
    }
    return notUsable("has no \"" + field + "\"");
}

std::string idOfNumber(std::uint64_t number) {
    char text[24];
    std::snprintf(text, sizeof text, "%08llu", static_cast<unsigned long long>(number));
    return text;
}

Result<Shard> shardOf(ByteView json) {
    const std::optional<Shard> shard = isString(json) ? parseShard(textOf(json)) : std::nullopt;
    if (!shard) return notUsable("\"shard\" is hot, warm or cold");
    return *shard;
}

// {"key": "users:alice", "shard": "hot", "value": ...}; what the universe's own files show beside it is
// derived.
Result<KeyedRow> recordRow(ByteView row) {
    if (row.front() != '{') return notUsable("is no record: give the type of the rows");
    WARP_ASSIGN(const auto members, jsonMembers(row));
    KeyedRow keyed;
    bool hasValue = false;
    for (const JsonMember& member : members) {
        if (member.key == "key" && isString(member.value)) {
            WARP_ASSIGN(keyed.key, canonicalKey(textOf(member.value)));
        } else if (member.key == "value") {
            keyed.value = member.value;
            hasValue = true;
        } else if (member.key == "shard") {
            WARP_ASSIGN(keyed.shard, shardOf(member.value));
        } else if (member.key != "quantum_properties" && member.key != "spacetime_metadata") {
            return notUsable("\"" + member.key + "\" does not belong to a record: give the type of the rows");
        }
    }
    if (keyed.key.empty() || !hasValue) {
        return notUsable("has no \"key\" and \"value\": give the type of the rows");
    }
    return keyed;
}

}  // namespace

Result<KeyedRow> keyedRow(ByteView row, std::uint64_t number, const ImportOptions& options) {
    while (!row.empty() && (row.front() == ' ' || row.front() == '\t')) row.remove_prefix(1);
    if (options.type.empty()) return recordRow(row);
    KeyedRow keyed{.value = row};
    std::string id = idOfNumber(number);
    if (!options.idField.empty()) {
        WARP_ASSIGN(id, idInRow(row, options.idField));
    }
    if (id.empty()) {
        return Error{.code = ErrorCode::InvalidKey, .message = "\"" + options.idField + "\" is empty"};
    }
    WARP_ASSIGN(keyed.key, canonicalKey(joinKey(options.type, id)));
    return keyed;
}

}  // namespace warp
