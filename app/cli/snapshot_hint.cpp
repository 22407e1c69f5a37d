// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_hint.h"

#include "engine/io/file_system.h"
#include "engine/io/files.h"
#include "engine/universe/manifest.h"

namespace warp::cli {

Error hintedAtOrder(Error failed, const std::string& snapshot, const std::string& usage) {
    if (failed.code != ErrorCode::NotFound || snapshot.empty()) return failed;
    const auto manifest = systemFileSystem().stat(joinPath(snapshot, kManifestName));
    if (!manifest.ok() || !*manifest) return failed;
    return {.code = ErrorCode::InvalidArgument,
            .message = snapshot + " is a universe, not a snapshot: " + usage};
}

}  // namespace warp::cli
