// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/shard.h"

namespace warp {

/// What reading has made of a value (semantics: Spacetime).
enum class QuantumState : std::uint8_t { Superposition = 0, Collapsed = 1 };
std::string_view quantumStateName(QuantumState state);
/// Stands before the name of the state of an entangled record: "entangled, collapsed".
inline constexpr std::string_view kEntangledState = "entangled, ";

/// A record with everything that its file shows. Spec: Record, On-disk formats.
struct Record {
    std::string key;    ///< canonical, "type:id"
    std::string value;  ///< compact JSON, key order as written

    std::optional<Timestamp> observedAt;
    std::uint64_t observationCount = 0;
    QuantumState state = QuantumState::Superposition;
    bool entangled = false;                  ///< a strong link is there
    std::vector<std::string> entangledKeys;  ///< strongest link first
    std::vector<Candidate> candidates;       ///< of a superposition of several values; empty for one value
    std::array<double, 8> coordinates = {};

    Shard shard = Shard::Warm;
    double gravitationalAttraction = 0;
    double temporalWeight = 1;
    Lsn version = 0;  ///< LSN of the last change
    Timestamp createdAt;
    Timestamp updatedAt;
    std::uint64_t checksum = 0;  ///< XXH3-64 of `value`
    Priority priority = Priority::Normal;
};

/// Counts of one type, by shard (index: Shard).
struct TypeCounts {
    std::string type;
    std::array<std::uint64_t, kShardCount> records = {};
    std::array<std::uint64_t, kShardCount> valueBytes = {};  ///< bytes of compact JSON

    std::uint64_t totalRecords() const { return records[0] + records[1] + records[2]; }
    std::uint64_t totalBytes() const { return valueBytes[0] + valueBytes[1] + valueBytes[2]; }
};

}  // namespace warp
