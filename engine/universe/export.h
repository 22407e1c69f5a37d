// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/base/progress.h"
#include "engine/formats/byte_stream.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/spacetime.h"
#include "engine/universe/import_rows.h"

namespace warp {

using ExportVisit = std::function<bool(const RecordHead& head, ByteView json)>;

struct ExportOptions {
    std::string type;
    RowFormat format = RowFormat::Jsonl;
    /// Rows are the bare values; otherwise records that importRecords takes back without a type:
    /// `{"key":"users:alice","shard":"hot","value":{...}}`. CSV always has the column "key" and one per
    /// member of the values; members that are objects or arrays stand there as JSON.
    bool valuesOnly = false;
    /// Which records, in which order, instead of all of the type: calls `visit` with each until it returns
    /// false. Called twice for CSV. `rowCount` says how many there will be, for the progress.
    std::function<Status(RecordView& view, const ExportVisit& visit)> rows = {};
    std::uint64_t rowCount = 0;
};

struct ExportReport {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    Lsn version = 0;  ///< the moment that was exported
};

/// Writes every record of a type in key order, or those of `rows`, as of one moment. Counts as no read.
/// Errors: NotFound for a type without records, those of `rows`, Cancelled, those of the sink and of the
/// view.
Result<ExportReport> exportRecords(Spacetime& spacetime, const ExportOptions& options, const ByteSink& sink,
                                   const Job& job);

/// The same into a file, which appears when it is complete.
/// Takes: `replace`, whether a file of that name may be replaced. Leaves: no file, or the old one, on
/// failure. Errors: as above; Conflict when the file exists, those of writing.
Result<ExportReport> exportToFile(Spacetime& spacetime, const ExportOptions& options, FileSystem& fs,
                                  const std::string& path, bool replace, const Job& job);

}  // namespace warp
