// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Replaces a file that is worth nothing after a crash: readers see the old or the new one as a whole, but
/// nothing waits for the disk, so that a file written every second takes nothing from those that do.
/// Leaves: on failure the old file as it was and no temporary file (a crash may leave one).
Status replaceVolatileFile(FileSystem& fs, const std::string& path, ByteView content);

}  // namespace warp
