// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/appended_files.h"

#include <utility>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kKeyPrefix = "appended:";

std::string keyOf(const std::string& path) {
    return std::string(kKeyPrefix) + path;
}

Result<AppendedReport> compare(FileSystem& fs, const std::string& root, TreeReader& tree) {
    AppendedReport report;
    WARP_ASSIGN(const auto lengths, AppendedFiles::lengths(tree));
    for (const auto& [path, recorded] : lengths) {
        WARP_ASSIGN(const auto info, fs.stat(joinPath(root, path)));
        const std::uint64_t size = info ? info->size : 0;
        if (!info || size < recorded) report.damaged.push_back({path, recorded, size});
        if (size > recorded) report.cut.push_back(path);
    }
    return report;
}

}  // namespace

AppendedFiles::AppendedFiles(FileSystem& fs, std::string root, TreeAccess tree)
    : m_fs(fs), m_root(std::move(root)), m_tree(std::move(tree)) {}

Result<std::uint64_t> AppendedFiles::knownLength(const std::string& path) {
    const auto known = m_lengths.find(path);
    if (known != m_lengths.end()) return known->second;
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, path)));
    return info ? info->size : 0;
}

Status AppendedFiles::append(const std::string& path, ByteView header, ByteView bytes) {
    const MutexLock lock(m_mutex);
    const std::string full = joinPath(m_root, path);
    WARP_ASSIGN(const std::uint64_t expected, knownLength(path));
    WARP_ASSIGN(const auto before, m_fs.stat(full));
    WARP_ASSIGN(const auto file, m_fs.open(full, OpenMode::Create));
    WARP_ASSIGN(std::uint64_t length, file->size());
    if (length > expected) {
        WARP_TRY(file->truncate(expected));
        length = expected;
    }
    m_lengths[path] = length;
    std::string text(length == 0 ? header : ByteView());
    text += bytes;
    WARP_TRY(file->writeAt(length, text));
    WARP_TRY(file->sync());
    if (!before) WARP_TRY(m_fs.syncDirectory(parentPath(full)));
    m_lengths[path] = length + text.size();
    m_unrecorded[path] = length + text.size();
    return {};
}

Status AppendedFiles::rotate(const std::string& path, const std::string& to) {
    const MutexLock lock(m_mutex);
    WARP_ASSIGN(const auto there, m_fs.stat(joinPath(m_root, to)));
    if (there)
        return Error{.code = ErrorCode::Conflict,
                     .message = "a file of that name is there already",
                     .path = joinPath(m_root, to)};
    WARP_ASSIGN(const std::uint64_t length, knownLength(path));
    // A moment without a record is harmless; one of a file that has moved away would be damage.
    const auto forget = [&](TreeWriter& writer) -> Status {
        WARP_TRY(writer.erase(Space::Meta, keyOf(path)));
        return {};
    };
    WARP_TRY(m_tree.update(forget));
    WARP_TRY(m_fs.rename(joinPath(m_root, path), joinPath(m_root, to)));
    WARP_TRY(m_fs.syncDirectory(parentPath(joinPath(m_root, path))));
    m_lengths[path] = 0;
    m_unrecorded.erase(path);
    m_unrecorded[to] = length;
    return {};
}

Status AppendedFiles::record() {
    const MutexLock lock(m_mutex);
    if (m_unrecorded.empty()) return {};
    const auto put = [&](TreeWriter& writer) -> Status {
        for (const auto& [path, length] : m_unrecorded) {
            std::string bytes;
            appendLittle(bytes, length);
            WARP_TRY(writer.put(Space::Meta, keyOf(path), bytes));
        }
        return {};
    };
    WARP_TRY(m_tree.update(put));
    m_unrecorded.clear();
    return {};
}

Result<std::map<std::string, std::uint64_t>> AppendedFiles::lengths(TreeReader& tree) {
    std::map<std::string, std::uint64_t> lengths;
    const auto cursor = tree.cursor(Space::Meta);
    for (cursor->seek(kKeyPrefix); cursor->valid() && cursor->key().starts_with(kKeyPrefix); cursor->next()) {
        if (cursor->value().size() != sizeof(std::uint64_t))
            return Error{.code = ErrorCode::Corrupt, .message = "the recorded length of a file is damaged"};
        lengths[std::string(cursor->key().substr(kKeyPrefix.size()))] =
            loadLittle<std::uint64_t>(cursor->value().data());
    }
    WARP_TRY(cursor->status());
    return lengths;
}

Result<AppendedReport> AppendedFiles::check(FileSystem& fs, const std::string& root, TreeReader& tree) {
    return compare(fs, root, tree);
}

Result<AppendedReport> AppendedFiles::cut(FileSystem& fs, const std::string& root, TreeReader& tree) {
    WARP_ASSIGN(AppendedReport report, compare(fs, root, tree));
    if (report.cut.empty()) return report;
    WARP_ASSIGN(const auto recorded, lengths(tree));
    for (const std::string& path : report.cut) {
        WARP_ASSIGN(const auto file, fs.open(joinPath(root, path), OpenMode::ReadWrite));
        WARP_TRY(file->truncate(recorded.at(path)));
    }
    return report;
}

}  // namespace warp
