// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/entanglement_request.h"

#include <algorithm>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

using Kind = LinkBatch::Entry::Kind;

Error wrong(std::string_view name, const char* expected) {
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "'" + std::string(name) + "' must be " + expected};
}

/// A member that is a number; nothing when it is not given.
Result<std::optional<double>> optionalReal(const RequestReader& reader, std::string_view name) {
    const auto raw = reader.raw(name);
    if (!raw.ok()) return std::optional<double>();
    const auto value = parseJsonDocument(*raw);
    if (!value.ok() || !value->is_number()) return wrong(name, "a number");
    return std::optional(value->get<double>());
}

Result<LinkBatch::Entry> parseEntry(const RequestReader& reader) {
    WARP_ASSIGN(const std::string operation, reader.text("op"));
    if (operation != "entangle" && operation != "disentangle") return wrong("op", "entangle or disentangle");
    LinkBatch::Entry entry{.kind = operation == "entangle" ? Kind::Entangle : Kind::Disentangle};
    WARP_ASSIGN(entry.a, reader.text("a"));
    WARP_ASSIGN(entry.b, reader.text("b"));
    WARP_ASSIGN(entry.strength, optionalReal(reader, "strength"));
    return entry;
}

/// Takes: "hot warm", shards with a space between them.
Result<std::vector<Shard>> parseShards(std::string_view text) {
    std::vector<Shard> shards;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const auto shard = parseShard(text.substr(0, end));
        if (!shard) return wrong("move_within", "names of shards");
        shards.push_back(*shard);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return shards;
}

}  // namespace

std::string linkBatchRequest(const LinkBatch& batch, Durability durability) {
    std::string members = "\"durability\":\"" + std::string(durabilityName(durability)) + "\",\"entries\":[";
    for (const LinkBatch::Entry& entry : batch.entries()) {
        if (members.back() != '[') members += ',';
        members += entry.kind == Kind::Entangle ? R"({"op":"entangle")" : R"({"op":"disentangle")";
        members += ",\"a\":" + jsonString(entry.a) + ",\"b\":" + jsonString(entry.b);
        if (entry.strength) members += ",\"strength\":" + doubleText(*entry.strength);
        members += '}';
    }
    members += ']';
    if (batch.movable()) {
        std::string shards;
        for (const Shard shard : *batch.movable())
            shards.append(shards.empty() ? "" : " ").append(shardName(shard));
        members += ",\"move_within\":" + jsonString(shards);
    }
    return commandRequest("link_batch", members);
}

Result<LinkBatch> parseLinkBatch(const RequestReader& request) {
    LinkBatch batch;
    WARP_ASSIGN(const auto entries, request.list("entries"));
    for (const ByteView text : entries) {
        WARP_ASSIGN(const auto reader, RequestReader::of(text));
        WARP_ASSIGN(LinkBatch::Entry entry, parseEntry(reader));
        batch.add(std::move(entry));
    }
    WARP_ASSIGN(const auto within, request.optionalText("move_within"));
    if (!within) return batch;
    WARP_ASSIGN(auto shards, parseShards(*within));
    batch.moveOnlyWithin(std::move(shards));
    return batch;
}

std::string superposeRequest(ByteView key, const std::vector<Candidate>& candidates,
                             const PutOptions& options) {
    std::string members = "\"key\":" + jsonString(key);
    appendPutOptions(members, options);
    members += ",\"candidates\":[";
    for (const Candidate& candidate : candidates) {
        if (members.back() != '[') members += ',';
        members += "{\"amplitude\":" + doubleText(candidate.amplitude) + ",\"value\":" + candidate.json + "}";
    }
    return commandRequest("superpose", members + "]");
}

Result<std::vector<Candidate>> parseCandidateList(const RequestReader& request) {
    std::vector<Candidate> candidates;
    WARP_ASSIGN(const auto elements, request.list("candidates"));
    for (const ByteView element : elements) {
        WARP_ASSIGN(const auto reader, RequestReader::of(element));
        WARP_ASSIGN(const auto amplitude, optionalReal(reader, "amplitude"));
        WARP_ASSIGN(const ByteView value, reader.raw("value"));
        candidates.push_back({.json = std::string(value), .amplitude = amplitude.value_or(1)});
    }
    return candidates;
}

std::string collapseRequest(ByteView key, std::optional<std::size_t> choice, std::optional<Lsn> ifVersion) {
    std::string members = "\"key\":" + jsonString(key);
    if (ifVersion) members += ",\"if_version\":" + std::to_string(*ifVersion);
    if (choice) members += ",\"choice\":" + std::to_string(*choice);
    return commandRequest("collapse", members);
}

}  // namespace warp
