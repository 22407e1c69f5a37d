// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/loaded_record.h"

#include <utility>

#include "engine/spacetime/record_packs.h"
#include "engine/spacetime/record_text.h"

namespace warp {

StoredRecord storedFrom(const Record& record) {
    StoredRecord stored{.shard = record.shard,
                        .priority = record.priority,
                        .collapsed = record.state == QuantumState::Collapsed,
                        .version = record.version,
                        .createdAt = record.createdAt,
                        .updatedAt = record.updatedAt,
                        .checksum = valueChecksum(record.value),
                        .history = History::ofNew(record.updatedAt),
                        .value = record.value,
                        .valueBytes = record.value.size()};
    stored.history.observations = record.observationCount;
    stored.history.observedAt = record.observedAt;
    return stored;
}

LoadedRecord loadedFrom(Record record) {
    LoadedRecord loaded{.stored = storedFrom(record)};
    if (record.shard == Shard::Cold || record.value.size() > kPackedValueBytes)
        loaded.line = renderRecordLine(record);
    loaded.candidates = std::move(record.candidates);
    loaded.key = std::move(record.key);
    loaded.value = std::move(record.value);
    loaded.stored.value = {};  // short strings move house: see TreeLoader::add
    return loaded;
}

}  // namespace warp
