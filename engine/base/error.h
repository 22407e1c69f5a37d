// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace warp {

/// What went wrong, as a fact that programs can act on. Texts for people are made in `ui/text` and
/// `app/cli` from the code and the fields of `Error`.
enum class ErrorCode : std::uint8_t {
    InvalidArgument,  ///< a caller's value is outside what is allowed
    InvalidKey,       ///< a key breaks the rules of keys (formats: Keys and paths)
    InvalidFormat,    ///< text or bytes from outside do not parse; path, line and column or offset say where
    NotFound,         ///< no such key, file, type or directory
    Conflict,         ///< a condition (version, absence) did not hold; nothing was changed
    Denied,           ///< access control or the operating system refused
    Corrupt,          ///< what this engine wrote is damaged; path and offset say where
    Io,               ///< the operating system reported a failure
    NoSpace,          ///< the disk or its inodes are full
    InUse,            ///< another process holds it
    ReadOnly,         ///< observer, read-only disk, or stopped after a fault
    NewerFormat,      ///< written by a newer version of the engine
    OutcomeUnknown,   ///< a sync failed: the write may or may not survive; it was not acknowledged
    Cancelled,        ///< the caller's stop token was triggered; nothing is half done
    LimitExceeded,    ///< larger or deeper than a documented limit
    NotSignedIn,      ///< the universe has users: none was named, or the name or the password is wrong
};

/// The stable name of a code, e.g. "InvalidKey"; used in JSON output and logs.
std::string_view errorCodeName(ErrorCode code);

/// One failure: what happened, where, and in words that name the remedy.
struct Error {
    static constexpr std::int64_t kNoOffset = -1;

    ErrorCode code = ErrorCode::Io;
    std::string message;  ///< what happened and what to do; one sentence or two, no trailing newline
    std::string path;     ///< the file or directory, empty when none is involved
    std::int64_t offset = kNoOffset;  ///< byte offset in `path` or in the given text
    std::int64_t line = 0;            ///< 1-based; 0 when not a text
    std::int64_t column = 0;          ///< 1-based, in characters; 0 when not a text

    /// "path:line:column: message" with the parts that are known.
    std::string describe() const;
};

/// The error for a failed system call. Takes: `action` ("open", "rename"), `path`, `errnoValue`.
Error systemError(std::string_view action, std::string_view path, int errnoValue);

}  // namespace warp
