// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/cli/bench.h"
#include "engine/universe/standard_records.h"
#include "engine/universe/universe.h"

namespace warp::cli {

using TellFigure = std::function<void(const BenchFigure&)>;

/// Synced puts of one thread in an empty universe, then beside a mirror that catches up with all records:
/// rates, latencies, and the files that the mirror wrote meanwhile. Takes: a universe without records.
Status benchPutsBesideMirror(Universe& universe, const StandardRecords& records, const TellFigure& tell);

/// How fast files of records are complete on the disk when nothing else happens, beside a loop that only
/// creates and writes files of the same sizes. Takes: the directory of a universe without records, in which
/// nobody has it open; `scratch`, a directory to be made on the same file system.
Status benchMirror(const std::string& directory, const std::string& scratch, const StandardRecords& records,
                   const TellFigure& tell);

}  // namespace warp::cli
