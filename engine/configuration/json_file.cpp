// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/json_file.h"

namespace warp {

Result<JsonDocument> parseJsonFile(ByteView text, const std::string& path) {
    auto document = parseJsonDocument(text, {.maxDepth = 64, .maxBytes = std::size_t{4} << 20});
    if (document.ok()) return document;
    Error error = std::move(document).error();
    error.path = path;
    return error;
}

}  // namespace warp
