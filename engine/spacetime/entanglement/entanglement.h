// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/spacetime/entanglement/link_batch.h"
#include "engine/spacetime/spacetime.h"

namespace warp {

/// A record that is entangled with another one.
struct Partner {
    std::string key;
    double strength = 0;  ///< what is left of it now
    Link link;
    std::string value;  ///< compact JSON
};

/// A record with its partners.
struct EntangledRecord {
    Record record;
    std::vector<Partner> partners;   ///< strongest first
    std::uint64_t morePartners = 0;  ///< strong enough, but above the number that was asked for
};

/// What is left open is as configured.
struct PartnerOptions {
    std::optional<double> minStrength;
    std::optional<std::uint64_t> maxPartners;
};

struct LinkCounts {
    std::uint64_t links = 0;
    std::uint64_t explicitLinks = 0;
    std::uint64_t ruleLinks = 0;
    std::uint64_t learnedLinks = 0;
    std::uint64_t strong = 0;  ///< at or above the strength of co-location
    double strengthSum = 0;

    double meanStrength() const { return links == 0 ? 0 : strengthSum / static_cast<double>(links); }
};

/// Which records belong together, and records with several possible values. Keys are given in either form.
/// Threads: all methods may be called from any thread. Spec: Quantum States, quantum_indices, entanglements.
class Entanglement {
  public:
    virtual ~Entanglement() = default;

    /// Returns: the LSN of the batch. Errors: InvalidKey; InvalidArgument (a strength, a record with itself);
    /// NotFound (a record, or a link to be taken away); Denied (LinkBatch::moveOnlyWithin); ReadOnly,
    /// NoSpace, OutcomeUnknown. Nothing of the batch happens then.
    virtual Result<Lsn> apply(const LinkBatch& batch, Durability durability = Durability::Strong) = 0;

    /// Reads a record with its partners; counts as a read of the record and of these links.
    virtual Result<std::optional<EntangledRecord>> observe(ByteView key,
                                                           const PartnerOptions& options = {}) = 0;
    /// The same without counting.
    virtual Result<std::optional<EntangledRecord>> peek(ByteView key, const PartnerOptions& options = {}) = 0;

    /// Writes a record that may have any of these values. Takes: 2 to 16; others than the one of greatest
    /// amplitude are seen by who asks for them only. Returns: the version. Errors: as Spacetime::put;
    /// InvalidArgument (too few, an amplitude out of range).
    virtual Result<Lsn> superpose(ByteView key, std::vector<Candidate> candidates,
                                  const PutOptions& options = {}) = 0;
    /// Keeps one of the values; the greatest amplitude without a choice. Takes: `choice`, from 0; `ifVersion`
    /// that the record must have. Returns: the version. Errors: NotFound (no record); Conflict (it has one
    /// value, another version, or changed meanwhile); InvalidArgument (no such value).
    virtual Result<Lsn> collapse(ByteView key, std::optional<std::size_t> choice = {},
                                 std::optional<Lsn> ifVersion = {}) = 0;

    /// Every link with what is left of its strength, in no order that says anything, until `visit` returns
    /// false.
    virtual Status scan(const std::function<bool(const Link& link, double strength)>& visit) = 0;
    virtual Result<LinkCounts> counts() = 0;
};

}  // namespace warp
