// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/base/result.h"
#include "engine/qql/schema_compiler.h"

namespace warp {

/// The JSON Schema of one type, compiled. Threads: const, so any.
class TypeSchema {
  public:
    /// Errors: InvalidFormat, with type and pointer in the message; LimitExceeded.
    static Result<TypeSchema> compile(std::string type, JsonDocument schema);

    const std::string& type() const { return m_type; }
    const JsonDocument& source() const { return m_source; }
    const SchemaNodes& nodes() const { return m_nodes; }

    /// Returns: the first place where a value breaks the schema; nothing when it keeps to it. Takes: checked
    /// JSON. Errors: LimitExceeded when schema and value together make too much work.
    Result<std::optional<SchemaViolation>> violation(ByteView json) const;
    /// The same for who wants to refuse it. Takes: `key`, for the message. Errors: InvalidFormat naming key,
    /// field, what is wrong and what is allowed; LimitExceeded.
    Status check(ByteView key, ByteView json) const;

  private:
    TypeSchema(std::string type, JsonDocument source, SchemaNodes nodes)
        : m_type(std::move(type)), m_source(std::move(source)), m_nodes(std::move(nodes)) {}

    std::string m_type;
    JsonDocument m_source;
    SchemaNodes m_nodes;
};

/// "/age is \"old\"; allowed is a whole number (#/properties/age/type)"
std::string violationText(const SchemaViolation& violation);

}  // namespace warp
