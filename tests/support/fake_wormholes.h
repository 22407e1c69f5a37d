// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "engine/wormholes/wormholes.h"

namespace warp::test {

/// Wormholes that a test has opened; ways have two hops at most. Threads: all methods may be called from any
/// thread; what is open is set before.
class FakeWormholes final : public WormholeNetwork {
  public:
    std::vector<Wormhole> open;
    WormholeFigures counted;

    std::vector<Wormhole> wormholes() override { return open; }
    std::optional<WormholeRoute> route(const std::string& from, const std::string& to) override {
        for (const Wormhole& first : open) {
            if (first.from != from) continue;
            if (first.to == to) return WormholeRoute{{from, to}, 1 / first.strength};
            for (const Wormhole& second : open) {
                if (second.from != first.to || second.to != to) continue;
                return WormholeRoute{{from, first.to, to}, 1 / first.strength + 1 / second.strength};
            }
        }
        return std::nullopt;
    }
    WormholeFigures figures() override { return counted; }
};

}  // namespace warp::test
