// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/result.h"

namespace warp {

/// A learned shortcut between regions: readers of one go on to the other. A region is a shard and a type of
/// records, "hot_data/users", or a community of the graph by its busiest node, "graph/packages:libc6".
struct Wormhole {
    std::string from;
    std::string to;
    double strength = 1;  ///< 0.1..10, at `usedAt`; what is left of it halves in a day without use
    std::uint64_t uses = 0;
    std::uint64_t sameId = 0;  ///< of the uses: from a record to one of the same id
    Timestamp openedAt;
    Timestamp usedAt;

    friend bool operator==(const Wormhole&, const Wormhole&) = default;
};

/// A way through wormholes. Its cost is the sum of 1 / strength.
struct WormholeRoute {
    std::vector<std::string> regions;  ///< from start to end
    double cost = 0;
};

/// How well wormholes tell what is read next; counted since the universe was made.
struct WormholeFigures {
    std::uint64_t crossings = 0;     ///< reads of one reader, one after the other, in two regions
    std::uint64_t followed = 0;      ///< of them: where a wormhole was open already
    std::uint64_t prefetches = 0;    ///< values brought into the cache ahead of need
    std::uint64_t prefetchHits = 0;  ///< of them: read before they left it
    std::uint64_t opened = 0;
    std::uint64_t closed = 0;

    std::optional<double> efficiency() const { return share(prefetchHits, prefetches); }
    std::optional<double> followedShare() const { return share(followed, crossings); }

  private:
    static std::optional<double> share(std::uint64_t part, std::uint64_t whole) {
        if (whole == 0) return std::nullopt;
        return static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// The network of wormholes. Threads: all methods may be called from any thread. Spec: Network topology and
/// routing.
class WormholeNetwork {
  public:
    virtual ~WormholeNetwork() = default;

    /// Those that are open, with what is left of their strength now, strongest first.
    virtual std::vector<Wormhole> wormholes() = 0;
    /// The cheapest way of at most five hops; nothing when there is none.
    virtual std::optional<WormholeRoute> route(const std::string& from, const std::string& to) = 0;
    virtual WormholeFigures figures() = 0;
};

}  // namespace warp
