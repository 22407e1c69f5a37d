// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <list>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warp::bench {

/// A cache of numbered objects, for counting hits.
class TraceCache {
  public:
    virtual ~TraceCache() = default;
    virtual std::string_view name() const = 0;
    /// Asks for an object, and keeps it if the cache likes. Returns: whether it was there.
    virtual bool ask(std::uint64_t object) = 0;
};

/// What was asked for longest ago leaves. Takes: how many objects fit.
std::unique_ptr<TraceCache> makeLru(std::size_t capacity);

/// Window (1 %), probation and protected (80 % of the rest) are LRU lists; what leaves the window comes in
/// only when the sketch has seen it more often than what would leave for it. Written after Einziger, Friedman
/// and Manes, "TinyLFU: A Highly Efficient Cache Admission Policy" (2017), without the adaptive window.
std::unique_ptr<TraceCache> makeWTinyLfu(std::size_t capacity);

}  // namespace warp::bench
