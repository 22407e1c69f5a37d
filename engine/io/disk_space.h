// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/base/result.h"

namespace warp {

/// Gives the disk space of a part of a file back; it reads as zeros, the length stays. For files that a
/// library keeps open. Errors: Io, also where the file system cannot do it.
Status releaseDiskSpace(int descriptor, std::uint64_t offset, std::uint64_t bytes);

}  // namespace warp
