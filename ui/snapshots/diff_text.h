// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/snapshot_types.h"
#include "ui/models/facts_model.h"
#include "ui/widgets/icons.h"

namespace warp::ui {

/// Words for what is different between two moments, in the user's language.

/// "Records", "Nodes", "Edges".
QString diffPartText(DiffPart part);
/// "Added", "Changed", "Deleted", and their glyphs.
QString diffKindText(DiffKind kind);
Glyph diffKindGlyph(DiffKind kind);
/// A snapshot's moment with its note, a time, or "Now".
QString diffSideText(const DiffSide& side);
/// "12 added, 3 changed, 1 deleted".
QString diffCountsText(const DiffCounts& counts);
/// What is different in few words, with what only its numbers tell of: links and events.
QString diffSummary(const SnapshotDiff& diff);
/// What stands above the fields of one: what became of it, and its versions.
QString diffEntryCaption(const DiffEntry& entry);

/// Fields of one that differs: path, before, after. Ids are the paths.
std::vector<FactsModel::Column> diffFieldColumns();
std::vector<FactsModel::Fact> diffFieldRows(const JsonDifferences& fields);

}  // namespace warp::ui
