// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/spacetime/spacetime.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// The records of a universe as one user may reach them, shard by shard. Who reaches all three pays one look
/// at the rules a call; for others the shard of every record is looked up first, and writes hold only if it
/// is still there.
///
/// Records of shards that the user may not read are skipped by views, whose ranks and counts are those of the
/// others (guarded_view.h says what that costs); changes are told as "look again".
class GuardedSpacetime final : public Spacetime {
  public:
    GuardedSpacetime(Spacetime& inner, const AccessGuard& guard) : m_inner(inner), m_guard(guard) {}

    Result<Lsn> put(ByteView key, ByteView json, const PutOptions& options) override;
    Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability) override;
    Result<Lsn> remove(ByteView key, std::optional<Lsn> ifVersion) override;
    Result<Lsn> move(ByteView key, Shard target) override;

    Result<std::optional<Record>> observe(ByteView key) override;
    Result<std::optional<Record>> peek(ByteView key) override;
    Result<std::optional<std::string>> observeValue(ByteView key) override;

    Result<std::unique_ptr<RecordView>> view() override;
    std::unique_ptr<Subscription> subscribe(std::string prefix, ChangeListener listener) override;

  private:
    Result<std::optional<Record>> readable(Result<std::optional<Record>> record) const;

    Spacetime& m_inner;
    const AccessGuard& m_guard;
};

}  // namespace warp
