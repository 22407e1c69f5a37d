// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_view.h"

#include <array>

namespace warp {

namespace {

constexpr std::string_view kWhyAll = "ranks count the records of every shard (list from a key instead)";

class GuardedView final : public RecordView {
  public:
    GuardedView(std::unique_ptr<RecordView> inner, const AccessGuard& guard)
        : m_inner(std::move(inner)), m_guard(guard) {
        // A view is one moment: also of the rules.
        for (const Shard shard : kShards)
            m_readable[static_cast<std::size_t>(shard)] = guard.allows(readOf(shard));
    }

    Lsn lsn() const override { return m_inner->lsn(); }

    Result<std::optional<Record>> peek(ByteView key) override {
        WARP_ASSIGN(auto record, m_inner->peek(key));
        if (record && !reads(record->shard)) WARP_TRY(m_guard.require(readOf(record->shard)));
        return record;
    }

    Status scan(ByteView from, ByteView to, bool reverse,
                const std::function<bool(const Record&)>& visit) override {
        return m_inner->scan(from, to, reverse,
                             [&](const Record& record) { return !reads(record.shard) || visit(record); });
    }
    Status scanHeads(ByteView from, ByteView to, bool reverse,
                     const std::function<bool(const RecordHead&)>& visit) override {
        return m_inner->scanHeads(from, to, reverse,
                                  [&](const RecordHead& head) { return !reads(head.shard) || visit(head); });
    }
    Status scanValues(ByteView from, ByteView to, bool reverse,
                      const std::function<bool(const RecordHead&, ByteView)>& visit) override {
        return m_inner->scanValues(from, to, reverse, [&](const RecordHead& head, ByteView json) {
            return !reads(head.shard) || visit(head, json);
        });
    }

    Result<std::uint64_t> rank(ByteView key) override {
        WARP_TRY(requireAllShards());
        return m_inner->rank(key);
    }
    Result<std::string> keyAt(std::uint64_t rank) override {
        WARP_TRY(requireAllShards());
        return m_inner->keyAt(rank);
    }

    /// Of the shards that may be read.
    Result<std::vector<TypeCounts>> counts() override {
        WARP_ASSIGN(std::vector<TypeCounts> counts, m_inner->counts());
        for (TypeCounts& type : counts) {
            for (std::size_t shard = 0; shard < kShardCount; ++shard) {
                if (m_readable[shard]) continue;
                type.records[shard] = 0;
                type.valueBytes[shard] = 0;
            }
        }
        std::erase_if(counts, [](const TypeCounts& type) { return type.totalRecords() == 0; });
        return counts;
    }

  private:
    bool reads(Shard shard) const { return m_readable[static_cast<std::size_t>(shard)]; }
    Status requireAllShards() const {
        return m_guard.requireAll({Permission::ReadHot, Permission::ReadWarm, Permission::ReadCold}, kWhyAll);
    }

    const std::unique_ptr<RecordView> m_inner;
    const AccessGuard& m_guard;
    std::array<bool, kShardCount> m_readable = {};
};

}  // namespace

std::unique_ptr<RecordView> makeGuardedView(std::unique_ptr<RecordView> inner, const AccessGuard& guard) {
    return std::make_unique<GuardedView>(std::move(inner), guard);
}

}  // namespace warp
