// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/graph_document.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/formats/json_text.h"
#include "engine/formats/xml_reader.h"

namespace warp {

namespace {

bool isNumber(ByteView json) {
    return !json.empty() && (json.front() == '-' || (json.front() >= '0' && json.front() <= '9'));
}

bool isLong(ByteView json) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(json.data(), json.data() + json.size(), value);
    return failure == std::errc() && end == json.data() + json.size();
}

bool isDouble(ByteView json) {
    double value = 0;
    const auto [end, failure] = std::from_chars(json.data(), json.data() + json.size(), value);
    return failure == std::errc() && end == json.data() + json.size() && std::isfinite(value);
}

std::string stringOf(ByteView json) {
    return decodedJsonString(json.substr(1, json.size() - 2));
}

ColumnType typeOfValue(const std::string& json) {
    if (json == "true" || json == "false") return ColumnType::Boolean;
    if (isNumber(json) && isLong(json)) return ColumnType::Long;
    if (isNumber(json) && isDouble(json)) return ColumnType::Double;
    if (json.front() == '"' && fitsIntoXml(stringOf(json))) return ColumnType::Text;
    return ColumnType::Json;
}

ColumnType common(ColumnType a, ColumnType b) {
    if (a == b) return a;
    const auto numeric = [](ColumnType type) {
        return type == ColumnType::Long || type == ColumnType::Double;
    };
    return numeric(a) && numeric(b) ? ColumnType::Double : ColumnType::Json;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Error notA(const char* what, std::string_view text) {
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "\"" + std::string(text.substr(0, 40)) + "\" is no " + what};
}

Result<std::string> booleanValue(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (lower == "true" || lower == "1") return std::string("true");
    if (lower == "false" || lower == "0") return std::string("false");
    return notA("truth value", text);
}

/// Numbers that JSON does not know (NaN, infinities) become strings.
Result<std::string> numberValue(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    if (isNumber(text) && checkJson(text).ok()) return std::string(text);
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = !text.empty() && end == text.data() + text.size();
    if (!whole || (failure != std::errc() && failure != std::errc::result_out_of_range))
        return text == "INF" || text == "-INF" ? Result<std::string>(jsonString(text)) : notA("number", text);
    if (!std::isfinite(value)) return jsonString(text);
    char digits[32];
    const auto printed = std::to_chars(digits, digits + sizeof digits, value);
    return std::string(digits, printed.ptr);
}

}  // namespace

const GraphAttribute* findAttribute(const std::vector<GraphAttribute>& attributes, std::string_view name) {
    const auto found = std::ranges::find(attributes, name, &GraphAttribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

void AttributeColumns::add(const GraphAttribute& attribute) {
    const ColumnType type = typeOfValue(attribute.json);
    const auto found = m_types.find(attribute.name);
    if (found == m_types.end()) {
        m_types.emplace(attribute.name, type);
    } else {
        found->second = common(found->second, type);
    }
}

std::string columnText(const std::string& json, ColumnType type) {
    return type == ColumnType::Text ? stringOf(json) : json;
}

Result<std::string> columnValue(const std::string& text, ColumnType type) {
    switch (type) {
        case ColumnType::Boolean: return booleanValue(trimmed(text));
        case ColumnType::Long:
        case ColumnType::Double: return numberValue(trimmed(text));
        case ColumnType::Text: return jsonString(text);
        case ColumnType::Json: return compactJson(text);
    }
    return jsonString(text);
}

}  // namespace warp
