// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/store/space_policy.h"
#include "engine/store/write_batch.h"

namespace warp {

// What stands in Space::Audit of the log: the author of a batch as the erasure of a key of that name
// (store/commit_author.h); a call that was refused, and a deed outside the regions of the log, as batches of
// their own.

struct AuditDenial {
    std::string user;
    std::string what;
};

/// What was done to files that do not go through the log, or at the door.
struct AuditDeed {
    std::string area;  ///< "settings", "schemas", "users", "sign_ins": counts are kept by it
    std::string what;  ///< "set shard_topology.hot_data.capacity from 50000 to 77"
};

/// Adds a deed to a batch that has none; its author did it.
void addDeed(WriteBatch& batch, const AuditDeed& deed);
/// Nothing when the change is no deed. Takes: a change of Space::Audit.
std::optional<AuditDeed> deedOf(const Change& change);

/// Adds a denial to a batch.
void addDenial(WriteBatch& batch, const AuditDenial& denial);
/// Nothing when the change is no denial. Takes: a change of Space::Audit.
std::optional<AuditDenial> denialOf(const Change& change);

/// Keeps changes of the log out of the tree, where the space holds the progress of the audit trail.
class AuditPolicy final : public SpacePolicy {
  public:
    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
};

}  // namespace warp
