// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "engine/formats/erlang_term.h"

namespace warp {

/// Erlang terms for people. Integers of more than 8 KiB are shown in hexadecimal.

/// A term as Erlang source on one line: `{<<"users:alice">>,[1,2.5],#{ok => true}}`. Pids, ports, references
/// and funs are shown as `#Pid<...>` and the like, which Erlang does not read.
std::string erlangText(const ErlangTerm& term);

/// The same over several lines of about 100 characters, two spaces per level, no newline at the end.
std::string prettyErlangText(const ErlangTerm& term);

/// A term as compact JSON, for reading rather than for reading back: atoms and text binaries are strings
/// (true and false booleans; nil, null and undefined null), tuples are arrays, lists of printable bytes
/// strings, other binaries {"base64":"..."}, improper lists {"list":[...],"tail":...}, maps objects, or
/// {"map":[[key,value]]} when two keys have the same text. Whatever else there is becomes a string of its
/// Erlang text.
std::string erlangJson(const ErlangTerm& term);

/// The decimal digits of a BigInteger, or `16#...` when it is very large.
std::string bigIntegerText(const ErlangTerm& term);

}  // namespace warp
