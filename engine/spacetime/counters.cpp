// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/counters.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::size_t kEncodedBytes = kShardCount * 2 * sizeof(std::uint64_t);

/// Never below zero: a count that was wrong before is for verification to find, not a reason to stop writing.
void shift(std::uint64_t& count, std::int64_t by) {
    const auto size = static_cast<std::uint64_t>(by < 0 ? -by : by);
    count = by < 0 ? count - std::min(count, size) : count + size;
}

bool isEmpty(const TypeCounts& counts) {
    return counts.totalRecords() == 0 && counts.totalBytes() == 0;
}

}  // namespace

std::string encodeCounts(const TypeCounts& counts) {
    std::string bytes;
    bytes.reserve(kEncodedBytes);
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        appendLittle(bytes, counts.records[shard]);
        appendLittle(bytes, counts.valueBytes[shard]);
    }
    return bytes;
}

Result<TypeCounts> decodeCounts(std::string_view type, ByteView bytes) {
    if (bytes.size() != kEncodedBytes) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "the counters of type \"" + std::string(type) + "\" are damaged",
                     .offset = static_cast<std::int64_t>(bytes.size())};
    }
    TypeCounts counts{.type = std::string(type)};
    ByteReader reader(bytes);
    bool ok = true;
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        ok = ok && reader.read(counts.records[shard]) && reader.read(counts.valueBytes[shard]);
    }
    assert(ok);
    return counts;
}

Result<std::vector<TypeCounts>> readCounts(TreeReader& tree) {
    std::vector<TypeCounts> all;
    const auto cursor = tree.cursor(Space::Counters);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        WARP_ASSIGN(TypeCounts counts, decodeCounts(cursor->key(), cursor->value()));
        all.push_back(std::move(counts));
    }
    WARP_TRY(cursor->status());
    return all;
}

ShardRecords totalRecords(const std::vector<TypeCounts>& counts) {
    ShardRecords total = {};
    for (const TypeCounts& type : counts) {
        for (std::size_t shard = 0; shard < kShardCount; ++shard) total[shard] += type.records[shard];
    }
    return total;
}

void CountChanges::clear() {
    m_deltas.clear();
    m_last = m_deltas.end();
}

void CountChanges::change(std::string_view type, Shard shard, std::int64_t sign, std::uint64_t valueBytes) {
    if (m_last == m_deltas.end() || m_last->first != type) {
        m_last = m_deltas.try_emplace(std::string(type)).first;
    }
    const auto index = static_cast<std::size_t>(shard);
    m_last->second.records[index] += sign;
    m_last->second.valueBytes[index] += sign * static_cast<std::int64_t>(valueBytes);
}

void CountChanges::apply(const Delta& delta, TypeCounts& counts) {
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        shift(counts.records[shard], delta.records[shard]);
        shift(counts.valueBytes[shard], delta.valueBytes[shard]);
    }
}

Status CountChanges::writeTo(TreeWriter& writer) const {
    for (const auto& [type, delta] : m_deltas) {
        TypeCounts counts{.type = type};
        WARP_ASSIGN(const auto before, writer.get(Space::Counters, type));
        if (before) {
            WARP_ASSIGN(counts, decodeCounts(type, *before));
        }
        apply(delta, counts);
        if (!isEmpty(counts)) {
            WARP_TRY(writer.put(Space::Counters, type, encodeCounts(counts)));
        } else if (before) {
            WARP_TRY(writer.erase(Space::Counters, type));
        }
    }
    return {};
}

void CountChanges::applyTo(std::vector<TypeCounts>& counts) const {
    for (const auto& [type, delta] : m_deltas) {
        const auto at =
            std::lower_bound(counts.begin(), counts.end(), type,
                             [](const TypeCounts& a, const std::string& b) { return a.type < b; });
        if (at != counts.end() && at->type == type) {
            apply(delta, *at);
        } else {
            apply(delta, *counts.insert(at, TypeCounts{.type = type}));
        }
    }
    std::erase_if(counts, isEmpty);
}

}  // namespace warp
