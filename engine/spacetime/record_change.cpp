// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_change.h"

namespace warp {

namespace {

constexpr std::size_t kHeadBytes = 2;
constexpr unsigned kFresh = 1u << 3;

Error damaged(std::size_t offset) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the change of a record is damaged",
                 .offset = static_cast<std::int64_t>(offset)};
}

}  // namespace

std::string encodeChangeHead(const RecordChange& change) {
    const unsigned shard = change.shard ? static_cast<unsigned>(*change.shard) + 1 : 0;
    const auto pattern = static_cast<unsigned>(change.pattern.value_or(AccessPattern::Balanced));
    const unsigned priority = change.priority ? static_cast<unsigned>(*change.priority) + 1 : 0;
    std::string head(kHeadBytes, '\0');
    head[0] = static_cast<char>(static_cast<unsigned>(change.kind) | (change.fresh ? kFresh : 0));
    head[1] = static_cast<char>(shard | pattern << 2 | priority << 4);
    return head;
}

Result<RecordChange> decodeChange(ByteView bytes) {
    if (bytes.size() < kHeadBytes) return damaged(bytes.size());
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    const unsigned kind = first & 7u;
    const unsigned shard = second & 3u;
    const unsigned pattern = (second >> 2) & 3u;
    const unsigned priority = second >> 4;
    if (kind < 1 || kind > 2 || first > 15) return damaged(0);
    if (priority > static_cast<unsigned>(Priority::Background) + 1) return damaged(1);
    RecordChange change{.kind = static_cast<RecordChange::Kind>(kind), .fresh = (first & kFresh) != 0};
    if (shard > 0) change.shard = static_cast<Shard>(shard - 1);
    if (pattern > 0) change.pattern = static_cast<AccessPattern>(pattern);
    if (priority > 0) change.priority = static_cast<Priority>(priority - 1);
    change.json = bytes.substr(kHeadBytes);
    const bool isMove = change.kind == RecordChange::Kind::Move;
    if (isMove ? !change.json.empty() || !change.shard || change.fresh : change.json.empty()) {
        return damaged(kHeadBytes);
    }
    return change;
}

}  // namespace warp
