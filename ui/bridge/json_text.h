// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QtCore/QString>

namespace warp::ui {

/// Where and why a text is no JSON.
struct JsonProblem {
    QString message;
    qint64 line = 0;    ///< 1-based
    qint64 column = 0;  ///< 1-based, in characters
    qint64 offset = 0;  ///< in bytes of UTF-8
};

/// Checks a text as the engine will when it is saved. Returns: nothing when it is valid. Threads: any.
std::optional<JsonProblem> engineJsonProblem(const QString& text);

/// One step into a value: a member of an object or an element of an array, its value as JSON text.
struct JsonPart {
    QString name;
    QByteArray json;
};
/// The parts of a valid object or array, in order; none for a scalar. Threads: any.
std::vector<JsonPart> jsonParts(const QByteArray& json);
/// "{3}", "[12]" or the scalar as it is read: strings without quotes. Threads: any.
QString jsonSummary(const QByteArray& json);

}  // namespace warp::ui
