// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// Longest canonical key; the tree takes 511 bytes.
inline constexpr std::size_t kMaxKeyBytes = 480;

/// The type of keys that are written without one.
inline constexpr std::string_view kGeneralType = "general";

/// The canonical key's parts. "users:alice" -> "users", "alice".
struct KeyParts {
    std::string_view type;
    std::string_view id;
};

/// Checks a key given in either form and makes it canonical: "foo" -> "general:foo", "users:alice" stays.
/// Returns: `key` itself when it is canonical already, otherwise a view of `storage`.
/// Errors: InvalidKey, saying what is wrong and at which byte offset.
/// Spec: formats, Keys and paths.
Result<ByteView> canonicalKey(ByteView key, std::string& storage);
/// The same as a string of its own.
Result<std::string> canonicalKey(ByteView key);

/// Takes: a canonical key. The views point into it.
KeyParts splitKey(ByteView canonical);

/// Takes: a non-empty type without ':' and a non-empty id. Returns: the canonical key, unchecked.
std::string joinKey(std::string_view type, std::string_view id);

/// A range of canonical keys: from <= key < to.
struct KeyRange {
    std::string from;
    std::string to;  ///< exclusive; empty = no end
};

/// All keys of a type: "users" -> ["users:", "users;").
KeyRange typeRange(std::string_view type);
/// All keys that start with `prefix`; "" is everything.
KeyRange prefixRange(std::string_view prefix);

}  // namespace warp
