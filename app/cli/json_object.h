// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include "engine/base/clock.h"
#include "engine/formats/json_text.h"

namespace warp::cli {

/// One JSON object written member by member, so that values of records pass through as they are stored.
///
///     JsonObject().add("key", key).add("version", 7).addJson("value", record.value).text()
class JsonObject {
  public:
    JsonObject& add(std::string_view name, std::string_view value) {
        return addJson(name, jsonString(value));
    }
    JsonObject& add(std::string_view name, const char* value) { return add(name, std::string_view(value)); }
    JsonObject& add(std::string_view name, bool value) { return addJson(name, value ? "true" : "false"); }
    JsonObject& add(std::string_view name, Timestamp value) { return add(name, formatTimestamp(value)); }
    template <std::integral Integer>
    JsonObject& add(std::string_view name, Integer value) {
        return addJson(name, std::to_string(value));
    }
    /// Takes: `value` in the unit of the name, shown with 3 decimals.
    JsonObject& add(std::string_view name, double value);
    /// Takes: valid JSON.
    JsonObject& addJson(std::string_view name, std::string_view json);

    std::string text() const { return m_text + "}"; }

  private:
    std::string m_text = "{";
};

/// A JSON array of texts that are JSON already.
template <typename Range>
std::string jsonArray(const Range& elements) {
    std::string text = "[";
    for (const auto& element : elements) {
        if (text.size() > 1) text += ',';
        text += element;
    }
    return text + "]";
}

}  // namespace warp::cli
