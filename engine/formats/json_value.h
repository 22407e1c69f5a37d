// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/json_text.h"

namespace warp {

/// JSON as values, for documents that are edited: configuration, manifests, records in an editor. Members
/// keep their order.
///
/// Numbers become int64, uint64 or double. One that none of them holds (an integer beyond 64 bits, a decimal
/// with more than 17 significant digits or beyond the range of double) becomes an exact number: its text in a
/// `binary` value of subtype kExactNumber, which JSON itself never produces, so that it is written back as it
/// was.
using JsonDocument = nlohmann::ordered_json;

constexpr std::uint64_t kExactNumber = 0x6E756D;  // "num"

/// A number that is kept as text. Takes: text in JSON's number syntax.
JsonDocument exactNumber(ByteView text);
bool isExactNumber(const JsonDocument& value);

/// Parses strict JSON (see json_text.h). Errors: InvalidFormat with line and column, LimitExceeded.
Result<JsonDocument> parseJsonDocument(ByteView text, const JsonLimits& limits = {});

/// Compact text. Never fails: NaN and infinities become null, ill-formed UTF-8 becomes U+FFFD, other binary
/// values become arrays of bytes.
std::string dumpJson(const JsonDocument& document);

/// Readable text as prettyJson lays it out, with a newline at the end.
std::string dumpJsonPretty(const JsonDocument& document);

/// The shortest text that reads back as the same double, always with a point or an exponent: `1.0`, `1e+300`.
std::string doubleText(double value);

}  // namespace warp
