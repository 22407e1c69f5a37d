// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"
#include "tests/benchmarks/peer.h"
#include "tests/benchmarks/peer_rows.h"

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

PutOptions putOptions(Syncing syncing) {
    return {.durability = syncing == Syncing::EveryPut ? Durability::Strong : Durability::Eventual};
}

DiskParts diskParts(const std::string& directory) {
    return {.tree = diskBytes(joinPath(directory, kTreePath)),
            .log = diskBytes(joinPath(directory, kLogDirectory))};
}

std::uint64_t scanAll(Spacetime& spacetime) {
    std::uint64_t bytes = 0;
    const auto view = take(spacetime.view());
    check(view->scanValues({}, {}, false, [&bytes](const RecordHead& head, ByteView json) {
        bytes += head.key.size() + json.size();
        return true;
    }));
    return bytes;
}

/// The storage core with records, as the other engines are: without the files that people read.
class WarpStorage final : public Peer {
  public:
    WarpStorage(const std::string& directory, Syncing syncing) : m_options(putOptions(syncing)) {
        check(Universe::create(directory));
        m_storage = take(Storage::open({.fs = &systemFileSystem(),
                                        .clock = &systemClock(),
                                        .root = directory,
                                        .universeId = "benchmark",
                                        .cacheBudget = 1u << 30},
                                       {}));
    }
    ~WarpStorage() override { check(m_storage->close()); }
    void put(std::string_view key, std::string_view value) override {
        take(m_storage->spacetime().put(key, value, m_options));
    }
    void flush() override { check(m_storage->store().checkpoint({})); }
    std::size_t get(std::string_view key) override {
        const auto value = take(m_storage->spacetime().observeValue(key));
        return value ? value->size() : 0;
    }
    std::uint64_t scan() override { return scanAll(m_storage->spacetime()); }
    std::uint64_t tail() override {
        const StoreStatus status = m_storage->store().status();
        return status.visibleLsn - status.appliedLsn;
    }

  private:
    const PutOptions m_options;
    std::unique_ptr<Storage> m_storage;
};

/// The whole universe as the application holds it: the mirror writes its files while puts come in.
class WarpUniverse final : public Peer {
  public:
    WarpUniverse(const std::string& directory, Syncing syncing) : m_options(putOptions(syncing)) {
        check(Universe::create(directory));
        m_universe = take(Universe::open(directory));
    }
    ~WarpUniverse() override { check(m_universe->close()); }
    void put(std::string_view key, std::string_view value) override {
        take(m_universe->spacetime().put(key, value, m_options));
    }
    /// Until every record's file is written and durable.
    void flush() override { check(m_universe->sync({})); }
    std::size_t get(std::string_view key) override {
        const auto value = take(m_universe->spacetime().observeValue(key));
        return value ? value->size() : 0;
    }
    std::uint64_t scan() override { return scanAll(m_universe->spacetime()); }

  private:
    const PutOptions m_options;
    std::unique_ptr<Universe> m_universe;
};

}  // namespace

PeerKind warpPeer() {
    return {"warp",
            [](const std::string& directory, Syncing syncing) {
                return std::make_unique<WarpStorage>(directory, syncing);
            },
            diskParts};
}

PeerKind warpUniversePeer() {
    return {"warp+files", [](const std::string& directory, Syncing syncing) {
                return std::make_unique<WarpUniverse>(directory, syncing);
            }};
}

}  // namespace warp::bench
