// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtGui/QTextBlock>

namespace warp::ui {

/// The part that folds away under a line which opens a bracket: the lines after it up to the one before the
/// closing bracket. Nothing when the line opens none or nothing lies between.
std::optional<std::pair<QTextBlock, QTextBlock>> foldableAfter(const QTextBlock& line);

/// Brackets outside of texts that a line opens, less those it closes.
int depthChange(QStringView text);

/// Quick: does the line open a bracket that it does not close?
bool opensBracket(const QTextBlock& line);

bool isFolded(const QTextBlock& line);

/// The next line that is in sight, found without visiting those that are folded away. Takes: a line in sight.
QTextBlock nextInSight(const QTextBlock& line);

/// Folds or unfolds what lies under `line`. Returns: false when there is nothing to fold.
bool toggleFold(const QTextBlock& line);

/// Folds every bracket one level inside the outermost, and only these.
void foldInner(QTextDocument& document);

/// Unfolds everything.
void unfoldDocument(QTextDocument& document);

/// Makes `line` visible by unfolding everything around it.
void unfoldAround(const QTextBlock& line);

}  // namespace warp::ui
