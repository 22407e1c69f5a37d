// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/file_browser.h"

#include <algorithm>

#include "engine/io/files.h"

namespace warp {

namespace {

Error outside(const std::string& path, std::string why) {
    return {.code = ErrorCode::InvalidArgument, .message = std::move(why), .path = path};
}

}  // namespace

Result<std::string> FileBrowser::resolve(const std::string& relativePath, FileKind kind, FileInfo& info) {
    if (relativePath.starts_with('/') || relativePath.find('\0') != std::string::npos) {
        return outside(relativePath, "paths are relative to the universe");
    }
    std::string path = m_root;
    std::string_view rest = relativePath;
    // The root itself may be reached through a link; nothing below it is.
    WARP_ASSIGN(auto found, m_fs.stat(joinPath(path, ".")));
    while (found && !rest.empty()) {
        const auto slash = rest.find('/');
        const std::string_view step = rest.substr(0, slash);
        rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
        if (step.empty()) continue;
        if (step == "." || step == "..") return outside(relativePath, "paths stay inside the universe");
        if (found->kind != FileKind::Directory) return outside(relativePath, "links are not followed");
        path = joinPath(path, step);
        WARP_ASSIGN(found, m_fs.stat(path));
    }
    if (!found) return Error{.code = ErrorCode::NotFound, .message = "there is no such file", .path = path};
    if (found->kind != kind) {
        return outside(relativePath,
                       kind == FileKind::File ? "this is no plain file" : "this is no directory");
    }
    info = *found;
    return path;
}

Result<std::vector<FileEntry>> FileBrowser::list(const std::string& relativePath, std::size_t first,
                                                 std::size_t limit) {
    FileInfo info;
    WARP_ASSIGN(const std::string path, resolve(relativePath, FileKind::Directory, info));
    WARP_ASSIGN(const auto entries, page(path, info.modifiedNs, first, limit));
    std::vector<FileEntry> described;
    described.reserve(entries.size());
    for (const DirectoryEntry& entry : entries) {
        WARP_ASSIGN(described.emplace_back(), describe(path, entry));
    }
    return described;
}

Result<std::vector<DirectoryEntry>> FileBrowser::page(const std::string& path, std::int64_t modifiedNs,
                                                      std::size_t first, std::size_t limit) {
    const MutexLock lock(m_mutex);
    if (first == 0 || m_last.path != path || m_last.modifiedNs != modifiedNs) {
        WARP_ASSIGN(auto entries, m_fs.list(path));
        std::ranges::sort(entries, {}, &DirectoryEntry::name);
        m_last = {.path = path, .modifiedNs = modifiedNs, .entries = std::move(entries)};
    }
    const std::size_t begin = std::min(first, m_last.entries.size());
    const std::size_t end = begin + std::min(limit, m_last.entries.size() - begin);
    return std::vector<DirectoryEntry>(m_last.entries.begin() + static_cast<std::ptrdiff_t>(begin),
                                       m_last.entries.begin() + static_cast<std::ptrdiff_t>(end));
}

Result<FileEntry> FileBrowser::describe(const std::string& directory, const DirectoryEntry& entry) {
    FileEntry described{.name = entry.name, .kind = entry.kind};
    const std::string path = joinPath(directory, entry.name);
    WARP_ASSIGN(const auto info, m_fs.stat(path));
    if (!info) return described;  // gone since it was listed
    described.size = info->size;
    described.modified = info->modified;
    if (entry.kind == FileKind::Directory) {
        const auto inside = m_fs.list(path);
        if (inside.ok()) described.entries = inside->size();
    }
    return described;
}

Result<std::string> FileBrowser::readBytes(const std::string& relativePath, std::uint64_t offset,
                                           std::size_t size) {
    WARP_ASSIGN(const std::string path, filePath(relativePath));
    WARP_ASSIGN(const auto file, m_fs.open(path, OpenMode::Read));
    WARP_ASSIGN(const std::uint64_t length, file->size());
    if (offset >= length) return std::string();
    std::string bytes(std::min<std::uint64_t>(size, length - offset), '\0');
    WARP_ASSIGN(const std::size_t got, file->readAt(offset, bytes));
    bytes.resize(got);
    return bytes;
}

Result<FileEntry> FileBrowser::entry(const std::string& relativePath) {
    FileInfo info;
    WARP_ASSIGN(const std::string path, resolve(relativePath, FileKind::File, info));
    return FileEntry{.name = baseName(path), .size = info.size, .modified = info.modified};
}

Result<std::string> FileBrowser::filePath(const std::string& relativePath) {
    FileInfo info;
    return resolve(relativePath, FileKind::File, info);
}

}  // namespace warp
