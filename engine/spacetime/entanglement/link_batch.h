// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/spacetime/entanglement/link.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/spacetime/shard.h"

namespace warp {

/// Several changes of links that happen together or not at all, in this order. Keys in either form.
class LinkBatch {
  public:
    struct Entry {
        enum class Kind : std::uint8_t {
            Entangle,
            Disentangle,
            Observe,  ///< the two were observed together
            Fade,     ///< a learned link goes, unless it is strong enough
        };
        Kind kind = Kind::Entangle;
        std::string a;
        std::string b;
        std::optional<double> strength;            ///< of Entangle and of a link that is made by observing
        LinkOrigin origin = LinkOrigin::Explicit;  ///< of Entangle
        std::uint64_t gains = 0;                   ///< of Observe: how often a learned link gains
        std::uint64_t observations = 0;            ///< of Observe
        Timestamp at;                              ///< of Observe: the last time
    };

    /// Entangles two records that exist. Takes: 0..1; without it a new link has 1, one that exists keeps its
    /// strength. A link that a rule or use had made is explicit from now on.
    void entangle(std::string a, std::string b, std::optional<double> strength = {}) {
        m_entries.push_back({.a = std::move(a), .b = std::move(b), .strength = strength});
    }
    void disentangle(std::string a, std::string b) {
        m_entries.push_back({.kind = Entry::Kind::Disentangle, .a = std::move(a), .b = std::move(b)});
    }
    void add(Entry entry) { m_entries.push_back(std::move(entry)); }

    const std::vector<Entry>& entries() const { return m_entries; }
    bool empty() const { return m_entries.empty(); }

    /// Puts the record of `key`, which the same batch writes, into superposition.
    void superpose(std::string key, std::vector<Candidate> candidates) {
        m_superpositions.emplace_back(std::move(key), std::move(candidates));
    }
    const auto& superpositions() const { return m_superpositions; }

    /// Strong partners follow each other into another shard: from and to these ones only. A batch that would
    /// move a record from or to another shard is refused with Denied.
    void moveOnlyWithin(std::vector<Shard> shards) { m_movable = std::move(shards); }
    /// Nothing: all shards.
    const std::optional<std::vector<Shard>>& movable() const { return m_movable; }

  private:
    std::vector<Entry> m_entries;
    std::vector<std::pair<std::string, std::vector<Candidate>>> m_superpositions;
    std::optional<std::vector<Shard>> m_movable;
};

}  // namespace warp
