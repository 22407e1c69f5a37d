// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"

namespace warp {

/// What a file of rows is written in.
enum class RowFormat : std::uint8_t {
    Json,   ///< one array of rows, or a single object
    Jsonl,  ///< one row a line
    Csv,    ///< a header with the names, then one row per record
};

/// "json", "jsonl", "csv".
std::string_view rowFormatName(RowFormat format);
std::optional<RowFormat> parseRowFormat(std::string_view name);
/// By the end of a file's name: ".json", ".jsonl" or ".ndjson", ".csv".
std::optional<RowFormat> rowFormatOfPath(std::string_view path);

/// One row as JSON text.
struct ImportRow {
    std::string_view json;       ///< checked JSON; valid until the next call of next()
    std::int64_t line = 0;       ///< where the row begins, 1-based
    std::optional<Error> wrong;  ///< why the row cannot be used, with line and column; `json` is empty then
};

/// Reads the rows of one stream, one after the other; memory does not grow with the stream.
class RowReader {
  public:
    virtual ~RowReader() = default;

    /// The next row; nothing at the end.
    /// Errors: those of the source; InvalidFormat and LimitExceeded where what follows cannot be found any
    /// more.
    virtual Result<std::optional<ImportRow>> next() = 0;
};

/// The column of an exported CSV that holds the whole key, and the one for a member of that name.
inline constexpr std::string_view kCsvKeyColumn = "key";
inline constexpr std::string_view kCsvKeyMemberColumn = "value.key";

struct CsvRowOptions {
    /// Cells stay text; otherwise `12`, `true`, `null`, `{...}` and `[...]` become what they say and an empty
    /// cell leaves its member out.
    bool textOnly = false;
    /// Rows become `{"key": ..., "value": {the other columns}}`; otherwise one object of all columns.
    bool records = false;
};

std::unique_ptr<RowReader> makeRowReader(RowFormat format, ByteSource source, CsvRowOptions csv);

std::unique_ptr<RowReader> makeJsonRows(ByteSource source);
std::unique_ptr<RowReader> makeJsonlRows(ByteSource source);
std::unique_ptr<RowReader> makeCsvRows(ByteSource source, CsvRowOptions options);

}  // namespace warp
