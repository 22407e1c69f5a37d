// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/type_schema.h"

namespace warp {

Result<TypeSchema> TypeSchema::compile(std::string type, JsonDocument schema) {
    auto nodes = SchemaCompiler(schema).run();
    if (!nodes.ok()) {
        Error error = std::move(nodes).error();
        error.message = "the schema of \"" + type + "\" is wrong at " + error.message;
        return error;
    }
    return TypeSchema(std::move(type), std::move(schema), std::move(nodes).value());
}

Result<std::optional<SchemaViolation>> TypeSchema::violation(ByteView json) const {
    WARP_ASSIGN(const JsonDocument value, parseJsonDocument(json));
    SchemaRun run(json.size());
    const bool good = run.holds(*m_nodes.front(), value);
    if (run.exhausted()) {
        return Error{
            .code = ErrorCode::LimitExceeded,
            .message = "checking it against the schema of \"" + m_type +
                       "\" takes too much work: simplify the schema (anyOf and $ref inside each other "
                       "multiply)"};
    }
    if (good) return std::optional<SchemaViolation>();
    return run.violation();
}

Status TypeSchema::check(ByteView key, ByteView json) const {
    auto found = violation(json);
    if (!found.ok()) {
        Error error = std::move(found).error();
        error.message = std::string(key) + ": " + error.message;
        return error;
    }
    if (!*found) return {};
    return Error{
        .code = ErrorCode::InvalidFormat,
        .message = std::string(key) + " breaks the schema of \"" + m_type + "\": " + violationText(**found)};
}

std::string violationText(const SchemaViolation& violation) {
    return (violation.pointer.empty() ? "the value" : violation.pointer) + " " + violation.what +
           "; allowed is " + violation.allowed + " (" + violation.rule + ")";
}

}  // namespace warp
