// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace warp {

/// One of the values that a record in superposition may have.
struct Candidate {
    std::string json;      ///< compact JSON
    double amplitude = 1;  ///< above 0, at most 1; an observation returns the greatest

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

inline constexpr std::size_t kMaxCandidates = 16;
/// Of all candidates of a record together.
inline constexpr std::size_t kMaxCandidateBytes = std::size_t{1} << 20;

/// The values of a record in superposition, space Superpositions, by its key:
///
///     u8 layout (1), u64 version (0 in the log: that of the batch), u16 count,
///     each: f64 amplitude, u32 length and compact JSON
///
/// The record itself holds the candidate of greatest amplitude, so that whoever knows nothing of
/// superpositions reads a value. A superposition whose version is not the record's belongs to an earlier
/// state and is void.
struct Superposition {
    Lsn version = 0;
    std::vector<Candidate> candidates;

    /// The candidate that an observation returns: the first of the greatest amplitude.
    std::size_t likeliest() const;
};

std::string encodeSuperposition(const Superposition& superposition);
/// Errors: Corrupt with the offset; NewerFormat.
Result<Superposition> decodeSuperposition(ByteView bytes);
/// Compacts the values. Errors: InvalidArgument (fewer than two, an amplitude out of range), InvalidFormat,
/// LimitExceeded.
Status checkCandidates(std::vector<Candidate>& candidates);

}  // namespace warp
