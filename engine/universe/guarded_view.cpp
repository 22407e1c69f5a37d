// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_view.h"

#include <algorithm>
#include <array>

#include "engine/formats/key.h"

namespace warp {

namespace {

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

    /// Among the records that may be read.
    Result<std::uint64_t> rank(ByteView key) override {
        WARP_ASSIGN(const auto types, countedTypes());
        std::uint64_t rank = 0;
        for (const CountedType& type : types) {
            if (type.range.from >= key) break;
            if (type.range.to <= key) {
                rank += type.readable;
                continue;
            }
            WARP_ASSIGN(const std::uint64_t before, countBefore(type, key));
            rank += before;
        }
        return rank;
    }

    Result<std::string> keyAt(std::uint64_t rank) override {
        WARP_ASSIGN(const auto types, countedTypes());
        std::uint64_t left = rank;
        for (const CountedType& type : types) {
            if (left < type.readable) return keyInType(type, left);
            left -= type.readable;
        }
        return Error{.code = ErrorCode::NotFound,
                     .message = "there are no " + std::to_string(rank + 1) + " records"};
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
    /// The records of a type that may be read.
    struct CountedType {
        KeyRange range;
        std::uint64_t readable = 0;
        bool whole = false;  ///< all of the type may be read: ranks of the store hold within it
    };

    bool reads(Shard shard) const { return m_readable[static_cast<std::size_t>(shard)]; }

    /// In order of keys.
    Result<std::vector<CountedType>> countedTypes() {
        WARP_ASSIGN(const std::vector<TypeCounts> counts, m_inner->counts());
        std::vector<CountedType> types;
        for (const TypeCounts& type : counts) {
            std::uint64_t readable = 0;
            for (std::size_t shard = 0; shard < kShardCount; ++shard)
                readable += m_readable[shard] ? type.records[shard] : 0;
            if (readable > 0)
                types.push_back({typeRange(type.type), readable, readable == type.totalRecords()});
        }
        std::ranges::sort(types, {}, [](const CountedType& type) { return ByteView(type.range.from); });
        return types;
    }

    Result<std::uint64_t> countBefore(const CountedType& type, ByteView key) {
        if (type.whole) {
            WARP_ASSIGN(const std::uint64_t first, m_inner->rank(type.range.from));
            WARP_ASSIGN(const std::uint64_t last, m_inner->rank(key));
            return last - first;
        }
        std::uint64_t count = 0;
        WARP_TRY(scanHeads(type.range.from, key, false, [&](const RecordHead&) {
            ++count;
            return true;
        }));
        return count;
    }

    Result<std::string> keyInType(const CountedType& type, std::uint64_t rank) {
        if (type.whole) {
            WARP_ASSIGN(const std::uint64_t first, m_inner->rank(type.range.from));
            return m_inner->keyAt(first + rank);
        }
        std::string found;
        WARP_TRY(scanHeads(type.range.from, type.range.to, false, [&](const RecordHead& head) {
            if (rank-- > 0) return true;
            found = head.key;
            return false;
        }));
        if (!found.empty()) return found;
        return Error{.code = ErrorCode::Corrupt, .message = "there are fewer records than are counted"};
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
