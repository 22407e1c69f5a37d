// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/appended_files.h"

#include <functional>
#include <utility>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kKeyPrefix = "appended:";

std::string keyOf(const std::string& path) {
    return std::string(kKeyPrefix) + path;
}

Status forEachRecord(TreeReader& tree, const std::function<Status(const std::string&, ByteView)>& visit) {
    const auto cursor = tree.cursor(Space::Meta);
    for (cursor->seek(kKeyPrefix); cursor->valid() && cursor->key().starts_with(kKeyPrefix); cursor->next())
        WARP_TRY(visit(std::string(cursor->key().substr(kKeyPrefix.size())), cursor->value()));
    return cursor->status();
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

Result<BlockSums*> AppendedFiles::known(const std::string& path) {
    const auto known = m_sums.find(path);
    if (known != m_sums.end()) return &known->second;
    WARP_ASSIGN(BlockSums sums, recorded(path));
    return &m_sums.emplace(path, std::move(sums)).first->second;
}

/// What the tree says of a file as long as it is; of any other what stands in it.
Result<BlockSums> AppendedFiles::recorded(const std::string& path) {
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, path)));
    if (!info) return BlockSums();
    WARP_ASSIGN(const auto tree, m_tree.read());
    WARP_ASSIGN(const auto bytes, tree->get(Space::Meta, keyOf(path)));
    if (bytes && bytes->size() > sizeof(std::uint64_t)) {
        WARP_ASSIGN(BlockSums sums, BlockSums::decode(*bytes));
        if (sums.length() == info->size) return sums;
    }
    return BlockSums::ofFile(m_fs, joinPath(m_root, path), info->size, {});
}

Status AppendedFiles::append(const std::string& path, ByteView header, ByteView bytes) {
    const MutexLock lock(m_mutex);
    const std::string full = joinPath(m_root, path);
    WARP_ASSIGN(BlockSums* const sums, known(path));
    WARP_ASSIGN(const auto before, m_fs.stat(full));
    WARP_ASSIGN(const auto file, m_fs.open(full, OpenMode::Create));
    WARP_ASSIGN(std::uint64_t length, file->size());
    if (length > sums->length()) {
        WARP_TRY(file->truncate(sums->length()));
        length = sums->length();
    }
    if (length < sums->length()) {
        WARP_ASSIGN(*sums, BlockSums::ofFile(m_fs, full, length, {}));
    }
    std::string text(length == 0 ? header : ByteView());
    text += bytes;
    WARP_TRY(file->writeAt(length, text));
    WARP_TRY(file->sync());
    if (!before) WARP_TRY(m_fs.syncDirectory(parentPath(full)));
    sums->add(text);
    m_unrecorded.insert(path);
    return {};
}

Status AppendedFiles::rotate(const std::string& path, const std::string& to) {
    const MutexLock lock(m_mutex);
    WARP_ASSIGN(const auto there, m_fs.stat(joinPath(m_root, to)));
    if (there)
        return Error{.code = ErrorCode::Conflict,
                     .message = "a file of that name is there already",
                     .path = joinPath(m_root, to)};
    WARP_ASSIGN(const BlockSums* const sums, known(path));
    // A moment without a record is harmless; one of a file that has moved away would be damage.
    const auto forget = [&](TreeWriter& writer) -> Status {
        WARP_TRY(writer.erase(Space::Meta, keyOf(path)));
        return {};
    };
    WARP_TRY(m_tree.update(forget));
    WARP_TRY(m_fs.rename(joinPath(m_root, path), joinPath(m_root, to)));
    WARP_TRY(m_fs.syncDirectory(parentPath(joinPath(m_root, path))));
    m_sums[to] = *sums;
    m_sums[path] = BlockSums();
    m_unrecorded.erase(path);
    m_unrecorded.insert(to);
    return {};
}

Status AppendedFiles::record() {
    const MutexLock lock(m_mutex);
    if (m_unrecorded.empty()) return {};
    const auto put = [&](TreeWriter& writer) -> Status {
        for (const std::string& path : m_unrecorded)
            WARP_TRY(writer.put(Space::Meta, keyOf(path), m_sums[path].encode()));
        return {};
    };
    WARP_TRY(m_tree.update(put));
    m_unrecorded.clear();
    return {};
}

Result<std::map<std::string, std::uint64_t>> AppendedFiles::lengths(TreeReader& tree) {
    std::map<std::string, std::uint64_t> lengths;
    WARP_TRY(forEachRecord(tree, [&](const std::string& path, ByteView bytes) -> Status {
        if (bytes.size() < sizeof(std::uint64_t))
            return Error{.code = ErrorCode::Corrupt, .message = "the recorded length of a file is damaged"};
        lengths[path] = loadLittle<std::uint64_t>(bytes.data());
        return {};
    }));
    return lengths;
}

Result<std::map<std::string, BlockSums>> AppendedFiles::sums(TreeReader& tree) {
    std::map<std::string, BlockSums> sums;
    WARP_TRY(forEachRecord(tree, [&](const std::string& path, ByteView bytes) -> Status {
        if (bytes.size() <= sizeof(std::uint64_t)) return {};
        WARP_ASSIGN(sums[path], BlockSums::decode(bytes));
        return {};
    }));
    return sums;
}

Result<std::map<std::string, std::string>> AppendedFiles::records(TreeReader& tree,
                                                                  const std::string& directory) {
    std::map<std::string, std::string> found;
    WARP_TRY(forEachRecord(tree, [&](const std::string& path, ByteView bytes) -> Status {
        if (path.starts_with(directory + '/')) found.emplace(path, bytes);
        return {};
    }));
    return found;
}

Status AppendedFiles::takeRecords(TreeWriter& tree, const std::string& directory,
                                  const std::map<std::string, std::string>& records) {
    WARP_ASSIGN(const auto old, AppendedFiles::records(tree, directory));
    for (const auto& [path, bytes] : old) WARP_TRY(tree.erase(Space::Meta, keyOf(path)));
    for (const auto& [path, bytes] : records) WARP_TRY(tree.put(Space::Meta, keyOf(path), bytes));
    return {};
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
