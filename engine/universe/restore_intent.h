// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/io/file_system.h"

namespace warp {

/// `.universe.restore`: how far a restore in place is. It stands in the universe from the moment that the
/// restored regions are whole beside the old ones until the restore is confirmed or undone, so that whoever
/// opens the universe finishes what was interrupted.
///
///     {"state": "swapping", "from": ".universe.restoring~", "to": ".universe.before-2~",
///      "regions": ["configuration", "entropy", ..., "universe.manifest"], "snapshot": "...", ...}
struct RestoreIntent {
    enum class State : std::uint8_t {
        Swapping,   ///< the regions of `from` take the place of the universe's, which go to `to`
        Kept,       ///< done: the regions of before are in `to`
        Confirmed,  ///< those are being removed
        Undoing,    ///< as Swapping, with the regions of before in `from`
    };
    State state = State::Swapping;
    std::string from;                  ///< directories in the universe
    std::string to;                    ///< likewise
    std::vector<std::string> regions;  ///< entries of the universe, its manifest last
    std::string snapshot;              ///< its name
    Timestamp moment;                  ///< that was restored
    Lsn lsn = 0;
    std::uint64_t timeline = 1;  ///< that the restore began
    Timestamp restoredAt;
    std::string safety;     ///< the snapshot taken before; empty when none was
    bool undoable = false;  ///< the universe of before had been closed whole

    bool unfinished() const { return state == State::Swapping || state == State::Undoing; }
};

inline constexpr std::string_view kRestoreIntentName = ".universe.restore";
/// Replaced each time that regions changed places, before the intent says so: whoever saw another one before
/// has other regions open, even where the same ones are back by now.
inline constexpr std::string_view kRestoredMarkName = ".universe.restored";

std::string restoreIntentText(const RestoreIntent& intent);
/// Errors: Corrupt.
Result<RestoreIntent> parseRestoreIntent(ByteView text, const std::string& path);

/// Nothing when there is none. Takes: the universe. Errors: Corrupt, Io.
Result<std::optional<RestoreIntent>> loadRestoreIntent(FileSystem& fs, const std::string& root);
/// Durable when it returns.
Status saveRestoreIntent(FileSystem& fs, const std::string& root, const RestoreIntent& intent);
Status removeRestoreIntent(FileSystem& fs, const std::string& root);

}  // namespace warp
