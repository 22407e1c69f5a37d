// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "ui/bridge/bridge.h"
#include "ui/bridge/key_list.h"
#include "ui/bridge/row_filter.h"

namespace warp::ui {

/// The column that hits are to be sorted by.
struct SortBy {
    std::string column;  ///< as in RowCondition
    bool descending = false;

    friend bool operator==(const SortBy&, const SortBy&) = default;
};

/// What a scan looks for, and how far one slice of it goes before its hits are shown.
struct ScanOrder {
    KeyRange range;
    RowQuery query;
    std::optional<SortBy> sort;
    std::size_t rows = 0;  ///< so many of the first hits are made into rows at once
    std::chrono::milliseconds time{60};
};

/// Hits of one slice of a scan.
struct ScanSlice {
    KeyList keys;
    std::vector<SortValue> sortValues;  ///< one for each key when it is to be sorted
    std::vector<RecordRow> rows;        ///< of the first keys
    FieldList fields;
    std::uint64_t scanned = 0;
    std::uint64_t bytes = 0;          ///< of the hits' values
    std::optional<std::string> next;  ///< where to go on; nothing at the end
    Lsn lsn = 0;
};

/// Looks at the records of the range from `from` on; "" is the beginning. One short read transaction and a
/// peek. Threads: workers only. Errors: Cancelled, those of the view.
Result<ScanSlice> scanRows(Universe& universe, const EngineJob& job, const ScanOrder& order,
                           const std::string& from, FieldList fields);

/// The places of sorted values: order[0] is the place of the first. Equals stay as they were.
/// Errors: Cancelled. Threads: any.
Result<std::vector<std::uint32_t>> sortedOrder(const std::vector<SortValue>& values, bool descending,
                                               const EngineJob& job);

}  // namespace warp::ui
