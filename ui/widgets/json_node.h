// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include <QtCore/QString>

#include "ui/widgets/text_problem.h"

namespace warp::ui {

/// A JSON value for showing and editing. Members keep their order, numbers and texts the way they were
/// written.
struct JsonNode {
    enum class Kind { Object, Array, String, Number, Literal };

    /// How a name and a text stood in the source, with quotes, where this program would escape otherwise.
    struct Spelling {
        QString key;
        QString text;
    };

    Kind kind = Kind::Literal;
    /// The member's name; meaningless below an array.
    QString key;
    /// String: its characters. Number and Literal: as written.
    QString text = QStringLiteral("null");
    std::unique_ptr<Spelling> spelling;
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

/// Reads one JSON text, as strictly as the engine does: RFC 8259, nesting up to 512, no name twice in an
/// object, no lone surrogates. Threads: any.
JsonParse parseJson(const QString& text);

/// On one line, without spaces. Threads: any.
QString jsonText(const JsonNode& node);

/// `text` in quotes, with what must be escaped escaped.
QString jsonQuoted(const QString& text);

/// What a person typed into a cell: a JSON value if it is one, otherwise a string.
std::unique_ptr<JsonNode> typedValue(const QString& typed);

}  // namespace warp::ui
