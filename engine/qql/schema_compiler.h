// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/qql/schema_number.h"
#include "engine/qql/schema_rule.h"

namespace warp {

using SchemaNodes = std::deque<std::unique_ptr<SchemaNode>>;

/// Makes nodes and rules of a JSON Schema: drafts 4 to 7, and of the later ones what they share. A `$ref`
/// stays inside the schema. Keywords that would be passed over although they demand something are refused;
/// unknown ones are notes. Threads: one.
class SchemaCompiler {
  public:
    static constexpr std::size_t kMaxNodes = 20'000;
    static constexpr std::size_t kMaxPattern = 4'096;  ///< bytes of a regular expression

    explicit SchemaCompiler(const JsonDocument& root) : m_root(root) {}

    /// Returns: the nodes, the schema's own first. Errors: InvalidFormat, `message` beginning with the
    /// pointer of what is wrong; LimitExceeded.
    Result<SchemaNodes> run();

    /// The node of a part, made now or later. Takes: its place, as "#/properties/age".
    const SchemaNode* node(const JsonDocument& schema, const std::string& pointer);
    /// The node that a `$ref` names. Errors: InvalidFormat.
    Result<const SchemaNode*> referred(const std::string& reference, const std::string& pointer);

  private:
    struct Waiting {
        const JsonDocument* schema;
        SchemaNode* node;
    };
    Status compile(const JsonDocument& schema, SchemaNode& node);
    Status refuseEndless() const;

    const JsonDocument& m_root;
    SchemaNodes m_nodes;
    std::map<std::string, SchemaNode*, std::less<>> m_byPointer;
    std::deque<Waiting> m_waiting;
};

/// What the makers of rules work with: one schema object and the node that it becomes.
class SchemaParts {
  public:
    SchemaParts(const JsonDocument& schema, SchemaNode& node, SchemaCompiler& compiler)
        : m_schema(schema), m_node(node), m_compiler(compiler) {}

    /// Null when the schema does not have the keyword.
    const JsonDocument* find(const char* keyword) const;
    void add(std::unique_ptr<SchemaRule> rule);

    /// Errors (all): InvalidFormat with the pointer.
    Result<std::optional<std::uint64_t>> count(const char* keyword) const;
    Result<std::optional<SchemaNumber>> number(const char* keyword) const;
    Result<std::optional<std::string>> text(const char* keyword) const;
    Result<std::vector<std::string>> texts(const JsonDocument& list, const std::string& place) const;
    /// The node of the keyword's schema; null when there is none.
    Result<const SchemaNode*> part(const char* keyword);
    /// The nodes of a list of schemas, of an object of schemas.
    Result<std::vector<const SchemaNode*>> list(const char* keyword);
    Result<std::vector<std::pair<std::string, const SchemaNode*>>> members(const char* keyword);
    Result<const SchemaNode*> partAt(const JsonDocument& schema, const std::string& place);

    Error wrong(const std::string& place, const std::string& message) const;
    SchemaCompiler& compiler() { return m_compiler; }
    const std::string& pointer() const { return m_node.pointer; }

  private:
    const JsonDocument& m_schema;
    SchemaNode& m_node;
    SchemaCompiler& m_compiler;
};

/// The keyword's name as a step of a pointer, escaped.
std::string schemaStep(std::string_view step);

// One per file: add the rules of the keywords that they know.
Status addScalarRules(SchemaParts& parts);
Status addContainerRules(SchemaParts& parts);
Status addObjectRules(SchemaParts& parts);
Status addCombinedRules(SchemaParts& parts);

}  // namespace warp
