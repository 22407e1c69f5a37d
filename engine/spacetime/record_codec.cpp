// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_codec.h"

#include <algorithm>
#include <bit>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace warp {

namespace {

constexpr unsigned kLayoutVersion = 1;
constexpr unsigned kInPack = 1u << 5;
constexpr unsigned kCollapsed = 1u << 6;
constexpr unsigned kHasHistory = 1u << 7;
constexpr std::size_t kCreatedBytes = 6;
constexpr std::int64_t kMostCreatedMs = (std::int64_t{1} << 47) - 1;  // in the year 6429
constexpr std::size_t kMostHeaderBytes = 96;

void appendVarint(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

void appendZigzag(std::string& out, std::int64_t value) {
    appendVarint(out, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

// Differences of times wrap instead of overflowing, whatever a clock or a damaged file says.
std::int64_t difference(Timestamp a, Timestamp b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a.ms) - static_cast<std::uint64_t>(b.ms));
}

Timestamp later(Timestamp base, std::int64_t difference) {
    return {static_cast<std::int64_t>(static_cast<std::uint64_t>(base.ms) +
                                      static_cast<std::uint64_t>(difference))};
}

bool hasHistory(const StoredRecord& record) {
    const History fresh = History::ofNew(record.updatedAt);
    return record.history.observations > 0 || record.history.activity.count != fresh.activity.count ||
           record.history.activity.at != fresh.activity.at;
}

/// Reads the fields in order; the first that does not fit makes all later ones fail. On the path of every
/// read: scans spend as much time here as in the tree.
class FieldReader {
  public:
    explicit FieldReader(ByteView bytes)
        : m_begin(bytes.data()), m_at(m_begin), m_end(m_begin + bytes.size()) {}

    template <typename Integer>
    Integer fixed() {
        if (static_cast<std::size_t>(m_end - m_at) < sizeof(Integer)) return fail();
        const auto value = loadLittle<Integer>(m_at);
        m_at += sizeof(Integer);
        return value;
    }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(*m_at++);
            // The tenth byte has room for one bit.
            if (shift == 63 && byte > 1) break;
            value |= std::uint64_t{byte & 0x7Fu} << shift;
            if (byte < 0x80) return value;
        }
        return fail();
    }
    std::int64_t zigzag() {
        const std::uint64_t value = varint();
        return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
    }
    std::uint32_t varint32() {
        const std::uint64_t value = varint();
        require(value <= 0xFFFFFFFFu);
        return static_cast<std::uint32_t>(value);
    }
    Timestamp created() {
        if (static_cast<std::size_t>(m_end - m_at) < kCreatedBytes) return {fail()};
        const std::uint64_t low = loadLittle<std::uint32_t>(m_at);
        const std::uint64_t high = loadLittle<std::uint16_t>(m_at + sizeof(std::uint32_t));
        m_at += kCreatedBytes;
        // Shifted up and down again, so that the sign comes along.
        return {static_cast<std::int64_t>((high << 48) | (low << 16)) >> 16};
    }
    ByteView rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at)}; }
    void require(bool condition) {
        if (!condition) fail();
    }

    bool ok() const { return m_failedAt == nullptr; }
    bool atEnd() const { return m_at == m_end; }
    std::size_t position() const { return static_cast<std::size_t>((ok() ? m_at : m_failedAt) - m_begin); }

  private:
    std::uint8_t fail() {
        if (ok()) m_failedAt = m_at;
        m_at = m_end;
        return 0;
    }

    const char* const m_begin;
    const char* m_at;
    const char* const m_end;
    const char* m_failedAt = nullptr;
};

Error damaged(const FieldReader& reader) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the stored record is damaged",
                 .offset = static_cast<std::int64_t>(reader.position())};
}

Error newerLayout(unsigned layout) {
    return Error{.code = ErrorCode::NewerFormat,
                 .message = "the record has layout " + std::to_string(layout) +
                            "; this engine knows layout " + std::to_string(kLayoutVersion)};
}

void appendHistory(std::string& out, const StoredRecord& record) {
    const History& history = record.history;
    appendVarint(out, history.observations);
    if (history.observations > 0) {
        appendZigzag(out, difference(history.observedAt.value_or(record.updatedAt), record.updatedAt));
    }
    appendLittle(out, std::bit_cast<std::uint64_t>(history.activity.count));
    appendZigzag(out, difference(history.activity.at, record.updatedAt));
}

History readHistory(FieldReader& reader, Timestamp updatedAt) {
    History history;
    history.observations = reader.varint();
    if (history.observations > 0) history.observedAt = later(updatedAt, reader.zigzag());
    history.activity.count = std::bit_cast<double>(reader.fixed<std::uint64_t>());
    history.activity.at = later(updatedAt, reader.zigzag());
    reader.require(history.activity.count >= 0);  // not NaN either
    return history;
}

void appendPlace(std::string& out, const PackPlace& place, std::uint64_t valueBytes) {
    out += static_cast<char>(place.shard);
    appendVarint(out, place.line.pack);
    appendVarint(out, place.line.frameOffset);
    appendVarint(out, place.line.lineOffset);
    appendVarint(out, place.line.lineBytes);
    appendVarint(out, valueBytes);
}

PackPlace readPlace(FieldReader& reader) {
    const auto shard = reader.fixed<std::uint8_t>();
    reader.require(shard < kShardCount);
    PackPlace place{.shard = static_cast<Shard>(shard)};
    place.line.pack = reader.varint32();
    place.line.frameOffset = reader.varint();
    place.line.lineOffset = reader.varint32();
    place.line.lineBytes = reader.varint32();
    return place;
}

/// The first two bytes of a record.
struct LeadingBits {
    unsigned layout = 0;
    unsigned pattern = 0;
    unsigned bits = 0;  ///< the second byte

    explicit LeadingBits(FieldReader& reader) {
        const auto head = reader.fixed<std::uint8_t>();
        layout = head & 15u;
        pattern = head >> 4;
        reader.require(layout == kLayoutVersion && pattern < 4);
        bits = reader.fixed<std::uint8_t>();
        reader.require(shard() < kShardCount && priority() <= static_cast<unsigned>(Priority::Background));
    }
    unsigned shard() const { return bits & 3u; }
    unsigned priority() const { return (bits >> 2) & 7u; }
};

}  // namespace

std::uint64_t valueChecksum(ByteView json) {
    return XXH3_64bits(json.data(), json.size());
}

std::string encodeRecord(const StoredRecord& record) {
    const bool history = hasHistory(record);
    std::string out;
    out.reserve(kMostHeaderBytes + record.value.size());
    out += static_cast<char>(kLayoutVersion | static_cast<unsigned>(record.pattern) << 4);
    out += static_cast<char>(static_cast<unsigned>(record.shard) |
                             static_cast<unsigned>(record.priority) << 2 | (record.place ? kInPack : 0) |
                             (record.collapsed ? kCollapsed : 0) | (history ? kHasHistory : 0));
    appendVarint(out, record.version);
    const Timestamp createdAt{std::clamp(record.createdAt.ms, -kMostCreatedMs, kMostCreatedMs)};
    char created[8];
    storeLittle(created, createdAt.ms);
    out.append(created, kCreatedBytes);
    appendZigzag(out, difference(record.updatedAt, createdAt));
    appendLittle(out, record.checksum);
    if (history) appendHistory(out, record);
    if (record.place) {
        appendPlace(out, *record.place, record.valueBytes);
    } else {
        out.append(record.value);
    }
    return out;
}

Result<StoredRecord> decodeRecord(ByteView bytes) {
    FieldReader reader(bytes);
    const LeadingBits lead(reader);
    if (lead.layout > kLayoutVersion) return newerLayout(lead.layout);
    Result<StoredRecord> decoded = StoredRecord{.shard = static_cast<Shard>(lead.shard()),
                                                .priority = static_cast<Priority>(lead.priority()),
                                                .pattern = static_cast<AccessPattern>(lead.pattern),
                                                .collapsed = (lead.bits & kCollapsed) != 0};
    StoredRecord& record = *decoded;  // filled where it is returned: it is large
    record.version = reader.varint();
    record.createdAt = reader.created();
    record.updatedAt = later(record.createdAt, reader.zigzag());
    record.checksum = reader.fixed<std::uint64_t>();
    record.history = (lead.bits & kHasHistory) != 0 ? readHistory(reader, record.updatedAt)
                                                    : History::ofNew(record.updatedAt);
    if ((lead.bits & kInPack) != 0) {
        record.place = readPlace(reader);
        record.valueBytes = reader.varint();
        reader.require(reader.atEnd());
    } else {
        record.value = reader.rest();
        record.valueBytes = record.value.size();
        reader.require(!record.value.empty());
    }
    if (!reader.ok()) decoded = damaged(reader);
    return decoded;
}

Status decodeHead(ByteView bytes, StoredHead& head) {
    FieldReader reader(bytes);
    const LeadingBits lead(reader);
    if (lead.layout > kLayoutVersion) return newerLayout(lead.layout);
    head.shard = static_cast<Shard>(lead.shard());
    head.packed = (lead.bits & kInPack) != 0;
    head.version = reader.varint();
    head.createdAt = reader.created();
    head.updatedAt = later(head.createdAt, reader.zigzag());
    reader.fixed<std::uint64_t>();
    if ((lead.bits & kHasHistory) != 0) readHistory(reader, head.updatedAt);
    if (head.packed) {
        readPlace(reader);
        head.value = {};
        head.valueBytes = reader.varint();
        reader.require(reader.atEnd());
    } else {
        head.value = reader.rest();
        head.valueBytes = head.value.size();
        reader.require(!head.value.empty());
    }
    if (!reader.ok()) return damaged(reader);
    return {};
}

Result<Lsn> recordVersion(ByteView bytes) {
    FieldReader reader(bytes);
    const auto head = reader.fixed<std::uint8_t>();
    if (reader.ok() && (head & 15u) > kLayoutVersion) return newerLayout(head & 15u);
    reader.fixed<std::uint8_t>();
    const Lsn version = reader.varint();
    if (!reader.ok()) return damaged(reader);
    return version;
}

}  // namespace warp
