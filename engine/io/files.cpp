// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/files.h"

#include <atomic>

#include <unistd.h>

namespace warp {

namespace {

constexpr std::string_view kTemporarySuffix = ".tmp~";

Status writeSynced(FileSystem& fs, const std::string& path, ByteView content) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::CreateNew));
    WARP_TRY(file->append(content));
    return file->sync();
}

}  // namespace

std::string joinPath(std::string_view base, std::string_view step) {
    if (base.empty()) return std::string(step);
    if (step.empty()) return std::string(base);
    std::string path(base);
    if (path.back() != '/') path += '/';
    return path.append(step);
}

std::string parentPath(std::string_view path) {
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

std::string baseName(std::string_view path) {
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

Result<std::string> readFile(FileSystem& fs, const std::string& path, std::uint64_t limit) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    WARP_ASSIGN(const std::uint64_t size, file->size());
    if (size > limit) {
        return Error{.code = ErrorCode::LimitExceeded,
                     .message = "the file has " + std::to_string(size) + " bytes; at most " +
                                std::to_string(limit) + " are read",
                     .path = path};
    }
    std::string content(size, '\0');
    WARP_ASSIGN(const std::size_t got, file->readAt(0, content));
    content.resize(got);
    return content;
}

std::string freshTemporaryPath(const std::string& path) {
    static std::atomic<std::uint64_t> counter{0};
    // Not made from the file's own name, which may already have the 255 bytes a name can have.
    const std::string name = "." + std::to_string(::getpid()) + "-" + std::to_string(++counter);
    return joinPath(parentPath(path), name + std::string(kTemporarySuffix));
}

Status replaceFile(FileSystem& fs, const std::string& path, ByteView content) {
    const std::string temporary = freshTemporaryPath(path);
    Status status = writeSynced(fs, temporary, content);
    if (status) status = fs.rename(temporary, path);
    if (!status) {
        // Best effort: the first failure is the one to report.
        [[maybe_unused]] const Status removed = fs.removeFile(temporary);
        return status;
    }
    return fs.syncDirectory(parentPath(path));
}

Status makeDirectories(FileSystem& fs, const std::string& path) {
    if (path.empty() || path == "/" || path == ".") return {};
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (info && info->kind == FileKind::Directory) return {};
    WARP_TRY(makeDirectories(fs, parentPath(path)));
    return fs.makeDirectory(path);
}

Status removeTree(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (!info) return {};
    if (info->kind != FileKind::Directory) return fs.removeFile(path);
    WARP_ASSIGN(const auto entries, fs.list(path));
    for (const DirectoryEntry& entry : entries) WARP_TRY(removeTree(fs, joinPath(path, entry.name)));
    return fs.removeDirectory(path);
}

bool isTemporaryName(std::string_view name) {
    return name.ends_with(kTemporarySuffix);
}

}  // namespace warp
