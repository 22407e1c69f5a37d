// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/result.h"
#include "engine/spacetime/attraction.h"
#include "engine/spacetime/record.h"
#include "engine/spacetime/record_codec.h"
#include "engine/spacetime/record_packs.h"

namespace warp {

/// What the derived fields of a record depend on besides the record.
struct Surroundings {
    ShardPhysicsTable physics = kDefaultPhysics;
    ShardRecords records = {};  ///< per shard now
    Timestamp now;
};

/// A record with everything that its file shows: what is stored, and what follows from it (coordinates,
/// attraction, weight). Takes: `value`, the compact JSON.
Record completeRecord(ByteView key, const StoredRecord& stored, std::string value,
                      const Surroundings& around);

/// The value of a stored record from wherever it is, compared with its checksum.
/// Takes: `packs`, null where none are in use. Errors: Corrupt; those of RecordPacks::read.
Result<std::string> loadValue(ByteView key, const StoredRecord& stored, RecordPacks* packs);

}  // namespace warp
