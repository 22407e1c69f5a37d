// SPDX-License-Identifier: GPL-3.0-or-later
#include <rocksdb/cache.h>
#include <rocksdb/db.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>

#include "tests/benchmarks/peer.h"

namespace warp::bench {

namespace {

constexpr std::size_t kCacheBytes = 1u << 30;
constexpr std::size_t kWriteBufferBytes = 64u << 20;

void check(const rocksdb::Status& status) {
    if (!status.ok()) fail("RocksDB: " + status.ToString());
}

rocksdb::Slice slice(std::string_view bytes) {
    return {bytes.data(), bytes.size()};
}

/// Tuned for synced writes: recycled logs and pipelined writes.
rocksdb::Options tuned() {
    rocksdb::Options options;
    options.create_if_missing = true;
    options.write_buffer_size = kWriteBufferBytes;
    options.max_write_buffer_number = 4;
    options.recycle_log_file_num = 4;
    options.enable_pipelined_write = true;
    options.max_background_jobs = 2;
    options.compression = rocksdb::kNoCompression;
    rocksdb::BlockBasedTableOptions table;
    table.block_cache = rocksdb::NewLRUCache(kCacheBytes);
    table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
    options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
    return options;
}

class RocksDb final : public Peer {
  public:
    RocksDb(const std::string& directory, Syncing syncing) {
        rocksdb::DB* db = nullptr;
        check(rocksdb::DB::Open(tuned(), directory, &db));
        m_db.reset(db);
        m_write.sync = syncing == Syncing::EveryPut;
    }
    void put(std::string_view key, std::string_view value) override {
        check(m_db->Put(m_write, slice(key), slice(value)));
    }
    void flush() override {
        check(m_db->SyncWAL());
        check(m_db->Flush({}));
    }
    std::size_t get(std::string_view key) override {
        // Not kept between calls: a pinned block must not outlive the engine's cache.
        rocksdb::PinnableSlice value;
        const rocksdb::Status status = m_db->Get({}, m_db->DefaultColumnFamily(), slice(key), &value);
        return status.ok() ? value.size() : 0;
    }
    std::uint64_t scan() override {
        std::uint64_t bytes = 0;
        const std::unique_ptr<rocksdb::Iterator> it(m_db->NewIterator({}));
        for (it->SeekToFirst(); it->Valid(); it->Next()) bytes += it->key().size() + it->value().size();
        check(it->status());
        return bytes;
    }

  private:
    std::unique_ptr<rocksdb::DB> m_db;
    rocksdb::WriteOptions m_write;
};

}  // namespace

PeerKind rocksDbPeer() {
    return {"RocksDB", [](const std::string& directory, Syncing syncing) {
                return std::make_unique<RocksDb>(directory, syncing);
            }};
}

}  // namespace warp::bench
