// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/spacetime/entanglement/entanglement.h"
#include "engine/universe/holder_client.h"

namespace warp {

/// The links of a universe that another process has open: reads here, writes there.
class ClientEntanglement final : public Entanglement {
  public:
    ClientEntanglement(Entanglement& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<Lsn> apply(const LinkBatch& batch, Durability durability) override;
    Result<std::optional<EntangledRecord>> observe(ByteView key, const PartnerOptions& options) override {
        return m_local.observe(key, options);
    }
    Result<std::optional<EntangledRecord>> peek(ByteView key, const PartnerOptions& options) override {
        return m_local.peek(key, options);
    }
    Result<Lsn> superpose(ByteView key, std::vector<Candidate> candidates,
                          const PutOptions& options) override;
    Result<Lsn> collapse(ByteView key, std::optional<std::size_t> choice,
                         std::optional<Lsn> ifVersion) override;
    Status scan(const std::function<bool(const Link&, double)>& visit) override {
        return m_local.scan(visit);
    }
    Result<LinkCounts> counts() override { return m_local.counts(); }

  private:
    Result<Lsn> versionFrom(const std::string& request);

    Entanglement& m_local;
    HolderClient& m_client;
};

}  // namespace warp
