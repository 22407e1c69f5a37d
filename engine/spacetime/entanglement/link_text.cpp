// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_text.h"

#include <charconv>

#include "engine/formats/json_value.h"
#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr JsonLimits kFileLimits = {.maxBytes = std::size_t{1} << 30};
constexpr std::string_view kHeadBegin = "{\"lsn\": ";

Error wrong(const std::string& what) {
    return Error{.code = ErrorCode::InvalidFormat, .message = what};
}

void addTime(std::string& out, std::string_view name, std::optional<Timestamp> time) {
    out.append(", \"").append(name).append("\": ");
    if (!time) {
        out += "null";
        return;
    }
    out += '"';
    appendTimestamp(out, *time);
    out += '"';
}

std::string shardText(const std::optional<Shard>& shard) {
    return shard ? "\"" + std::string(shardId(*shard)) + "\"" : "null";
}

/// Reads the members of one object. Every method notes in `m_sound` when a member is not as it must be.
class LinkReader {
  public:
    explicit LinkReader(const JsonDocument& json) : m_json(json), m_sound(json.is_object()) {}

    std::string text(const char* name) {
        const JsonDocument* value = find(name);
        if (value && value->is_string()) return value->get<std::string>();
        m_sound = false;
        return {};
    }
    std::uint64_t count(const char* name) {
        const JsonDocument* value = find(name);
        const bool whole = value && value->is_number_integer();
        if (whole && (value->is_number_unsigned() || value->get<std::int64_t>() >= 0))
            return value->get<std::uint64_t>();
        m_sound = false;
        return 0;
    }
    double number(const char* name) {
        const JsonDocument* value = find(name);
        if (value && value->is_number()) return value->get<double>();
        m_sound = false;
        return 0;
    }
    std::optional<Timestamp> optionalTime(const char* name) {
        const JsonDocument* value = find(name);
        if (value && value->is_null()) return std::nullopt;
        const auto time = parseTimestamp(text(name));
        if (time.ok()) return *time;
        m_sound = false;
        return std::nullopt;
    }
    Timestamp time(const char* name) {
        const auto value = optionalTime(name);
        if (!value) m_sound = false;
        return value.value_or(Timestamp{});
    }
    bool sound() const { return m_sound; }
    void refuse() { m_sound = false; }

  private:
    const JsonDocument* find(const char* name) const {
        if (!m_json.is_object()) return nullptr;
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }
    const JsonDocument& m_json;
    bool m_sound;
};

Result<Link> parseLink(ByteView text) {
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text, kFileLimits));
    LinkReader reader(json);
    Link link{.a = reader.text("a"), .b = reader.text("b"), .strength = reader.number("strength")};
    const auto origin = parseLinkOrigin(reader.text("origin"));
    link.createdAt = reader.time("created_at");
    link.strengthAt = reader.time("strength_at");
    link.observedAt = reader.optionalTime("observed_at");
    link.observations = reader.count("observations");
    link.version = reader.count("version");
    const bool inRange = link.strength >= 0 && link.strength <= 1 && link.a < link.b;
    if (!reader.sound() || !origin || !inRange)
        return wrong("a link is not as it must be: " + std::string(text));
    link.origin = *origin;
    WARP_ASSIGN(link.a, canonicalKey(link.a));
    WARP_ASSIGN(link.b, canonicalKey(link.b));
    return link;
}

ErlangTerm text(ByteView bytes) {
    return ErlangTerm::binary(std::string(bytes));
}

ErlangTerm whole(std::uint64_t value) {
    return ErlangTerm::integer(static_cast<std::int64_t>(value));
}

}  // namespace

std::string linkFileHead(Lsn lsn, Timestamp now, std::optional<Shard> shard, std::uint64_t count) {
    std::string head(kHeadBegin);
    head += std::to_string(lsn);
    addTime(head, "generated_at", now);
    if (shard) head += ", \"shard\": " + shardText(shard);
    return head + ", \"count\": " + std::to_string(count) + ", \"links\": [";
}

std::string linkFileLine(const Link& link, const LinkShards& shards, bool first) {
    std::string line = first ? "\n  {\"a\": " : ",\n  {\"a\": ";
    appendJsonString(line, link.a);
    line += ", \"b\": ";
    appendJsonString(line, link.b);
    line += ", \"strength\": " + doubleText(link.strength);
    line.append(", \"origin\": \"").append(linkOriginName(link.origin)).append("\"");
    addTime(line, "created_at", link.createdAt);
    addTime(line, "strength_at", link.strengthAt);
    addTime(line, "observed_at", link.observedAt);
    line += ", \"observations\": " + std::to_string(link.observations) +
            ", \"version\": " + std::to_string(link.version);
    return line + ", \"shards\": [" + shardText(shards[0]) + ", " + shardText(shards[1]) + "]}";
}

Result<LinkFileHead> parseLinkFile(ByteView text, const std::function<void(Link)>& visit) {
    WARP_TRY(checkJson(text, kFileLimits));
    WARP_ASSIGN(const auto members, jsonMembers(text));
    LinkFileHead head;
    std::optional<ByteView> list;
    const auto number = [](ByteView value, std::uint64_t& into) {
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), into);
        return error == std::errc() && end == value.data() + value.size();
    };
    for (const JsonMember& member : members) {
        if (member.key == "lsn" && !number(member.value, head.lsn)) return wrong("\"lsn\" must be a number");
        if (member.key == "count" && !number(member.value, head.count))
            return wrong("\"count\" must be a number");
        if (member.key == "links") list = member.value;
    }
    if (!list) return wrong("there is no list of links");
    WARP_ASSIGN(const auto elements, jsonElements(*list));
    if (elements.size() != head.count) return wrong("the list of links has not as many as it says");
    for (const ByteView element : elements) {
        WARP_ASSIGN(Link link, parseLink(element));
        visit(std::move(link));
    }
    return head;
}

std::optional<Lsn> lsnOfLinkFile(ByteView beginning) {
    if (!beginning.starts_with(kHeadBegin)) return std::nullopt;
    beginning.remove_prefix(kHeadBegin.size());
    Lsn lsn = 0;
    const auto [end, error] = std::from_chars(beginning.data(), beginning.data() + beginning.size(), lsn);
    const bool whole = error == std::errc() && end != beginning.data() + beginning.size() && *end == ',';
    return whole ? std::optional(lsn) : std::nullopt;
}

ErlangTerm entangledKeyRow(const Link& link, ByteView key) {
    return ErlangTerm::tuple({text(key), text(link.other(key)), ErlangTerm::real(link.strength),
                              ErlangTerm::atom(linkOriginName(link.origin)), whole(link.observations)});
}

ErlangTerm correlationRow(const Link& link) {
    return ErlangTerm::tuple(
        {ErlangTerm::tuple({text(link.a), text(link.b)}), ErlangTerm::real(link.strength),
         ErlangTerm::atom(linkOriginName(link.origin)), ErlangTerm::integer(link.createdAt.ms),
         link.observedAt ? ErlangTerm::integer(link.observedAt->ms) : ErlangTerm::atom("undefined"),
         whole(link.observations)});
}

}  // namespace warp
