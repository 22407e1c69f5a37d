// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/formats/json_value.h"

namespace warp {

/// A JSON number as it was written, of any size: digits * 10^exponent. Comparing two of them is exact, where
/// doubles would take 2^53 and 2^53 + 1 for the same.
struct SchemaNumber {
    bool negative = false;
    std::string digits;         ///< without zeros in front or behind; empty for zero
    std::int64_t exponent = 0;  ///< of the last digit; 0 for zero

    bool isInteger() const { return exponent >= 0; }
    /// The same number has one text: "-12e3". Zero is "0".
    std::string text() const;

    friend bool operator==(const SchemaNumber&, const SchemaNumber&) = default;
};

/// Takes: a number of a document, exact ones included; nothing for any other value, and for exponents beyond
/// what can be counted.
std::optional<SchemaNumber> schemaNumber(const JsonDocument& value);

std::strong_ordering compare(const SchemaNumber& a, const SchemaNumber& b);

/// Whether `value` is `divisor` times a whole number; nothing when it cannot be told: a divisor of more than
/// 18 digits or a value of more than 100,000.
std::optional<bool> isMultipleOf(const SchemaNumber& value, const SchemaNumber& divisor);

}  // namespace warp
