// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/wormholes/wormholes.h"

namespace warp::test {

/// Nobody has read anything in a fake universe.
class EmptyWormholes final : public WormholeNetwork {
  public:
    std::vector<Wormhole> wormholes() override { return {}; }
    std::optional<WormholeRoute> route(const std::string&, const std::string&) override {
        return std::nullopt;
    }
    WormholeFigures figures() override { return {}; }
};

}  // namespace warp::test
