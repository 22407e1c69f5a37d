// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/erlang_term.h"

namespace warp {

/// Erlang's external term format, version 131: what term_to_binary writes and binary_to_term reads.

struct ErlangLimits {
    std::size_t maxDepth = 256;
    std::size_t maxBytes = std::size_t{256} << 20;  ///< of the term, uncompressed
    std::size_t maxTerms = std::size_t{8} << 20;    ///< bounds memory to about 50 bytes each
};

/// Reads one term that fills all of `bytes`.
/// Errors: InvalidFormat with the offset of the first wrong byte (inside a compressed term: of the compressed
/// part); LimitExceeded.
Result<ErlangTerm> decodeErlang(ByteView bytes, const ErlangLimits& limits = {});

/// Writes a term as a current Erlang does.
std::string encodeErlang(const ErlangTerm& term);

/// The same, compressed where that makes it smaller. Takes: `level` 1..9.
std::string encodeErlangCompressed(const ErlangTerm& term, int level = 6);

}  // namespace warp
