// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/qql/schema_number.h"

namespace warp {

// How violations are put into words. Long values are told by their kind and size.

/// "is null", "is 12", "is \"old\"", "is a text of 20,000 bytes", "is an object".
std::string valueWords(const JsonDocument& value);
/// "a whole number or null"
std::string typeWords(const std::vector<std::string>& types);
/// "one of \"a\", 2 and 9 more"
std::string choiceWords(const JsonDocument& values);
/// "1.5" rather than "15e-1", where that is not long.
std::string numberWords(const SchemaNumber& number);

}  // namespace warp
