// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_number.h"

#include <algorithm>
#include <charconv>

namespace warp {

namespace {

constexpr std::size_t kMostDivisorDigits = 18;
constexpr std::int64_t kMostDigits = 100'000;

/// Digits without point, and how many of them stand behind it.
struct Mantissa {
    std::string digits;
    std::int64_t fraction = 0;
};

Mantissa mantissaOf(std::string_view text) {
    Mantissa mantissa;
    bool behindPoint = false;
    for (const char c : text) {
        if (c == '.') {
            behindPoint = true;
            continue;
        }
        mantissa.digits += c;
        if (behindPoint) ++mantissa.fraction;
    }
    return mantissa;
}

std::optional<std::int64_t> exponentOf(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == '+') text.remove_prefix(1);
    std::int64_t exponent = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    // Beyond this, sums of exponents and lengths could overflow.
    constexpr std::int64_t kMost = std::int64_t{1} << 60;
    if (failure != std::errc() || exponent > kMost || exponent < -kMost) return std::nullopt;
    return exponent;
}

std::optional<SchemaNumber> parsedNumber(std::string_view text) {
    SchemaNumber number;
    if (text.starts_with('-')) {
        number.negative = true;
        text.remove_prefix(1);
    }
    const std::size_t mark = text.find_first_of("eE");
    Mantissa mantissa = mantissaOf(text.substr(0, mark));
    const auto exponent =
        exponentOf(mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1));
    const std::size_t first = mantissa.digits.find_first_not_of('0');
    if (first == std::string::npos) return SchemaNumber{};
    if (!exponent) return std::nullopt;
    const std::size_t last = mantissa.digits.find_last_not_of('0');
    number.digits = mantissa.digits.substr(first, last + 1 - first);
    const auto zeros = static_cast<std::int64_t>(mantissa.digits.size() - 1 - last);
    number.exponent = *exponent - mantissa.fraction + zeros;
    return number;
}

/// Where the first digit stands: 10^0 is 1.
std::int64_t magnitude(const SchemaNumber& number) {
    return number.exponent + static_cast<std::int64_t>(number.digits.size());
}

std::strong_ordering compareSizes(const SchemaNumber& a, const SchemaNumber& b) {
    if (a.digits.empty() || b.digits.empty()) return a.digits.size() <=> b.digits.size();
    if (magnitude(a) != magnitude(b)) return magnitude(a) <=> magnitude(b);
    return a.digits.compare(b.digits) <=> 0;
}

}  // namespace

std::string SchemaNumber::text() const {
    if (digits.empty()) return "0";
    std::string text = negative ? "-" : "";
    text += digits;
    if (exponent != 0) text += "e" + std::to_string(exponent);
    return text;
}

std::optional<SchemaNumber> schemaNumber(const JsonDocument& value) {
    if (!value.is_number() && !isExactNumber(value)) return std::nullopt;
    return parsedNumber(dumpJson(value));
}

std::strong_ordering compare(const SchemaNumber& a, const SchemaNumber& b) {
    if (a.negative != b.negative)
        return a.negative ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.negative ? compareSizes(b, a) : compareSizes(a, b);
}

std::optional<bool> isMultipleOf(const SchemaNumber& value, const SchemaNumber& divisor) {
    if (divisor.digits.empty() || divisor.digits.size() > kMostDivisorDigits) return std::nullopt;
    if (value.digits.empty()) return true;
    const std::int64_t zeros = value.exponent - divisor.exponent;
    // A value that goes further behind the point than the divisor: its last digit is no zero.
    if (zeros < 0) return false;
    if (zeros > kMostDigits || value.digits.size() > static_cast<std::size_t>(kMostDigits))
        return std::nullopt;
    std::uint64_t by = 0;
    for (const char digit : divisor.digits) by = by * 10 + static_cast<std::uint64_t>(digit - '0');
    // Below 10^18 each time, so ten times it fits.
    std::uint64_t rest = 0;
    for (const char digit : value.digits) rest = (rest * 10 + static_cast<std::uint64_t>(digit - '0')) % by;
    for (std::int64_t zero = 0; zero < zeros; ++zero) rest = rest * 10 % by;
    return rest == 0;
}

}  // namespace warp
