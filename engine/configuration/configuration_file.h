// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/configuration/setting.h"

namespace warp {

/// The text of one configuration file. It stays as a person wrote it: setting a value replaces that value's
/// bytes and nothing else.
///
///     {"hot_data": {"capacity": {"value": 50000, "description": "..."}}}      place "hot_data.capacity"
///     {"hot_data": {"capacity": 50000}}                                       the short form, read as well
class ConfigurationFile {
  public:
    /// Every setting of the file at its default, with descriptions. Takes: the name without ".json".
    static std::string defaultText(std::string_view file);

    /// Takes: `path`, for errors. Errors: InvalidFormat with line and column; LimitExceeded.
    static Result<ConfigurationFile> parse(std::string text, std::string path);

    const std::string& text() const { return m_text; }

    /// The JSON text of a value; nothing when the file does not have it.
    std::optional<ByteView> value(const Setting& setting) const;
    /// Writes every value that the file has into `values`.
    /// Leaves: `values` partly written on failure.
    /// Errors: InvalidFormat with path, line and column, the setting's name and what is allowed.
    Status applyTo(ConfigurationValues& values) const;
    /// Replaces or adds a value. Errors: InvalidFormat when it is not allowed or its place is taken.
    Status set(const Setting& setting, ByteView json);

  private:
    ConfigurationFile(std::string text, std::string path)
        : m_text(std::move(text)), m_path(std::move(path)) {}
    Result<JsonDocument> checkedValue(const Setting& setting, ByteView json) const;
    Status insert(const Setting& setting, const JsonDocument& value);
    Error errorAt(ByteView value, std::string message) const;

    std::string m_text;
    std::string m_path;
};

}  // namespace warp
