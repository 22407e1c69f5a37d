// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/qql/universe_schema.h"
#include "engine/universe/holder_request.h"

namespace warp {

// A change of the schemas as other processes send it to the one that has the universe open:
//
//   {"command": "change_schema", "op": "set", "type": "users", "schema": {"type": "object"}}
//   {"command": "change_schema", "op": "remove", "type": "users"}
//   {"command": "change_schema", "op": "enforce", "on": true}

/// Errors: InvalidFormat when the schema is no JSON: it would break the request around it.
Result<std::string> schemaChangeRequest(const SchemaChange& change);
/// Errors: InvalidArgument.
Result<SchemaChange> parseSchemaChange(const RequestReader& request);

}  // namespace warp
