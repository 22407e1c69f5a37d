// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "engine/qql/type_schema.h"

namespace warp {

/// A change of the schemas.
struct SchemaChange {
    enum class Kind : std::uint8_t { Set, Remove, Enforce };
    Kind kind = Kind::Set;
    std::string type;      ///< of Set and Remove
    std::string json;      ///< of Set: the JSON Schema
    bool enforce = false;  ///< of Enforce
};

/// The schemas of a universe as they stood at one moment. Threads: const, so any.
///
///     {"description": "...", "enforce": true, "types": {"users": {"type": "object", "required": ["name"]}}}
class UniverseSchema {
  public:
    using Types = std::map<std::string, TypeSchema, std::less<>>;

    UniverseSchema() = default;
    /// Takes: `path`, for errors. Errors: InvalidFormat with line and column of what is no JSON, with the
    /// pointer of what is no schema; LimitExceeded above 100 levels or 4 MiB.
    static Result<UniverseSchema> parse(ByteView text, const std::string& path);
    /// The text of the file in a new universe.
    static std::string defaultText();
    /// The text of the file after a change. Errors: as parse; NotFound for a type that has no schema.
    static Result<std::string> changedText(ByteView text, const std::string& path,
                                           const SchemaChange& change);

    bool enforced() const { return m_enforced; }
    const Types& types() const { return m_types; }
    /// Null when the type has no schema.
    const TypeSchema* find(std::string_view type) const;

  private:
    Status readTypes(const JsonDocument& document);

    bool m_enforced = false;
    Types m_types;
};

}  // namespace warp
