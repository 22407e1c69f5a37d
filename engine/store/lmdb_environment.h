// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include <lmdb.h>

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"
#include "engine/base/result.h"
#include "engine/store/space.h"
#include "engine/store/tree.h"

namespace warp {

struct LmdbRead;

Error lmdbError(const char* action, const std::string& path, int result);

inline MDB_val toVal(ByteView bytes) {
    return {bytes.size(), const_cast<char*>(bytes.data())};
}
inline ByteView toView(const MDB_val& value) {
    return {static_cast<const char*>(value.mv_data), value.mv_size};
}

/// The LMDB environment of a tree and its databases; readers and writers share it so that it outlives them.
///
/// A space has two databases, `records` and `records~`; all it holds is in one of them, the other is empty.
/// Writing a space anew fills the empty one and empties the other, in one transaction.
class LmdbEnvironment {
  public:
    /// Makes the file when it is missing. Errors: Corrupt when a part of the file that is used is missing;
    /// that is found out before the file is mapped or changed.
    static Result<std::shared_ptr<LmdbEnvironment>> open(const std::string& path, bool readOnly);
    ~LmdbEnvironment();
    LmdbEnvironment(const LmdbEnvironment&) = delete;
    LmdbEnvironment& operator=(const LmdbEnvironment&) = delete;

    MDB_env* env() const { return m_env; }
    const std::string& path() const { return m_path; }

    /// A read of the newest state. To be given back.
    ///
    /// Beginning one costs as much as finding a key. So a read that was given back stays begun for the next
    /// one, as long as its state is the newest: such a read pins no page that could be used again. A commit
    /// lets go of all that rest (letGoOfOldReads); an observer, which hears of no commit, keeps none.
    Result<std::unique_ptr<LmdbRead>> beginRead();
    void endRead(std::unique_ptr<LmdbRead> read);
    /// To be called after every commit: reads that rest do not pin the state before it.
    void letGoOfOldReads();

    Result<TreeStats> stats();

    /// Remembers that a commit ended with `result`. After a failed sync nobody knows what of it is on the
    /// disk (and LMDB takes no more after some): only what a new environment reads from the file counts.
    void noteCommit(int result);
    bool failed() const { return m_failed; }

    /// The two databases of a space; 0 when a tree that is only read lacks them.
    struct Pair {
        MDB_dbi first = 0;
        MDB_dbi second = 0;
    };
    const Pair& databases(Space space) const { return m_databases[static_cast<std::size_t>(space)]; }

  private:
    LmdbEnvironment(std::string path, bool readOnly);
    static Status create(const std::string& path);
    static Status checkLength(const std::string& path);
    bool isNewest(const LmdbRead& read) const;
    int openAll();
    int openFile();
    int completeLength();
    int openDatabases();

    const std::string m_path;
    const bool m_readOnly;
    MDB_env* m_env = nullptr;
    std::array<Pair, kSpaceCount> m_databases = {};
    std::atomic<bool> m_failed = false;
    Mutex m_poolMutex;
    std::vector<std::unique_ptr<LmdbRead>> m_pool GUARDED_BY(m_poolMutex);
};

/// Where the spaces are as one transaction sees them; looked up once per space.
class SpacePlaces {
  public:
    SpacePlaces(const LmdbEnvironment& environment, MDB_txn* txn) : m_environment(environment), m_txn(txn) {}

    /// The database that holds the space; 0 when a tree that is only read has none.
    Result<MDB_dbi> of(Space space);
    /// The space's other database, which is empty.
    Result<MDB_dbi> otherOf(Space space);
    /// After the two have changed their parts.
    void exchange(Space space);
    /// Before the transaction sees another state.
    void forget() { m_found = {}; }

  private:
    const LmdbEnvironment& m_environment;
    MDB_txn* const m_txn;
    std::array<MDB_dbi, kSpaceCount> m_found = {};  ///< 0 = not looked up; LMDB keeps 0 and 1 for itself
};

/// A read transaction, and where the spaces are in the state that it sees. Ended by the destructor.
struct LmdbRead {
    LmdbRead(const LmdbEnvironment& environment, MDB_txn* opened)
        : txn(opened), places(environment, opened) {}
    ~LmdbRead() { mdb_txn_abort(txn); }
    LmdbRead(const LmdbRead&) = delete;
    LmdbRead& operator=(const LmdbRead&) = delete;
    /// Lets its state go; to be renewed before it is used again.
    void reset();
    /// Begins anew with the newest state. Takes: a read that was reset. Returns: LMDB's code.
    int renew();

    MDB_txn* const txn;
    SpacePlaces places;
    bool begun = true;  ///< sees a state
};

}  // namespace warp
