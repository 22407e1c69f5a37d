// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace warp::bench {

/// What the command line asks for.
struct Settings {
    std::string directory;
    std::uint32_t records = 1'000'000;
    std::uint32_t tail = 300'000;       ///< changes that are in the log alone when the writer is killed
    std::uint32_t syncedPuts = 40'000;  ///< at most, and for at most kSyncedSeconds
    std::vector<std::string> only;
    std::vector<std::string> peers;
    bool keep = false;   ///< leave the data there to be looked at
    bool reuse = false;  ///< measure what an earlier run has kept

    std::string child;  ///< set in a process that the comparison starts: what it is to do
    std::string childPeer;

    bool wants(const std::string& work) const {
        return only.empty() || std::find(only.begin(), only.end(), work) != only.end();
    }
    bool wantsPeer(const std::string& name) const {
        return peers.empty() || std::find(peers.begin(), peers.end(), name) != peers.end();
    }
};

/// Engines that sync one put after the other would need minutes: they are stopped and their rate counts.
inline constexpr double kSyncedSeconds = 4;

using Clock = std::chrono::steady_clock;

inline double seconds(Clock::time_point since) {
    return std::chrono::duration<double>(Clock::now() - since).count();
}

}  // namespace warp::bench
