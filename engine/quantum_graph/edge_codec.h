// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/quantum_graph/layout.h"

namespace warp {

inline constexpr double kDefaultDecayPerDay = 0.98;
inline constexpr double kWeakestEdge = 0.01;
inline constexpr double kStrengthPerTraversal = 1.05;

/// What is left of a strength after `passed` without a traversal: decay per day to the power of the days, not
/// less than kWeakestEdge (unless it was weaker when written). A clock that went back decays nothing.
double decayedStrength(double strength, double decayPerDay, std::chrono::milliseconds passed);

/// An edge as tree and log keep it, space Edges. It carries its names, so that no edge needs others to be
/// read. Little-endian:
///
///     u8   layout version (1)
///     u8   bit 0 bidirectional, bit 1 its file is named by ids
///     u64  version, i64 created, i64 updated (ms since 1970); 0 in the log: those of the batch
///     f64  strength at the last traversal, f64 decay per day
///     i64  last traversal (or when the strength was set); 0 in the log: the time of the batch
///     u64  traversals
///     u16  length and key of `from`, the same of the relation, of `to`
///     the data's compact JSON to the end
struct StoredEdge {
    bool bidirectional = false;
    bool byIds = false;
    Lsn version = 0;  ///< LSN of the last change of data, strength or options; traversals change none
    Timestamp createdAt;
    Timestamp updatedAt;
    double strength = 1;
    double decayPerDay = kDefaultDecayPerDay;
    Timestamp lastTraversed;
    std::uint64_t traversals = 0;
    ByteView from;
    ByteView relation;
    ByteView to;
    ByteView data;

    EdgeName name() const { return {std::string(from), std::string(relation), std::string(to)}; }
};

std::string encodeEdge(const StoredEdge& edge);
/// The views point into `bytes`. Errors: Corrupt with the offset; NewerFormat.
Result<StoredEdge> decodeEdge(ByteView bytes);

}  // namespace warp
