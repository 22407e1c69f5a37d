// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_compiler.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace warp {

namespace {

// They demand something that nothing here checks.
constexpr auto kUnknownDemands =
    std::to_array<std::string_view>({"$dynamicRef", "$recursiveRef", "$anchor", "$dynamicAnchor",
                                     "unevaluatedItems", "unevaluatedProperties", "extends", "disallow"});

Error wrongAt(const std::string& pointer, const std::string& message) {
    return Error{.code = ErrorCode::InvalidFormat, .message = pointer + ": " + message};
}

/// A `$ref` is a URI: its pointer may be percent-encoded, and its steps are escaped.
std::string plainReference(std::string_view reference) {
    std::string plain;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        unsigned byte = 0;
        const char* const digits = reference.data() + i + 1;
        const bool coded = reference[i] == '%' && i + 2 < reference.size() &&
                           std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
        plain += coded ? static_cast<char>(byte) : reference[i];
        if (coded) i += 2;
    }
    return plain;
}

std::string plainStep(std::string_view step) {
    std::string plain;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escaped = step[i] == '~' && i + 1 < step.size();
        plain += !escaped ? step[i] : step[++i] == '1' ? '/' : '~';
    }
    return plain;
}

const JsonDocument* stepInto(const JsonDocument& at, const std::string& step) {
    if (at.is_object()) {
        const auto found = at.find(step);
        return found == at.end() ? nullptr : &*found;
    }
    std::size_t index = 0;
    const auto [end, failure] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (!at.is_array() || failure != std::errc() || end != step.data() + step.size()) return nullptr;
    return index < at.size() ? &at[index] : nullptr;
}

Status refuseUnknown(const JsonDocument& schema, const SchemaNode& node) {
    for (const std::string_view keyword : kUnknownDemands) {
        if (schema.contains(keyword))
            return wrongAt(node.pointer + "/" + std::string(keyword), "this keyword is not supported");
    }
    if (node.pointer != "#" && schema.contains("$id"))
        return wrongAt(node.pointer + "/$id", "only the whole schema may have an $id");
    return {};
}

}  // namespace

std::string schemaStep(std::string_view step) {
    std::string escaped;
    for (const char c : step) {
        if (c == '~' || c == '/') {
            escaped += c == '~' ? "~0" : "~1";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

Result<SchemaNodes> SchemaCompiler::run() {
    node(m_root, "#");
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        WARP_TRY(compile(*next.schema, *next.node));
        if (m_nodes.size() > kMaxNodes) {
            return Error{.code = ErrorCode::LimitExceeded,
                         .message = "the schema has more than " + std::to_string(kMaxNodes) + " parts"};
        }
    }
    WARP_TRY(refuseEndless());
    return std::move(m_nodes);
}

const SchemaNode* SchemaCompiler::node(const JsonDocument& schema, const std::string& pointer) {
    SchemaNode*& known = m_byPointer[pointer];
    if (known) return known;
    known = m_nodes.emplace_back(std::make_unique<SchemaNode>()).get();
    known->pointer = pointer;
    known->number = m_nodes.size();
    m_waiting.push_back({&schema, known});
    return known;
}

Result<const SchemaNode*> SchemaCompiler::referred(const std::string& reference, const std::string& pointer) {
    if (!reference.starts_with("#"))
        return wrongAt(pointer, "\"" + reference + "\" lies outside: a $ref begins with #");
    const std::string path = plainReference(std::string_view(reference).substr(1));
    if (!path.empty() && path.front() != '/')
        return wrongAt(pointer, "\"" + reference + "\" is no pointer: write it as #/definitions/NAME");
    const JsonDocument* at = &m_root;
    std::string place = "#";
    for (std::size_t begin = 1; begin <= path.size() && path.size() > 0;) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string step = plainStep(std::string_view(path).substr(begin, end - begin));
        at = stepInto(*at, step);
        if (!at) return wrongAt(pointer, "there is nothing at \"" + reference + "\"");
        place += "/" + schemaStep(step);
        begin = end + 1;
    }
    return node(*at, place);
}

Status SchemaCompiler::compile(const JsonDocument& schema, SchemaNode& node) {
    if (schema.is_boolean()) {
        node.nothing = !schema.get<bool>();
        return {};
    }
    if (!schema.is_object()) return wrongAt(node.pointer, "a schema is an object, true or false");
    WARP_TRY(refuseUnknown(schema, node));
    SchemaParts parts(schema, node, *this);
    WARP_TRY(addScalarRules(parts));
    WARP_TRY(addContainerRules(parts));
    WARP_TRY(addObjectRules(parts));
    return addCombinedRules(parts);
}

/// A schema that leads back to itself without going into the value would never be decided.
Status SchemaCompiler::refuseEndless() const {
    enum class Mark : std::uint8_t { New, Open, Done };
    struct Step {
        const SchemaNode* node;
        std::vector<const SchemaNode*> next;
    };
    std::vector<Mark> marks(m_nodes.size() + 1, Mark::New);
    const auto enter = [&](std::vector<Step>& path, const SchemaNode* node) {
        marks[node->number] = Mark::Open;
        Step step{.node = node, .next = {}};
        for (const auto& rule : node->rules)
            std::ranges::copy(rule->samePlace(), std::back_inserter(step.next));
        path.push_back(std::move(step));
    };
    for (const auto& start : m_nodes) {
        std::vector<Step> path;
        if (marks[start->number] == Mark::New) enter(path, start.get());
        while (!path.empty()) {
            Step& step = path.back();
            if (step.next.empty()) {
                marks[step.node->number] = Mark::Done;
                path.pop_back();
                continue;
            }
            const SchemaNode* const next = step.next.back();
            step.next.pop_back();
            if (marks[next->number] == Mark::Open)
                return wrongAt(next->pointer, "the schema refers to itself without going into the value");
            if (marks[next->number] == Mark::New) enter(path, next);
        }
    }
    return {};
}

const JsonDocument* SchemaParts::find(const char* keyword) const {
    const auto found = m_schema.find(keyword);
    return found == m_schema.end() ? nullptr : &*found;
}

void SchemaParts::add(std::unique_ptr<SchemaRule> rule) {
    m_node.rulePointers.push_back(m_node.pointer + "/" + schemaStep(rule->keyword()));
    m_node.rules.push_back(std::move(rule));
}

Error SchemaParts::wrong(const std::string& place, const std::string& message) const {
    return wrongAt(m_node.pointer + "/" + place, message);
}

Result<std::optional<std::uint64_t>> SchemaParts::count(const char* keyword) const {
    WARP_ASSIGN(const auto figure, number(keyword));
    if (!figure) return std::optional<std::uint64_t>();
    // More than any value could have is as good as any.
    constexpr std::size_t kMostDigits = 18;
    if (!figure->isInteger() || figure->negative) return wrong(keyword, "this is a whole number from 0");
    const std::size_t digits = figure->digits.size() + static_cast<std::size_t>(figure->exponent);
    if (digits > kMostDigits) return std::optional<std::uint64_t>(~std::uint64_t{0});
    std::uint64_t count = 0;
    for (const char digit : figure->digits) count = count * 10 + static_cast<std::uint64_t>(digit - '0');
    for (std::int64_t zero = 0; zero < figure->exponent; ++zero) count *= 10;
    return std::optional(count);
}

Result<std::optional<SchemaNumber>> SchemaParts::number(const char* keyword) const {
    const JsonDocument* const value = find(keyword);
    if (!value) return std::optional<SchemaNumber>();
    const auto figure = schemaNumber(*value);
    if (!figure) return wrong(keyword, "this is a number");
    return std::optional(*figure);
}

Result<std::optional<std::string>> SchemaParts::text(const char* keyword) const {
    const JsonDocument* const value = find(keyword);
    if (!value) return std::optional<std::string>();
    if (!value->is_string()) return wrong(keyword, "this is a text");
    return std::optional(value->get<std::string>());
}

Result<std::vector<std::string>> SchemaParts::texts(const JsonDocument& list,
                                                    const std::string& place) const {
    const auto isText = [](const JsonDocument& element) { return element.is_string(); };
    if (!list.is_array() || !std::ranges::all_of(list, isText))
        return wrong(place, "this is a list of texts");
    return list.get<std::vector<std::string>>();
}

Result<const SchemaNode*> SchemaParts::partAt(const JsonDocument& schema, const std::string& place) {
    return m_compiler.node(schema, m_node.pointer + "/" + place);
}

Result<const SchemaNode*> SchemaParts::part(const char* keyword) {
    const JsonDocument* const schema = find(keyword);
    if (!schema) return nullptr;
    return partAt(*schema, keyword);
}

Result<std::vector<const SchemaNode*>> SchemaParts::list(const char* keyword) {
    std::vector<const SchemaNode*> nodes;
    const JsonDocument* const schemas = find(keyword);
    if (!schemas) return nodes;
    if (!schemas->is_array() || schemas->empty()) return wrong(keyword, "this is a list of schemas");
    for (std::size_t i = 0; i < schemas->size(); ++i) {
        WARP_ASSIGN(nodes.emplace_back(),
                    partAt((*schemas)[i], std::string(keyword) + "/" + std::to_string(i)));
    }
    return nodes;
}

Result<std::vector<std::pair<std::string, const SchemaNode*>>> SchemaParts::members(const char* keyword) {
    std::vector<std::pair<std::string, const SchemaNode*>> nodes;
    const JsonDocument* const schemas = find(keyword);
    if (!schemas) return nodes;
    if (!schemas->is_object()) return wrong(keyword, "this is an object of schemas");
    for (const auto& [name, schema] : schemas->items()) {
        WARP_ASSIGN(const SchemaNode* made, partAt(schema, std::string(keyword) + "/" + schemaStep(name)));
        nodes.emplace_back(name, made);
    }
    return nodes;
}

}  // namespace warp
