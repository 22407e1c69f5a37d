// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_file.h"

#include <memory>

#include "engine/base/hash.h"
#include "engine/io/files.h"
#include "engine/store/lmdb_environment.h"

namespace warp {

namespace {

constexpr std::size_t kMapBytes = std::size_t{1} << 36;
constexpr unsigned kFileMode = 0600;
constexpr unsigned kMaxDatabases = 16;
// Behind the pages, where LMDB does not look: this and the XXH3-64 of all before it.
constexpr ByteView kTrailerMark = "WARPXXH3";
constexpr std::size_t kTrailerBytes = 16;
// Shorter is no LMDB file: two pages of its header.
constexpr std::uint64_t kLeastBytes = 8192 + kTrailerBytes;

using Environment = std::unique_ptr<MDB_env, decltype(&mdb_env_close)>;

/// A file that one process writes and others read when it is complete needs no locks.
Result<Environment> openEnvironment(const std::string& path, unsigned flags) {
    MDB_env* raw = nullptr;
    int result = mdb_env_create(&raw);
    if (result != 0) return lmdbError("make", path, result);
    Environment environment(raw, &mdb_env_close);
    mdb_env_set_mapsize(raw, kMapBytes);
    mdb_env_set_maxdbs(raw, kMaxDatabases);
    result = mdb_env_open(raw, path.c_str(), MDB_NOSUBDIR | MDB_NOLOCK | MDB_NOTLS | flags, kFileMode);
    if (result != 0) return lmdbError("open", path, result);
    return environment;
}

int fill(MDB_txn* txn, LmdbFileDatabase& database) {
    MDB_dbi handle = 0;
    int result = mdb_dbi_open(txn, database.name.c_str(), MDB_CREATE, &handle);
    std::string key;
    std::string value;
    while (result == 0 && database.next(key, value)) {
        MDB_val k = toVal(key);
        MDB_val v = toVal(value);
        result = mdb_put(txn, handle, &k, &v, MDB_APPEND);
    }
    return result;
}

Status writeTo(const std::string& path, std::vector<LmdbFileDatabase>& databases) {
    WARP_ASSIGN(const Environment environment, openEnvironment(path, 0));
    MDB_txn* txn = nullptr;
    int result = mdb_txn_begin(environment.get(), nullptr, 0, &txn);
    if (result != 0) return lmdbError("write", path, result);
    for (LmdbFileDatabase& database : databases)
        if (result == 0) result = fill(txn, database);
    if (result != 0) {
        mdb_txn_abort(txn);
        return lmdbError("write", path, result);
    }
    result = mdb_txn_commit(txn);
    return result == 0 ? Status() : Status(lmdbError("write", path, result));
}

using Visit = std::function<bool(std::string_view, ByteView, ByteView)>;

int walk(MDB_txn* txn, const std::string& name, const Visit& visit) {
    MDB_dbi database = 0;
    int result = mdb_dbi_open(txn, name.c_str(), 0, &database);
    if (result != 0) return result;
    MDB_cursor* cursor = nullptr;
    result = mdb_cursor_open(txn, database, &cursor);
    if (result != 0) return result;
    MDB_val key = {};
    MDB_val value = {};
    result = mdb_cursor_get(cursor, &key, &value, MDB_FIRST);
    while (result == 0) {
        if (!visit(name, toView(key), toView(value))) break;
        result = mdb_cursor_get(cursor, &key, &value, MDB_NEXT);
    }
    mdb_cursor_close(cursor);
    return result == MDB_NOTFOUND ? 0 : result;
}

Status seal(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const std::string pages, readFile(fs, path));
    std::string trailer(kTrailerMark);
    appendLittle(trailer, hash64(pages));
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::ReadWrite));
    WARP_TRY(file->append(trailer));
    return file->sync();
}

/// LMDB trusts its pages: of a damaged one it may end the process.
Status checkSeal(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const std::string bytes, readFile(fs, path));
    const Error damaged{.code = ErrorCode::Corrupt, .message = "the file is damaged", .path = path};
    if (bytes.size() < kLeastBytes) return damaged;
    const ByteView pages = ByteView(bytes).substr(0, bytes.size() - kTrailerBytes);
    const ByteView trailer = ByteView(bytes).substr(pages.size());
    const auto hash = loadLittle<std::uint64_t>(trailer.data() + kTrailerMark.size());
    return trailer.starts_with(kTrailerMark) && hash == hash64(pages) ? Status() : Status(damaged);
}

}  // namespace

Status writeLmdbFile(FileSystem& fs, const std::string& path, std::vector<LmdbFileDatabase> databases) {
    if (!fs.isReal()) return {};
    const std::string temporary = path + ".tmp~";
    WARP_TRY(removeTree(fs, temporary));
    Status written = writeTo(temporary, databases);
    if (written.ok()) written = seal(fs, temporary);
    if (written.ok()) written = fs.rename(temporary, path);
    if (written.ok()) return fs.syncDirectory(parentPath(path));
    [[maybe_unused]] const Status removed = removeTree(fs, temporary);
    return written;
}

Status readLmdbFile(FileSystem& fs, const std::string& path, const std::vector<std::string>& databases,
                    const Visit& visit) {
    WARP_ASSIGN(const auto file, fs.stat(path));
    if (!file || !fs.isReal())
        return Error{.code = ErrorCode::NotFound, .message = "there is no such file", .path = path};
    if (file->kind != FileKind::File)
        return Error{.code = ErrorCode::Corrupt, .message = "this is no file", .path = path};
    WARP_TRY(checkSeal(fs, path));
    WARP_ASSIGN(const Environment environment, openEnvironment(path, MDB_RDONLY));
    MDB_txn* txn = nullptr;
    int result = mdb_txn_begin(environment.get(), nullptr, MDB_RDONLY, &txn);
    if (result != 0) return lmdbError("read", path, result);
    for (const std::string& name : databases)
        if (result == 0) result = walk(txn, name, visit);
    mdb_txn_abort(txn);
    if (result == 0) return {};
    Error error = lmdbError("read", path, result);
    error.code = ErrorCode::Corrupt;
    return error;
}

}  // namespace warp
