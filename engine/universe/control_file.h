// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/result.h"

namespace warp {

/// One stanza of a Debian control file: `Field: value` lines with continuation lines.
class ControlStanza {
  public:
    /// Empty when the stanza does not have the field. Names are compared as written.
    std::string_view field(std::string_view name) const;
    bool has(std::string_view name) const { return !field(name).empty(); }

  private:
    friend class ControlFile;
    std::vector<std::pair<std::string_view, std::string_view>> m_fields;
};

/// Walks over the stanzas of a control file such as dpkg's status or apt's package lists.
class ControlFile {
  public:
    /// Takes: `text`, which outlives the stanzas; `name`, the path for messages.
    ControlFile(std::string_view text, std::string name) : m_text(text), m_name(std::move(name)) {}

    /// The next stanza; nothing at the end. Errors: InvalidFormat with the line that is no field.
    Result<std::optional<ControlStanza>> next();
    std::size_t position() const { return m_at; }

  private:
    std::string_view takeLine();
    bool continues() const;

    std::string_view m_text;
    std::string m_name;
    std::size_t m_at = 0;
    std::int64_t m_line = 0;
};

}  // namespace warp
