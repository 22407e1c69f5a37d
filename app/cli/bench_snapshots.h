// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/cli/bench.h"
#include "engine/universe/standard_records.h"
#include "engine/universe/universe.h"

namespace warp::cli {

/// A full snapshot, one of what changed, a universe made of it again, and puts of one thread beside a
/// snapshot held against puts alone. Takes: a universe that holds the records; `target`, a directory to be
/// made.
Status benchSnapshots(Universe& universe, const StandardRecords& records, const std::string& target,
                      const std::function<void(const BenchFigure&)>& tell);

}  // namespace warp::cli
