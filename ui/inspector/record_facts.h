// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/record_details.h"
#include "ui/models/facts_model.h"

namespace warp::ui {

/// The quantum properties and spacetime metadata of a record, each with what the physics word means.
std::vector<FactsModel::Column> recordFactColumns();
std::vector<FactsModel::Fact> recordFacts(const RecordDetails& details);

}  // namespace warp::ui
