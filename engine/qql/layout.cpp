// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/layout.h"

#include "engine/io/files.h"

namespace warp {

std::string schemaPath(std::string_view directory) {
    return joinPath(directory, "universe_schema.json");
}

std::string schemaRulesPath(std::string_view directory) {
    return joinPath(directory, "validation_rules.erl");
}

}  // namespace warp
