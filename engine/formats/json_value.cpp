// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_value.h"

#include <charconv>
#include <cmath>

#include "engine/formats/json_bytes.h"

namespace warp {
namespace {

/// Builds values from text that has been checked. Recursion is bounded by the depth limit of the check.
class DocumentBuilder {
  public:
    explicit DocumentBuilder(ByteView checked) : m_text(checked) {}

    JsonDocument value() {
        skipSpace();
        switch (m_text[m_at]) {
            case '{': return object();
            case '[': return array();
            case '"': return string();
            case 't': return m_at += 4, JsonDocument(true);
            case 'f': return m_at += 5, JsonDocument(false);
            case 'n': return m_at += 4, JsonDocument(nullptr);
            default: return number();
        }
    }

  private:
    void skipSpace() {
        while (m_at < m_text.size() && json::isSpace(m_text[m_at])) ++m_at;
    }

    // Steps over the opening, comma or colon at hand; true when the container ends after it.
    bool endsAfterStep(char closing) {
        ++m_at;
        skipSpace();
        if (m_text[m_at] != closing) return false;
        ++m_at;
        return true;
    }

    JsonDocument object() {
        JsonDocument::object_t members;
        if (endsAfterStep('}')) return members;
        do {
            skipSpace();
            std::string key = string();
            skipSpace();
            ++m_at;
            // The check found every key once; ordered_map's own insertion would search them all again.
            members.JsonDocument::object_t::Container::emplace_back(std::move(key), value());
            skipSpace();
        } while (m_text[m_at++] == ',');
        return members;
    }

    JsonDocument array() {
        JsonDocument::array_t elements;
        if (endsAfterStep(']')) return elements;
        do {
            elements.push_back(value());
            skipSpace();
        } while (m_text[m_at++] == ',');
        return elements;
    }

    std::string string() {
        const std::size_t begin = m_at + 1;
        m_at = json::stringEnd(m_text, m_at);
        return decodedJsonString(m_text.substr(begin, m_at - 1 - begin));
    }

    JsonDocument number() {
        const std::size_t begin = m_at;
        m_at = std::min(m_text.find_first_not_of("+-.0123456789Ee", m_at), m_text.size());
        const ByteView text = m_text.substr(begin, m_at - begin);
        const bool isInteger = text.find_first_of(".eE") == ByteView::npos;
        return isInteger ? integer(text) : decimal(text);
    }

    static JsonDocument integer(ByteView text) {
        if (text == "-0") return -0.0;
        if (std::int64_t value = 0; parse(text, value)) return value;
        if (std::uint64_t value = 0; parse(text, value)) return value;
        return exactNumber(text);
    }

    static JsonDocument decimal(ByteView text) {
        double value = 0;
        if (significantDigits(text) <= 17 && parse(text, value)) return value;
        return exactNumber(text);
    }

    template <typename Number>
    static bool parse(ByteView text, Number& value) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size();
    }

    static std::size_t significantDigits(ByteView text) {
        const ByteView mantissa = text.substr(0, text.find_first_of("eE"));
        const std::size_t first = mantissa.find_first_not_of("-0.");
        const std::size_t last = mantissa.find_last_not_of("0.");
        if (first == ByteView::npos) return 0;
        const ByteView digits = mantissa.substr(first, last + 1 - first);
        return digits.size() - (digits.find('.') != ByteView::npos ? 1 : 0);
    }

    const ByteView m_text;
    std::size_t m_at = 0;
};

void append(std::string& out, const JsonDocument& value);

void appendObject(std::string& out, const JsonDocument& object) {
    out += '{';
    bool first = true;
    for (const auto& [key, member] : object.items()) {
        if (!first) out += ',';
        first = false;
        appendJsonString(out, key);
        out += ':';
        append(out, member);
    }
    out += '}';
}

void appendArray(std::string& out, const JsonDocument& array) {
    out += '[';
    bool first = true;
    for (const JsonDocument& element : array) {
        if (!first) out += ',';
        first = false;
        append(out, element);
    }
    out += ']';
}

void appendBinary(std::string& out, const JsonDocument& value) {
    const auto& bytes = value.get_binary();
    if (isExactNumber(value)) {
        out.append(bytes.begin(), bytes.end());
        return;
    }
    appendArray(out, JsonDocument(JsonDocument::array_t(bytes.begin(), bytes.end())));
}

void append(std::string& out, const JsonDocument& value) {
    switch (value.type()) {
        case JsonDocument::value_t::object: return appendObject(out, value);
        case JsonDocument::value_t::array: return appendArray(out, value);
        case JsonDocument::value_t::string: return appendJsonString(out, value.get_ref<const std::string&>());
        case JsonDocument::value_t::binary: return appendBinary(out, value);
        case JsonDocument::value_t::number_float: out += doubleText(value.get<double>()); return;
        case JsonDocument::value_t::number_integer: out += std::to_string(value.get<std::int64_t>()); return;
        case JsonDocument::value_t::number_unsigned:
            out += std::to_string(value.get<std::uint64_t>());
            return;
        case JsonDocument::value_t::boolean: out += value.get<bool>() ? "true" : "false"; return;
        case JsonDocument::value_t::null:
        case JsonDocument::value_t::discarded: out += "null"; return;
    }
}

}  // namespace

JsonDocument exactNumber(ByteView text) {
    return JsonDocument::binary(std::vector<std::uint8_t>(text.begin(), text.end()), kExactNumber);
}

bool isExactNumber(const JsonDocument& value) {
    return value.is_binary() && value.get_binary().has_subtype() &&
           value.get_binary().subtype() == kExactNumber;
}

Result<JsonDocument> parseJsonDocument(ByteView text, const JsonLimits& limits) {
    WARP_TRY(checkJson(text, limits));
    return DocumentBuilder(text).value();
}

std::string dumpJson(const JsonDocument& document) {
    std::string out;
    append(out, document);
    return out;
}

std::string dumpJsonPretty(const JsonDocument& document) {
    return prettyJson(dumpJson(document)) + "\n";
}

std::string doubleText(double value) {
    if (!std::isfinite(value)) return "null";
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    std::string text(buffer, end);
    if (text.find_first_of(".e") == std::string::npos) text += ".0";
    return text;
}

}  // namespace warp
