// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/universe/import_rows.h"
#include "ui/bridge/bridge.h"
#include "ui/bridge/key_list.h"
#include "ui/bridge/record_queries.h"

namespace warp::ui {

/// Neighbouring rows: [first, last].
struct RowSpan {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// Rows of a table of one type, for work on all of them. Rows of a filtered or sorted table are keys, those
/// of the whole type are ranks. Gone records are passed over.
struct RowSet {
    std::string type;
    std::shared_ptr<const OrderedKeys> keys;  ///< null: all records of the type, by rank
    std::vector<RowSpan> spans;               ///< which of them, in order; none: all
};

/// How many rows there are, some of which may be gone. Takes: `total`, how many the type has.
std::uint64_t countOf(const RowSet& rows, std::uint64_t total);

/// Calls `visit` with every record of the rows until it returns false.
Status visitRows(RecordView& view, const RowSet& rows,
                 const std::function<bool(const RecordHead&, ByteView json)>& visit);

/// At most `most` of the rows, to be shown or copied. Errors: LimitExceeded when there are more.
Result<RowPage> readRowSet(Universe& universe, const EngineJob& job, const RowSet& rows, std::size_t most,
                           FieldList fields);

/// Sums of a column's numbers.
struct FieldTotals {
    std::uint64_t numbers = 0;
    double sum = 0;
    double least = 0;
    double greatest = 0;
};
struct Totals {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;  ///< of the values
    FieldList fields;
    std::vector<FieldTotals> numbers;  ///< by place in `fields`; may be shorter
};
/// Looks at every row. Takes: `fields`, those that are shown; the answer's begin with them.
Result<Totals> sumRows(Universe& universe, const EngineJob& job, const RowSet& rows, std::uint64_t total,
                       FieldList fields);

/// The rows as JSON: a single one as its value laid out, several as an array of `{"key", "shard", "value"}`.
/// Errors: LimitExceeded above kMostCopiedBytes.
Result<std::string> rowsAsJson(Universe& universe, const EngineJob& job, const RowSet& rows);
inline constexpr std::size_t kMostCopiedBytes = std::size_t{64} << 20;

/// Writes the rows into a file outside of the universe, which appears when it is complete. Takes: `values`,
/// true for the bare values instead of records. Returns: how many rows were written.
Result<std::uint64_t> exportRows(Universe& universe, const EngineJob& job, const RowSet& rows,
                                 std::uint64_t total, RowFormat format, bool values, const std::string& path);

}  // namespace warp::ui
