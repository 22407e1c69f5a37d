// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/bytes.h"

namespace warp {

/// A place where two JSON values differ.
struct JsonDifference {
    std::string pointer;  ///< JSON pointer (RFC 6901): "/address/city"; of what is gone, where it was
    std::string before;   ///< compact JSON; empty: it was not there
    std::string after;    ///< compact JSON; empty: it is not there any more
    bool cut = false;     ///< `before` or `after` was too long: it ends early
};

struct JsonDifferences {
    std::vector<JsonDifference> list;
    bool more = false;  ///< there are more than were listed
};

struct JsonDifferenceLimits {
    std::size_t most = 1000;                        ///< differences
    std::size_t textBytes = std::size_t{16} << 10;  ///< of a `before` or `after`
};

/// What is different in `after`, down to the fields, in the order in which they stand there. Members of
/// objects belong together by their names wherever they stand, elements of arrays by their places once the
/// equal ones at both ends are taken away. Numbers are compared as they are written: 1.0 is not 1.
///
///     jsonDifferences(R"({"a":1,"b":[1,2]})", R"({"b":[1,3,2],"c":{}})")
///         -> /b/1 "" -> 3, /c "" -> {}, /a 1 -> ""
///
/// Takes: two checked JSON texts without spaces. Returns: nothing for texts in which only the order differs.
JsonDifferences jsonDifferences(ByteView before, ByteView after, const JsonDifferenceLimits& limits = {});

}  // namespace warp
