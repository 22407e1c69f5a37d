// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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
    static Result<std::shared_ptr<LmdbEnvironment>> open(const std::string& path, bool readOnly);
    ~LmdbEnvironment();
    LmdbEnvironment(const LmdbEnvironment&) = delete;
    LmdbEnvironment& operator=(const LmdbEnvironment&) = delete;

    MDB_env* env() const { return m_env; }
    const std::string& path() const { return m_path; }

    /// A read transaction, from the pool when it has one. To be given back.
    Result<MDB_txn*> beginRead();
    void endRead(MDB_txn* txn);

    Result<TreeStats> stats();

    /// The two databases of a space.
    struct Pair {
        MDB_dbi first = 0;
        MDB_dbi second = 0;
    };
    const Pair& databases(Space space) const { return m_databases[static_cast<std::size_t>(space)]; }

  private:
    explicit LmdbEnvironment(std::string path) : m_path(std::move(path)) {}
    int openAll(bool readOnly);
    int completeLength();
    int openDatabases(bool readOnly);

    const std::string m_path;
    MDB_env* m_env = nullptr;
    std::array<Pair, kSpaceCount> m_databases = {};
    Mutex m_poolMutex;
    std::vector<MDB_txn*> m_pool GUARDED_BY(m_poolMutex);
};

/// Where the spaces are as one transaction sees them; looked up once per space.
class SpacePlaces {
  public:
    SpacePlaces(const LmdbEnvironment& environment, MDB_txn* txn) : m_environment(environment), m_txn(txn) {}

    /// The database that holds the space.
    Result<MDB_dbi> of(Space space);
    /// The space's other database, which is empty.
    Result<MDB_dbi> otherOf(Space space);
    /// After the two have changed their parts.
    void exchange(Space space);

  private:
    const LmdbEnvironment& m_environment;
    MDB_txn* const m_txn;
    std::array<MDB_dbi, kSpaceCount> m_found = {};  ///< 0 = not looked up; LMDB keeps 0 and 1 for itself
};

}  // namespace warp
