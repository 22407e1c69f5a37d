// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtCore/QString>
#include <QtCore/QVector>

namespace warp::ui {

struct FuzzyMatch {
    /// Greater is better; only comparable for one pattern.
    int score = 0;
    /// Where the pattern's characters were found, ascending.
    QVector<qsizetype> positions;
};

/// Finds the letters of `pattern` in `text` in order, however far apart, and prefers word starts and runs:
/// "oun" finds "Open Universe". Case and spaces of the pattern do not count. An empty pattern matches all.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

}  // namespace warp::ui
