// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/backups/snapshot.h"

namespace warp::test {

/// Writes manifest and checksums of a snapshot that fit its archive, which somebody changed.
/// Takes: the snapshot's directory; what else the manifest is to say.
void sealSnapshot(const std::string& directory, const std::function<void(SnapshotInfo&)>& change = {});

}  // namespace warp::test
