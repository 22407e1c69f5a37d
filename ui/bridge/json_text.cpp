// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/json_text.h"

#include "engine/formats/json_text.h"
#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

QByteArray trimmed(ByteView json) {
    return toBytes(json).trimmed();
}

}  // namespace

std::optional<JsonProblem> engineJsonProblem(const QString& text) {
    const std::string utf8 = toStd(text);
    const auto checked = checkJson(utf8);
    if (checked.ok()) return std::nullopt;
    const Error& error = checked.error();
    return JsonProblem{toQString(error.message), error.line, error.column, error.offset};
}

std::vector<JsonPart> jsonParts(const QByteArray& json) {
    std::vector<JsonPart> parts;
    if (json.startsWith('{')) {
        const auto members = jsonMembers(viewOf(json));
        if (!members.ok()) return parts;
        for (const JsonMember& member : *members)
            parts.push_back({toQString(member.key), trimmed(member.value)});
    } else if (json.startsWith('[')) {
        const auto elements = jsonElements(viewOf(json));
        if (!elements.ok()) return parts;
        for (const ByteView element : *elements) {
            parts.push_back({QString::number(parts.size()), trimmed(element)});
        }
    }
    return parts;
}

QString jsonSummary(const QByteArray& json) {
    if (json.startsWith('{')) return QStringLiteral("{%1}").arg(jsonParts(json).size());
    if (json.startsWith('[')) return QStringLiteral("[%1]").arg(jsonParts(json).size());
    if (json.startsWith('"') && json.size() >= 2) {
        return toQString(
            decodedJsonString(viewOf(json).substr(1, static_cast<std::size_t>(json.size()) - 2)));
    }
    return QString::fromUtf8(json);
}

}  // namespace warp::ui
