// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/bridge.h"
#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// What one record is joined to. Threads: workers only; peeks, so that looking changes no link.

/// Most partners, and most edges of each direction, that are listed; the rest is counted.
inline constexpr std::size_t kMostLinks = 500;

/// A record that the one looked at is entangled with.
struct RecordPartner {
    std::string key;
    double strength = 0;  ///< 0..1, what is left of it now
    LinkOrigin origin = LinkOrigin::Explicit;
    std::uint64_t observations = 0;  ///< of both together
    Timestamp createdAt;
};

/// An edge of the graph, as one of its ends sees it.
struct RecordEdge {
    enum class Way : std::uint8_t { To, From, Both };
    std::string key;  ///< of the node at the other end
    std::string relation;
    Way way = Way::To;
    double strength = 0;  ///< 0..1, what is left of it now
    std::uint64_t traversals = 0;
};

struct RecordLinks {
    std::vector<RecordPartner> partners;  ///< strongest first
    std::uint64_t morePartners = 0;       ///< that are not listed
    bool isNode = false;                  ///< whether the graph has a node of this key
    std::vector<RecordEdge> edges;        ///< strongest first, then by key
    std::uint64_t moreEdges = 0;          ///< that are not listed
    std::optional<Error> noPartners;      ///< why partners could not be read
    std::optional<Error> noEdges;         ///< why the graph could not be read

    bool empty() const { return partners.empty() && edges.empty(); }
};

/// Partners and edges of a record, whichever can be read. Errors: only when neither can; Cancelled.
Result<RecordLinks> readLinks(Universe& universe, const std::string& key, Timestamp now,
                              const EngineJob& job);

}  // namespace warp::ui
