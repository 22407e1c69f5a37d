// SPDX-License-Identifier: GPL-3.0-or-later
// Rules for objects.
#include <algorithm>
#include <unordered_map>

#include "engine/qql/schema_compiler.h"
#include "engine/qql/schema_pattern.h"
#include "engine/qql/schema_term.h"

namespace warp {

namespace {

using Members = std::vector<std::pair<std::string, const SchemaNode*>>;

constexpr std::size_t kNamesShown = 10;
constexpr std::size_t kMembersPerStep = 16;  // looked through for a name

std::string nameList(const std::vector<std::string>& names) {
    std::string words;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesShown); ++i)
        words += (i == 0 ? "" : ", ") + jsonString(names[i]);
    if (names.size() > kNamesShown) words += " and " + std::to_string(names.size() - kNamesShown) + " more";
    return words;
}

class MemberCountRule final : public SchemaRule {
  public:
    MemberCountRule(const char* keyword, std::uint64_t bound, bool upper)
        : SchemaRule(keyword), m_bound(bound), m_upper(upper) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_object() || (m_upper ? value.size() <= m_bound : value.size() >= m_bound)) return true;
        return run.tells() && run.fail("has " + std::to_string(value.size()) + " members",
                                       (m_upper ? "at most " : "at least ") + std::to_string(m_bound));
    }
    ErlangTerm term() const override { return countTerm(m_bound); }

  private:
    const std::uint64_t m_bound;
    const bool m_upper;
};

class RequiredRule final : public SchemaRule {
  public:
    explicit RequiredRule(std::vector<std::string> names)
        : SchemaRule("required"), m_names(std::move(names)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_object()) return true;
        if (!run.spend(m_names.size() * (1 + value.size() / kMembersPerStep))) return false;
        for (const std::string& name : m_names) {
            if (value.contains(name)) continue;
            return run.tells() &&
                   run.failInside(name, "is missing", "an object that has " + nameList(m_names));
        }
        return true;
    }
    ErlangTerm term() const override { return termOf(m_names); }

  private:
    const std::vector<std::string> m_names;
};

struct PatternMembers {
    std::shared_ptr<const SchemaPattern> pattern;
    const SchemaNode* node;
};

/// `properties`, `patternProperties` and `additionalProperties`, which stand for one another.
class PropertiesRule final : public SchemaRule {
  public:
    PropertiesRule(Members members, std::vector<PatternMembers> patterns, const SchemaNode* others)
        : SchemaRule("properties"),
          m_members(std::move(members)),
          m_patterns(std::move(patterns)),
          m_others(others) {
        for (const auto& [name, node] : m_members) m_byName.emplace(name, node);
    }
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_object()) return true;
        for (const auto& [name, member] : value.items()) {
            if (!run.spend(1 + m_patterns.size() * (1 + name.size() / 16))) return false;
            if (!memberHolds(name, member, run)) return false;
        }
        return true;
    }
    ErlangTerm term() const override {
        ErlangTerm::Terms patterns;
        for (const PatternMembers& family : m_patterns)
            patterns.push_back(
                ErlangTerm::tuple({ErlangTerm::binary(family.pattern->text()), termOf(family.node)}));
        return ErlangTerm::map(
            {{ErlangTerm::atom("members"), termOf(m_members)},
             {ErlangTerm::atom("patterns"), ErlangTerm::list(std::move(patterns))},
             {ErlangTerm::atom("others"), m_others ? termOf(m_others) : ErlangTerm::atom("any")}});
    }

  private:
    bool memberHolds(const std::string& name, const JsonDocument& member, SchemaRun& run) const {
        const auto own = m_byName.find(name);
        bool known = own != m_byName.end();
        if (known && !run.holdsInside(*own->second, member, name)) return false;
        for (const PatternMembers& family : m_patterns) {
            if (!family.pattern->foundIn(name)) continue;
            known = true;
            if (!run.holdsInside(*family.node, member, name)) return false;
        }
        if (known || !m_others) return true;
        if (m_others->nothing) return run.tells() && run.failInside(name, "is no known member", onlyWords());
        return run.holdsInside(*m_others, member, name);
    }
    std::string onlyWords() const {
        std::vector<std::string> names;
        for (const auto& [name, node] : m_members) names.push_back(name);
        std::string words = names.empty() ? "no members" : "only " + nameList(names);
        for (const PatternMembers& family : m_patterns) words += ", /" + family.pattern->text() + "/";
        return words;
    }

    const Members m_members;
    const std::vector<PatternMembers> m_patterns;
    const SchemaNode* const m_others;
    std::unordered_map<std::string_view, const SchemaNode*> m_byName;
};

class NamesRule final : public SchemaRule {
  public:
    explicit NamesRule(const SchemaNode* node) : SchemaRule("propertyNames"), m_node(node) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_object()) return true;
        for (const auto& [name, member] : value.items()) {
            if (!run.holdsInside(*m_node, JsonDocument(name), name)) return false;
        }
        return true;
    }
    ErlangTerm term() const override { return termOf(m_node); }

  private:
    const SchemaNode* const m_node;
};

/// Who has one member must have others too.
class NeedsRule final : public SchemaRule {
  public:
    using Needs = std::vector<std::pair<std::string, std::vector<std::string>>>;
    NeedsRule(const char* keyword, Needs needs) : SchemaRule(keyword), m_needs(std::move(needs)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_object()) return true;
        for (const auto& [name, others] : m_needs) {
            if (!value.contains(name)) continue;
            if (!run.spend(others.size() * (1 + value.size() / kMembersPerStep))) return false;
            for (const std::string& other : others) {
                if (value.contains(other)) continue;
                return run.tells() &&
                       run.failInside(other, "is missing", "who has " + jsonString(name) + " has it too");
            }
        }
        return true;
    }
    ErlangTerm term() const override {
        std::vector<std::pair<ErlangTerm, ErlangTerm>> members;
        for (const auto& [name, others] : m_needs)
            members.emplace_back(ErlangTerm::binary(name), termOf(others));
        return ErlangTerm::map(std::move(members));
    }

  private:
    const Needs m_needs;
};

/// Who has a member must keep to a schema.
class DependentRule final : public SchemaRule {
  public:
    DependentRule(const char* keyword, Members schemas)
        : SchemaRule(keyword), m_schemas(std::move(schemas)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_object()) return true;
        return std::ranges::all_of(m_schemas, [&](const auto& entry) {
            return !value.contains(entry.first) || run.holds(*entry.second, value);
        });
    }
    ErlangTerm term() const override { return termOf(m_schemas); }
    std::vector<const SchemaNode*> samePlace() const override {
        std::vector<const SchemaNode*> nodes;
        for (const auto& [name, node] : m_schemas) nodes.push_back(node);
        return nodes;
    }

  private:
    const Members m_schemas;
};

Result<std::vector<PatternMembers>> patternMembers(SchemaParts& parts) {
    std::vector<PatternMembers> families;
    WARP_ASSIGN(const Members members, parts.members("patternProperties"));
    for (const auto& [text, node] : members) {
        auto pattern = SchemaPattern::compile(text);
        if (!pattern.ok())
            return parts.wrong("patternProperties/" + schemaStep(text), pattern.error().message);
        families.push_back({std::move(pattern).value(), node});
    }
    return families;
}

Status addProperties(SchemaParts& parts) {
    WARP_ASSIGN(Members members, parts.members("properties"));
    WARP_ASSIGN(auto patterns, patternMembers(parts));
    WARP_ASSIGN(const SchemaNode* others, parts.part("additionalProperties"));
    if (members.empty() && patterns.empty() && !others) return {};
    parts.add(std::make_unique<PropertiesRule>(std::move(members), std::move(patterns), others));
    return {};
}

Status addNeeds(SchemaParts& parts, const char* keyword) {
    const JsonDocument* const given = parts.find(keyword);
    if (!given) return {};
    if (!given->is_object()) return parts.wrong(keyword, "this is an object");
    NeedsRule::Needs needs;
    Members schemas;
    for (const auto& [name, value] : given->items()) {
        const std::string place = std::string(keyword) + "/" + schemaStep(name);
        if (value.is_array()) {
            WARP_ASSIGN(auto names, parts.texts(value, place));
            needs.emplace_back(name, std::move(names));
        } else {
            WARP_ASSIGN(const SchemaNode* node, parts.partAt(value, place));
            schemas.emplace_back(name, node);
        }
    }
    if (!needs.empty()) parts.add(std::make_unique<NeedsRule>(keyword, std::move(needs)));
    if (!schemas.empty()) parts.add(std::make_unique<DependentRule>(keyword, std::move(schemas)));
    return {};
}

}  // namespace

Status addObjectRules(SchemaParts& parts) {
    WARP_ASSIGN(const auto least, parts.count("minProperties"));
    if (least) parts.add(std::make_unique<MemberCountRule>("minProperties", *least, false));
    WARP_ASSIGN(const auto most, parts.count("maxProperties"));
    if (most) parts.add(std::make_unique<MemberCountRule>("maxProperties", *most, true));
    if (const JsonDocument* const required = parts.find("required")) {
        WARP_ASSIGN(auto names, parts.texts(*required, "required"));
        parts.add(std::make_unique<RequiredRule>(std::move(names)));
    }
    WARP_TRY(addProperties(parts));
    WARP_ASSIGN(const SchemaNode* names, parts.part("propertyNames"));
    if (names) parts.add(std::make_unique<NamesRule>(names));
    for (const char* keyword : {"dependencies", "dependentRequired", "dependentSchemas"})
        WARP_TRY(addNeeds(parts, keyword));
    return {};
}

}  // namespace warp
