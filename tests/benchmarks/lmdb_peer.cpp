// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <lmdb.h>

#include "tests/benchmarks/peer.h"

namespace warp::bench {

namespace {

constexpr std::size_t kMapBytes = std::size_t{1} << 36;

void check(int result) {
    if (result != 0) fail(std::string("LMDB: ") + mdb_strerror(result));
}

MDB_val val(std::string_view bytes) {
    return {bytes.size(), const_cast<char*>(bytes.data())};
}

class Lmdb final : public Peer {
  public:
    Lmdb(const std::string& directory, Syncing syncing) {
        ::mkdir(directory.c_str(), 0700);
        check(mdb_env_create(&m_env));
        check(mdb_env_set_mapsize(m_env, kMapBytes));
        check(mdb_env_open(m_env, directory.c_str(), MDB_NOTLS | (syncing == Syncing::None ? MDB_NOSYNC : 0u),
                           0600));
        MDB_txn* txn = nullptr;
        check(mdb_txn_begin(m_env, nullptr, 0, &txn));
        check(mdb_dbi_open(txn, nullptr, 0, &m_dbi));
        check(mdb_txn_commit(txn));
    }
    ~Lmdb() override {
        if (m_reader) mdb_txn_abort(m_reader);
        mdb_env_close(m_env);
    }
    void put(std::string_view key, std::string_view value) override {
        MDB_txn* txn = nullptr;
        check(mdb_txn_begin(m_env, nullptr, 0, &txn));
        MDB_val k = val(key);
        MDB_val v = val(value);
        check(mdb_put(txn, m_dbi, &k, &v, 0));
        check(mdb_txn_commit(txn));
    }
    void flush() override { check(mdb_env_sync(m_env, 1)); }
    void beginReading() override {
        if (!m_reader) check(mdb_txn_begin(m_env, nullptr, MDB_RDONLY, &m_reader));
    }
    /// A transaction per get, renewed as LMDB advises, and the value copied out as the other engines do.
    std::size_t get(std::string_view key) override {
        mdb_txn_reset(m_reader);
        check(mdb_txn_renew(m_reader));
        MDB_val k = val(key);
        MDB_val v = {};
        if (mdb_get(m_reader, m_dbi, &k, &v) != 0) return 0;
        m_value.assign(static_cast<const char*>(v.mv_data), v.mv_size);
        return m_value.size();
    }
    std::uint64_t scan() override {
        std::uint64_t bytes = 0;
        MDB_txn* txn = nullptr;
        check(mdb_txn_begin(m_env, nullptr, MDB_RDONLY, &txn));
        MDB_cursor* cursor = nullptr;
        check(mdb_cursor_open(txn, m_dbi, &cursor));
        MDB_val k = {};
        MDB_val v = {};
        while (mdb_cursor_get(cursor, &k, &v, MDB_NEXT) == 0) bytes += k.mv_size + v.mv_size;
        mdb_cursor_close(cursor);
        mdb_txn_abort(txn);
        return bytes;
    }

  private:
    MDB_env* m_env = nullptr;
    MDB_dbi m_dbi = 0;
    MDB_txn* m_reader = nullptr;
    std::string m_value;
};

}  // namespace

PeerKind lmdbPeer() {
    return {"LMDB", [](const std::string& directory, Syncing syncing) {
                return std::make_unique<Lmdb>(directory, syncing);
            }};
}

}  // namespace warp::bench
