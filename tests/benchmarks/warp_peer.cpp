// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/files.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/store.h"
#include "tests/benchmarks/peer.h"

namespace warp::bench {

namespace {

template <typename T>
T take(Result<T> result) {
    if (!result.ok()) fail("warp: " + result.error().describe());
    return std::move(result).value();
}
void check(const Status& status) {
    if (!status.ok()) fail("warp: " + status.error().describe());
}

class Warp final : public Peer {
  public:
    Warp(const std::string& directory, Syncing syncing)
        : m_durability(syncing == Syncing::EveryPut ? Durability::Strong : Durability::Eventual) {
        check(makeDirectories(systemFileSystem(), directory + "/log"));
        StoreOptions options;
        options.fs = &systemFileSystem();
        options.clock = &systemClock();
        options.logDirectory = directory + "/log";
        options.universeId = "bench";
        options.tree = take(openLmdbTree(directory + "/particles.btree"));
        m_store = take(Store::open(std::move(options)));
    }
    void put(std::string_view key, std::string_view value) override {
        WriteBatch batch;
        batch.put(Space::Records, key, value);
        take(m_store->commit(batch, m_durability));
    }
    void flush() override { check(m_store->checkpoint({})); }
    std::size_t get(std::string_view key) override {
        return take(m_store->lookUp(Space::Records, key)).bytes.size();
    }
    std::uint64_t scan() override {
        std::uint64_t bytes = 0;
        const auto snapshot = take(m_store->snapshot());
        const auto cursor = snapshot->cursor(Space::Records);
        for (cursor->first(); cursor->valid(); cursor->next())
            bytes += cursor->key().size() + cursor->value().size();
        check(cursor->status());
        return bytes;
    }

  private:
    Durability m_durability;
    std::unique_ptr<Store> m_store;
};

}  // namespace

PeerKind warpPeer() {
    return {"warp", [](const std::string& directory, Syncing syncing) {
                return std::make_unique<Warp>(directory, syncing);
            }};
}

}  // namespace warp::bench
