// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_tree.h"

#include <array>
#include <cerrno>
#include <vector>

#include <lmdb.h>

#include "engine/base/mutex.h"

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

Error lmdbError(const char* action, const std::string& path, int result) {
    return Error{.code = codeOf(result),
                 .message = std::string("cannot ") + action + " the tree: " + mdb_strerror(result),
                 .path = path};
}

MDB_val toVal(ByteView bytes) {
    return {bytes.size(), const_cast<char*>(bytes.data())};
}

ByteView toView(const MDB_val& value) {
    return {static_cast<const char*>(value.mv_data), value.mv_size};
}

/// The environment and its databases; readers and writers share it so that it outlives them.
struct Environment {
    MDB_env* env = nullptr;
    std::string path;
    std::array<MDB_dbi, kSpaceCount> databases = {};
    Mutex poolMutex;
    std::vector<MDB_txn*> pool GUARDED_BY(poolMutex);

    ~Environment() {
        for (MDB_txn* txn : pool) mdb_txn_abort(txn);
        if (env) mdb_env_close(env);
    }
    MDB_dbi database(Space space) const { return databases[static_cast<std::size_t>(space)]; }

    Result<MDB_txn*> beginRead() {
        MDB_txn* txn = nullptr;
        {
            const MutexLock lock(poolMutex);
            if (!pool.empty()) {
                txn = pool.back();
                pool.pop_back();
            }
        }
        const int result = txn ? mdb_txn_renew(txn) : mdb_txn_begin(env, nullptr, MDB_RDONLY, &txn);
        if (result == 0) return txn;
        if (txn) mdb_txn_abort(txn);
        return lmdbError("read", path, result);
    }
    void endRead(MDB_txn* txn) {
        mdb_txn_reset(txn);
        const MutexLock lock(poolMutex);
        if (pool.size() < kMaxPooledReaders) {
            pool.push_back(txn);
        } else {
            mdb_txn_abort(txn);
        }
    }
};

class LmdbCursor final : public TreeCursor {
  public:
    LmdbCursor(const Environment& environment, MDB_txn* txn, Space space) : m_path(environment.path) {
        m_result = mdb_cursor_open(txn, environment.database(space), &m_cursor);
    }
    ~LmdbCursor() override {
        if (m_cursor) mdb_cursor_close(m_cursor);
    }

    void first() override { move(MDB_FIRST); }
    void last() override { move(MDB_LAST); }
    void seek(ByteView key) override {
        if (key.empty()) return first();
        m_key = toVal(key);
        move(MDB_SET_RANGE);
    }
    void next() override { move(MDB_NEXT); }
    void previous() override { move(MDB_PREV); }
    bool valid() const override { return m_result == 0; }
    ByteView key() const override { return toView(m_key); }
    ByteView value() const override { return toView(m_value); }
    Status status() const override {
        if (m_result == 0 || m_result == MDB_NOTFOUND) return {};
        return lmdbError("read", m_path, m_result);
    }

  private:
    void move(MDB_cursor_op operation) {
        if (m_cursor) m_result = mdb_cursor_get(m_cursor, &m_key, &m_value, operation);
    }

    const std::string& m_path;
    MDB_cursor* m_cursor = nullptr;
    MDB_val m_key = {};
    MDB_val m_value = {};
    int m_result = MDB_NOTFOUND;
};

Result<std::optional<ByteView>> getFrom(const Environment& environment, MDB_txn* txn, Space space,
                                        ByteView key) {
    MDB_val wanted = toVal(key);
    MDB_val value = {};
    const int result = mdb_get(txn, environment.database(space), &wanted, &value);
    if (result == MDB_NOTFOUND) return std::optional<ByteView>();
    if (result != 0) return lmdbError("read", environment.path, result);
    return std::optional<ByteView>(toView(value));
}

Result<std::uint64_t> countIn(const Environment& environment, MDB_txn* txn, Space space) {
    MDB_stat stat = {};
    const int result = mdb_stat(txn, environment.database(space), &stat);
    if (result != 0) return lmdbError("read", environment.path, result);
    return std::uint64_t{stat.ms_entries};
}

class LmdbReader final : public TreeReader {
  public:
    LmdbReader(std::shared_ptr<Environment> environment, MDB_txn* txn)
        : m_environment(std::move(environment)), m_txn(txn) {}
    ~LmdbReader() override { m_environment->endRead(m_txn); }

    Result<std::optional<ByteView>> get(Space space, ByteView key) override {
        return getFrom(*m_environment, m_txn, space, key);
    }
    std::unique_ptr<TreeCursor> cursor(Space space) override {
        return std::make_unique<LmdbCursor>(*m_environment, m_txn, space);
    }
    Result<std::uint64_t> count(Space space) override { return countIn(*m_environment, m_txn, space); }

  private:
    std::shared_ptr<Environment> m_environment;
    MDB_txn* m_txn;
};

/// Keeps one cursor per space: a merge comes in key order, and LMDB finds a key on the cursor's page without
/// walking down from the root.
class LmdbWriter final : public TreeWriter {
  public:
    LmdbWriter(std::shared_ptr<Environment> environment, MDB_txn* txn)
        : m_environment(std::move(environment)), m_txn(txn) {}
    ~LmdbWriter() override {
        if (m_txn) mdb_txn_abort(m_txn);
    }

    Result<std::optional<ByteView>> get(Space space, ByteView key) override {
        WARP_ASSIGN(MDB_cursor * cursor, writeCursor(space));
        MDB_val wanted = toVal(key);
        MDB_val value = {};
        const int result = mdb_cursor_get(cursor, &wanted, &value, MDB_SET_KEY);
        if (result == MDB_NOTFOUND) return std::optional<ByteView>();
        if (result != 0) return failed("read", result);
        return std::optional<ByteView>(toView(value));
    }
    std::unique_ptr<TreeCursor> cursor(Space space) override {
        return std::make_unique<LmdbCursor>(*m_environment, m_txn, space);
    }
    Result<std::uint64_t> count(Space space) override { return countIn(*m_environment, m_txn, space); }

    Status put(Space space, ByteView key, ByteView value) override { return store(space, key, value, 0); }
    Status append(Space space, ByteView key, ByteView value) override {
        return store(space, key, value, MDB_APPEND);
    }

    Result<bool> erase(Space space, ByteView key) override {
        WARP_ASSIGN(MDB_cursor * cursor, writeCursor(space));
        MDB_val wanted = toVal(key);
        MDB_val value = {};
        const int found = mdb_cursor_get(cursor, &wanted, &value, MDB_SET_KEY);
        if (found == MDB_NOTFOUND) return false;
        if (found != 0) return failed("read", found);
        const int result = mdb_cursor_del(cursor, 0);
        if (result != 0) return failed("change", result);
        return true;
    }

    Status commit() override {
        const int result = mdb_txn_commit(std::exchange(m_txn, nullptr));
        if (result != 0) return failed("commit to", result);
        return {};
    }

  private:
    Error failed(const char* action, int result) { return lmdbError(action, m_environment->path, result); }

    // LMDB closes the cursors of a write transaction with it.
    Result<MDB_cursor*> writeCursor(Space space) {
        MDB_cursor*& cursor = m_cursors[static_cast<std::size_t>(space)];
        if (!cursor) {
            const int result = mdb_cursor_open(m_txn, m_environment->database(space), &cursor);
            if (result != 0) return failed("change", result);
        }
        return cursor;
    }

    Status store(Space space, ByteView key, ByteView value, unsigned flags) {
        WARP_ASSIGN(MDB_cursor * cursor, writeCursor(space));
        MDB_val k = toVal(key);
        MDB_val v = toVal(value);
        const int result = mdb_cursor_put(cursor, &k, &v, flags);
        if (result != 0) return failed("change", result);
        return {};
    }

    std::shared_ptr<Environment> m_environment;
    MDB_txn* m_txn;
    std::array<MDB_cursor*, kSpaceCount> m_cursors = {};
};

class LmdbTree final : public Tree {
  public:
    explicit LmdbTree(std::shared_ptr<Environment> environment) : m_environment(std::move(environment)) {}

    Result<std::unique_ptr<TreeReader>> read() override {
        WARP_ASSIGN(MDB_txn * txn, m_environment->beginRead());
        return std::unique_ptr<TreeReader>(std::make_unique<LmdbReader>(m_environment, txn));
    }
    Result<std::unique_ptr<TreeWriter>> write() override {
        MDB_txn* txn = nullptr;
        const int result = mdb_txn_begin(m_environment->env, nullptr, 0, &txn);
        if (result != 0) return lmdbError("change", m_environment->path, result);
        return std::unique_ptr<TreeWriter>(std::make_unique<LmdbWriter>(m_environment, txn));
    }
    Result<TreeStats> stats() override {
        MDB_envinfo info = {};
        MDB_stat stat = {};
        mdb_env_info(m_environment->env, &info);
        mdb_env_stat(m_environment->env, &stat);
        const std::uint64_t bytes = (info.me_last_pgno + 1) * std::uint64_t{stat.ms_psize};
        return TreeStats{.fileBytes = bytes, .usedBytes = bytes};
    }
    Status clearStaleReaders() override {
        int dead = 0;
        const int result = mdb_reader_check(m_environment->env, &dead);
        if (result != 0) return lmdbError("inspect", m_environment->path, result);
        return {};
    }

  private:
    std::shared_ptr<Environment> m_environment;
};

int openDatabases(Environment& environment, bool readOnly) {
    MDB_txn* txn = nullptr;
    int result = mdb_txn_begin(environment.env, nullptr, readOnly ? MDB_RDONLY : 0, &txn);
    if (result != 0) return result;
    for (std::size_t i = 0; i < kSpaceCount; ++i) {
        const std::string name(spaceName(static_cast<Space>(i)));
        result = mdb_dbi_open(txn, name.c_str(), readOnly ? 0 : MDB_CREATE, &environment.databases[i]);
        if (result != 0) {
            mdb_txn_abort(txn);
            return result;
        }
    }
    return mdb_txn_commit(txn);
}

int openEnvironment(Environment& environment, bool readOnly) {
    int result = mdb_env_create(&environment.env);
    if (result != 0) return result;
    mdb_env_set_mapsize(environment.env, kMapBytes);
    mdb_env_set_maxreaders(environment.env, kMaxReaders);
    mdb_env_set_maxdbs(environment.env, kSpaceCount);
    const unsigned flags = MDB_NOSUBDIR | MDB_NOTLS | (readOnly ? MDB_RDONLY : 0u);
    result = mdb_env_open(environment.env, environment.path.c_str(), flags, kFileMode);
    return result != 0 ? result : openDatabases(environment, readOnly);
}

}  // namespace

Result<std::unique_ptr<Tree>> openLmdbTree(const std::string& path, const LmdbTreeOptions& options) {
    auto environment = std::make_shared<Environment>();
    environment->path = path;
    const int result = openEnvironment(*environment, options.readOnly);
    if (result == EACCES && options.readOnly) {
        Error error = lmdbError("open", path, result);
        error.message += "; who reads has to be able to read it and to write " + path + "-lock";
        return error;
    }
    if (result != 0) return lmdbError("open", path, result);
    return std::unique_ptr<Tree>(std::make_unique<LmdbTree>(std::move(environment)));
}

}  // namespace warp
