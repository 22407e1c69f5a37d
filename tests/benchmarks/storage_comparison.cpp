// SPDX-License-Identifier: GPL-3.0-or-later
// The storage engine beside its peers: same records, same run. See README.md.
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <thread>

#include "engine/io/files.h"
#include "engine/universe/standard_records.h"
#include "tests/benchmarks/peer.h"

namespace warp::bench {

void fail(const std::string& what) {
    std::cerr << what << std::endl;
    std::_Exit(1);
}

std::vector<PeerKind> allPeers() {
    std::vector<PeerKind> peers = {warpPeer(), warpUniversePeer()};
#ifdef WARP_PEER_LEVELDB
    peers.push_back(levelDbPeer());
#endif
#ifdef WARP_PEER_ROCKSDB
    peers.push_back(rocksDbPeer());
#endif
    peers.push_back(lmdbPeer());
#ifdef WARP_PEER_SQLITE
    peers.push_back(sqlitePeer());
#endif
    return peers;
}

namespace {

using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point since) {
    return std::chrono::duration<double>(Clock::now() - since).count();
}

/// Bytes on the disk, as `du` counts them: files may have holes.
std::uint64_t diskBytes(const std::string& path) {
    FileSystem& fs = systemFileSystem();
    std::uint64_t bytes = 0;
    const auto entries = fs.list(path);
    if (!entries.ok()) return 0;
    for (const DirectoryEntry& entry : *entries) {
        const std::string child = joinPath(path, entry.name);
        if (entry.kind == FileKind::Directory) {
            bytes += diskBytes(child);
        } else if (struct stat info; ::lstat(child.c_str(), &info) == 0) {
            bytes += static_cast<std::uint64_t>(info.st_blocks) * 512;
        }
    }
    return bytes;
}

/// One row of the result: figures per engine, greater is better.
class Table {
  public:
    void add(const std::string& work, const std::string& unit, const std::string& peer, double figure) {
        Row& row = m_rows[work];
        row.unit = unit;
        row.figures.emplace_back(peer, figure);
        std::printf("%-28s %-10s %14.2f %s\n", work.c_str(), peer.c_str(), figure, unit.c_str());
        std::fflush(stdout);
    }
    void print() const {
        std::printf("\n%-28s %14s %14s  %-8s %8s\n", "work", "warp", "best peer", "(which)", "ratio");
        for (const auto& [work, row] : m_rows) {
            double ours = 0;
            std::pair<std::string, double> best = {"-", 0};
            for (const auto& figure : row.figures) {
                if (figure.first == "warp") {
                    ours = figure.second;
                } else if (figure.first == "warp+files") {
                    continue;
                } else if (figure.second > best.second) {
                    best = figure;
                }
            }
            std::printf("%-28s %14.2f %14.2f  %-8s %8.2f  %s\n", work.c_str(), ours, best.second,
                        best.first.c_str(), best.second > 0 ? ours / best.second : 0.0, row.unit.c_str());
        }
    }

  private:
    struct Row {
        std::string unit;
        std::vector<std::pair<std::string, double>> figures;
    };
    std::map<std::string, Row> m_rows;
};

struct Settings {
    std::string directory;
    std::uint32_t records = 1'000'000;
    std::uint32_t syncedPuts = 5'000;
    std::uint32_t groupPuts = 40'000;
    std::vector<std::string> only;
    std::vector<std::string> peers;
    bool keep = false;        ///< leave the data there to be looked at
    std::string writeAndDie;  ///< set in the child that is to be killed

    bool wants(const std::string& work) const {
        return only.empty() || std::find(only.begin(), only.end(), work) != only.end();
    }
    bool wantsPeer(const std::string& name) const {
        return peers.empty() || std::find(peers.begin(), peers.end(), name) != peers.end();
    }
};

class Comparison {
  public:
    Comparison(Settings settings) : m_settings(std::move(settings)), m_records(m_settings.records) {
        m_keys.reserve(m_settings.records);
        m_values.reserve(m_settings.records);
        for (std::uint32_t i = 0; i < m_settings.records; ++i) {
            m_keys.push_back(m_records.key(i));
            m_values.push_back(m_records.value(i));
            m_jsonBytes += m_values.back().size();
        }
    }

    void run() {
        for (const PeerKind& kind : allPeers()) {
            if (!m_settings.wantsPeer(kind.name)) continue;
            fresh(kind);
            if (m_settings.wants("synced")) syncedPuts(kind);
            fresh(kind);
            puts(kind);
            if (m_settings.wants("get")) gets(kind);
            if (m_settings.wants("scan")) scan(kind);
            if (m_settings.wants("disk")) {
                m_table.add(
                    "disk, JSON bytes / bytes", "", kind.name,
                    static_cast<double>(m_jsonBytes) / static_cast<double>(diskBytes(directoryOf(kind))));
            }
            if (m_settings.wants("open")) opens(kind);
            if (!m_settings.keep) fresh(kind);
        }
        m_table.print();
    }

    /// The child's part of killWhileWriting.
    void writeAndDie(const std::string& name) {
        for (const PeerKind& kind : allPeers()) {
            if (kind.name != name) continue;
            const auto peer = kind.open(directoryOf(kind), Syncing::None);
            for (std::uint32_t i = 0; i < m_settings.records / 10; ++i) peer->put(m_keys[i], m_values[i]);
            ::kill(::getpid(), SIGKILL);
        }
    }

  private:
    std::string directoryOf(const PeerKind& kind) const { return joinPath(m_settings.directory, kind.name); }
    void fresh(const PeerKind& kind) {
        if (const Status removed = removeTree(systemFileSystem(), directoryOf(kind)); !removed)
            fail(removed.error().describe());
        ::sync();
    }

    void puts(const PeerKind& kind) {
        const auto peer = kind.open(directoryOf(kind), Syncing::None);
        const auto start = Clock::now();
        for (std::uint32_t i = 0; i < m_settings.records; ++i) peer->put(m_keys[i], m_values[i]);
        const double acknowledged = seconds(start);
        peer->flush();
        const double flushed = seconds(start);
        m_table.add("put", "/s", kind.name, m_settings.records / acknowledged);
        m_table.add("put with flush", "/s", kind.name, m_settings.records / flushed);
    }

    void syncedPuts(const PeerKind& kind) {
        const auto peer = kind.open(directoryOf(kind), Syncing::EveryPut);
        auto start = Clock::now();
        for (std::uint32_t i = 0; i < m_settings.syncedPuts; ++i) peer->put(m_keys[i], m_values[i]);
        m_table.add("put synced, 1 thread", "/s", kind.name, m_settings.syncedPuts / seconds(start));
        constexpr unsigned kThreads = 16;
        start = Clock::now();
        std::atomic<std::uint32_t> next = 0;
        std::vector<std::thread> threads;
        for (unsigned t = 0; t < kThreads; ++t) {
            threads.emplace_back([&] {
                for (std::uint32_t i = next++; i < m_settings.groupPuts; i = next++)
                    peer->put(m_keys[i], m_values[i]);
            });
        }
        for (std::thread& thread : threads) thread.join();
        m_table.add("put synced, 16 threads", "/s", kind.name, m_settings.groupPuts / seconds(start));
    }

    double randomGets(Peer& peer, std::uint32_t count, std::uint64_t seed) {
        std::mt19937_64 random(seed);
        peer.beginReading();
        const auto start = Clock::now();
        std::uint64_t bytes = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::size_t size = peer.get(m_keys[random() % m_settings.records]);
            if (size == 0) fail("a record is missing");
            bytes += size;
        }
        return bytes == 0 ? 0 : count / seconds(start);
    }

    /// Cached: the second pass over the same keys. Cold: the first pass of a fresh process, page cache warm.
    void gets(const PeerKind& kind) {
        const std::uint32_t count = std::min<std::uint32_t>(m_settings.records, 500'000);
        {
            const auto peer = kind.open(directoryOf(kind), Syncing::None);
            m_table.add("get, cold process", "/s", kind.name, randomGets(*peer, count, 7));
            m_table.add("get, cached", "/s", kind.name, randomGets(*peer, count, 7));
        }
    }

    void scan(const PeerKind& kind) {
        const auto peer = kind.open(directoryOf(kind), Syncing::None);
        peer->scan();
        const auto start = Clock::now();
        if (peer->scan() < m_jsonBytes) fail("the scan missed records");
        m_table.add("scan", "/s", kind.name, m_settings.records / seconds(start));
    }

    void opens(const PeerKind& kind) {
        auto start = Clock::now();
        {
            const auto peer = kind.open(directoryOf(kind), Syncing::None);
            if (peer->scan() == 0) fail("nothing there");
        }
        start = Clock::now();
        auto peer = kind.open(directoryOf(kind), Syncing::None);
        peer->beginReading();
        peer->get(m_keys[0]);
        m_table.add("open clean, 1/s", "/s", kind.name, 1 / seconds(start));
        peer.reset();
        killWhileWriting(kind);
        start = Clock::now();
        peer = kind.open(directoryOf(kind), Syncing::None);
        peer->beginReading();
        if (peer->get(m_keys[0]) == 0) fail("a record was lost in the kill");
        m_table.add("open after kill -9, 1/s", "/s", kind.name, 1 / seconds(start));
    }

    /// A child writes the first tenth of the records again and is killed. It is a fresh program: engines with
    /// threads do not survive a fork.
    void killWhileWriting(const PeerKind& kind) {
        const std::string records = std::to_string(m_settings.records);
        const pid_t child = ::fork();
        if (child == 0) {
            ::execl("/proc/self/exe", "storage_comparison", "--directory", m_settings.directory.c_str(),
                    "--records", records.c_str(), "--write-and-die", kind.name.c_str(), nullptr);
            std::_Exit(1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFSIGNALED(status)) fail("the writing child was not killed");
    }

    const Settings m_settings;
    const StandardRecords m_records;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_values;
    std::uint64_t m_jsonBytes = 0;
    Table m_table;
};

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> list;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        list.push_back(text.substr(at, comma - at));
        at = comma + 1;
    }
    return list;
}

Settings parse(int count, char** arguments) {
    Settings settings;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = arguments[i];
        const std::string value = arguments[i + 1];
        if (name == "--directory") settings.directory = value;
        if (name == "--records") settings.records = static_cast<std::uint32_t>(std::stoul(value));
        if (name == "--keep") settings.keep = value == "yes";
        if (name == "--only") settings.only = words(value);
        if (name == "--write-and-die") settings.writeAndDie = value;
        if (name == "--peers") settings.peers = words(value);
    }
    if (settings.directory.empty())
        fail(
            "usage: storage_comparison --directory DIR [--records N] [--only WORK,...] [--peers NAME,...] "
            "[--keep yes]");
    return settings;
}

}  // namespace

}  // namespace warp::bench

int main(int count, char** arguments) {
    const warp::bench::Settings settings = warp::bench::parse(count, arguments);
    warp::bench::Comparison comparison(settings);
    if (settings.writeAndDie.empty()) {
        comparison.run();
    } else {
        comparison.writeAndDie(settings.writeAndDie);
    }
    return 0;
}
