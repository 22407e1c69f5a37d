// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_doors.h"

#include "engine/universe/sample_packages.h"

namespace warp::ui {

EngineDoors engineDoors() {
    EngineDoors doors;
    doors.open = [](const std::string& directory, const OpenOptions& options) {
        return Universe::open(directory, options);
    };
    doors.create = [](const std::string& directory) { return Universe::create(directory); };
    doors.repair = [](const std::string& directory, const OpenOptions& options, bool dryRun,
                      const EngineJob& job) { return repairUniverse(directory, options, dryRun, job); };
    doors.rebuildTree = [](const std::string& directory, const OpenOptions& options, const EngineJob& job) {
        return rebuildTrees(directory, options, job);
    };
    doors.restoreInPlace = [](const std::string& directory, const InPlaceRequest& request,
                              const OpenOptions& options, const EngineJob& job) {
        return restoreInPlace(directory, request, options, job);
    };
    doors.undoRestore = [](const std::string& directory, bool safety, const OpenOptions& options,
                           const EngineJob& job) { return undoRestore(directory, safety, options, job); };
    doors.confirmRestore = [](const std::string& directory, const OpenOptions& options) -> Outcome {
        return confirmRestore(directory, options);
    };
    doors.keptRestore = [](const std::string& directory) { return keptRestore(directory, {}); };
    doors.fillWithPackages = [](Universe& universe, const EngineJob& job) -> Outcome {
        WARP_TRY(samplePackages(universe.spacetime(), systemFileSystem(), {}, job));
        return {};
    };
    return doors;
}

}  // namespace warp::ui
