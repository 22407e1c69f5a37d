// SPDX-License-Identifier: GPL-3.0-or-later
// The storage engine beside its peers: same records, same run. See README.md.
#include <cstdlib>
#include <iostream>

#include "tests/benchmarks/comparison_table.h"
#include "tests/benchmarks/opening.h"
#include "tests/benchmarks/peer_rows.h"
#include "tests/benchmarks/universe_rows.h"

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

constexpr const char* kUsage =
    "usage: storage_comparison --directory DIR [--records N] [--tail N] [--only WORK,...] [--peers NAME,...] "
    "[--keep yes] [--reuse yes]\n"
    "WORK: put synced get scan disk open (every engine), mirror import packs (warp); default: all\n"
    "NAME: warp warp+files LevelDB RocksDB LMDB SQLite; default: all but warp+files";

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
    for (int i = 1; i < count; i += 2) {
        const std::string name = arguments[i];
        if (i + 1 == count) fail(kUsage);
        const std::string value = arguments[i + 1];
        if (name == "--directory") {
            settings.directory = value;
        } else if (name == "--records") {
            settings.records = static_cast<std::uint32_t>(std::stoul(value));
        } else if (name == "--tail") {
            settings.tail = static_cast<std::uint32_t>(std::stoul(value));
        } else if (name == "--keep") {
            settings.keep = value == "yes";
        } else if (name == "--reuse") {
            settings.reuse = value == "yes";
        } else if (name == "--only") {
            settings.only = words(value);
        } else if (name == "--peers") {
            settings.peers = words(value);
        } else if (name == "--child") {
            settings.child = value;
        } else if (name == "--child-peer") {
            settings.childPeer = value;
        } else {
            fail(kUsage);
        }
    }
    if (settings.directory.empty() || settings.records == 0) fail(kUsage);
    return settings;
}

void compare(const Settings& settings) {
    Data data(settings.records);
    ComparisonTable table;
    std::vector<std::string> shown;
    for (const PeerKind& kind : allPeers()) {
        const bool asked =
            settings.peers.empty() ? kind.name != warpUniversePeer().name : settings.wantsPeer(kind.name);
        if (!asked) continue;
        PeerRows(settings, data, table).run(kind);
        shown.push_back(kind.name);
    }
    if (settings.wantsPeer("warp")) UniverseRows(settings, data, table).run();
    std::cout << '\n' << settings.records << " standard records\n";
    table.print(shown);
}

}  // namespace

}  // namespace warp::bench

int main(int count, char** arguments) {
    const warp::bench::Settings settings = warp::bench::parse(count, arguments);
    if (settings.child.empty()) {
        warp::bench::compare(settings);
    } else {
        warp::bench::runChild(settings);
    }
    return 0;
}
