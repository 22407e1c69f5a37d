// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"

#include <cerrno>
#include <system_error>

namespace warp {

std::string_view errorCodeName(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidArgument: return "InvalidArgument";
        case ErrorCode::InvalidKey: return "InvalidKey";
        case ErrorCode::InvalidFormat: return "InvalidFormat";
        case ErrorCode::NotFound: return "NotFound";
        case ErrorCode::Conflict: return "Conflict";
        case ErrorCode::Denied: return "Denied";
        case ErrorCode::Corrupt: return "Corrupt";
        case ErrorCode::Io: return "Io";
        case ErrorCode::NoSpace: return "NoSpace";
        case ErrorCode::InUse: return "InUse";
        case ErrorCode::ReadOnly: return "ReadOnly";
        case ErrorCode::NewerFormat: return "NewerFormat";
        case ErrorCode::OutcomeUnknown: return "OutcomeUnknown";
        case ErrorCode::Cancelled: return "Cancelled";
        case ErrorCode::LimitExceeded: return "LimitExceeded";
        case ErrorCode::NotSignedIn: return "NotSignedIn";
    }
    return "Unknown";
}

std::string Error::describe() const {
    std::string text = path;
    if (line > 0) {
        text += (text.empty() ? "line " : ":") + std::to_string(line);
        if (column > 0) text += ":" + std::to_string(column);
    } else if (offset != kNoOffset) {
        text += (text.empty() ? "byte " : ": byte ") + std::to_string(offset);
    }
    if (!text.empty()) text += ": ";
    return text + message;
}

namespace {

ErrorCode codeOfErrno(int errnoValue) {
    switch (errnoValue) {
        case ENOENT:
        case ENOTDIR: return ErrorCode::NotFound;
        case EACCES:
        case EPERM: return ErrorCode::Denied;
        case EROFS: return ErrorCode::ReadOnly;
        case ENOSPC:
        case EDQUOT: return ErrorCode::NoSpace;
        case EEXIST:
        case ENOTEMPTY: return ErrorCode::Conflict;
        case EBUSY: return ErrorCode::InUse;
        case ENAMETOOLONG:
        case EFBIG: return ErrorCode::LimitExceeded;
        default: return ErrorCode::Io;
    }
}

}  // namespace

Error systemError(std::string_view action, std::string_view path, int errnoValue) {
    return Error{
        .code = codeOfErrno(errnoValue),
        .message = "cannot " + std::string(action) + ": " + std::generic_category().message(errnoValue),
        .path = std::string(path)};
}

}  // namespace warp
