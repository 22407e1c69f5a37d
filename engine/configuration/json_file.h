// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/formats/json_value.h"

namespace warp {

/// Parses a small JSON file that people edit (manifests, configuration). Takes: `path`, for errors.
/// Errors: InvalidFormat with path, line and column; LimitExceeded above 64 levels or 4 MiB.
Result<JsonDocument> parseJsonFile(ByteView text, const std::string& path);

}  // namespace warp
