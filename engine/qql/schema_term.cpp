// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_term.h"

#include "engine/qql/universe_schema.h"

namespace warp {

namespace {

ErlangTerm termOfNode(const SchemaNode& node) {
    ErlangTerm::Terms rules;
    if (node.nothing) rules.push_back(ErlangTerm::atom("nothing"));
    for (const auto& rule : node.rules)
        rules.push_back(ErlangTerm::tuple({ErlangTerm::atom(rule->keyword()), rule->term()}));
    return ErlangTerm::map({{ErlangTerm::atom("at"), ErlangTerm::binary(node.pointer)},
                            {ErlangTerm::atom("rules"), ErlangTerm::list(std::move(rules))}});
}

ErlangTerm termOfType(const TypeSchema& type) {
    std::vector<std::pair<ErlangTerm, ErlangTerm>> nodes;
    for (const auto& node : type.nodes())
        nodes.emplace_back(ErlangTerm::integer(static_cast<std::int64_t>(node->number)), termOfNode(*node));
    return ErlangTerm::map(std::move(nodes));
}

ErlangTerm termOfArray(const JsonDocument& array) {
    ErlangTerm::Terms items;
    for (const JsonDocument& element : array) items.push_back(termOf(element));
    return ErlangTerm::list(std::move(items));
}

ErlangTerm termOfObject(const JsonDocument& object) {
    std::vector<std::pair<ErlangTerm, ErlangTerm>> members;
    for (const auto& [name, value] : object.items())
        members.emplace_back(ErlangTerm::binary(name), termOf(value));
    return ErlangTerm::map(std::move(members));
}

}  // namespace

ErlangTerm termOf(const JsonDocument& value) {
    if (const auto number = schemaNumber(value)) return termOf(*number);
    if (value.is_string()) return ErlangTerm::binary(value.get<std::string>());
    if (value.is_boolean()) return ErlangTerm::boolean(value.get<bool>());
    if (value.is_array()) return termOfArray(value);
    if (value.is_object()) return termOfObject(value);
    return ErlangTerm::atom("null");
}

/// A whole number of up to 18 digits as one, any other as {decimal, Text}: nothing is rounded.
ErlangTerm termOf(const SchemaNumber& number) {
    constexpr std::size_t kDigits = 18;
    const bool fits = number.isInteger() && number.exponent < static_cast<std::int64_t>(kDigits) &&
                      number.digits.size() + static_cast<std::size_t>(number.exponent) <= kDigits;
    if (!fits) return ErlangTerm::tuple({ErlangTerm::atom("decimal"), ErlangTerm::binary(number.text())});
    std::int64_t whole = 0;
    for (const char digit : number.digits) whole = whole * 10 + (digit - '0');
    for (std::int64_t zero = 0; zero < number.exponent; ++zero) whole *= 10;
    return ErlangTerm::integer(number.negative ? -whole : whole);
}

ErlangTerm countTerm(std::uint64_t count) {
    if (count == ~std::uint64_t{0}) return ErlangTerm::atom("infinity");
    return ErlangTerm::integer(static_cast<std::int64_t>(count));
}

ErlangTerm termOf(const SchemaNode* node) {
    return ErlangTerm::tuple(
        {ErlangTerm::atom("rule"), ErlangTerm::integer(static_cast<std::int64_t>(node->number))});
}

ErlangTerm termOf(const std::vector<const SchemaNode*>& nodes) {
    ErlangTerm::Terms items;
    for (const SchemaNode* node : nodes) items.push_back(termOf(node));
    return ErlangTerm::list(std::move(items));
}

ErlangTerm termOf(const std::vector<std::pair<std::string, const SchemaNode*>>& nodes) {
    std::vector<std::pair<ErlangTerm, ErlangTerm>> members;
    for (const auto& [name, node] : nodes) members.emplace_back(ErlangTerm::binary(name), termOf(node));
    return ErlangTerm::map(std::move(members));
}

ErlangTerm termOf(const std::vector<std::string>& texts) {
    ErlangTerm::Terms items;
    for (const std::string& text : texts) items.push_back(ErlangTerm::binary(text));
    return ErlangTerm::list(std::move(items));
}

ErlangTerm rulesTerm(const UniverseSchema& schema) {
    std::vector<std::pair<ErlangTerm, ErlangTerm>> types;
    for (const auto& [name, type] : schema.types())
        types.emplace_back(ErlangTerm::binary(name), termOfType(type));
    return ErlangTerm::map({{ErlangTerm::atom("version"), ErlangTerm::integer(1)},
                            {ErlangTerm::atom("enforce"), ErlangTerm::boolean(schema.enforced())},
                            {ErlangTerm::atom("types"), ErlangTerm::map(std::move(types))}});
}

}  // namespace warp
