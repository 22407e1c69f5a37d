// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/spacetime/spacetime.h"
#include "engine/universe/import.h"

namespace warp {

/// A row as the record it becomes.
struct KeyedRow {
    std::string key;  ///< canonical
    ByteView value;   ///< a part of the row's JSON
    std::optional<Shard> shard;
};

/// Finds out what a row's record is. Takes: `row`, checked JSON; `number`, its place over all inputs,
/// 1-based. Errors: InvalidFormat for a row without the id, or that is no record; InvalidKey.
Result<KeyedRow> keyedRow(ByteView row, std::uint64_t number, const ImportOptions& options);

}  // namespace warp
