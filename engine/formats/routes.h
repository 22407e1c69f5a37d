// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// One line of a routing table: where to go next on the cheapest way.
struct RouteEntry {
    std::uint32_t from = 0;  ///< number of a region in the table
    std::uint32_t to = 0;
    std::uint32_t next = 0;
    double cost = 0;  ///< of the whole way
    std::uint8_t hops = 0;

    friend bool operator==(const RouteEntry&, const RouteEntry&) = default;
};

/// A routing table, a file *.routes. Little-endian:
///
///     "WROU", u16 version (1), u32 number of regions, each: u16 length and name
///     u32 number of entries, each: u32 from, u32 to, u32 next, f64 cost, u8 hops
///     u64 XXH3-64 of everything before
struct RoutingTable {
    std::vector<std::string> regions;
    std::vector<RouteEntry> entries;

    friend bool operator==(const RoutingTable&, const RoutingTable&) = default;
};

std::string encodeRoutes(const RoutingTable& table);
/// Everything before the checksum with it.
std::string withRoutesChecksum(ByteView content);
/// Errors: Corrupt with the offset; NewerFormat.
Result<RoutingTable> decodeRoutes(ByteView bytes);
/// For people and jq: an array of {"from", "to", "next", "cost", "hops"}, one to a line.
std::string routesJson(const RoutingTable& table);

}  // namespace warp
