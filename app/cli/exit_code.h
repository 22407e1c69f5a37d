// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "engine/base/error.h"

namespace warp::cli {

/// What `warp` ends with; scripts rely on the numbers.
enum class ExitCode : int {
    Done = 0,
    Usage = 1,          ///< the command line is wrong
    NotFound = 2,       ///< no such key, file or universe
    Refused = 3,        ///< access, conflict, invalid data, limits, newer format
    Damaged = 4,        ///< damaged data was found
    Io = 5,             ///< the operating system reported a failure
    InUse = 6,          ///< another process holds the universe and does not answer
    Interrupted = 130,  ///< Ctrl+C; nothing is half done
};

struct ExitMeaning {
    ExitCode code;
    std::string_view meaning;
};

/// Every exit code as help and manual explain it.
inline constexpr std::array<ExitMeaning, 8> kExitMeanings = {{
    {ExitCode::Done, "done"},
    {ExitCode::Usage, "wrong usage"},
    {ExitCode::NotFound, "not found"},
    {ExitCode::Refused, "refused (access, conflict, invalid data, limits)"},
    {ExitCode::Damaged, "damaged data found"},
    {ExitCode::Io, "input/output error"},
    {ExitCode::InUse, "in use by another process that does not answer"},
    {ExitCode::Interrupted, "interrupted (nothing half done)"},
}};

/// The exit code that an error leads to.
ExitCode exitCodeOf(ErrorCode code);

}  // namespace warp::cli
