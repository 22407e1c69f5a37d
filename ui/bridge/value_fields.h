// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace warp::ui {

/// Single fields of records' values, found in the compact JSON that the engine holds without taking the rest
/// apart. Fields of a nested object are named "address.city"; a value that is no object is its field "value".

/// Calls `visit` with every member of an object, in order: the key as it stands between its quotes, and the
/// value's bytes. `visit` returns false to stop. Does nothing when `object` is none.
/// Takes: valid JSON without whitespace outside strings.
void visitMembers(std::string_view object,
                  const std::function<bool(std::string_view rawKey, std::string_view value)>& visit);

/// The bytes of a field, a view of `value`; nothing when the value has no such field. A member whose own name
/// has a dot in it comes before a nested one. Takes: see visitMembers.
std::optional<std::string_view> fieldOf(std::string_view value, std::string_view path);

/// The value with one field set, everything else byte for byte as it was. A missing field is added at the end
/// of its object, which is added as well where that is missing.
/// Takes: `json`, the field's new value as compact JSON; nothing takes the field out.
/// Returns: nothing when there is no place for it: something on the way to it is no object.
std::optional<std::string> withField(std::string_view value, std::string_view path,
                                     std::optional<std::string_view> json);

}  // namespace warp::ui
