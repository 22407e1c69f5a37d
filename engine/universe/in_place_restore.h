// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/backups/backups.h"
#include "engine/universe/restore_intent.h"
#include "engine/universe/universe.h"

namespace warp {

// Restoring a universe where it is. It must be closed, also in this process.
//
//   restoreInPlace -> the universe is what it was; the regions of before are kept in `.universe.before-2~`
//   confirmRestore -> those are removed         undoRestore -> they are the universe's again
//
// Each is told by the universe's events and, with who did it, by its audit trail. Whoever observes the universe
// meanwhile reads what he opened, or is told to open it again (Conflict); never some of both.

/// What a universe is to become again.
struct InPlaceRequest {
    std::string snapshot;  ///< its directory or its name; may be empty with `until`, as in RestoreRequest
    std::optional<Timestamp> until;  ///< as in RestoreRequest
    /// Whether a snapshot is taken before. Without one a universe that does not open is restored as well.
    bool safety = true;
};

struct InPlaceReport {
    RestoreReport restored;  ///< its target: the universe
    std::string safety;      ///< name of the snapshot taken before; empty: none
    std::string kept;        ///< the directory in the universe with the regions of before
    std::uint64_t timeline = 1;
};

/// Makes a universe what it was. The restored one is built beside the old regions and checked; then they
/// change places under a journalled intent, which any later opening finishes. Backups and logs stay, and what
/// the log has behind that state is not replayed: a new timeline begins. Settings and users are those of the
/// snapshot again. What an earlier restore kept goes.
/// Leaves: on failure the universe as it was; once the places are being changed, one whose next opening
/// completes the restore (the error says so). Errors: InUse; Denied; Conflict (another universe's snapshot;
/// somebody opened it meanwhile); those of the safety snapshot; as Backups::restore.
Result<InPlaceReport> restoreInPlace(const std::string& directory, const InPlaceRequest& request,
                                     const OpenOptions& options, const Job& job);

/// The restore that can be confirmed or undone. Errors: NotFound when there is none; Corrupt, Io.
Result<RestoreIntent> keptRestore(const std::string& directory, const OpenOptions& options);
/// Removes the regions of before. Errors: as keptRestore; InUse; Denied.
Status confirmRestore(const std::string& directory, const OpenOptions& options);
/// Makes the universe again what it was before the restore, in a timeline of its own. What was written since
/// is in the safety snapshot that is taken with `safety`. Returns: that snapshot's name.
/// Errors: as keptRestore; Conflict for a universe that did not open before the restore; InUse; Denied.
Result<std::string> undoRestore(const std::string& directory, bool safety, const OpenOptions& options,
                                const Job& job);

}  // namespace warp
