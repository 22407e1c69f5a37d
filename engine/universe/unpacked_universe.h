// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/progress.h"
#include "engine/configuration/values.h"
#include "engine/io/file_system.h"
#include "engine/universe/manifest.h"

namespace warp {

/// Makes a universe like any other of a directory that `tar xzf` made of a snapshot: its tree from its files,
/// which it then keeps where they are the mirror's, or removes. Does nothing in other universes. An
/// interrupted call is completed by the next. Takes: its manifest, which is completed and saved; values,
/// which the manifest shows. Returns: whether it was one. Errors: Conflict for what is no universe by itself
/// (an increment); Corrupt (a file of a record, named); Cancelled; NoSpace; Io.
Result<bool> settleUnpacked(FileSystem& fs, const std::string& root, Manifest& manifest,
                            const ConfigurationValues& values, const Job& job);

}  // namespace warp
