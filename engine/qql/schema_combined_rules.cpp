// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that are made of other schemas for the same place.
#include <algorithm>

#include "engine/qql/schema_compiler.h"
#include "engine/qql/schema_term.h"
#include "engine/qql/schema_words.h"

namespace warp {

namespace {

using Nodes = std::vector<const SchemaNode*>;

/// `allOf`, and `$ref` as one of a single schema.
class AllRule final : public SchemaRule {
  public:
    AllRule(const char* keyword, Nodes nodes) : SchemaRule(keyword), m_nodes(std::move(nodes)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        return std::ranges::all_of(m_nodes, [&](const SchemaNode* node) { return run.holds(*node, value); });
    }
    ErlangTerm term() const override { return termOf(m_nodes); }
    Nodes samePlace() const override { return m_nodes; }

  private:
    const Nodes m_nodes;
};

class AnyRule final : public SchemaRule {
  public:
    explicit AnyRule(Nodes nodes) : SchemaRule("anyOf"), m_nodes(std::move(nodes)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (std::ranges::any_of(m_nodes, [&](const SchemaNode* node) { return run.wouldHold(*node, value); }))
            return true;
        return !run.exhausted() && run.tells() &&
               run.fail(valueWords(value) + " and matches none of the schemas",
                        "what matches one of the " + std::to_string(m_nodes.size()) + " of anyOf");
    }
    ErlangTerm term() const override { return termOf(m_nodes); }
    Nodes samePlace() const override { return m_nodes; }

  private:
    const Nodes m_nodes;
};

class OneRule final : public SchemaRule {
  public:
    explicit OneRule(Nodes nodes) : SchemaRule("oneOf"), m_nodes(std::move(nodes)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const auto matching = std::ranges::count_if(
            m_nodes, [&](const SchemaNode* node) { return run.wouldHold(*node, value); });
        if (run.exhausted()) return false;
        if (matching == 1) return true;
        return run.tells() &&
               run.fail(valueWords(value) + " and matches " +
                            (matching == 0 ? "none" : std::to_string(matching)) + " of the schemas",
                        "what matches exactly one of the " + std::to_string(m_nodes.size()) + " of oneOf");
    }
    ErlangTerm term() const override { return termOf(m_nodes); }
    Nodes samePlace() const override { return m_nodes; }

  private:
    const Nodes m_nodes;
};

class NotRule final : public SchemaRule {
  public:
    explicit NotRule(const SchemaNode* node) : SchemaRule("not"), m_node(node) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const bool matches = run.wouldHold(*m_node, value);
        if (run.exhausted()) return false;
        if (!matches) return true;
        return run.tells() && run.fail(valueWords(value), "what does not match " + m_node->pointer);
    }
    ErlangTerm term() const override { return termOf(m_node); }
    Nodes samePlace() const override { return {m_node}; }

  private:
    const SchemaNode* const m_node;
};

class ConditionRule final : public SchemaRule {
  public:
    ConditionRule(const SchemaNode* condition, const SchemaNode* then, const SchemaNode* otherwise)
        : SchemaRule("if"), m_condition(condition), m_then(then), m_otherwise(otherwise) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const bool matches = run.wouldHold(*m_condition, value);
        if (run.exhausted()) return false;
        const SchemaNode* const node = matches ? m_then : m_otherwise;
        return !node || run.holds(*node, value);
    }
    ErlangTerm term() const override {
        const auto part = [](const SchemaNode* node) {
            return node ? termOf(node) : ErlangTerm::atom("any");
        };
        return ErlangTerm::tuple({termOf(m_condition), part(m_then), part(m_otherwise)});
    }
    Nodes samePlace() const override {
        Nodes nodes = {m_condition};
        if (m_then) nodes.push_back(m_then);
        if (m_otherwise) nodes.push_back(m_otherwise);
        return nodes;
    }

  private:
    const SchemaNode* const m_condition;
    const SchemaNode* const m_then;
    const SchemaNode* const m_otherwise;
};

Status addReference(SchemaParts& parts) {
    WARP_ASSIGN(const auto reference, parts.text("$ref"));
    if (!reference) return {};
    WARP_ASSIGN(const SchemaNode* node, parts.compiler().referred(*reference, parts.pointer() + "/$ref"));
    parts.add(std::make_unique<AllRule>("$ref", Nodes{node}));
    return {};
}

Status addCondition(SchemaParts& parts) {
    WARP_ASSIGN(const SchemaNode* condition, parts.part("if"));
    if (!condition) return {};
    WARP_ASSIGN(const SchemaNode* then, parts.part("then"));
    WARP_ASSIGN(const SchemaNode* otherwise, parts.part("else"));
    parts.add(std::make_unique<ConditionRule>(condition, then, otherwise));
    return {};
}

}  // namespace

Status addCombinedRules(SchemaParts& parts) {
    WARP_TRY(addReference(parts));
    WARP_ASSIGN(auto all, parts.list("allOf"));
    if (!all.empty()) parts.add(std::make_unique<AllRule>("allOf", std::move(all)));
    WARP_ASSIGN(auto any, parts.list("anyOf"));
    if (!any.empty()) parts.add(std::make_unique<AnyRule>(std::move(any)));
    WARP_ASSIGN(auto one, parts.list("oneOf"));
    if (!one.empty()) parts.add(std::make_unique<OneRule>(std::move(one)));
    WARP_ASSIGN(const SchemaNode* never, parts.part("not"));
    if (never) parts.add(std::make_unique<NotRule>(never));
    return addCondition(parts);
}

}  // namespace warp
