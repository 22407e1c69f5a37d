// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/store/tree_access.h"
#include "engine/wormholes/successors.h"
#include "engine/wormholes/wormhole_codec.h"
#include "engine/wormholes/wormhole_graph.h"
#include "engine/wormholes/wormholes.h"

namespace warp {

/// What stands for the shard in the name of a community of the graph.
inline constexpr std::string_view kGraphShard = "graph";

/// What is configured about wormholes (universe_parameters.json).
struct WormholeLaws {
    double gainPerUse = 1.1;
    double halfLifeHours = 24;
    double closeBelow = 0.1;
    std::size_t maxHops = 5;
};

/// A reader read `toKey` after `fromKey`, in another region.
struct Crossing {
    std::string from;  ///< region
    std::string to;
    std::string fromKey;  ///< empty for communities, of which nothing is prefetched
    std::string toKey;
    bool sameId = false;
    Timestamp at;
};

/// The wormholes of a universe: learned in memory, kept in the tree now and then.
class WormholeStore final : public WormholeNetwork {
  public:
    static constexpr double kFirstStrength = 1;
    static constexpr double kMostStrength = 10;
    static constexpr std::size_t kMaxWormholes = 4096;

    /// Takes: `observer`, another process learns: what it has saved is read anew for every answer.
    WormholeStore(TreeAccess tree, const Clock& clock, bool observer)
        : m_tree(std::move(tree)), m_clock(clock), m_observer(observer) {}

    /// Reads what was saved. Errors: Corrupt, Io.
    Status load();
    void setLaws(const WormholeLaws& laws);

    std::vector<Wormhole> wormholes() override;
    std::optional<WormholeRoute> route(const std::string& from, const std::string& to) override;
    WormholeFigures figures() override;

    void learn(const std::vector<Crossing>& crossings);
    /// Keys that a reader of `key` is likely to read next, at most `most`. Takes: the key's region.
    std::vector<std::string> likelyNext(const std::string& region, const std::string& key, std::size_t most);
    /// Takes: numbers since opening.
    void countPrefetches(std::uint64_t prefetches, std::uint64_t hits);
    /// For each type of records the shard of what is read with it, where use says it clearly.
    std::map<std::string, std::string> placements();

    /// Closes what has become too weak and writes the rest to the tree when anything changed. Returns:
    /// whether something was written. Errors: NoSpace, Io.
    Result<bool> save();
    /// What the last save wrote.
    WormholeState saved();

  private:
    using Ends = std::pair<std::string, std::string>;

    std::vector<Wormhole> current(Timestamp now) REQUIRES(m_mutex);
    Status loadLocked() REQUIRES(m_mutex);
    WormholeState stateLocked() const REQUIRES(m_mutex);
    void use(const Crossing& crossing) REQUIRES(m_mutex);
    void close(Timestamp now) REQUIRES(m_mutex);
    double strengthOf(const Wormhole& wormhole, Timestamp now) const REQUIRES(m_mutex);

    const TreeAccess m_tree;
    const Clock& m_clock;
    const bool m_observer;

    Mutex m_mutex;
    WormholeLaws m_laws GUARDED_BY(m_mutex);
    std::map<Ends, Wormhole> m_wormholes GUARDED_BY(m_mutex);
    Successors m_successors GUARDED_BY(m_mutex);
    WormholeFigures m_figures GUARDED_BY(m_mutex);
    WormholeFigures m_before GUARDED_BY(m_mutex);  ///< prefetches of earlier sessions
    std::uint64_t m_generation GUARDED_BY(m_mutex) = 0;
    bool m_changed GUARDED_BY(m_mutex) = false;
};

/// "hot_data", "users" of "hot_data/users".
std::pair<std::string_view, std::string_view> splitRegion(std::string_view region);

}  // namespace warp
