// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace warp {

/// Whether a text has a format of JSON Schema ("date-time", "email", ...). Formats that are not known here
/// are notes: every text has them.
bool hasSchemaFormat(std::string_view format, std::string_view text);
bool isSchemaFormat(std::string_view format);

}  // namespace warp
