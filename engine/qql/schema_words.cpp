// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_words.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::size_t kLongest = 60;
constexpr std::size_t kChoicesShown = 10;

std::string wordOfType(const std::string& type) {
    if (type == "null") return "null";
    if (type == "boolean") return "true or false";
    if (type == "integer") return "a whole number";
    if (type == "string") return "a text";
    if (type == "array") return "a list";
    return type == "object" ? "an object" : "a number";
}

std::string shortText(const JsonDocument& value) {
    std::string text = dumpJson(value);
    if (text.size() <= kLongest) return text;
    if (value.is_string()) return "a text of " + std::to_string(text.size() - 2) + " bytes";
    if (value.is_array()) return "a list of " + std::to_string(value.size());
    return value.is_object() ? "an object" : "a number of " + std::to_string(text.size()) + " characters";
}

}  // namespace

std::string valueWords(const JsonDocument& value) {
    if (value.is_array()) return "is a list of " + std::to_string(value.size());
    if (value.is_object()) return "is an object";
    return "is " + shortText(value);
}

std::string typeWords(const std::vector<std::string>& types) {
    std::string words;
    for (const std::string& type : types) words += (words.empty() ? "" : " or ") + wordOfType(type);
    return words;
}

std::string choiceWords(const JsonDocument& values) {
    if (values.size() == 1) return "only " + shortText(values.front());
    std::string words = "one of ";
    const std::size_t shown = std::min(values.size(), kChoicesShown);
    for (std::size_t i = 0; i < shown; ++i) words += (i == 0 ? "" : ", ") + shortText(values[i]);
    if (shown < values.size()) words += " and " + std::to_string(values.size() - shown) + " more";
    return words;
}

std::string numberWords(const SchemaNumber& number) {
    const std::string sign = number.negative ? "-" : "";
    const auto size = static_cast<std::int64_t>(number.digits.size());
    constexpr auto kMost = static_cast<std::int64_t>(kLongest);
    if (number.digits.empty() || number.exponent > kMost || number.exponent < -kMost) return number.text();
    if (number.exponent >= 0)
        return sign + number.digits + std::string(static_cast<std::size_t>(number.exponent), '0');
    std::string digits = number.digits;
    if (-number.exponent >= size)
        digits.insert(0, static_cast<std::size_t>(-number.exponent - size + 1), '0');
    digits.insert(digits.size() - static_cast<std::size_t>(-number.exponent), ".");
    return sign + digits;
}

}  // namespace warp
