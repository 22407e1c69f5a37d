// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_tree.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <thread>
#include <utility>

#include "engine/store/lmdb_environment.h"
#include "engine/store/lmdb_trim.h"

namespace warp {

namespace {

constexpr int kLooksForReaders = 100;
constexpr std::chrono::milliseconds kLookAgainAfter{10};

class LmdbCursor final : public TreeCursor {
  public:
    LmdbCursor(const LmdbEnvironment& environment, MDB_txn* txn, Result<MDB_dbi> database)
        : m_path(environment.path()) {
        if (database.ok() && *database == 0) {
            m_result = MDB_NOTFOUND;
        } else if (database.ok()) {
            m_result = mdb_cursor_open(txn, *database, &m_cursor);
        } else {
            m_result = MDB_BAD_TXN;
        }
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
    std::size_t take(std::span<TreeEntry> out, ByteView end) override {
        const char* before = nullptr;
        std::size_t count = 0;
        for (; count < out.size() && m_result == 0 && (end.empty() || key() < end); ++count) {
            out[count] = {toView(m_key), toView(m_value)};
            fetchAhead(before, out[count].key.data());
            before = out[count].key.data();
            move(MDB_NEXT);
        }
        return count;
    }

  private:
    /// Entries of a page lie one behind the other, mostly in order of their keys: a walk that knows its last
    /// step asks for the entries to come before it needs them. (It waited for memory half of its time.)
    static void fetchAhead(const char* before, const char* here) {
        constexpr std::intptr_t kLongestStep = 1024;
        constexpr std::intptr_t kStepsAhead = 3;
        const auto at = reinterpret_cast<std::intptr_t>(here);
        const std::intptr_t step = at - reinterpret_cast<std::intptr_t>(before);
        if (step > -kLongestStep && step < kLongestStep)
            __builtin_prefetch(reinterpret_cast<const void*>(at + kStepsAhead * step));
    }
    void move(MDB_cursor_op operation) {
        if (m_cursor) m_result = mdb_cursor_get(m_cursor, &m_key, &m_value, operation);
    }

    const std::string& m_path;
    MDB_cursor* m_cursor = nullptr;
    MDB_val m_key = {};
    MDB_val m_value = {};
    int m_result = MDB_NOTFOUND;
};

Result<std::optional<ByteView>> getFrom(const LmdbEnvironment& environment, MDB_txn* txn, MDB_dbi database,
                                        ByteView key) {
    MDB_val wanted = toVal(key);
    MDB_val value = {};
    const int result = mdb_get(txn, database, &wanted, &value);
    if (result == MDB_NOTFOUND) return std::optional<ByteView>();
    if (result != 0) return lmdbError("read", environment.path(), result);
    return std::optional<ByteView>(toView(value));
}

Result<std::uint64_t> countIn(const LmdbEnvironment& environment, MDB_txn* txn, MDB_dbi database) {
    MDB_stat stat = {};
    const int result = mdb_stat(txn, database, &stat);
    if (result != 0) return lmdbError("read", environment.path(), result);
    return std::uint64_t{stat.ms_entries};
}

class LmdbReader final : public TreeReader {
  public:
    LmdbReader(std::shared_ptr<LmdbEnvironment> environment, std::unique_ptr<LmdbRead> read)
        : m_environment(std::move(environment)), m_read(std::move(read)) {}
    ~LmdbReader() override { m_environment->endRead(std::move(m_read)); }

    Result<std::optional<ByteView>> get(Space space, ByteView key) override {
        WARP_ASSIGN(const MDB_dbi database, m_read->places.of(space));
        if (database == 0) return std::optional<ByteView>();
        return getFrom(*m_environment, m_read->txn, database, key);
    }
    std::unique_ptr<TreeCursor> cursor(Space space) override {
        return std::make_unique<LmdbCursor>(*m_environment, m_read->txn, m_read->places.of(space));
    }
    Result<std::uint64_t> count(Space space) override {
        WARP_ASSIGN(const MDB_dbi database, m_read->places.of(space));
        if (database == 0) return std::uint64_t{0};
        return countIn(*m_environment, m_read->txn, database);
    }

  private:
    const std::shared_ptr<LmdbEnvironment> m_environment;
    std::unique_ptr<LmdbRead> m_read;
};

/// Keeps one cursor per space: a merge comes in key order, and LMDB finds a key on the cursor's page without
/// walking down from the root.
class LmdbWriter final : public TreeWriter {
  public:
    LmdbWriter(std::shared_ptr<LmdbEnvironment> environment, MDB_txn* txn)
        : m_environment(std::move(environment)), m_txn(txn), m_places(*m_environment, txn) {}
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
        return std::make_unique<LmdbCursor>(*m_environment, m_txn, m_places.of(space));
    }
    Result<std::uint64_t> count(Space space) override {
        WARP_ASSIGN(const MDB_dbi database, m_places.of(space));
        return countIn(*m_environment, m_txn, database);
    }

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

    Result<std::unique_ptr<SpaceRewrite>> rewrite(Space space) override;

    Status commit() override {
        if (m_rewriting) return failed("commit to", MDB_BAD_TXN);
        const int result = mdb_txn_commit(std::exchange(m_txn, nullptr));
        m_environment->letGoOfOldReads();
        m_environment->noteCommit(result);
        if (result != 0) return failed("commit to", result);
        return {};
    }

  private:
    friend class LmdbRewrite;

    Error failed(const char* action, int result) { return lmdbError(action, m_environment->path(), result); }

    // LMDB closes the cursors of a write transaction with it.
    Result<MDB_cursor*> writeCursor(Space space) {
        MDB_cursor*& cursor = m_cursors[static_cast<std::size_t>(space)];
        if (!cursor) {
            WARP_ASSIGN(const MDB_dbi database, m_places.of(space));
            const int result = mdb_cursor_open(m_txn, database, &cursor);
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

    std::shared_ptr<LmdbEnvironment> m_environment;
    MDB_txn* m_txn;
    SpacePlaces m_places;
    std::array<MDB_cursor*, kSpaceCount> m_cursors = {};
    bool m_rewriting = false;  ///< begun and not finished
};

class LmdbRewrite final : public SpaceRewrite {
  public:
    LmdbRewrite(LmdbWriter& writer, Space space, MDB_dbi old, MDB_cursor* cursor)
        : m_writer(writer), m_space(space), m_old(old), m_cursor(cursor) {
        m_writer.m_rewriting = true;
    }

    Status append(ByteView key, ByteView value) override {
        MDB_val k = toVal(key);
        MDB_val v = toVal(value);
        const int result = mdb_cursor_put(m_cursor, &k, &v, MDB_APPEND);
        if (result != 0) return m_writer.failed("change", result);
        return {};
    }

    Status finish() override {
        mdb_cursor_close(m_cursor);
        if (MDB_cursor*& cursor = m_writer.m_cursors[static_cast<std::size_t>(m_space)]; cursor)
            mdb_cursor_close(std::exchange(cursor, nullptr));
        const int result = mdb_drop(m_writer.m_txn, m_old, 0);
        if (result != 0) return m_writer.failed("change", result);
        m_writer.m_places.exchange(m_space);
        m_writer.m_rewriting = false;
        return {};
    }

  private:
    LmdbWriter& m_writer;
    const Space m_space;
    const MDB_dbi m_old;
    MDB_cursor* const m_cursor;  ///< closed by finish, or by LMDB with the transaction
};

Result<std::unique_ptr<SpaceRewrite>> LmdbWriter::rewrite(Space space) {
    WARP_ASSIGN(const MDB_dbi old, m_places.of(space));
    WARP_ASSIGN(const MDB_dbi fresh, m_places.otherOf(space));
    MDB_cursor* cursor = nullptr;
    const int result = mdb_cursor_open(m_txn, fresh, &cursor);
    if (result != 0) return failed("change", result);
    return std::unique_ptr<SpaceRewrite>(std::make_unique<LmdbRewrite>(*this, space, old, cursor));
}

Result<std::shared_ptr<LmdbEnvironment>> openEnvironment(const std::string& path,
                                                         const LmdbTreeOptions& options) {
    WARP_ASSIGN(auto environment, LmdbEnvironment::open(path, options.readOnly));
    const int result = options.durable ? 0 : mdb_env_set_flags(environment->env(), MDB_NOSYNC, 1);
    if (result != 0) return lmdbError("open", path, result);
    return environment;
}

class LmdbTree final : public Tree {
  public:
    LmdbTree(std::string path, const LmdbTreeOptions& options, std::shared_ptr<LmdbEnvironment> environment)
        : m_path(std::move(path)), m_options(options), m_environment(std::move(environment)) {}

    Result<std::unique_ptr<TreeReader>> read() override {
        WARP_ASSIGN(const auto environment, environmentNow());
        WARP_ASSIGN(auto read, environment->beginRead());
        return std::unique_ptr<TreeReader>(std::make_unique<LmdbReader>(environment, std::move(read)));
    }
    Result<std::unique_ptr<TreeWriter>> write() override {
        WARP_ASSIGN(const auto environment, soundEnvironment());
        MDB_txn* txn = nullptr;
        const int result = mdb_txn_begin(environment->env(), nullptr, 0, &txn);
        if (result != 0) return lmdbError("change", m_path, result);
        return std::unique_ptr<TreeWriter>(std::make_unique<LmdbWriter>(environment, txn));
    }
    Result<TreeStats> stats() override {
        WARP_ASSIGN(const auto environment, environmentNow());
        return environment->stats();
    }
    Status trim() override {
        WARP_ASSIGN(const auto environment, soundEnvironment());
        return trimLmdb(*environment);
    }
    Status clearStaleReaders() override {
        WARP_ASSIGN(const auto environment, environmentNow());
        int dead = 0;
        const int result = mdb_reader_check(environment->env(), &dead);
        if (result != 0) return lmdbError("inspect", m_path, result);
        return {};
    }

  private:
    using Environment = std::shared_ptr<LmdbEnvironment>;

    /// The environment; after a failed commit a new one if nobody uses the old one any more.
    Result<Environment> environmentNow() {
        const MutexLock lock(m_mutex);
        // LMDB bears one environment of a file in a process: a second one would take the readers' places
        // away.
        const bool replaceable =
            !m_environment || (m_environment->failed() && m_environment.use_count() == 1);
        if (!replaceable) return m_environment;
        m_environment.reset();
        WARP_ASSIGN(m_environment, openEnvironment(m_path, m_options));
        return m_environment;
    }

    /// An environment without a failed commit. Waits a little for the readers of a failed one.
    Result<Environment> soundEnvironment() {
        for (int look = 0; look < kLooksForReaders; ++look) {
            {
                WARP_ASSIGN(auto environment, environmentNow());
                if (!environment->failed()) return environment;
            }
            std::this_thread::sleep_for(kLookAgainAfter);
        }
        return Error{.code = ErrorCode::Io,
                     .message =
                         "the tree failed to reach the disk and can be opened again only when nobody reads "
                         "it: close long views, then resume",
                     .path = m_path};
    }

    const std::string m_path;
    const LmdbTreeOptions m_options;
    Mutex m_mutex;
    Environment m_environment GUARDED_BY(m_mutex);  ///< none when it could not be opened again
};

}  // namespace

Result<std::unique_ptr<Tree>> openLmdbTree(const std::string& path, const LmdbTreeOptions& options) {
    WARP_ASSIGN(auto environment, openEnvironment(path, options));
    return std::unique_ptr<Tree>(std::make_unique<LmdbTree>(path, options, std::move(environment)));
}

}  // namespace warp
