// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/record_versions.h"
#include "ui/models/facts_model.h"
#include "ui/widgets/empty_state.h"

namespace warp::ui {

/// The history of a record as a table, newest first; the id of a row is its place in `history.versions`.

std::vector<FactsModel::Column> historyColumns();
std::vector<FactsModel::Fact> historyRows(const KnownVersions& known);
/// What is shown above the values of a version: what the change did, and what can be compared.
QString versionCaption(const KnownVersions& known, std::size_t index);
/// Why there are no earlier versions than those listed; empty when all of them are there.
QString historyEndText(const KnownVersions& known);
/// Instead of a table without rows.
EmptyText noHistoryText(const KnownVersions& known);

}  // namespace warp::ui
