// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"

namespace warp {

struct CsvFormat {
    char delimiter = ',';
    std::size_t maxRowBytes = std::size_t{128} << 20;  ///< holds any value with its quotes doubled
    std::size_t maxFields = 16384;                     ///< what spreadsheets take
};

struct CsvRow {
    std::vector<std::string> fields;
    std::uint64_t line = 0;  ///< 1-based line on which the row starts
    bool ragged = false;     ///< has more or fewer fields than the first row
};

/// Reads rows of RFC 4180 CSV one after the other: quoted fields with delimiters, doubled quotes and line
/// ends inside; rows end with `\r\n`, `\n` or `\r`; a byte order mark and blank lines are passed over. Fields
/// are bytes: whether they are UTF-8 is for the caller to decide.
class CsvReader {
  public:
    explicit CsvReader(ByteSource source, CsvFormat format = {});

    /// The next row; nothing at the end.
    /// Errors: those of the source; InvalidFormat with offset, line and column for a quote inside a bare
    /// field, text after a closing quote, or a missing closing quote; LimitExceeded. After an error there is
    /// no next row.
    Result<std::optional<CsvRow>> next();

  private:
    static constexpr int kEnd = -1;

    Result<bool> readRow(CsvRow& row);
    Status readField(CsvRow& row);
    Status readQuoted(std::string& field);
    Status readBare(std::string& field);
    Result<bool> endField();
    bool atEndOfField(int byte) const;
    int peek();
    void fill();
    void step();
    void skipByteOrderMark();
    Error wrong(ErrorCode code, const char* message) const;

    ByteSource m_source;
    const CsvFormat m_format;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::optional<Error> m_error;  // of the source; kept until the row at hand ends
    bool m_ended = false;
    std::uint64_t m_offset = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_column = 1;
    std::uint64_t m_rowStart = 0;
    std::size_t m_width = 0;  // fields of the first row
};

/// Appends one row, ended by `\r\n`. Fields are quoted where they need it.
void appendCsvRow(std::string& out, const std::vector<std::string>& fields, char delimiter = ',');

}  // namespace warp
