// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <mutex>

#include <sqlite3.h>

#include "tests/benchmarks/peer.h"

namespace warp::bench {

namespace {

// A put of its own transaction costs SQLite the log's pages each time; unsynced ones come in groups, which
// the other engines form in their logs' buffers. The log is carried over when it is as large as their
// buffers.
constexpr int kPutsPerTransaction = 1000;
constexpr const char* kCheckpointEvery = "PRAGMA wal_autocheckpoint=16384";  // pages of 4 KiB

class Sqlite final : public Peer {
  public:
    Sqlite(const std::string& directory, Syncing syncing) : m_grouped(syncing == Syncing::None) {
        ::mkdir(directory.c_str(), 0700);
        check(sqlite3_open((directory + "/data.sqlite").c_str(), &m_db));
        run("PRAGMA journal_mode=WAL");
        run(syncing == Syncing::EveryPut ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
        run("PRAGMA cache_size=-1000000");
        run(kCheckpointEvery);
        run("CREATE TABLE IF NOT EXISTS records(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID");
        prepare("INSERT OR REPLACE INTO records VALUES(?,?)", m_put);
        prepare("SELECT value FROM records WHERE key=?", m_get);
    }
    ~Sqlite() override {
        endGroup();
        sqlite3_finalize(m_put);
        sqlite3_finalize(m_get);
        sqlite3_close(m_db);
    }
    void put(std::string_view key, std::string_view value) override {
        const std::lock_guard lock(m_mutex);
        if (m_grouped && m_pending == 0) run("BEGIN");
        bind(m_put, 1, key);
        bind(m_put, 2, value);
        if (sqlite3_step(m_put) != SQLITE_DONE) fail(std::string("SQLite: ") + sqlite3_errmsg(m_db));
        sqlite3_reset(m_put);
        if (m_grouped && ++m_pending == kPutsPerTransaction) endGroup();
    }
    void flush() override {
        endGroup();
        run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    std::size_t get(std::string_view key) override {
        bind(m_get, 1, key);
        std::size_t size = 0;
        if (sqlite3_step(m_get) == SQLITE_ROW) {
            m_value.assign(reinterpret_cast<const char*>(sqlite3_column_text(m_get, 0)),
                           static_cast<std::size_t>(sqlite3_column_bytes(m_get, 0)));
            size = m_value.size();
        }
        sqlite3_reset(m_get);
        return size;
    }
    std::uint64_t scan() override {
        sqlite3_stmt* all = nullptr;
        prepare("SELECT key, value FROM records ORDER BY key", all);
        std::uint64_t bytes = 0;
        while (sqlite3_step(all) == SQLITE_ROW) {
            sqlite3_column_text(all, 0);
            sqlite3_column_text(all, 1);
            bytes += static_cast<std::uint64_t>(sqlite3_column_bytes(all, 0)) +
                     static_cast<std::uint64_t>(sqlite3_column_bytes(all, 1));
        }
        sqlite3_finalize(all);
        return bytes;
    }

  private:
    void endGroup() {
        if (m_pending > 0) run("COMMIT");
        m_pending = 0;
    }
    void check(int result) {
        if (result != SQLITE_OK) fail(std::string("SQLite: ") + sqlite3_errmsg(m_db));
    }
    void run(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    void prepare(const char* sql, sqlite3_stmt*& statement) {
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
    }
    void bind(sqlite3_stmt* statement, int at, std::string_view text) {
        check(sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
    }

    const bool m_grouped;
    int m_pending = 0;  ///< puts of the open transaction
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_put = nullptr;
    sqlite3_stmt* m_get = nullptr;
    std::mutex m_mutex;
    std::string m_value;
};

}  // namespace

PeerKind sqlitePeer() {
    return {"SQLite", [](const std::string& directory, Syncing syncing) {
                return std::make_unique<Sqlite>(directory, syncing);
            }};
}

}  // namespace warp::bench
