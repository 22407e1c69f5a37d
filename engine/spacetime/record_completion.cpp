// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_completion.h"

#include "engine/spacetime/coordinates.h"
#include "engine/spacetime/record_text.h"

namespace warp {

namespace {

Error damagedValue(ByteView key, std::string what) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the value of \"" + std::string(key) + "\" " + std::move(what)};
}

Result<std::string> packedValue(ByteView key, const PackPlace& place, RecordPacks* packs) {
    if (packs == nullptr) return damagedValue(key, "is in a pack, but no packs are open");
    WARP_ASSIGN(const std::string line, packs->read(splitKey(key).type, place));
    auto record = parseRecord(line);
    if (!record.ok()) return damagedValue(key, "cannot be read from its pack: " + record.error().describe());
    if (record->key != key) return damagedValue(key, "is not at its place: there is \"" + record->key + '"');
    return std::move(record->value);
}

}  // namespace

Record completeRecord(ByteView key, const StoredRecord& stored, std::string value,
                      const Surroundings& around) {
    Record record;
    record.key = key;
    record.value = std::move(value);
    record.observedAt = stored.history.observedAt;
    record.observationCount = stored.history.observations;
    record.state = stored.collapsed ? QuantumState::Collapsed : QuantumState::Superposition;
    record.coordinates = coordinatesOf(record.value);
    record.shard = stored.shard;
    const AttractedRecord attracted{.priority = stored.priority,
                                    .pattern = stored.pattern,
                                    .valueBytes = stored.valueBytes,
                                    .activity = stored.history.activity.decayedTo(around.now)};
    const auto index = static_cast<std::size_t>(stored.shard);
    record.gravitationalAttraction =
        attraction(attracted, stored.shard, around.physics[index], around.records[index]);
    record.temporalWeight = temporalWeight(stored.history.observations, around.now.ms - stored.updatedAt.ms);
    record.version = stored.version;
    record.createdAt = stored.createdAt;
    record.updatedAt = stored.updatedAt;
    record.checksum = stored.checksum;
    record.priority = stored.priority;
    return record;
}

Result<std::string> loadValue(ByteView key, const StoredRecord& stored, RecordPacks* packs) {
    std::string value;
    if (stored.place) {
        WARP_ASSIGN(value, packedValue(key, *stored.place, packs));
    } else {
        value = stored.value;
    }
    if (valueChecksum(value) != stored.checksum) return damagedValue(key, "does not match its checksum");
    return value;
}

}  // namespace warp
