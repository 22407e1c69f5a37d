// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/bridge.h"
#include "ui/bridge/record_rows.h"

namespace warp::ui {

/// The questions that tables and records ask the engine. Each is one short read transaction and a peek.
/// Threads: workers only.

/// Rows of a range by rank, as of one moment.
struct RowPage {
    Lsn lsn = 0;
    std::uint64_t total = 0;  ///< records in the range at that moment
    std::uint64_t first = 0;  ///< index of the first row in the range
    std::vector<RecordRow> rows;
    FieldList fields;
};
Result<RowPage> readRows(Universe& universe, const KeyRange& range, std::uint64_t first, std::size_t count,
                         FieldList fields);

/// The rows of these keys, as of one moment, one for each key: a record that is gone says so.
Result<RowPage> readRowsOf(Universe& universe, const EngineJob& job, const std::vector<std::string>& keys,
                           FieldList fields);

/// How many records of the range come before `key`. Returns: at most the number of records there.
Result<std::uint64_t> rowOfKey(Universe& universe, const KeyRange& range, const std::string& key);

}  // namespace warp::ui
