// SPDX-License-Identifier: GPL-3.0-or-later
// Rules for lists.
#include <unordered_set>

#include "engine/qql/schema_compiler.h"
#include "engine/qql/schema_equality.h"
#include "engine/qql/schema_term.h"

namespace warp {

namespace {

constexpr std::uint64_t kBytesPerStep = 16;
constexpr std::uint64_t kNoLimit = ~std::uint64_t{0};

class ListLengthRule final : public SchemaRule {
  public:
    ListLengthRule(const char* keyword, std::uint64_t bound, bool upper)
        : SchemaRule(keyword), m_bound(bound), m_upper(upper) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_array() || (m_upper ? value.size() <= m_bound : value.size() >= m_bound)) return true;
        return run.tells() && run.fail("has " + std::to_string(value.size()) + " elements",
                                       (m_upper ? "at most " : "at least ") + std::to_string(m_bound));
    }
    ErlangTerm term() const override { return countTerm(m_bound); }

  private:
    const std::uint64_t m_bound;
    const bool m_upper;
};

/// The first elements have schemas of their own.
class FirstItemsRule final : public SchemaRule {
  public:
    FirstItemsRule(const char* keyword, std::vector<const SchemaNode*> items)
        : SchemaRule(keyword), m_items(std::move(items)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_array()) return true;
        for (std::size_t i = 0; i < m_items.size() && i < value.size(); ++i) {
            if (!run.holdsInside(*m_items[i], value[i], std::to_string(i))) return false;
        }
        return true;
    }
    ErlangTerm term() const override { return termOf(m_items); }

  private:
    const std::vector<const SchemaNode*> m_items;
};

/// All elements from the `first` on have one schema.
class ItemsRule final : public SchemaRule {
  public:
    ItemsRule(const char* keyword, const SchemaNode* items, std::size_t first)
        : SchemaRule(keyword), m_items(items), m_first(first) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_array()) return true;
        for (std::size_t i = m_first; i < value.size(); ++i) {
            if (!run.holdsInside(*m_items, value[i], std::to_string(i))) return false;
        }
        return true;
    }
    ErlangTerm term() const override { return termOf(m_items); }

  private:
    const SchemaNode* const m_items;
    const std::size_t m_first;
};

class UniqueRule final : public SchemaRule {
  public:
    UniqueRule() : SchemaRule("uniqueItems") {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_array()) return true;
        std::unordered_set<std::string> seen;
        for (std::size_t i = 0; i < value.size(); ++i) {
            std::string text = equalityText(value[i]);
            if (!run.spend(1 + text.size() / kBytesPerStep)) return false;
            if (seen.insert(std::move(text)).second) continue;
            return run.tells() &&
                   run.failInside(std::to_string(i), "stands in the list already", "every element once");
        }
        return true;
    }
    ErlangTerm term() const override { return ErlangTerm::boolean(true); }
};

class ContainsRule final : public SchemaRule {
  public:
    ContainsRule(const SchemaNode* node, std::uint64_t least, std::uint64_t most)
        : SchemaRule("contains"), m_node(node), m_least(least), m_most(most) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_array()) return true;
        std::uint64_t found = 0;
        for (const JsonDocument& element : value) found += run.wouldHold(*m_node, element) ? 1 : 0;
        if (run.exhausted()) return false;
        if (found >= m_least && found <= m_most) return true;
        const bool tooFew = found < m_least;
        return run.tells() &&
               run.fail("has " + std::to_string(found) + " elements that match " + m_node->pointer,
                        (tooFew ? "at least " : "at most ") + std::to_string(tooFew ? m_least : m_most));
    }
    ErlangTerm term() const override {
        return ErlangTerm::tuple({termOf(m_node), countTerm(m_least), countTerm(m_most)});
    }

  private:
    const SchemaNode* const m_node;
    const std::uint64_t m_least;
    const std::uint64_t m_most;
};

/// Returns: how many of the first elements have schemas of their own.
Result<std::size_t> addFirstItems(SchemaParts& parts, const char* keyword) {
    WARP_ASSIGN(auto nodes, parts.list(keyword));
    const std::size_t count = nodes.size();
    if (count > 0) parts.add(std::make_unique<FirstItemsRule>(keyword, std::move(nodes)));
    return count;
}

Status addRest(SchemaParts& parts, const char* keyword, std::size_t first) {
    WARP_ASSIGN(const SchemaNode* node, parts.part(keyword));
    if (node) parts.add(std::make_unique<ItemsRule>(keyword, node, first));
    return {};
}

Status addItems(SchemaParts& parts) {
    const JsonDocument* const items = parts.find("items");
    if (items && items->is_array()) {
        if (items->empty()) return addRest(parts, "additionalItems", 0);
        WARP_ASSIGN(const std::size_t count, addFirstItems(parts, "items"));
        return addRest(parts, "additionalItems", count);
    }
    WARP_ASSIGN(const std::size_t count, addFirstItems(parts, "prefixItems"));
    return addRest(parts, "items", count);
}

Status addContains(SchemaParts& parts) {
    WARP_ASSIGN(const SchemaNode* node, parts.part("contains"));
    if (!node) return {};
    WARP_ASSIGN(const auto least, parts.count("minContains"));
    WARP_ASSIGN(const auto most, parts.count("maxContains"));
    parts.add(std::make_unique<ContainsRule>(node, least.value_or(1), most.value_or(kNoLimit)));
    return {};
}

}  // namespace

Status addContainerRules(SchemaParts& parts) {
    WARP_ASSIGN(const auto least, parts.count("minItems"));
    if (least) parts.add(std::make_unique<ListLengthRule>("minItems", *least, false));
    WARP_ASSIGN(const auto most, parts.count("maxItems"));
    if (most) parts.add(std::make_unique<ListLengthRule>("maxItems", *most, true));
    WARP_TRY(addItems(parts));
    WARP_TRY(addContains(parts));
    const JsonDocument* const unique = parts.find("uniqueItems");
    if (unique && !unique->is_boolean()) return parts.wrong("uniqueItems", "this is true or false");
    if (unique && unique->get<bool>()) parts.add(std::make_unique<UniqueRule>());
    return {};
}

}  // namespace warp
