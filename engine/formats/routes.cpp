// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/routes.h"

#include <cmath>

#include "engine/base/hash.h"
#include "engine/formats/json_value.h"

namespace warp {

namespace {

constexpr ByteView kMagic = "WROU";
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kEntryBytes = 3 * sizeof(std::uint32_t) + sizeof(double) + 1;
constexpr std::size_t kChecksumBytes = sizeof(std::uint64_t);

Error damaged(std::size_t at) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the routing table is damaged",
                 .offset = static_cast<std::int64_t>(at)};
}

bool readRegions(ByteReader& reader, RoutingTable& table) {
    std::uint32_t count = 0;
    // Each has two bytes at least: no count makes more memory than the file has bytes.
    if (!reader.read(count) || count > reader.remaining() / sizeof(std::uint16_t)) return false;
    for (std::uint32_t i = 0; i < count; ++i) {
        std::uint16_t size = 0;
        ByteView name;
        if (!reader.read(size) || !reader.readBytes(size, name)) return false;
        table.regions.emplace_back(name);
    }
    return true;
}

bool readEntry(ByteReader& reader, std::size_t regions, RouteEntry& entry) {
    std::uint64_t bits = 0;
    if (!reader.read(entry.from) || !reader.read(entry.to) || !reader.read(entry.next) ||
        !reader.read(bits) || !reader.read(entry.hops))
        return false;
    entry.cost = std::bit_cast<double>(bits);
    return entry.from < regions && entry.to < regions && entry.next < regions && std::isfinite(entry.cost);
}

bool readEntries(ByteReader& reader, RoutingTable& table) {
    std::uint32_t count = 0;
    if (!reader.read(count) || reader.remaining() != count * kEntryBytes) return false;
    table.entries.resize(count);
    for (RouteEntry& entry : table.entries) {
        if (!readEntry(reader, table.regions.size(), entry)) return false;
    }
    return true;
}

}  // namespace

std::string encodeRoutes(const RoutingTable& table) {
    std::string bytes(kMagic);
    appendLittle(bytes, kVersion);
    appendLittle(bytes, static_cast<std::uint32_t>(table.regions.size()));
    for (const std::string& name : table.regions) {
        appendLittle(bytes, static_cast<std::uint16_t>(name.size()));
        bytes += name;
    }
    appendLittle(bytes, static_cast<std::uint32_t>(table.entries.size()));
    for (const RouteEntry& entry : table.entries) {
        appendLittle(bytes, entry.from);
        appendLittle(bytes, entry.to);
        appendLittle(bytes, entry.next);
        appendLittle(bytes, entry.cost);
        appendLittle(bytes, entry.hops);
    }
    return withRoutesChecksum(bytes);
}

std::string withRoutesChecksum(ByteView content) {
    std::string bytes(content);
    appendLittle(bytes, hash64(content));
    return bytes;
}

Result<RoutingTable> decodeRoutes(ByteView bytes) {
    if (!bytes.starts_with(kMagic)) return damaged(0);
    if (bytes.size() < kMagic.size() + sizeof kVersion + kChecksumBytes) return damaged(bytes.size());
    if (loadLittle<std::uint16_t>(bytes.data() + kMagic.size()) > kVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the routing table has a newer version"};
    const ByteView content = bytes.substr(0, bytes.size() - kChecksumBytes);
    if (loadLittle<std::uint64_t>(content.data() + content.size()) != hash64(content))
        return damaged(content.size());
    ByteReader reader(content.substr(kMagic.size() + sizeof kVersion));
    RoutingTable table;
    if (readRegions(reader, table) && readEntries(reader, table)) return table;
    return damaged(kMagic.size() + sizeof kVersion + reader.position());
}

std::string routesJson(const RoutingTable& table) {
    std::string text = "[";
    for (const RouteEntry& entry : table.entries) {
        text += text.size() == 1 ? "\n  " : ",\n  ";
        text += "{\"from\": " + jsonString(table.regions[entry.from]) +
                ", \"to\": " + jsonString(table.regions[entry.to]) +
                ", \"next\": " + jsonString(table.regions[entry.next]) +
                ", \"cost\": " + doubleText(entry.cost) + ", \"hops\": " + std::to_string(entry.hops) + "}";
    }
    return text + (table.entries.empty() ? "]\n" : "\n]\n");
}

}  // namespace warp
