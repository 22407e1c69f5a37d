// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/snapshot_types.h"

namespace warp::ui {

/// How universes come into being; called on workers. Tests put their own in.
struct EngineDoors {
    EngineSession::Opener open;
    std::function<Outcome(const std::string& directory)> create;
    /// Salvages a damaged universe that is not open. Returns: what was done, or would be, in lines.
    std::function<Result<std::vector<std::string>>(const std::string& directory, const OpenOptions& options,
                                                   bool dryRun, const EngineJob& job)>
        repair;
    /// Makes the tree of a universe that is not open again.
    std::function<Outcome(const std::string& directory, const OpenOptions& options, const EngineJob& job)>
        rebuildTree;
    /// Restores one that is not open where it is, undoes that, and removes what was before.
    std::function<Result<InPlaceReport>(const std::string& directory, const InPlaceRequest& request,
                                        const OpenOptions& options, const EngineJob& job)>
        restoreInPlace;
    std::function<Result<std::string>(const std::string& directory, bool safety, const OpenOptions& options,
                                      const EngineJob& job)>
        undoRestore;
    std::function<Outcome(const std::string& directory, const OpenOptions& options)> confirmRestore;
    /// The restore that can be confirmed or undone; NotFound when there is none.
    std::function<Result<RestoreIntent>(const std::string& directory)> keptRestore;
    /// Fills an open universe with this computer's packages.
    std::function<Outcome(Universe& universe, const EngineJob& job)> fillWithPackages;
};

/// The doors of real universes on the disk.
EngineDoors engineDoors();

}  // namespace warp::ui
