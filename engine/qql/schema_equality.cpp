// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_equality.h"

#include <map>

#include "engine/qql/schema_number.h"

namespace warp {

namespace {

// Values are at most 512 levels deep, so this may recurse.
void append(std::string& out, const JsonDocument& value) {
    if (const auto number = schemaNumber(value)) {
        out += number->text();
    } else if (value.is_array()) {
        out += '[';
        for (const JsonDocument& element : value) {
            append(out, element);
            out += ',';
        }
        out += ']';
    } else if (value.is_object()) {
        std::map<std::string_view, const JsonDocument*> members;
        for (const auto& [name, member] : value.items()) members.emplace(name, &member);
        out += '{';
        for (const auto& [name, member] : members) {
            appendJsonString(out, name);
            out += ':';
            append(out, *member);
            out += ',';
        }
        out += '}';
    } else {
        out += dumpJson(value);
    }
}

}  // namespace

std::string equalityText(const JsonDocument& value) {
    std::string text;
    append(text, value);
    return text;
}

}  // namespace warp
