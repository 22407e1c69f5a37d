// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/csv.h"

#include <utility>

namespace warp {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr ByteView kByteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(int byte) {
    return byte == '\n' || byte == '\r';
}

}  // namespace

CsvReader::CsvReader(ByteSource source, CsvFormat format) : m_source(std::move(source)), m_format(format) {}

Result<std::optional<CsvRow>> CsvReader::next() {
    if (m_error) return *m_error;
    if (m_offset == 0) skipByteOrderMark();
    while (isLineEnd(peek())) step();
    CsvRow row;
    row.line = m_line;
    m_rowStart = m_offset;
    auto found = readRow(row);
    if (m_error) return *m_error;
    if (!found.ok()) {
        m_error = found.error();
        return *m_error;
    }
    if (!*found) return std::optional<CsvRow>();
    if (m_width == 0) m_width = row.fields.size();
    row.ragged = row.fields.size() != m_width;
    return std::optional(std::move(row));
}

// Returns: false when there is no row left.
Result<bool> CsvReader::readRow(CsvRow& row) {
    if (peek() == kEnd) return false;
    while (true) {
        if (row.fields.size() == m_format.maxFields) {
            return wrong(ErrorCode::LimitExceeded, "the row has more fields than allowed");
        }
        WARP_TRY(readField(row));
        WARP_ASSIGN(const bool more, endField());
        if (!more) return true;
    }
}

Status CsvReader::readField(CsvRow& row) {
    std::string& field = row.fields.emplace_back();
    if (peek() != '"') return readBare(field);
    step();
    return readQuoted(field);
}

Status CsvReader::readBare(std::string& field) {
    while (!atEndOfField(peek())) {
        if (peek() == '"')
            return wrong(ErrorCode::InvalidFormat, "a quote stands inside a field without quotes");
        field += static_cast<char>(peek());
        step();
        if (m_offset - m_rowStart > m_format.maxRowBytes) {
            return wrong(ErrorCode::LimitExceeded, "the row is longer than allowed");
        }
    }
    return {};
}

Status CsvReader::readQuoted(std::string& field) {
    while (true) {
        const int byte = peek();
        if (byte == kEnd) return wrong(ErrorCode::InvalidFormat, "a quoted field is not closed");
        step();
        if (byte == '"') {
            if (peek() != '"') return {};
            step();
        }
        field += static_cast<char>(byte);
        if (m_offset - m_rowStart > m_format.maxRowBytes) {
            return wrong(ErrorCode::LimitExceeded, "the row is longer than allowed");
        }
    }
}

// Steps over what ends a field. Returns: true when another field follows in the row.
Result<bool> CsvReader::endField() {
    const int byte = peek();
    if (!atEndOfField(byte)) {
        return wrong(ErrorCode::InvalidFormat,
                     "a delimiter or the end of the row is expected after a closing quote");
    }
    if (byte == kEnd) return false;
    // The second half of `\r\n` is passed over with the blank lines before the next row.
    step();
    return !isLineEnd(byte);
}

bool CsvReader::atEndOfField(int byte) const {
    return byte == kEnd || isLineEnd(byte) || byte == static_cast<unsigned char>(m_format.delimiter);
}

// The next byte, read from the source when needed; kEnd at the end and after a failure of the source.
int CsvReader::peek() {
    if (m_at == m_buffer.size() && !m_ended) fill();
    return m_at == m_buffer.size() ? kEnd : static_cast<unsigned char>(m_buffer[m_at]);
}

// At least as many bytes as a byte order mark has, unless the stream ends before.
void CsvReader::fill() {
    m_at = 0;
    std::size_t size = 0;
    m_buffer.resize(kChunk);
    while (size < kByteOrderMark.size() && !m_ended) {
        const auto count = m_source(m_buffer.data() + size, m_buffer.size() - size);
        if (!count.ok()) m_error = count.error();
        m_ended = !count.ok() || *count == 0;
        if (!m_ended) size += *count;
    }
    m_buffer.resize(size);
}

void CsvReader::step() {
    const char byte = m_buffer[m_at++];
    ++m_offset;
    const bool continues = (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
    // `\r\n` is one line end: its second half does not count again.
    const bool newLine = byte == '\n' || (byte == '\r' && peek() != '\n');
    if (newLine) ++m_line;
    if (newLine)
        m_column = 1;
    else if (!continues)
        ++m_column;
}

void CsvReader::skipByteOrderMark() {
    if (peek() == kEnd || !ByteView(m_buffer).substr(m_at).starts_with(kByteOrderMark)) return;
    m_at += kByteOrderMark.size();
    m_offset += kByteOrderMark.size();
}

Error CsvReader::wrong(ErrorCode code, const char* message) const {
    return Error{code,
                 message,
                 {},
                 static_cast<std::int64_t>(m_offset),
                 static_cast<std::int64_t>(m_line),
                 static_cast<std::int64_t>(m_column)};
}

void appendCsvRow(std::string& out, const std::vector<std::string>& fields, char delimiter) {
    const std::string special = std::string("\"\r\n") + delimiter;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string& field = fields[i];
        if (i != 0) out += delimiter;
        // A row of one empty field would look like a blank line, a leading mark like that of the file.
        const bool odd = (field.empty() && fields.size() == 1) || field.starts_with(kByteOrderMark);
        if (!odd && field.find_first_of(special) == std::string::npos) {
            out += field;
            continue;
        }
        out += '"';
        for (const char c : field) out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }
    out += "\r\n";
}

}  // namespace warp
