// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "tests/benchmarks/peer.h"
#include "tests/benchmarks/settings.h"

namespace warp::bench {

/// What opening an engine's data costs a fresh process.
struct Opening {
    double milliseconds = 0;  ///< until the first record is read
    double megabytes = 0;     ///< RssAnon that opening adds, once it is idle
    double tail = 0;          ///< changes that had to be taken from the log
};

/// Opens the data in a process of its own. Takes: what this process was asked for.
Opening openInChild(const Settings& settings, const PeerKind& kind);
/// A process of its own writes the first `settings.tail` records again and is killed.
void killWhileWriting(const Settings& settings, const PeerKind& kind);

/// The child's part of both. Takes: settings with `child`.
void runChild(const Settings& settings);

/// Where the data of an engine lies.
std::string directoryOf(const Settings& settings, const PeerKind& kind);

}  // namespace warp::bench
