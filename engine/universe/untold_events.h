// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/formats/json_value.h"
#include "engine/universe/manifest.h"

namespace warp {

/// Something that was done to a closed universe. It stands in the manifest until the universe, open again,
/// has written it to its events, and what the audit trail is to say of it to its log:
///
///     "untold_events": [{"timestamp": "2026-01-15T14:30:00.123Z", "event": "restore_undone", "by": "alice",
///                        "deed": "undid the restore of ...", ...}]
struct UntoldEvent {
    Timestamp time;
    std::string name;
    JsonDocument details = JsonDocument::object();
    std::string deed;  ///< for the audit trail; empty: nothing, or it has it

    /// Who did it; empty where nobody signed in.
    std::string by() const;
};

/// Adds an event to a universe that nobody has open. Errors: those of loadManifest and replaceFile.
Status keepUntoldEvent(FileSystem& fs, const std::string& directory, const UntoldEvent& event);
/// What cannot be read is left out.
std::vector<UntoldEvent> untoldEvents(const Manifest& manifest);
/// The audit trail has what it is to say of them.
void forgetUntoldDeeds(Manifest& manifest);
/// Returns: whether there were any.
bool forgetUntoldEvents(Manifest& manifest);

}  // namespace warp
