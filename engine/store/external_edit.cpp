// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/external_edit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "engine/base/hash.h"
#include "engine/formats/gzip.h"
#include "engine/formats/json_text.h"

namespace warp {

namespace {

// The largest value is 64 MiB; laid out and with its metadata it stays below.
constexpr std::size_t kMaxText = std::size_t{256} << 20;
constexpr std::string_view kChecksumStart = "xxh3:";
constexpr std::size_t kChecksumDigits = 16;
constexpr std::array<std::string_view, 7> kKindNames = {"same",      "edited",    "conflict", "invalid",
                                                        "wrong_key", "no_record", "newer"};

Error unreadable(std::string message) {
    return {.code = ErrorCode::InvalidFormat, .message = std::move(message), .line = 1, .column = 1};
}

template <typename Integer>
std::optional<Integer> wholeNumber(std::string_view text, int base = 10) {
    Integer value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (failure != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

const JsonMember* find(const std::vector<JsonMember>& members, std::string_view name) {
    const auto found = std::ranges::find(members, name, &JsonMember::key);
    return found == members.end() ? nullptr : &*found;
}

/// The text of a JSON string; nothing when the value is no string.
std::optional<std::string> stringValue(const JsonMember* member) {
    if (!member || !member->value.starts_with('"')) return {};
    return decodedJsonString(member->value.substr(1, member->value.size() - 2));
}

std::optional<std::uint64_t> checksumValue(const JsonMember* member) {
    const auto text = stringValue(member);
    if (!text || !text->starts_with(kChecksumStart)) return {};
    if (text->size() != kChecksumStart.size() + kChecksumDigits) return {};
    return wholeNumber<std::uint64_t>(std::string_view(*text).substr(kChecksumStart.size()), 16);
}

Result<MirrorText> parseCompact(ByteView json) {
    if (!json.starts_with('{')) return unreadable("a record must be an object");
    WARP_ASSIGN(const auto members, jsonMembers(json));
    const auto key = stringValue(find(members, "key"));
    const JsonMember* value = find(members, "value");
    const JsonMember* metadata = find(members, "spacetime_metadata");
    if (!key) return unreadable("the record has no \"key\"");
    if (!value) return unreadable("the record has no \"value\"");
    if (!metadata || !metadata->value.starts_with('{'))
        return unreadable("the record has no \"spacetime_metadata\"");
    WARP_ASSIGN(const auto facts, jsonMembers(metadata->value));
    const JsonMember* version = find(facts, "version");
    const auto number = version ? wholeNumber<Lsn>(version->value) : std::nullopt;
    if (!number) return unreadable("the record has no \"version\" in its \"spacetime_metadata\"");
    return MirrorText{.key = *key,
                      .value = std::string(value->value),
                      .version = *number,
                      .valueChecksum = hash64(value->value),
                      .checksum = checksumValue(find(facts, "checksum"))};
}

std::string problemMessage(const EditFinding& finding, const std::optional<MirrorTruth>& truth) {
    switch (finding.kind) {
        case EditKind::Same:
        case EditKind::Edited: return {};
        case EditKind::Conflict:
            return truth ? "edited on an older version while the record changed: keep one of both values"
                         : "edited while the record was deleted";
        case EditKind::Invalid: return finding.error ? finding.error->message : "unreadable";
        case EditKind::WrongKey: return "the key belongs to another file";
        case EditKind::NoRecord: return "the universe has no record whose file this is";
        case EditKind::Newer: return "claims a version that the universe has not reached";
    }
    return {};
}

void addNumber(std::string& json, std::string_view name, std::uint64_t value) {
    json += ",\"";
    json += name;
    json += "\":";
    json += std::to_string(value);
}

void addString(std::string& json, std::string_view name, std::string_view value) {
    json += ",\"";
    json += name;
    json += "\":";
    appendJsonString(json, value);
}

}  // namespace

std::string_view editKindName(EditKind kind) {
    return kKindNames[static_cast<std::size_t>(kind)];
}

Result<MirrorText> parseMirrorText(std::string_view path, ByteView bytes) {
    std::string plain;
    if (path.ends_with(".gz")) {
        WARP_ASSIGN(plain, gzipDecompress(bytes, kMaxText));
        bytes = plain;
    }
    std::string storage;
    WARP_ASSIGN(const ByteView json, compactJson(bytes, storage, {.maxBytes = kMaxText}));
    return parseCompact(json);
}

EditKind classifyText(MirrorSource& source, std::string_view path, const MirrorText& text,
                      const std::optional<MirrorTruth>& truth) {
    if (!source.isPathOf(text.key, path)) return EditKind::WrongKey;
    if (!truth) return EditKind::NoRecord;
    if (text.valueChecksum == truth->checksum) return EditKind::Same;
    if (text.version > truth->version) return EditKind::Newer;
    if (text.version == truth->version) return EditKind::Edited;
    if (truth->adoptedFrom != 0 && text.version == truth->adoptedFrom) return EditKind::Edited;
    const bool taken =
        std::ranges::find(truth->alternatives, text.valueChecksum) != truth->alternatives.end();
    return text.untouched() || taken ? EditKind::Same : EditKind::Conflict;
}

EditFinding classifyEdit(MirrorSource& source, std::string_view path, ByteView bytes,
                         const std::optional<MirrorTruth>& truth) {
    auto text = parseMirrorText(path, bytes);
    if (!text) return {.kind = EditKind::Invalid, .text = {}, .error = std::move(text).error()};
    const EditKind kind = classifyText(source, path, *text, truth);
    return {.kind = kind, .text = std::move(text).value(), .error = {}};
}

MirrorProblem makeProblem(std::string_view path, const EditFinding& finding,
                          const std::optional<MirrorTruth>& truth) {
    return {.path = std::string(path),
            .kind = finding.kind,
            .key = finding.text.key,
            .baseVersion = finding.text.version,
            .currentVersion = truth ? truth->version : 0,
            .line = finding.error ? finding.error->line : 0,
            .column = finding.error ? finding.error->column : 0,
            .message = problemMessage(finding, truth)};
}

std::string encodeProblem(const MirrorProblem& problem) {
    std::string json = R"({"kind":)";
    appendJsonString(json, editKindName(problem.kind));
    addString(json, "key", problem.key);
    addNumber(json, "base_version", problem.baseVersion);
    addNumber(json, "current_version", problem.currentVersion);
    addNumber(json, "line", static_cast<std::uint64_t>(problem.line));
    addNumber(json, "column", static_cast<std::uint64_t>(problem.column));
    addString(json, "message", problem.message);
    return json + '}';
}

Result<MirrorProblem> parseProblem(std::string_view path, ByteView json) {
    const Error corrupt{
        .code = ErrorCode::Corrupt, .message = "a listed problem is damaged", .path = std::string(path)};
    if (!checkJson(json).ok() || !json.starts_with('{')) return corrupt;
    WARP_ASSIGN(const auto members, jsonMembers(json));
    const auto kind = stringValue(find(members, "kind"));
    const auto key = stringValue(find(members, "key"));
    const auto message = stringValue(find(members, "message"));
    const auto number = [&](std::string_view name) {
        const JsonMember* member = find(members, name);
        return member ? wholeNumber<std::uint64_t>(member->value) : std::nullopt;
    };
    const auto base = number("base_version");
    const auto current = number("current_version");
    const auto line = number("line");
    const auto column = number("column");
    const auto* name = kind ? std::ranges::find(kKindNames, *kind) : kKindNames.end();
    if (name == kKindNames.end() || !key || !message || !base || !current || !line || !column) return corrupt;
    return MirrorProblem{.path = std::string(path),
                         .kind = static_cast<EditKind>(name - kKindNames.begin()),
                         .key = *key,
                         .baseVersion = *base,
                         .currentVersion = *current,
                         .line = static_cast<std::int64_t>(*line),
                         .column = static_cast<std::int64_t>(*column),
                         .message = *message};
}

}  // namespace warp
