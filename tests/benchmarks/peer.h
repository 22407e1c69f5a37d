// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace warp::bench {

enum class Syncing : std::uint8_t {
    None,      ///< a put returns as soon as the engine allows; survives the process at best
    EveryPut,  ///< a put returns when a power cut cannot undo it
};

/// A storage engine under comparison. Failures end the program: a benchmark has no use for them.
class Peer {
  public:
    virtual ~Peer() = default;
    /// Takes one record; several threads may call at once.
    virtual void put(std::string_view key, std::string_view value) = 0;
    /// Makes everything durable in the engine's main structure.
    virtual void flush() = 0;
    /// Returns: the value's size, 0 when there is none.
    virtual std::size_t get(std::string_view key) = 0;
    /// Visits all records in key order. Returns: the sum of the sizes of keys and values.
    virtual std::uint64_t scan() = 0;
    /// Called once when a get-heavy phase begins, e.g. to open a long-lived reader.
    virtual void beginReading() {}
    /// Changes that opening has taken from a log; 0 where the engine does not tell.
    virtual std::uint64_t tail() { return 0; }
};

/// What of an engine's bytes on the disk a goal is set for.
struct DiskParts {
    std::uint64_t tree = 0;
    std::uint64_t log = 0;
};

struct PeerKind {
    std::string name;
    std::function<std::unique_ptr<Peer>(const std::string& directory, Syncing syncing)> open;
    std::function<DiskParts(const std::string& directory)> disk = {};
};

/// The engines that were compiled in; the first is ours, the second ours with the files that people read.
std::vector<PeerKind> allPeers();

PeerKind warpPeer();
PeerKind warpUniversePeer();
PeerKind levelDbPeer();
PeerKind rocksDbPeer();
PeerKind lmdbPeer();
PeerKind sqlitePeer();

[[noreturn]] void fail(const std::string& what);

}  // namespace warp::bench
