// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/schema_request.h"

namespace warp {

Result<std::string> schemaChangeRequest(const SchemaChange& change) {
    switch (change.kind) {
        case SchemaChange::Kind::Set:
            WARP_TRY(checkJson(change.json));
            return commandRequest("change_schema", "\"op\":\"set\",\"type\":" + jsonString(change.type) +
                                                       ",\"schema\":" + change.json);
        case SchemaChange::Kind::Remove:
            return commandRequest("change_schema", "\"op\":\"remove\",\"type\":" + jsonString(change.type));
        case SchemaChange::Kind::Enforce: break;
    }
    return commandRequest("change_schema",
                          std::string("\"op\":\"enforce\",\"on\":") + (change.enforce ? "true" : "false"));
}

Result<SchemaChange> parseSchemaChange(const RequestReader& request) {
    SchemaChange change;
    WARP_ASSIGN(const std::string op, request.text("op"));
    if (op == "enforce") {
        change.kind = SchemaChange::Kind::Enforce;
        WARP_ASSIGN(change.enforce, request.flag("on"));
        return change;
    }
    WARP_ASSIGN(change.type, request.text("type"));
    if (op == "set") {
        WARP_ASSIGN(change.json, request.raw("schema"));
        return change;
    }
    change.kind = SchemaChange::Kind::Remove;
    if (op == "remove") return change;
    return Error{.code = ErrorCode::InvalidArgument, .message = "'op' must be set, remove or enforce"};
}

}  // namespace warp
