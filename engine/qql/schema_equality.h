// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/formats/json_value.h"

namespace warp {

/// A text that two values share exactly when JSON Schema takes them for equal: members in any order, 1 and
/// 1.0 and 10e-1 the same number.
std::string equalityText(const JsonDocument& value);

}  // namespace warp
