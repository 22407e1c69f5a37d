// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"

namespace warp {

/// RFC 4648 base64 with padding.
std::string encodeBase64(ByteView bytes);

}  // namespace warp
