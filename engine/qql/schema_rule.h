// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/formats/erlang_term.h"
#include "engine/formats/json_value.h"
#include "engine/qql/schema_run.h"

namespace warp {

/// One demand on a value. Threads: const, so any.
class SchemaRule {
  public:
    explicit SchemaRule(std::string keyword) : m_keyword(std::move(keyword)) {}
    virtual ~SchemaRule() = default;

    /// Whether the value meets it; what it says nothing about meets it. Tells `run` what is wrong.
    virtual bool holds(const JsonDocument& value, SchemaRun& run) const = 0;
    /// The rule as validation_rules.erl shows it.
    virtual ErlangTerm term() const = 0;
    /// Nodes that the same value must, or must not, keep to: who refers to itself through them alone would
    /// never come to an end.
    virtual std::vector<const SchemaNode*> samePlace() const { return {}; }

    const std::string& keyword() const { return m_keyword; }

  private:
    const std::string m_keyword;
};

using SchemaRules = std::vector<std::unique_ptr<SchemaRule>>;

/// A schema or a part of one: what one place of a value must be.
struct SchemaNode {
    std::string pointer;  ///< in the schema: "#/properties/age"
    std::size_t number = 0;
    bool nothing = false;  ///< the schema `false`
    SchemaRules rules;
    std::vector<std::string> rulePointers;  ///< of each rule: "#/properties/age/type"
};

}  // namespace warp
