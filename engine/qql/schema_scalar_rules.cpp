// SPDX-License-Identifier: GPL-3.0-or-later
// Rules for values as such, numbers and texts.
#include <algorithm>
#include <array>
#include <unordered_set>

#include "engine/qql/schema_compiler.h"
#include "engine/qql/schema_equality.h"
#include "engine/qql/schema_formats.h"
#include "engine/qql/schema_pattern.h"
#include "engine/qql/schema_term.h"
#include "engine/qql/schema_words.h"

namespace warp {

namespace {

constexpr std::uint64_t kBytesPerStep = 16;

constexpr auto kTypes =
    std::to_array<std::string_view>({"null", "boolean", "object", "array", "number", "string", "integer"});

bool isOfType(const JsonDocument& value, std::string_view type) {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.is_boolean();
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    const auto number = schemaNumber(value);
    return number && (type == "number" || number->isInteger());
}

class TypeRule final : public SchemaRule {
  public:
    explicit TypeRule(std::vector<std::string> types) : SchemaRule("type"), m_types(std::move(types)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const auto fits = [&](const std::string& type) { return isOfType(value, type); };
        if (std::ranges::any_of(m_types, fits)) return true;
        return run.tells() && run.fail(valueWords(value), typeWords(m_types));
    }
    ErlangTerm term() const override {
        ErlangTerm::Terms types;
        for (const std::string& type : m_types) types.push_back(ErlangTerm::atom(type));
        return ErlangTerm::list(std::move(types));
    }

  private:
    const std::vector<std::string> m_types;
};

/// `enum`, and `const` as one of a single value.
class ChoiceRule final : public SchemaRule {
  public:
    ChoiceRule(const char* keyword, const JsonDocument& values)
        : SchemaRule(keyword), m_values(values), m_words(choiceWords(values)) {
        for (const JsonDocument& value : values) m_texts.insert(equalityText(value));
    }
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const std::string text = equalityText(value);
        if (!run.spend(text.size() / kBytesPerStep)) return false;
        if (m_texts.contains(text)) return true;
        return run.tells() && run.fail(valueWords(value), m_words);
    }
    ErlangTerm term() const override { return termOf(m_values); }

  private:
    const JsonDocument m_values;
    const std::string m_words;
    std::unordered_set<std::string> m_texts;
};

class BoundRule final : public SchemaRule {
  public:
    BoundRule(const char* keyword, SchemaNumber bound, bool upper, bool exclusive)
        : SchemaRule(keyword), m_bound(std::move(bound)), m_upper(upper), m_exclusive(exclusive) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const auto number = schemaNumber(value);
        if (!number) return true;
        const auto order = m_upper ? compare(*number, m_bound) : compare(m_bound, *number);
        if (order < 0 || (order == 0 && !m_exclusive)) return true;
        const char* const words =
            m_exclusive ? (m_upper ? "less than " : "more than ") : (m_upper ? "at most " : "at least ");
        return run.tells() && run.fail(valueWords(value), words + numberWords(m_bound));
    }
    ErlangTerm term() const override { return termOf(m_bound); }

  private:
    const SchemaNumber m_bound;
    const bool m_upper;
    const bool m_exclusive;
};

class MultipleRule final : public SchemaRule {
  public:
    explicit MultipleRule(SchemaNumber divisor) : SchemaRule("multipleOf"), m_divisor(std::move(divisor)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        const auto number = schemaNumber(value);
        if (!number) return true;
        const auto multiple = isMultipleOf(*number, m_divisor);
        if (multiple && *multiple) return true;
        return run.tells() && run.fail(valueWords(value), "a multiple of " + numberWords(m_divisor));
    }
    ErlangTerm term() const override { return termOf(m_divisor); }

  private:
    const SchemaNumber m_divisor;
};

std::uint64_t charactersOf(std::string_view text) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; };
    return static_cast<std::uint64_t>(std::ranges::count_if(text, begins));
}

class LengthRule final : public SchemaRule {
  public:
    LengthRule(const char* keyword, std::uint64_t bound, bool upper)
        : SchemaRule(keyword), m_bound(bound), m_upper(upper) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_string()) return true;
        const auto& text = value.get_ref<const std::string&>();
        if (!run.spend(text.size() / kBytesPerStep)) return false;
        const std::uint64_t length = charactersOf(text);
        if (m_upper ? length <= m_bound : length >= m_bound) return true;
        return run.tells() && run.fail("has " + std::to_string(length) + " characters",
                                       (m_upper ? "at most " : "at least ") + std::to_string(m_bound));
    }
    ErlangTerm term() const override { return countTerm(m_bound); }

  private:
    const std::uint64_t m_bound;
    const bool m_upper;
};

class PatternRule final : public SchemaRule {
  public:
    explicit PatternRule(std::shared_ptr<const SchemaPattern> pattern)
        : SchemaRule("pattern"), m_pattern(std::move(pattern)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_string()) return true;
        const auto& text = value.get_ref<const std::string&>();
        if (!run.spend(text.size() / kBytesPerStep)) return false;
        if (m_pattern->foundIn(text)) return true;
        return run.tells() && run.fail(valueWords(value), "a text like /" + m_pattern->text() + "/");
    }
    ErlangTerm term() const override { return ErlangTerm::binary(m_pattern->text()); }

  private:
    const std::shared_ptr<const SchemaPattern> m_pattern;
};

class FormatRule final : public SchemaRule {
  public:
    explicit FormatRule(std::string format) : SchemaRule("format"), m_format(std::move(format)) {}
    bool holds(const JsonDocument& value, SchemaRun& run) const override {
        if (!value.is_string()) return true;
        const auto& text = value.get_ref<const std::string&>();
        if (!run.spend(text.size() / kBytesPerStep)) return false;
        if (hasSchemaFormat(m_format, text)) return true;
        return run.tells() && run.fail(valueWords(value), "a text of the format " + m_format);
    }
    ErlangTerm term() const override { return ErlangTerm::binary(m_format); }

  private:
    const std::string m_format;
};

Status addType(SchemaParts& parts) {
    const JsonDocument* const type = parts.find("type");
    if (!type) return {};
    const JsonDocument list = type->is_string() ? JsonDocument::array({*type}) : *type;
    WARP_ASSIGN(auto types, parts.texts(list, "type"));
    for (const std::string& name : types) {
        if (std::ranges::find(kTypes, name) == kTypes.end())
            return parts.wrong("type", "\"" + name +
                                           "\" is no type: there are null, boolean, object, array, number, "
                                           "integer and string");
    }
    parts.add(std::make_unique<TypeRule>(std::move(types)));
    return {};
}

Status addChoices(SchemaParts& parts) {
    if (const JsonDocument* const value = parts.find("const"))
        parts.add(std::make_unique<ChoiceRule>("const", JsonDocument::array({*value})));
    const JsonDocument* const values = parts.find("enum");
    if (!values) return {};
    if (!values->is_array()) return parts.wrong("enum", "this is a list of values");
    parts.add(std::make_unique<ChoiceRule>("enum", *values));
    return {};
}

Status addNumbers(SchemaParts& parts) {
    struct Bound {
        const char* keyword;
        bool upper;
        bool exclusive;
    };
    for (const Bound& bound :
         {Bound{"minimum", false, false}, Bound{"maximum", true, false},
          Bound{"exclusiveMinimum", false, true}, Bound{"exclusiveMaximum", true, true}}) {
        WARP_ASSIGN(auto number, parts.number(bound.keyword));
        if (number)
            parts.add(
                std::make_unique<BoundRule>(bound.keyword, std::move(*number), bound.upper, bound.exclusive));
    }
    WARP_ASSIGN(auto divisor, parts.number("multipleOf"));
    if (!divisor) return {};
    if (divisor->negative || !isMultipleOf(*divisor, *divisor))
        return parts.wrong("multipleOf", "this is a number above 0 of at most 18 digits");
    parts.add(std::make_unique<MultipleRule>(std::move(*divisor)));
    return {};
}

Status addTexts(SchemaParts& parts) {
    WARP_ASSIGN(const auto least, parts.count("minLength"));
    if (least) parts.add(std::make_unique<LengthRule>("minLength", *least, false));
    WARP_ASSIGN(const auto most, parts.count("maxLength"));
    if (most) parts.add(std::make_unique<LengthRule>("maxLength", *most, true));
    WARP_ASSIGN(const auto pattern, parts.text("pattern"));
    if (pattern) {
        auto compiled = SchemaPattern::compile(*pattern);
        if (!compiled.ok()) return parts.wrong("pattern", compiled.error().message);
        parts.add(std::make_unique<PatternRule>(std::move(compiled).value()));
    }
    WARP_ASSIGN(auto format, parts.text("format"));
    if (format && isSchemaFormat(*format)) parts.add(std::make_unique<FormatRule>(std::move(*format)));
    return {};
}

}  // namespace

Status addScalarRules(SchemaParts& parts) {
    WARP_TRY(addType(parts));
    WARP_TRY(addChoices(parts));
    WARP_TRY(addNumbers(parts));
    return addTexts(parts);
}

}  // namespace warp
