// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Joins path steps with one `/` between them; empty steps are left out. joinPath("a", "b/c") is "a/b/c".
std::string joinPath(std::string_view base, std::string_view step);
template <typename... More>
std::string joinPath(std::string_view base, std::string_view step, const More&... more) {
    return joinPath(joinPath(base, step), more...);
}
/// The folder of a path ("a/b" of "a/b/c", "." of "c", "/" of "/c").
std::string parentPath(std::string_view path);
/// The last step of a path.
std::string baseName(std::string_view path);

/// The whole content of a file. Errors: those of open; LimitExceeded above `limit` bytes.
Result<std::string> readFile(FileSystem& fs, const std::string& path,
                             std::uint64_t limit = std::uint64_t{1} << 32);

/// Replaces a file as a whole: temporary file beside it, write, sync, rename, sync of the folder.
/// Leaves: on failure the old file as it was and no temporary file (a crash may leave one; names end in
/// ".tmp~").
Status replaceFile(FileSystem& fs, const std::string& path, ByteView content);

/// A new name for a temporary file in the folder of `path`.
std::string freshTemporaryPath(const std::string& path);

/// Creates a directory and every missing parent.
Status makeDirectories(FileSystem& fs, const std::string& path);

/// Removes a file or a directory with everything below it; fine when there is none. Links are removed, not
/// followed.
Status removeTree(FileSystem& fs, const std::string& path);

/// True for the temporary files that a crash of replaceFile can leave.
bool isTemporaryName(std::string_view name);

}  // namespace warp
