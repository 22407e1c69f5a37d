// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/formats/erlang_term.h"
#include "engine/qql/schema_compiler.h"

namespace warp {

class UniverseSchema;

/// A value of a schema as a term: texts are binaries, objects maps, null the atom.
ErlangTerm termOf(const JsonDocument& value);
ErlangTerm termOf(const SchemaNumber& number);
/// A count; the largest as the atom infinity.
ErlangTerm countTerm(std::uint64_t count);
/// {rule, 7}: the node that has this number.
ErlangTerm termOf(const SchemaNode* node);
ErlangTerm termOf(const std::vector<const SchemaNode*>& nodes);
ErlangTerm termOf(const std::vector<std::pair<std::string, const SchemaNode*>>& nodes);
ErlangTerm termOf(const std::vector<std::string>& texts);

/// The compiled rules of a universe, as validation_rules.erl holds them:
///
///     #{version => 1, enforce => true,
///       types => #{<<"users">> => #{1 => #{at => <<"#">>, rules => [{required, [<<"name">>]},
///                                                                  {properties, #{<<"age">> => {rule,
///                                                                  2}}}]},
///                                   2 => #{at => <<"#/properties/age">>, rules => [{minimum, 0}]}}}}
ErlangTerm rulesTerm(const UniverseSchema& schema);

}  // namespace warp
