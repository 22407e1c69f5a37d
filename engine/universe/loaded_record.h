// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/spacetime/record.h"
#include "engine/spacetime/record_codec.h"

namespace warp {

/// A record that was read from its file, ready for the tree.
struct LoadedRecord {
    std::string key;
    StoredRecord stored;  ///< its value is `value`
    std::string value;    ///< compact JSON
    std::string line;     ///< for a pack, when the value belongs into one
    std::vector<Candidate> candidates;
};

/// What the tree keeps of a record as its file shows it. The value points into `record`.
StoredRecord storedFrom(const Record& record);

/// The same with all that goes with it, as parts that can be moved.
LoadedRecord loadedFrom(Record record);

}  // namespace warp
