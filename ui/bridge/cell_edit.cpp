// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/cell_edit.h"

#include "engine/formats/json_text.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/value_fields.h"

namespace warp::ui {
namespace {

bool isNumber(const std::string& json) {
    return !json.empty() && (json.front() == '-' || (json.front() >= '0' && json.front() <= '9'));
}

}  // namespace

Result<PreparedEdit> prepareEdit(Universe& universe, const CellEdit& edit) {
    WARP_ASSIGN(const auto record, universe.spacetime().peek(edit.key));
    if (!record) return Error{.code = ErrorCode::NotFound, .message = "the record is not there any more"};
    const auto now = fieldOf(record->value, edit.field);
    const Cell cell = now ? makeCell(*now) : Cell();
    if (!edit.overwrite && (cell.kind != edit.seen.kind || cell.text != edit.seen.text)) {
        return PreparedEdit{
            .version = record->version,
            .clash = PreparedEdit::Clash{now ? std::optional<std::string>(*now) : std::nullopt}};
    }
    auto value = withField(record->value, edit.field,
                           edit.json ? std::optional<std::string_view>(*edit.json) : std::nullopt);
    if (!value) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = "something above the field " + edit.field + " is no object"};
    }
    return PreparedEdit{.value = std::move(*value), .version = record->version, .clash = {}};
}

std::optional<std::string> jsonOfText(const QString& text, CellKind kind) {
    if (kind == CellKind::Null) return "null";
    if (kind == CellKind::Text) return jsonString(toStd(text));
    const auto json = compactJson(toStd(text.trimmed()));
    if (!json.ok()) return std::nullopt;
    const char first = json->front();
    const bool literal = *json == "true" || *json == "false";
    switch (kind) {
        case CellKind::Number: return isNumber(*json) ? std::optional(*json) : std::nullopt;
        case CellKind::Bool: return literal ? std::optional(*json) : std::nullopt;
        case CellKind::Object:
        case CellKind::Array: return first == '{' || first == '[' ? std::optional(*json) : std::nullopt;
        default: return std::nullopt;
    }
}

}  // namespace warp::ui
