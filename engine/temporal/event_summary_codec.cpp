// SPDX-License-Identifier: GPL-3.0-or-later
// How a summary stands in the tree: u8 layout, then the members in the order of the classes; texts have a u16
// length before them, lists and maps a u32 count.
#include "engine/temporal/event_summary.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayout = 1;

void put(std::string& out, ByteView text) {
    appendLittle(out, static_cast<std::uint16_t>(text.size()));
    out.append(text);
}

void put(std::string& out, const std::vector<std::uint64_t>& counts) {
    appendLittle(out, static_cast<std::uint32_t>(counts.size()));
    for (const std::uint64_t count : counts) appendLittle(out, count);
}

void put(std::string& out, const FieldSummary& field) {
    appendLittle(out, field.count);
    for (const double value : {field.sum, field.min, field.max, field.mean, field.squares})
        appendLittle(out, value);
    field.sketch.encode(out);
}

void put(std::string& out, const StreamSummary& stream) {
    appendLittle(out, stream.events);
    appendLittle(out, stream.first.ms);
    appendLittle(out, stream.last.ms);
    put(out, stream.slots);
    appendLittle(out, static_cast<std::uint32_t>(stream.types.size()));
    for (const auto& [type, count] : stream.types) {
        put(out, type);
        appendLittle(out, count);
    }
    appendLittle(out, static_cast<std::uint32_t>(stream.fields.size()));
    for (const auto& [name, field] : stream.fields) {
        put(out, name);
        put(out, field);
    }
}

bool take(ByteReader& reader, std::string& text) {
    std::uint16_t size = 0;
    ByteView bytes;
    if (!reader.read(size) || !reader.readBytes(size, bytes)) return false;
    text = bytes;
    return true;
}

bool take(ByteReader& reader, std::vector<std::uint64_t>& counts) {
    std::uint32_t size = 0;
    if (!reader.read(size) || size > reader.remaining() / sizeof(std::uint64_t)) return false;
    counts.resize(size);
    for (std::uint64_t& count : counts) {
        if (!reader.read(count)) return false;
    }
    return true;
}

bool take(ByteReader& reader, std::uint64_t& count) {
    return reader.read(count);
}

bool take(ByteReader& reader, FieldSummary& field) {
    if (!reader.read(field.count)) return false;
    for (double* const value : {&field.sum, &field.min, &field.max, &field.mean, &field.squares}) {
        if (!reader.read(*value)) return false;
    }
    return field.sketch.decode(reader);
}

bool take(ByteReader& reader, StreamSummary& stream);

template <typename Value>
bool take(ByteReader& reader, std::map<std::string, Value, std::less<>>& map) {
    std::uint32_t size = 0;
    if (!reader.read(size)) return false;
    for (std::uint32_t i = 0; i < size; ++i) {
        std::string name;
        if (!take(reader, name) || !take(reader, map[name])) return false;
    }
    return true;
}

bool take(ByteReader& reader, StreamSummary& stream) {
    return reader.read(stream.events) && reader.read(stream.first.ms) && reader.read(stream.last.ms) &&
           take(reader, stream.slots) && take(reader, stream.types) && take(reader, stream.fields);
}

}  // namespace

std::string EventSummary::encode() const {
    std::string out;
    appendLittle(out, kLayout);
    appendLittle(out, m_events);
    appendLittle(out, m_first.ms);
    appendLittle(out, m_last.ms);
    put(out, m_minutes);
    appendLittle(out, static_cast<std::uint32_t>(m_streams.size()));
    for (const auto& [name, stream] : m_streams) {
        put(out, name);
        put(out, stream);
    }
    return out;
}

Result<EventSummary> EventSummary::decode(const Partition& partition, ByteView bytes) {
    EventSummary summary(partition);
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    const bool any = reader.read(layout);
    if (any && layout != kLayout)
        return Error{.code = ErrorCode::NewerFormat, .message = "a summary of events has an unknown layout"};
    const std::size_t minutes = summary.m_minutes.size();
    const bool sound = any && reader.read(summary.m_events) && reader.read(summary.m_first.ms) &&
                       reader.read(summary.m_last.ms) && take(reader, summary.m_minutes) &&
                       take(reader, summary.m_streams) && reader.remaining() == 0 &&
                       summary.m_minutes.size() == minutes;
    if (!sound) return Error{.code = ErrorCode::Corrupt, .message = "a summary of events is damaged"};
    for (auto& [name, stream] : summary.m_streams) stream.slots.resize(summary.slotCount());
    return summary;
}

}  // namespace warp
