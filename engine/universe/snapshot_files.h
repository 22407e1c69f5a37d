// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Whether a snapshot may hold a member of that path: what the walk finds, events, and what is made from the
/// tree. Anything else was put there by somebody.
bool isSnapshotMember(std::string_view path);

/// Walks the files that go into a snapshot as they are: settings, schemas, manifests of directories, figures,
/// logs for people. Not those that are made from the tree (records, graph, links, wormholes), those of
/// events, whose lengths the tree knows, the log, the snapshots, locks and trees. Takes: `visit`, called with
/// paths relative to the universe in order. Errors: Denied, Io; those of `visit`.
Status forEachSnapshotFile(FileSystem& fs, const std::string& root,
                           const std::function<Status(const std::string& path)>& visit);

}  // namespace warp
