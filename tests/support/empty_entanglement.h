// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/spacetime/entanglement/entanglement.h"

namespace warp::test {

/// Records of a fake universe have no links and take none.
class EmptyEntanglement final : public Entanglement {
  public:
    Result<Lsn> apply(const LinkBatch&, Durability) override { return refused(); }
    Result<std::optional<EntangledRecord>> observe(ByteView, const PartnerOptions&) override {
        return std::optional<EntangledRecord>();
    }
    Result<std::optional<EntangledRecord>> peek(ByteView, const PartnerOptions&) override {
        return std::optional<EntangledRecord>();
    }
    Result<Lsn> superpose(ByteView, std::vector<Candidate>, const PutOptions&) override { return refused(); }
    Result<Lsn> collapse(ByteView, std::optional<std::size_t>) override { return refused(); }
    Status scan(const std::function<bool(const Link&, double)>&) override { return {}; }
    Result<LinkCounts> counts() override { return LinkCounts(); }

  private:
    static Error refused() {
        return Error{.code = ErrorCode::ReadOnly, .message = "this universe takes no links"};
    }
};

}  // namespace warp::test
