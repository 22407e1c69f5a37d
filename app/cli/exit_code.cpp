// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace warp::cli {

ExitCode exitCodeOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidArgument:
        case ErrorCode::InvalidKey: return ExitCode::Usage;
        case ErrorCode::NotFound: return ExitCode::NotFound;
        case ErrorCode::InvalidFormat:
        case ErrorCode::Conflict:
        case ErrorCode::Denied:
        case ErrorCode::ReadOnly:
        case ErrorCode::NewerFormat:
        case ErrorCode::LimitExceeded:
        case ErrorCode::NotSignedIn: return ExitCode::Refused;
        case ErrorCode::Corrupt: return ExitCode::Damaged;
        case ErrorCode::Io:
        case ErrorCode::NoSpace:
        case ErrorCode::OutcomeUnknown: return ExitCode::Io;
        case ErrorCode::InUse: return ExitCode::InUse;
        case ErrorCode::Cancelled: return ExitCode::Interrupted;
    }
    return ExitCode::Io;
}

}  // namespace warp::cli
