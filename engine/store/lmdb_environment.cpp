// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_environment.h"

#include <cerrno>

#include "engine/io/files.h"
#include "engine/store/lmdb_length.h"

namespace warp {

namespace {

#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kMapBytes = std::size_t{1} << 36;  // sanitizers leave little address space
#else
constexpr std::size_t kMapBytes = std::size_t{1} << 40;  // address space, not disk; larger trees do not fit
#endif
constexpr unsigned kMaxReaders = 1024;
constexpr mdb_mode_t kFileMode = 0600;
constexpr std::size_t kMaxPooledReaders = 64;

constexpr const char* kSecondSuffix = "~";

ErrorCode codeOf(int result) {
    switch (result) {
        case MDB_CORRUPTED:
        case MDB_PAGE_NOTFOUND:
        case MDB_PANIC:
        case MDB_VERSION_MISMATCH:
        case MDB_INVALID:
        case MDB_BAD_TXN: return ErrorCode::Corrupt;
        case MDB_MAP_FULL:
        case ENOSPC:
        case EDQUOT: return ErrorCode::NoSpace;
        case ENOENT: return ErrorCode::NotFound;
        case EACCES:
        case EPERM: return ErrorCode::Denied;
        case EROFS: return ErrorCode::ReadOnly;
        default: return ErrorCode::Io;
    }
}

int openDatabase(MDB_txn* txn, const std::string& name, bool readOnly, MDB_dbi& database) {
    return mdb_dbi_open(txn, name.c_str(), readOnly ? 0 : MDB_CREATE, &database);
}

}  // namespace

Error lmdbError(const char* action, const std::string& path, int result) {
    return Error{.code = codeOf(result),
                 .message = std::string("cannot ") + action + " the tree: " + mdb_strerror(result),
                 .path = path};
}

Result<std::shared_ptr<LmdbEnvironment>> LmdbEnvironment::open(const std::string& path, bool readOnly) {
    WARP_ASSIGN(const auto info, systemFileSystem().stat(path));
    const bool isNew = !info || (info->kind == FileKind::File && info->size == 0);
    if (isNew && !readOnly) {
        WARP_TRY(create(path));
    } else if (!isNew) {
        WARP_TRY(checkLength(path));
    }
    std::shared_ptr<LmdbEnvironment> environment(new LmdbEnvironment(path, readOnly));
    const int result = environment->openAll();
    if (result == 0) return environment;
    Error error = lmdbError("open", path, result);
    if (result == EACCES && readOnly)
        error.message += "; who reads has to be able to read it and to write " + path + "-lock";
    return error;
}

LmdbEnvironment::LmdbEnvironment(std::string path, bool readOnly)
    : m_path(std::move(path)), m_readOnly(readOnly) {}

LmdbEnvironment::~LmdbEnvironment() {
    m_pool.clear();
    if (m_env) mdb_env_close(m_env);
}

/// LMDB writes the first two pages of a new file without a sync: a crash could leave a file of that length
/// that nothing opens. So a file gets its name only when they are on the disk.
Status LmdbEnvironment::create(const std::string& path) {
    FileSystem& fs = systemFileSystem();
    const std::string temporary = path + ".tmp~";
    for (const std::string& left : {temporary, temporary + "-lock"}) {
        WARP_ASSIGN(const auto info, fs.stat(left));
        if (info) WARP_TRY(fs.removeFile(left));
    }
    {
        LmdbEnvironment fresh(temporary, false);
        int result = fresh.openFile();
        if (result == 0) result = mdb_env_sync(fresh.m_env, 1);
        if (result != 0) return lmdbError("create", path, result);
    }
    WARP_TRY(fs.rename(temporary, path));
    WARP_TRY(fs.syncDirectory(parentPath(path)));
    return fs.removeFile(temporary + "-lock");
}

Status LmdbEnvironment::checkLength(const std::string& path) {
    const auto file = systemFileSystem().open(path, OpenMode::Read);
    if (!file.ok()) return {};  // LMDB says why
    WARP_ASSIGN(const LmdbLength length, lmdbLength(**file));
    if (length.whole) return {};
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the tree was cut short: " + std::to_string(length.fileBytes) + " of " +
                            std::to_string(length.wantedBytes) +
                            " bytes are there; `warp rebuild DIR trees` makes it again from files and packs",
                 .path = path,
                 .offset = static_cast<std::int64_t>(length.fileBytes)};
}

int LmdbEnvironment::openFile() {
    int result = mdb_env_create(&m_env);
    if (result != 0) return result;
    mdb_env_set_mapsize(m_env, kMapBytes);
    mdb_env_set_maxreaders(m_env, kMaxReaders);
    mdb_env_set_maxdbs(m_env, 2 * kSpaceCount);
    const unsigned flags = MDB_NOSUBDIR | MDB_NOTLS | (m_readOnly ? MDB_RDONLY : 0u);
    return mdb_env_open(m_env, m_path.c_str(), flags, kFileMode);
}

int LmdbEnvironment::openAll() {
    int result = openFile();
    if (result == 0 && !m_readOnly) result = completeLength();
    return result != 0 ? result : openDatabases();
}

/// A healthy file may be short by free pages that were never written. A damaged page that points there would
/// end the process; in a file that is as long as its header says it meets zeros, which LMDB refuses as no
/// page.
int LmdbEnvironment::completeLength() {
    MDB_envinfo info = {};
    MDB_stat stat = {};
    mdb_env_info(m_env, &info);
    mdb_env_stat(m_env, &stat);
    const std::uint64_t wanted = (info.me_last_pgno + 1) * std::uint64_t{stat.ms_psize};
    const auto file = systemFileSystem().open(m_path, OpenMode::ReadWrite);
    if (!file.ok()) return EIO;
    const auto size = (*file)->size();
    if (!size.ok()) return EIO;
    if (*size >= wanted) return 0;
    return (*file)->truncate(wanted).ok() ? 0 : ENOSPC;
}

int LmdbEnvironment::openDatabases() {
    MDB_txn* txn = nullptr;
    int result = mdb_txn_begin(m_env, nullptr, m_readOnly ? MDB_RDONLY : 0, &txn);
    if (result != 0) return result;
    for (std::size_t i = 0; i < kSpaceCount && result == 0; ++i) {
        const std::string name(spaceName(static_cast<Space>(i)));
        if (name.empty()) continue;
        result = openDatabase(txn, name, m_readOnly, m_databases[i].first);
        if (result == 0) result = openDatabase(txn, name + kSecondSuffix, m_readOnly, m_databases[i].second);
        // An older engine wrote the tree and only a writer may add the space: it reads as empty.
        if (m_readOnly && result == MDB_NOTFOUND) {
            m_databases[i] = {};
            result = 0;
        }
    }
    if (result != 0) {
        mdb_txn_abort(txn);
        return result;
    }
    return mdb_txn_commit(txn);
}

Result<std::unique_ptr<LmdbRead>> LmdbEnvironment::beginRead() {
    std::unique_ptr<LmdbRead> read;
    {
        const MutexLock lock(m_poolMutex);
        if (!m_pool.empty()) {
            read = std::move(m_pool.back());
            m_pool.pop_back();
        }
    }
    if (!read) {
        MDB_txn* txn = nullptr;
        const int result = mdb_txn_begin(m_env, nullptr, MDB_RDONLY, &txn);
        if (result != 0) return lmdbError("read", m_path, result);
        return std::make_unique<LmdbRead>(*this, txn);
    }
    if (read->begun && isNewest(*read)) return read;
    read->reset();
    if (const int result = read->renew(); result != 0) return lmdbError("read", m_path, result);
    return read;
}

void LmdbEnvironment::endRead(std::unique_ptr<LmdbRead> read) {
    const MutexLock lock(m_poolMutex);
    // Looked at under the lock: a commit from now on finds the read in the pool.
    if (m_readOnly || !isNewest(*read)) read->reset();
    if (m_pool.size() < kMaxPooledReaders) m_pool.push_back(std::move(read));
}

void LmdbEnvironment::letGoOfOldReads() {
    const MutexLock lock(m_poolMutex);
    for (const auto& read : m_pool) read->reset();
}

bool LmdbEnvironment::isNewest(const LmdbRead& read) const {
    MDB_envinfo info = {};
    mdb_env_info(m_env, &info);
    return mdb_txn_id(read.txn) == info.me_last_txnid;
}

void LmdbRead::reset() {
    if (begun) mdb_txn_reset(txn);
    begun = false;
    places.forget();
}

int LmdbRead::renew() {
    const int result = mdb_txn_renew(txn);
    begun = result == 0;
    return result;
}

void LmdbEnvironment::noteCommit(int result) {
    const ErrorCode code = codeOf(result);
    if (result != 0 && (code == ErrorCode::Io || result == MDB_PANIC)) m_failed = true;
}

Result<TreeStats> LmdbEnvironment::stats() {
    WARP_ASSIGN(auto read, beginRead());
    std::uint64_t pages = 0;
    MDB_stat stat = {};
    for (const Pair& pair : m_databases) {
        for (const MDB_dbi database : {pair.first, pair.second}) {
            if (database != 0 && mdb_stat(read->txn, database, &stat) == 0)
                pages += stat.ms_branch_pages + stat.ms_leaf_pages + stat.ms_overflow_pages;
        }
    }
    endRead(std::move(read));
    MDB_envinfo info = {};
    mdb_env_info(m_env, &info);
    return TreeStats{.fileBytes = (info.me_last_pgno + 1) * std::uint64_t{stat.ms_psize},
                     .usedBytes = pages * stat.ms_psize};
}

Result<MDB_dbi> SpacePlaces::of(Space space) {
    MDB_dbi& found = m_found[static_cast<std::size_t>(space)];
    if (found != 0) return found;
    const LmdbEnvironment::Pair& pair = m_environment.databases(space);
    if (pair.first == 0) return MDB_dbi{0};
    MDB_stat stat = {};
    const int result = mdb_stat(m_txn, pair.second, &stat);
    if (result != 0) return lmdbError("read", m_environment.path(), result);
    found = stat.ms_entries > 0 ? pair.second : pair.first;
    return found;
}

Result<MDB_dbi> SpacePlaces::otherOf(Space space) {
    WARP_ASSIGN(const MDB_dbi here, of(space));
    const LmdbEnvironment::Pair& pair = m_environment.databases(space);
    return here == pair.first ? pair.second : pair.first;
}

void SpacePlaces::exchange(Space space) {
    MDB_dbi& found = m_found[static_cast<std::size_t>(space)];
    const LmdbEnvironment::Pair& pair = m_environment.databases(space);
    found = found == pair.first ? pair.second : pair.first;
}

}  // namespace warp
