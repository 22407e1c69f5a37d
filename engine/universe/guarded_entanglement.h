// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/spacetime/entanglement/entanglement.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// Links as one user may reach them: reading is `observe`, changing `entangle`, choosing between candidates
/// `collapse`, each beside what it takes to read or write the records themselves: a link so strong
/// that a record would follow its partner into another shard takes the right to write to both. Partners in
/// shards that the user may not read are left out.
class GuardedEntanglement final : public Entanglement {
  public:
    /// Takes: `records`, unguarded.
    GuardedEntanglement(Entanglement& inner, Spacetime& records, const AccessGuard& guard)
        : m_inner(inner), m_records(records), m_guard(guard) {}

    Result<Lsn> apply(const LinkBatch& batch, Durability durability) override;
    Result<std::optional<EntangledRecord>> observe(ByteView key, const PartnerOptions& options) override;
    Result<std::optional<EntangledRecord>> peek(ByteView key, const PartnerOptions& options) override;
    Result<Lsn> superpose(ByteView key, std::vector<Candidate> candidates,
                          const PutOptions& options) override;
    Result<Lsn> collapse(ByteView key, std::optional<std::size_t> choice,
                         std::optional<Lsn> ifVersion) override;
    Status scan(const std::function<bool(const Link& link, double strength)>& visit) override;
    Result<LinkCounts> counts() override;

  private:
    Status requireRead(ByteView key) const;
    Error refusedMove(const LinkBatch& batch, const Error& refused) const;
    Result<std::optional<EntangledRecord>> readable(Result<std::optional<EntangledRecord>> found) const;

    Entanglement& m_inner;
    Spacetime& m_records;
    const AccessGuard& m_guard;
};

}  // namespace warp
