// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/peer_rows.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

#include "engine/io/files.h"
#include "tests/benchmarks/opening.h"

namespace warp::bench {

namespace {

using Against = Goal::Against;

constexpr std::uint32_t kMostGets = 500'000;
constexpr unsigned kThreads = 16;

Goal ofBest(double factor) {
    return {.against = Against::BestPeer, .factor = factor};
}
Goal ofLmdb(double factor) {
    return {.against = Against::Peer, .name = "LMDB", .factor = factor};
}
Goal atMost(double most) {
    return {.against = Against::AtMost, .most = most};
}

}  // namespace

Data::Data(std::uint32_t count) : m_records(count) {
    const bool kept = count <= kKeptRecords;
    if (kept) m_keys.reserve(count);
    if (kept) m_values.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::string value = m_records.value(i);
        m_jsonBytes += value.size();
        if (!kept) continue;
        m_keys.push_back(m_records.key(i));
        m_values.push_back(std::move(value));
    }
}

std::string_view Data::key(std::uint32_t i) {
    return m_keys.empty() ? m_key = StandardRecords::keyOf(i) : m_keys[i];
}

std::string_view Data::value(std::uint32_t i) {
    return m_values.empty() ? m_value = StandardRecords::valueOf(i) : m_values[i];
}

std::uint64_t diskBytes(const std::string& path) {
    struct stat info = {};
    if (::lstat(path.c_str(), &info) != 0) return 0;
    auto bytes = static_cast<std::uint64_t>(info.st_blocks) * 512;
    if (!S_ISDIR(info.st_mode)) return bytes;
    const auto entries = systemFileSystem().list(path);
    if (!entries.ok()) return bytes;
    for (const DirectoryEntry& entry : *entries) bytes += diskBytes(joinPath(path, entry.name));
    return bytes;
}

void PeerRows::run(const PeerKind& kind) {
    if (m_settings.wants("synced")) syncedPuts(kind);
    const bool needsData = m_settings.wants("put") || m_settings.wants("get") || m_settings.wants("scan") ||
                           m_settings.wants("disk") || m_settings.wants("open");
    if (needsData && !m_settings.reuse) puts(kind);
    if (m_settings.wants("get")) gets(kind);
    if (m_settings.wants("scan")) scan(kind);
    if (m_settings.wants("disk")) disk(kind);
    if (m_settings.wants("open")) opens(kind);
    if (!m_settings.keep) fresh(kind);
}

void PeerRows::fresh(const PeerKind& kind) {
    if (const Status removed = removeTree(systemFileSystem(), directoryOf(m_settings, kind)); !removed)
        fail(removed.error().describe());
    ::sync();
}

void PeerRows::puts(const PeerKind& kind) {
    fresh(kind);
    const auto peer = kind.open(directoryOf(m_settings, kind), Syncing::None);
    const auto start = Clock::now();
    for (std::uint32_t i = 0; i < m_data.count(); ++i) peer->put(m_data.key(i), m_data.value(i));
    const double acknowledged = seconds(start);
    peer->flush();
    const double flushed = seconds(start);
    m_table.add("put", "/s", ofBest(3), kind.name, m_data.count() / acknowledged);
    m_table.add("put with flush", "/s", ofBest(1), kind.name, m_data.count() / flushed);
}

void PeerRows::syncedPuts(const PeerKind& kind) {
    fresh(kind);
    const auto peer = kind.open(directoryOf(m_settings, kind), Syncing::EveryPut);
    const std::uint32_t most = std::min({m_settings.syncedPuts, m_data.count(), Data::kKeptRecords});
    auto start = Clock::now();
    std::uint32_t done = 0;
    for (; done < most && seconds(start) < kSyncedSeconds; ++done)
        peer->put(m_data.keptKey(done), m_data.keptValue(done));
    m_table.add("put synced, 1 thread", "/s", ofBest(1.5), kind.name, done / seconds(start));

    start = Clock::now();
    std::atomic<std::uint32_t> next = 0;
    std::atomic<std::uint32_t> acknowledged = 0;
    std::vector<std::thread> threads;
    for (unsigned t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            for (std::uint32_t i = next++; i < most && seconds(start) < kSyncedSeconds; i = next++) {
                peer->put(m_data.keptKey(i), m_data.keptValue(i));
                ++acknowledged;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    m_table.add("put synced, 16 threads", "/s", ofBest(2), kind.name, acknowledged / seconds(start));
}

double PeerRows::randomGets(Peer& peer, const std::vector<std::string>& keys) {
    peer.beginReading();
    const auto start = Clock::now();
    std::uint64_t bytes = 0;
    for (const std::string& key : keys) {
        const std::size_t size = peer.get(key);
        if (size == 0) fail("a record is missing");
        bytes += size;
    }
    return bytes == 0 ? 0 : static_cast<double>(keys.size()) / seconds(start);
}

/// Keys at random, in the order in which they are asked for: what is measured is the engine, not how long the
/// memory takes that holds all keys.
std::vector<std::string> PeerRows::requests() {
    std::mt19937_64 random(7);
    std::vector<std::string> keys(std::min(m_data.count(), kMostGets));
    for (std::string& key : keys) key = m_data.key(static_cast<std::uint32_t>(random() % m_data.count()));
    return keys;
}

/// Cached: the second pass over the same keys. Cold: the first pass after opening, page cache warm.
void PeerRows::gets(const PeerKind& kind) {
    const std::vector<std::string> keys = requests();
    const auto peer = kind.open(directoryOf(m_settings, kind), Syncing::None);
    m_table.add("get, cold process", "/s", ofLmdb(0.8), kind.name, randomGets(*peer, keys));
    m_table.add("get, cached", "/s", ofLmdb(2), kind.name, randomGets(*peer, keys));
}

void PeerRows::scan(const PeerKind& kind) {
    const auto peer = kind.open(directoryOf(m_settings, kind), Syncing::None);
    peer->scan();
    const auto start = Clock::now();
    if (peer->scan() < m_data.jsonBytes()) fail("the scan missed records");
    m_table.add("scan", "/s", ofLmdb(0.8), kind.name, m_data.count() / seconds(start));
}

void PeerRows::disk(const PeerKind& kind) {
    const std::string directory = directoryOf(m_settings, kind);
    const auto json = static_cast<double>(m_data.jsonBytes());
    m_table.add("disk / JSON bytes", "x", {}, kind.name, static_cast<double>(diskBytes(directory)) / json);
    if (!kind.disk) return;
    const DiskParts parts = kind.disk(directory);
    m_table.add("tree / JSON bytes", "x", atMost(1.4), kind.name, static_cast<double>(parts.tree) / json);
    m_table.add("live log", "MB", atMost(268.435456), kind.name, static_cast<double>(parts.log) / 1e6);
}

void PeerRows::opens(const PeerKind& kind) {
    { const auto settled = kind.open(directoryOf(m_settings, kind), Syncing::None); }
    const Opening clean = openInChild(m_settings, kind);
    m_table.add("open clean", "ms", atMost(50), kind.name, clean.milliseconds);
    m_table.add("memory open and idle", "MB", atMost(200), kind.name, clean.megabytes);
    killWhileWriting(m_settings, kind);
    const Opening killed = openInChild(m_settings, kind);
    constexpr double kChangesPerMs = 1000;
    m_table.add("open after kill -9", "ms", atMost(50 + killed.tail / kChangesPerMs), kind.name,
                killed.milliseconds);
}

}  // namespace warp::bench
