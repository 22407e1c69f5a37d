// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/holder_request.h"

#include <algorithm>
#include <charconv>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

constexpr JsonLimits kRequestLimits = {.maxBytes = kMaxHolderMessage};

Error wrong(std::string_view name, std::string_view expected) {
    return {.code = ErrorCode::InvalidArgument,
            .message = "'" + std::string(name) + "' must be " + std::string(expected)};
}

std::optional<Durability> parseDurability(std::string_view text) {
    for (const Durability durability : {Durability::Weak, Durability::Eventual, Durability::Strong}) {
        if (text == durabilityName(durability)) return durability;
    }
    return {};
}

/// Reads a member that is one of a set of words.
template <typename Value>
Status readWord(const RequestReader& request, std::string_view name,
                std::optional<Value> (*parse)(std::string_view), std::optional<Value>& into) {
    WARP_ASSIGN(const auto text, request.optionalText(name));
    if (!text) return {};
    into = parse(*text);
    if (!into) return wrong(name, "one of its words, not '" + *text + "'");
    return {};
}

Status addEntry(RecordBatch& batch, const RequestReader& entry) {
    WARP_ASSIGN(const std::string op, entry.text("op"));
    WARP_ASSIGN(std::string key, entry.text("key"));
    WARP_ASSIGN(PutOptions options, parsePutOptions(entry));
    if (op == "put") {
        WARP_ASSIGN(const ByteView value, entry.raw("value"));
        batch.put(std::move(key), std::string(value), options);
    } else if (op == "delete") {
        batch.remove(std::move(key), options.ifVersion);
    } else if (op == "move") {
        if (!options.shard) return wrong("shard", "given for a move");
        batch.move(std::move(key), *options.shard, options.ifVersion);
    } else {
        return wrong("op", "put, delete or move");
    }
    return {};
}

void appendWord(std::string& out, std::string_view name, std::string_view word) {
    out.append(",\"").append(name).append("\":\"").append(word).append("\"");
}

void appendEntry(std::string& out, const RecordBatch::Entry& entry) {
    using Kind = RecordBatch::Entry::Kind;
    const std::string_view op = entry.kind == Kind::Put      ? "put"
                                : entry.kind == Kind::Remove ? "delete"
                                                             : "move";
    out.append("{\"op\":\"").append(op).append("\",\"key\":");
    appendJsonString(out, entry.key);
    if (entry.kind == Kind::Put) out.append(",\"value\":").append(entry.json);
    appendPutOptions(out, entry.options);
    out += '}';
}

ErrorCode parseErrorCode(std::string_view name) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::LimitExceeded); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name) return static_cast<ErrorCode>(code);
    }
    return ErrorCode::Io;
}

Status parseError(const RequestReader& error, Error& parsed) {
    WARP_ASSIGN(const std::string code, error.text("code"));
    parsed.code = parseErrorCode(code);
    WARP_ASSIGN(parsed.message, error.text("message"));
    WARP_ASSIGN(const auto path, error.optionalText("path"));
    parsed.path = path.value_or("");
    WARP_ASSIGN(const auto offset, error.optionalNumber("offset"));
    if (offset) parsed.offset = static_cast<std::int64_t>(*offset);
    WARP_ASSIGN(const auto line, error.optionalNumber("line"));
    parsed.line = static_cast<std::int64_t>(line.value_or(0));
    WARP_ASSIGN(const auto column, error.optionalNumber("column"));
    parsed.column = static_cast<std::int64_t>(column.value_or(0));
    return {};
}

}  // namespace

std::string_view durabilityName(Durability durability) {
    switch (durability) {
        case Durability::Weak: return "weak";
        case Durability::Eventual: return "eventual";
        case Durability::Strong: return "strong";
    }
    return "strong";
}

Result<PutOptions> parsePutOptions(const RequestReader& entry) {
    PutOptions options;
    WARP_TRY(readWord(entry, "shard", parseShard, options.shard));
    WARP_TRY(readWord(entry, "pattern", parseAccessPattern, options.pattern));
    WARP_TRY(readWord(entry, "priority", parsePriority, options.priority));
    WARP_TRY(readWord(entry, "durability", parseDurability, options.durability));
    WARP_ASSIGN(options.ifVersion, entry.optionalNumber("if_version"));
    return options;
}

void appendPutOptions(std::string& out, const PutOptions& options) {
    if (options.shard) appendWord(out, "shard", shardName(*options.shard));
    if (options.pattern) appendWord(out, "pattern", accessPatternName(*options.pattern));
    if (options.priority) appendWord(out, "priority", priorityName(*options.priority));
    if (options.durability) appendWord(out, "durability", durabilityName(*options.durability));
    if (options.ifVersion) out.append(",\"if_version\":").append(std::to_string(*options.ifVersion));
}

Result<RequestReader> RequestReader::parse(ByteView text) {
    WARP_TRY(checkJson(text, kRequestLimits));
    return of(text);
}

Result<RequestReader> RequestReader::of(ByteView checkedObject) {
    RequestReader reader;
    WARP_ASSIGN(reader.m_members, jsonMembers(checkedObject));
    return reader;
}

const ByteView* RequestReader::find(std::string_view name) const {
    const auto found = std::ranges::find(m_members, name, &JsonMember::key);
    return found == m_members.end() || found->value == "null" ? nullptr : &found->value;
}

Result<std::string> RequestReader::text(std::string_view name) const {
    WARP_ASSIGN(auto value, optionalText(name));
    if (!value) return wrong(name, "given");
    return std::move(*value);
}

Result<std::optional<std::string>> RequestReader::optionalText(std::string_view name) const {
    const ByteView* value = find(name);
    if (!value) return std::optional<std::string>();
    if (!value->starts_with('"')) return wrong(name, "a string");
    return std::optional(decodedJsonString(value->substr(1, value->size() - 2)));
}

Result<std::optional<std::uint64_t>> RequestReader::optionalNumber(std::string_view name) const {
    const ByteView* value = find(name);
    if (!value) return std::optional<std::uint64_t>();
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (failure != std::errc() || end != value->data() + value->size()) {
        return wrong(name, "a whole number from 0 to 2^64 - 1");
    }
    return std::optional(number);
}

Result<bool> RequestReader::flag(std::string_view name) const {
    const ByteView* value = find(name);
    if (!value || *value == "false") return false;
    if (*value == "true") return true;
    return wrong(name, "true or false");
}

Result<ByteView> RequestReader::raw(std::string_view name) const {
    const auto found = std::ranges::find(m_members, name, &JsonMember::key);
    if (found == m_members.end()) return wrong(name, "given");
    return found->value;
}

Result<std::vector<ByteView>> RequestReader::list(std::string_view name) const {
    const ByteView* value = find(name);
    if (!value || !value->starts_with('[')) return wrong(name, "a list");
    return jsonElements(*value);
}

Result<RecordBatch> parseBatch(const RequestReader& request) {
    RecordBatch batch;
    WARP_ASSIGN(const auto entries, request.list("entries"));
    for (const ByteView entry : entries) {
        WARP_ASSIGN(const auto reader, RequestReader::of(entry));
        WARP_TRY(addEntry(batch, reader));
    }
    return batch;
}

Result<std::optional<Durability>> parseBatchDurability(const RequestReader& request) {
    std::optional<Durability> durability;
    WARP_TRY(readWord(request, "durability", parseDurability, durability));
    return durability;
}

std::string batchRequest(const RecordBatch& batch, std::optional<Durability> durability) {
    std::string members;
    if (durability) members = "\"durability\":\"" + std::string(durabilityName(*durability)) + "\",";
    members += "\"entries\":[";
    for (const RecordBatch::Entry& entry : batch.entries()) {
        if (members.back() != '[') members += ',';
        appendEntry(members, entry);
    }
    return commandRequest("batch", members + ']');
}

std::string appendEventsRequest(const EventBatch& batch, Durability durability) {
    std::string members = "\"durability\":\"" + std::string(durabilityName(durability)) + "\",\"events\":[";
    for (const auto& [minute, lines] : batch.minutes()) {
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = lines.find('\n', at);
            if (members.back() != '[') members += ',';
            members.append(lines, at, end - at);
            at = end + 1;
        }
    }
    return commandRequest("append_events", members + ']');
}

Result<EventBatch> parseEvents(const RequestReader& request) {
    EventBatch batch;
    WARP_ASSIGN(const auto events, request.list("events"));
    for (const ByteView event : events) WARP_TRY(batch.add(event, {}));
    return batch;
}

std::string commandRequest(std::string_view command, std::string_view members) {
    std::string request = "{\"command\":" + jsonString(command);
    if (!members.empty()) request.append(",").append(members);
    return request + '}';
}

std::string readyMessage() {
    return R"({"ready":true})";
}

bool isReadyMessage(ByteView message) {
    const auto reader = RequestReader::parse(message);
    if (!reader.ok()) return false;
    const auto ready = reader->flag("ready");
    return ready.ok() && *ready;
}

std::string okReply(std::string_view resultJson) {
    return "{\"ok\":true,\"result\":" + std::string(resultJson) + "}";
}

std::string errorReply(const Error& error) {
    JsonDocument json = {{"code", errorCodeName(error.code)}, {"message", error.message}};
    if (!error.path.empty()) json["path"] = error.path;
    if (error.offset >= 0) json["offset"] = error.offset;
    if (error.line > 0) json["line"] = error.line;
    if (error.column > 0) json["column"] = error.column;
    return "{\"ok\":false,\"error\":" + dumpJson(json) + "}";
}

Result<std::string> parseReply(ByteView reply) {
    WARP_ASSIGN(const auto reader, RequestReader::parse(reply));
    WARP_ASSIGN(const bool ok, reader.flag("ok"));
    if (ok) {
        WARP_ASSIGN(const ByteView result, reader.raw("result"));
        return std::string(result);
    }
    WARP_ASSIGN(const ByteView json, reader.raw("error"));
    WARP_ASSIGN(const auto members, RequestReader::of(json));
    Error error;
    WARP_TRY(parseError(members, error));
    return error;
}

std::string progressMessage(const Progress& progress) {
    JsonDocument json = {{"fraction", progress.fraction},
                         {"items", progress.items},
                         {"total_items", progress.totalItems},
                         {"bytes", progress.bytes}};
    if (progress.eta) json["eta_ms"] = progress.eta->count();
    return "{\"progress\":" + dumpJson(json) + "}";
}

std::optional<Progress> parseProgress(ByteView message) {
    if (!message.starts_with("{\"progress\":")) return {};
    const auto document = parseJsonDocument(message);
    if (!document.ok() || !document.value().contains("progress")) return {};
    const JsonDocument& json = document.value()["progress"];
    if (!json.is_object()) return {};
    const auto count = [&](const char* name) -> std::uint64_t {
        const auto found = json.find(name);
        return found != json.end() && found->is_number_integer() ? found->get<std::uint64_t>() : 0;
    };
    Progress progress{.items = count("items"), .totalItems = count("total_items"), .bytes = count("bytes")};
    if (const auto fraction = json.find("fraction"); fraction != json.end() && fraction->is_number()) {
        progress.fraction = fraction->get<double>();
    }
    if (json.contains("eta_ms")) progress.eta = std::chrono::milliseconds(count("eta_ms"));
    return progress;
}

}  // namespace warp
