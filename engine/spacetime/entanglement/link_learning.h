// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/spacetime/entanglement/link.h"
#include "engine/spacetime/entanglement/link_batch.h"
#include "engine/spacetime/read_order.h"

namespace warp {

/// Learns which keys are observed together: within a window of time, by the same reader. Each time brings a
/// pair nearer to a link, by a share of what is missing; a pair whose strength a link must have at least
/// becomes one. What has not come so far fades and is lost at the end of the process. Bounded. Threads: all
/// methods may be called from any thread.
class LinkLearning {
  public:
    static constexpr std::size_t kMaxPairs = std::size_t{1} << 15;
    /// With so many keys read before it a key is compared.
    static constexpr std::size_t kNeighbours = 8;
    static constexpr std::size_t kPairsPerBatch = 2000;

    /// Takes: what ReadOrder::drain gave.
    void see(const std::vector<NotedRead>& reads, const LinkLaws& laws);
    /// What was learned since the last call, for Entanglement; empty when nothing was. Pairs seen most often
    /// come first, at most kPairsPerBatch.
    LinkBatch take(const LinkLaws& laws);
    std::size_t pairs() const;

  private:
    using Pair = std::pair<std::string, std::string>;
    struct Growing {
        double strength = 0;
        Timestamp at;
        std::uint64_t fresh = 0;  ///< times seen together since the last `take`
    };

    void together(const std::string& one, const NotedRead& other, const LinkLaws& laws) REQUIRES(m_mutex);
    void makeRoom(const LinkLaws& laws, Timestamp now) REQUIRES(m_mutex);

    mutable Mutex m_mutex;
    std::map<Pair, Growing> m_pairs GUARDED_BY(m_mutex);
};

}  // namespace warp
