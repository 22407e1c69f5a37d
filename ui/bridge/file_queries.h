// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// A file of the universe as a page shows it: decoded, and its first bytes as they are.
struct FileContents {
    std::string path;
    std::uint64_t size = 0;
    Timestamp modified;
    std::string bytes;                 ///< the first kMostRawBytes
    std::string decoded;               ///< as text, cut at kMostDecodedBytes; empty when `decodeError` is set
    std::optional<Error> decodeError;  ///< the file is damaged or of a kind that has no decoder
};

inline constexpr std::size_t kMostRawBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMostDecodedBytes = std::size_t{1} << 20;

/// Threads: workers only. Errors: NotFound, Io, Denied.
Result<FileContents> readFile(Universe& universe, const std::string& path);

}  // namespace warp::ui
