// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "engine/base/mutex.h"
#include "engine/spacetime/entanglement/entanglement.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/spacetime_impl.h"

namespace warp {

struct EntanglementOptions {
    Store* store = nullptr;  ///< opened with LinkPolicy and SuperpositionPolicy for their spaces
    SpacetimeImpl* spacetime = nullptr;
    LinkBook* links = nullptr;
    const Clock* clock = nullptr;
    bool observer = false;  ///< another process writes: observing is peeking
};

/// The links of a universe over its store. All parts outlive it.
class EntanglementStore final : public Entanglement {
  public:
    explicit EntanglementStore(const EntanglementOptions& options)
        : m_store(*options.store),
          m_spacetime(*options.spacetime),
          m_links(*options.links),
          m_clock(*options.clock),
          m_observer(options.observer) {}

    Result<Lsn> apply(const LinkBatch& batch, Durability durability) override;
    Result<std::optional<EntangledRecord>> observe(ByteView key, const PartnerOptions& options) override;
    Result<std::optional<EntangledRecord>> peek(ByteView key, const PartnerOptions& options) override;
    Result<Lsn> superpose(ByteView key, std::vector<Candidate> candidates,
                          const PutOptions& options) override;
    Result<Lsn> collapse(ByteView key, std::optional<std::size_t> choice,
                         std::optional<Lsn> ifVersion) override;
    Status scan(const std::function<bool(const Link&, double)>& visit) override;
    Result<LinkCounts> counts() override;

    /// Writes what observing added to links since the last call: in a round of maintenance, and at closing.
    /// Errors: as apply; what could not be written is kept.
    Status foldObservations();
    /// Takes away learned links that have become too weak. Cost: reads all links; does nothing soon after a
    /// call that took long. Errors: Cancelled; as apply.
    Status fadeLinks(const Job& job);
    LinkLaws laws() const { return m_links.laws(); }

  private:
    using Pair = std::pair<std::string, std::string>;
    struct Seen {
        std::uint64_t count = 0;
        Timestamp at;
    };
    static constexpr std::size_t kMaxSeen = 10'000;

    void countPartners(const EntangledRecord& found, Timestamp now);

    Store& m_store;
    SpacetimeImpl& m_spacetime;
    LinkBook& m_links;
    const Clock& m_clock;
    const bool m_observer;

    Mutex m_mutex;
    std::map<Pair, Seen> m_seen GUARDED_BY(m_mutex);  ///< reads of links that are not written yet
    std::chrono::nanoseconds m_fadeNotBefore GUARDED_BY(m_mutex){0};
};

}  // namespace warp
