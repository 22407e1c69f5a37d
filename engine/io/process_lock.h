// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Who holds a lock, as it stands in the lock file:
/// `{"host":"attic","pid":4711,"since":"2026-01-15T14:30:00.000Z"}`.
struct LockNote {
    std::int64_t pid = 0;
    std::string host;
    Timestamp since;

    friend bool operator==(const LockNote&, const LockNote&) = default;
};

/// This process, now. Takes: `clock` for `since`.
LockNote noteOfThisProcess(const Clock& clock);

std::string formatLockNote(const LockNote& note);
/// Errors: InvalidFormat, also for the empty file that a holder is about to fill.
Result<LockNote> parseLockNote(std::string_view text);

/// "in use by process 4711 on host attic since 2026-01-15T14:30:00.000Z".
std::string describeHolder(const LockNote& note);

/// Takes the lock file at `path` for this process; held until the returned lock is destroyed.
/// Errors: InUse with describeHolder as message, or without names when the note cannot be read.
Result<std::unique_ptr<FileLock>> lockForThisProcess(FileSystem& fs, const std::string& path,
                                                     const Clock& clock);

}  // namespace warp
