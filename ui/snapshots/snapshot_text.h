// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/bridge/snapshot_types.h"
#include "ui/models/facts_model.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

/// Words for snapshots, in the user's language.

/// "15 January 2026 14:30:00", the moment a snapshot shows; the name where its manifest cannot be read.
QString snapshotTitle(const SnapshotInfo& info);
/// "Full", "Incremental".
QString snapshotKindText(SnapshotKind kind);
/// "Verified", "Interrupted", "Damaged"..., and how much that matters.
QString snapshotStateText(const SnapshotInfo& info);
Status snapshotStatus(const SnapshotInfo& info);
/// Whether it can be restored as it is.
bool isUsable(const SnapshotInfo& info);

/// Columns of a list of snapshots; its rows are newest first, each with what it has more or less than the one
/// before it. Takes: oldest first, as the engine lists them. Ids are names.
std::vector<FactsModel::Column> snapshotColumns();
std::vector<FactsModel::Fact> snapshotRows(const std::vector<SnapshotInfo>& snapshots);

/// What a rule of retention says of each; rows are newest first.
std::vector<FactsModel::Column> retentionColumns();
std::vector<FactsModel::Fact> retentionRows(const std::vector<RetentionVerdict>& verdicts);

/// All that is known of one: name, value, meaning. Takes: the others, for what it builds upon and what builds
/// upon it; may be empty.
std::vector<FactsModel::Fact> snapshotFacts(const SnapshotInfo& info,
                                            const std::vector<SnapshotInfo>& others = {});

}  // namespace warp::ui
