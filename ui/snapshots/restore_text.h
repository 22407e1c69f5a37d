// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/snapshot_types.h"
#include "ui/models/facts_model.h"

namespace warp::ui {

/// Words for restores, in the user's language.

/// "From 2026-01-15 12:00:00 to 2026-01-15 18:00:00, and from ... on." The newest ones of many.
QString restorableTimesText(const std::vector<RestorableTimes>& times);
/// What a restore would change in what is open, in a line for records, nodes and edges each, and how many
/// links and events there would be; what would stay is left out. Takes: the difference from then to now.
QString restoreChangesText(const SnapshotDiff& diff);
/// The bytes of values that it would write and remove; empty when none.
QString restoreBytesText(const SnapshotDiff& diff);

/// "All records", "The graph"; types and keys are what they are.
QString partText(std::string_view part);
/// What becomes of chosen parts: kind, added, changed, removed, unchanged. Kinds that have none are left out.
std::vector<FactsModel::Column> partColumns();
std::vector<FactsModel::Fact> partRows(const RestoreReport& report);
/// How many of anything would go, and how many would be different.
std::uint64_t partsDeleted(const RestoreReport& report);
std::uint64_t partsDifferent(const RestoreReport& report);
/// "7 records, 2 links": what would go, by kind; kinds of which nothing goes are left out.
QString partsDeletedText(const RestoreReport& report);
/// How a restore of parts is taken back. Takes: the snapshot that was taken before it, empty for none; when
/// it was begun.
QString takeBackText(const QString& safety, Timestamp before);

/// What a restore did: name, value, meaning.
std::vector<FactsModel::Fact> restoreFacts(const RestoreReport& report);
/// What a restore of parts did.
std::vector<FactsModel::Fact> partFacts(const RestoreReport& report);

}  // namespace warp::ui
