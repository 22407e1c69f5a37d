// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/overview_query.h"

#include "ui/bridge/tree_queries.h"

namespace warp::ui {

Result<Overview> readOverview(Universe& universe) {
    Overview overview;
    WARP_ASSIGN(overview.counts, readCounts(universe));
    overview.health = universe.health();
    overview.problems = universe.problems();
    return overview;
}

}  // namespace warp::ui
