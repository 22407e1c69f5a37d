// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace warp {

/// Where the schemas lie, relative to the universe.
inline constexpr std::string_view kSchemaDirectory = "qql/schema";

/// "DIR/universe_schema.json". Takes: the directory of the schemas.
std::string schemaPath(std::string_view directory);
/// "DIR/validation_rules.erl"
std::string schemaRulesPath(std::string_view directory);

}  // namespace warp
