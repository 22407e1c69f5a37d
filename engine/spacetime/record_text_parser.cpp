// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>

#include "engine/formats/json_text.h"
#include "engine/spacetime/record_text.h"

namespace warp {

namespace {

// A value of the greatest size, laid out with much indentation, in a file a person may have edited.
constexpr std::size_t kMaxFileBytes = std::size_t{1} << 30;
constexpr std::string_view kChecksumPrefix = "xxh3:";
constexpr std::size_t kChecksumDigits = 16;

/// Reads the fields of one object of the record; errors point into the whole text.
class FieldsOf {
  public:
    /// Takes: `object`, a view of a value inside `text`.
    static Result<FieldsOf> open(ByteView text, ByteView object, std::string_view name) {
        auto members = jsonMembers(object);
        if (!members.ok()) return errorAt(text, object, std::string(name) + " must be an object");
        return FieldsOf(text, object, std::move(members).value());
    }

    Result<ByteView> raw(std::string_view name) const {
        for (const JsonMember& member : m_members) {
            if (member.key == name) return member.value;
        }
        return errorAt(m_text, m_object, "the field \"" + std::string(name) + "\" is missing");
    }
    std::optional<ByteView> optional(std::string_view name) const {
        const auto found = raw(name);
        return found.ok() ? std::optional<ByteView>(*found) : std::nullopt;
    }
    Result<FieldsOf> object(std::string_view name) const {
        WARP_ASSIGN(const ByteView value, raw(name));
        return open(m_text, value, name);
    }
    /// The same of a value inside one of its fields.
    Result<FieldsOf> inside(ByteView value, std::string_view name) const { return open(m_text, value, name); }
    Result<std::string> string(std::string_view name) const {
        WARP_ASSIGN(const ByteView value, raw(name));
        return stringOf(name, value);
    }
    Result<Timestamp> time(std::string_view name) const {
        WARP_ASSIGN(const ByteView value, raw(name));
        WARP_ASSIGN(const std::string text, stringOf(name, value));
        auto parsed = parseTimestamp(text);
        if (!parsed.ok()) return wrong(name, value, "a time such as 2026-01-15T14:30:00.123Z");
        return *parsed;
    }
    Result<std::uint64_t> count(std::string_view name) const {
        WARP_ASSIGN(const ByteView value, raw(name));
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc{} || end != value.data() + value.size()) {
            return wrong(name, value, "an integer from 0 to 2^64-1");
        }
        return number;
    }
    Result<double> number(std::string_view name) const {
        WARP_ASSIGN(const ByteView value, raw(name));
        return numberOf(name, value);
    }
    Result<double> numberOf(std::string_view name, ByteView value) const {
        double number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc{} || end != value.data() + value.size() || !std::isfinite(number)) {
            return wrong(name, value, "a number");
        }
        return number;
    }
    Result<std::string> stringOf(std::string_view name, ByteView value) const {
        if (value.front() != '"') return wrong(name, value, "a string");
        return decodedJsonString(value.substr(1, value.size() - 2));
    }
    Error wrong(std::string_view name, ByteView value, std::string_view expected) const {
        return errorAt(m_text, value, '"' + std::string(name) + "\" must be " + std::string(expected));
    }
    Error at(ByteView value, Error error) const {
        error.offset = value.data() - m_text.data();
        return withLineAndColumn(std::move(error), m_text);
    }

  private:
    FieldsOf(ByteView text, ByteView object, std::vector<JsonMember> members)
        : m_text(text), m_object(object), m_members(std::move(members)) {}

    static Error errorAt(ByteView text, ByteView place, std::string message) {
        return withLineAndColumn(Error{.code = ErrorCode::InvalidFormat,
                                       .message = std::move(message),
                                       .offset = place.data() - text.data()},
                                 text);
    }

    ByteView m_text;
    ByteView m_object;
    std::vector<JsonMember> m_members;
};

Status parseKey(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView place, fields.raw("key"));
    WARP_ASSIGN(const std::string key, fields.stringOf("key", place));
    auto canonical = canonicalKey(key);
    if (!canonical.ok()) return fields.at(place, std::move(canonical).error());
    record.key = std::move(canonical).value();
    return {};
}

Status parseValue(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView value, fields.raw("value"));
    // Known to be valid: only its size can be wrong here.
    auto compact = compactJson(value, {.maxBytes = kMaxFileBytes});
    if (!compact.ok()) return fields.at(value, std::move(compact).error());
    record.value = std::move(compact).value();
    return {};
}

Status parseState(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView place, fields.raw("quantum_state"));
    WARP_ASSIGN(const std::string name, fields.stringOf("quantum_state", place));
    for (const QuantumState state : {QuantumState::Superposition, QuantumState::Collapsed}) {
        const bool plain = name == quantumStateName(state);
        const bool entangled = name.starts_with(kEntangledState) &&
                               name.substr(kEntangledState.size()) == quantumStateName(state);
        if (!plain && !entangled) continue;
        record.state = state;
        record.entangled = entangled;
        return {};
    }
    return fields.wrong("quantum_state", place,
                        "\"superposition\" or \"collapsed\", with \"entangled, \" before it or not");
}

Status parseCandidates(const FieldsOf& fields, Record& record) {
    const auto place = fields.optional("candidates");
    if (!place) return {};
    const auto elements = jsonElements(*place);
    if (!elements.ok() || elements->size() < 2)
        return fields.wrong("candidates", *place, "an array of two or more values");
    for (const ByteView element : *elements) {
        WARP_ASSIGN(const FieldsOf candidate, fields.inside(element, "a candidate"));
        WARP_ASSIGN(const double amplitude, candidate.number("amplitude"));
        WARP_ASSIGN(const ByteView value, candidate.raw("value"));
        WARP_ASSIGN(std::string json, compactJson(value, {.maxBytes = kMaxFileBytes}));
        record.candidates.push_back({.json = std::move(json), .amplitude = amplitude});
    }
    if (const Status sound = checkCandidates(record.candidates); !sound.ok())
        return fields.wrong("candidates", *place, "2 to 16 values with amplitudes above 0, at most 1");
    return {};
}

Status parseEntangledKeys(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView place, fields.raw("entangled_keys"));
    const auto elements = jsonElements(place);
    if (!elements.ok()) return fields.wrong("entangled_keys", place, "an array of keys");
    for (const ByteView element : *elements) {
        WARP_ASSIGN(const std::string key, fields.stringOf("entangled_keys", element));
        auto canonical = canonicalKey(key);
        if (!canonical.ok()) return fields.at(element, std::move(canonical).error());
        record.entangledKeys.push_back(std::move(canonical).value());
    }
    return {};
}

Status parseCoordinates(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView place, fields.raw("dimensional_coordinates"));
    const auto elements = jsonElements(place);
    if (!elements.ok() || elements->size() != record.coordinates.size()) {
        return fields.wrong("dimensional_coordinates", place, "an array of 8 numbers from -1 to 1");
    }
    for (std::size_t i = 0; i < record.coordinates.size(); ++i) {
        WARP_ASSIGN(const double number, fields.numberOf("dimensional_coordinates", (*elements)[i]));
        if (std::abs(number) > 1) {
            return fields.wrong("dimensional_coordinates", (*elements)[i], "from -1 to 1");
        }
        record.coordinates[i] = number;
    }
    return {};
}

Status parseQuantumProperties(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView observedAt, fields.raw("observed_at"));
    if (observedAt != "null") {
        WARP_ASSIGN(record.observedAt, fields.time("observed_at"));
    }
    WARP_ASSIGN(record.observationCount, fields.count("observation_count"));
    WARP_TRY(parseState(fields, record));
    WARP_TRY(parseEntangledKeys(fields, record));
    WARP_TRY(parseCandidates(fields, record));
    return parseCoordinates(fields, record);
}

Status parseShardId(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView place, fields.raw("shard_id"));
    WARP_ASSIGN(const std::string id, fields.stringOf("shard_id", place));
    const auto shard = parseShard(id);
    if (!shard || shardId(*shard) != id) {
        return fields.wrong("shard_id", place, "\"hot_data\", \"warm_data\" or \"cold_data\"");
    }
    record.shard = *shard;
    return {};
}

Status parseChecksum(const FieldsOf& fields, Record& record) {
    WARP_ASSIGN(const ByteView place, fields.raw("checksum"));
    WARP_ASSIGN(const std::string text, fields.stringOf("checksum", place));
    const std::string_view digits =
        std::string_view(text).substr(std::min(text.size(), kChecksumPrefix.size()));
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), record.checksum, 16);
    if (!text.starts_with(kChecksumPrefix) || digits.size() != kChecksumDigits || error != std::errc{} ||
        end != digits.data() + digits.size()) {
        return fields.wrong("checksum", place, "\"xxh3:\" and 16 hex digits");
    }
    return {};
}

Status parsePriorityField(const FieldsOf& fields, Record& record) {
    const auto place = fields.optional("priority");
    if (!place) return {};
    WARP_ASSIGN(const std::string name, fields.stringOf("priority", *place));
    const auto priority = parsePriority(name);
    if (!priority) return fields.wrong("priority", *place, "critical, high, normal, low or background");
    record.priority = *priority;
    return {};
}

Status parseSpacetimeMetadata(const FieldsOf& fields, Record& record) {
    WARP_TRY(parseShardId(fields, record));
    WARP_ASSIGN(record.gravitationalAttraction, fields.number("gravitational_attraction"));
    WARP_ASSIGN(record.temporalWeight, fields.number("temporal_weight"));
    WARP_ASSIGN(record.version, fields.count("version"));
    WARP_ASSIGN(record.createdAt, fields.time("created_at"));
    WARP_ASSIGN(record.updatedAt, fields.time("updated_at"));
    WARP_TRY(parseChecksum(fields, record));
    return parsePriorityField(fields, record);
}

}  // namespace

Result<Record> parseRecord(ByteView text) {
    WARP_TRY(checkJson(text, {.maxBytes = kMaxFileBytes}));
    WARP_ASSIGN(const FieldsOf fields, FieldsOf::open(text, text, "the record"));
    Record record;
    WARP_TRY(parseKey(fields, record));
    WARP_TRY(parseValue(fields, record));
    WARP_ASSIGN(const FieldsOf quantum, fields.object("quantum_properties"));
    WARP_TRY(parseQuantumProperties(quantum, record));
    WARP_ASSIGN(const FieldsOf metadata, fields.object("spacetime_metadata"));
    WARP_TRY(parseSpacetimeMetadata(metadata, record));
    return record;
}

}  // namespace warp
