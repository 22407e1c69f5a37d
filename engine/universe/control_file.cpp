// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/control_file.h"

#include <algorithm>

namespace warp {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

std::string_view ControlStanza::field(std::string_view name) const {
    for (const auto& [fieldName, value] : m_fields) {
        if (fieldName == name) return value;
    }
    return {};
}

Result<std::optional<ControlStanza>> ControlFile::next() {
    ControlStanza stanza;
    while (m_at < m_text.size()) {
        const std::size_t start = m_at;
        const std::string_view line = takeLine();
        if (trimmed(line).empty()) {
            if (stanza.m_fields.empty()) continue;
            break;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0 || line.front() == ' ') {
            return Error{.code = ErrorCode::InvalidFormat,
                         .message = "expected \"Field: value\"",
                         .path = m_name,
                         .line = m_line};
        }
        while (continues()) takeLine();
        const std::size_t valueAt = start + colon + 1;
        stanza.m_fields.emplace_back(line.substr(0, colon), trimmed(m_text.substr(valueAt, m_at - valueAt)));
    }
    if (stanza.m_fields.empty()) return std::optional<ControlStanza>();
    return std::optional(std::move(stanza));
}

std::string_view ControlFile::takeLine() {
    const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    const std::string_view line = m_text.substr(m_at, end - m_at);
    m_at = std::min(end + 1, m_text.size());
    ++m_line;
    return line;
}

bool ControlFile::continues() const {
    return m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t');
}

}  // namespace warp
