// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/jsonl.h"

#include <utility>

namespace warp {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

bool isBlank(ByteView line) {
    return line.find_first_not_of(" \t") == ByteView::npos;
}

}  // namespace

JsonlReader::JsonlReader(ByteSource source, std::size_t lineLimit)
    : m_source(std::move(source)), m_lineLimit(lineLimit) {}

Result<std::optional<JsonLine>> JsonlReader::next() {
    std::size_t searched = m_at;
    while (true) {
        const std::size_t end = m_buffer.find('\n', searched);
        const bool complete = end != std::string::npos;
        const std::size_t size = (complete ? end : m_buffer.size()) - m_at;
        if (size > m_lineLimit) {
            m_ended = true;
            return Error{ErrorCode::LimitExceeded,
                         "a line is longer than allowed",
                         {},
                         static_cast<std::int64_t>(m_base + m_at),
                         static_cast<std::int64_t>(m_number + 1),
                         1};
        }
        if (!complete && !m_ended) {
            searched = m_buffer.size() - m_at;
            WARP_TRY(fill());
            continue;
        }
        if (!complete && size == 0) return std::optional<JsonLine>();
        JsonLine line{ByteView(m_buffer).substr(m_at, size), ++m_number, m_base + m_at, complete};
        m_at += size + (complete ? 1 : 0);
        if (line.text.ends_with('\r')) line.text.remove_suffix(1);
        if (!isBlank(line.text)) return std::optional(line);
        searched = m_at;
    }
}

// Drops the lines that were given out and reads on. Returns: false at the end.
Result<bool> JsonlReader::fill() {
    m_buffer.erase(0, m_at);
    m_base += m_at;
    m_at = 0;
    const std::size_t size = m_buffer.size();
    m_buffer.resize(size + kChunk);
    const auto count = m_source(m_buffer.data() + size, kChunk);
    m_buffer.resize(size + (count.ok() ? *count : 0));
    if (!count.ok()) return count.error();
    m_ended = *count == 0;
    return !m_ended;
}

Status checkJsonLine(const JsonLine& line, const JsonLimits& limits) {
    const auto result = checkJson(line.text, limits);
    if (result.ok()) return {};
    Error error = result.error();
    error.line = static_cast<std::int64_t>(line.number);
    if (error.offset >= 0) error.offset += static_cast<std::int64_t>(line.offset);
    return error;
}

void appendJsonLine(std::string& out, ByteView compactJson) {
    out.append(compactJson);
    out += '\n';
}

}  // namespace warp
