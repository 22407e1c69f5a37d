// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include "engine/backups/backups.h"
#include "engine/io/file_system.h"

namespace warp {

/// Says what is wrong with a member's path; an empty text for one that may be there.
using MemberRule = std::function<std::string(std::string_view path)>;

/// Holds a snapshot against its checksums: `manifest.json` against `verification.md5`, the archive against
/// both, and with `deep` every member against the list inside. Changes nothing. Takes: one that readSnapshot
/// gave; `rule` for the members, with `deep`; null allows all. Errors: Cancelled, Io.
Result<SnapshotCheck> checkSnapshot(FileSystem& fs, const SnapshotInfo& info, bool deep, const Job& job,
                                    const MemberRule& rule = {});

}  // namespace warp
