// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// JSON as text: checked, compacted and laid out without ever becoming values, so that key order, string
/// bytes and numbers of any size stay exactly as they were written.
///
/// Strict: RFC 8259, well-formed UTF-8, no lone surrogates in escapes, no NaN or Infinity, no byte order
/// mark, no key twice in one object ("a" and "\u0061" are the same key).

struct JsonLimits {
    static constexpr std::size_t kDepth = 512;

    std::size_t maxDepth = kDepth;  ///< containers inside each other; never more than kDepth
    std::size_t maxBytes = std::size_t{64} << 20;
};

/// Checks a JSON text.
/// Returns: true when it has no whitespace outside strings, so that it can be stored as it is.
/// Errors: InvalidFormat with offset, line and column of the first wrong character; a repeated key is
/// reported at its second place. LimitExceeded when too deep or too long.
Result<bool> checkJson(ByteView text, const JsonLimits& limits = {});

/// Checks and drops whitespace outside strings: `{ "a": 1.0 }` becomes `{"a":1.0}`. Errors: see checkJson.
Result<std::string> compactJson(ByteView text, const JsonLimits& limits = {});

/// The same without a copy when there is nothing to drop.
/// Returns: `text` itself, or a view of `storage`, which is overwritten only when needed.
Result<ByteView> compactJson(ByteView text, std::string& storage, const JsonLimits& limits = {});

/// Lays out valid JSON with two spaces per level. Containers of scalars that fit in 80 characters stay on
/// one line: `[0.12, -0.5]`, `{"name": "Alice"}`. No newline at the end.
std::string prettyJson(ByteView json);

/// The same inside a larger document: lines after the first are indented by `indent` spaces more.
void appendPrettyJson(std::string& out, ByteView json, std::size_t indent = 0);

/// Appends `text` as a JSON string with quotes. Ill-formed UTF-8 becomes U+FFFD.
void appendJsonString(std::string& out, ByteView text);
std::string jsonString(ByteView text);

/// The text that a valid JSON string stands for. Takes: what stands between the quotes.
std::string decodedJsonString(ByteView inside);

/// One member of an object, as text.
struct JsonMember {
    std::string key;  ///< decoded
    ByteView value;   ///< exactly the bytes of the value, a view of the given text
};

/// Splits a checked JSON object into its members, in order, without parsing their values.
/// Errors: InvalidFormat when it is not an object.
Result<std::vector<JsonMember>> jsonMembers(ByteView object);

/// Splits a checked JSON array into the texts of its elements. Errors: InvalidFormat when it is not an array.
Result<std::vector<ByteView>> jsonElements(ByteView array);

/// Fills line and column of an error whose offset points into `text`.
Error withLineAndColumn(Error error, ByteView text);

}  // namespace warp
