// SPDX-License-Identifier: GPL-3.0-or-later
#include <leveldb/cache.h>
#include <leveldb/db.h>
#include <leveldb/filter_policy.h>
#include <leveldb/write_batch.h>

#include "tests/benchmarks/peer.h"

namespace warp::bench {

namespace {

constexpr std::size_t kCacheBytes = 1u << 30;
constexpr std::size_t kWriteBufferBytes = 64u << 20;

void check(const leveldb::Status& status) {
    if (!status.ok()) fail("LevelDB: " + status.ToString());
}

leveldb::Slice slice(std::string_view bytes) {
    return {bytes.data(), bytes.size()};
}

class LevelDb final : public Peer {
  public:
    LevelDb(const std::string& directory, Syncing syncing)
        : m_cache(leveldb::NewLRUCache(kCacheBytes)), m_filter(leveldb::NewBloomFilterPolicy(10)) {
        leveldb::Options options;
        options.create_if_missing = true;
        options.write_buffer_size = kWriteBufferBytes;
        options.block_cache = m_cache.get();
        options.filter_policy = m_filter.get();
        leveldb::DB* db = nullptr;
        check(leveldb::DB::Open(options, directory, &db));
        m_db.reset(db);
        m_write.sync = syncing == Syncing::EveryPut;
    }
    void put(std::string_view key, std::string_view value) override {
        check(m_db->Put(m_write, slice(key), slice(value)));
    }
    void flush() override {
        leveldb::WriteOptions synced;
        synced.sync = true;
        leveldb::WriteBatch nothing;
        check(m_db->Write(synced, &nothing));
        m_db->CompactRange(nullptr, nullptr);
    }
    std::size_t get(std::string_view key) override {
        thread_local std::string value;
        const leveldb::Status status = m_db->Get({}, slice(key), &value);
        return status.ok() ? value.size() : 0;
    }
    std::uint64_t scan() override {
        std::uint64_t bytes = 0;
        const std::unique_ptr<leveldb::Iterator> it(m_db->NewIterator({}));
        for (it->SeekToFirst(); it->Valid(); it->Next()) bytes += it->key().size() + it->value().size();
        check(it->status());
        return bytes;
    }

  private:
    std::unique_ptr<leveldb::Cache> m_cache;
    std::unique_ptr<const leveldb::FilterPolicy> m_filter;
    std::unique_ptr<leveldb::DB> m_db;
    leveldb::WriteOptions m_write;
};

}  // namespace

PeerKind levelDbPeer() {
    return {"LevelDB", [](const std::string& directory, Syncing syncing) {
                return std::make_unique<LevelDb>(directory, syncing);
            }};
}

}  // namespace warp::bench
