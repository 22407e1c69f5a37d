// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include <QtCore/QString>

#include "ui/widgets/text_problem.h"

namespace warp::ui {

/// A JSON value for showing and editing. Members keep their order, numbers the digits they were written with.
struct JsonNode {
    enum class Kind { Object, Array, String, Number, Literal };

    Kind kind = Kind::Literal;
    /// The member's name; meaningless below an array.
    QString key;
    /// String: its characters. Number and Literal: as written.
    QString text = QStringLiteral("null");
    std::vector<std::unique_ptr<JsonNode>> children;
    JsonNode* parent = nullptr;
    int row = 0;

    bool isContainer() const { return kind == Kind::Object || kind == Kind::Array; }
    void insert(int at, std::unique_ptr<JsonNode> child);
    std::unique_ptr<JsonNode> take(int at);
    bool hasKey(const QString& name) const;

  private:
    void renumber(int from);
};

using JsonParse = std::variant<std::unique_ptr<JsonNode>, TextProblem>;

/// Reads one JSON text (RFC 8259); nesting up to 512.
JsonParse parseJson(const QString& text);

/// With two spaces per level, or in one line.
QString jsonText(const JsonNode& node, bool indented = true);

/// What a person typed into a cell: a JSON scalar if it is one, otherwise a string.
std::unique_ptr<JsonNode> typedScalar(const QString& typed);

/// A validator for editors.
std::optional<TextProblem> jsonProblem(const QString& text);

}  // namespace warp::ui
