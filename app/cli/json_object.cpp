// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_object.h"

#include <cmath>
#include <cstdio>

namespace warp::cli {

JsonObject& JsonObject::add(std::string_view name, double value) {
    if (!std::isfinite(value)) return addJson(name, "null");
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%.3f", value);
    return addJson(name, std::string_view(text, static_cast<std::size_t>(length)));
}

JsonObject& JsonObject::addJson(std::string_view name, std::string_view json) {
    if (m_text.size() > 1) m_text += ',';
    appendJsonString(m_text, name);
    m_text += ':';
    m_text += json;
    return *this;
}

}  // namespace warp::cli
