// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include "engine/base/error.h"

namespace warp::ui {

/// A failure in the user's language.
struct ErrorText {
    /// What happened, in one sentence.
    QString what;
    /// What to do about it; empty when nothing can be done.
    QString remedy;
    /// What the engine says, with place and figures; in English where nobody has translated it.
    QString detail;

    /// The two sentences, and the detail on a line of its own.
    QString text() const;
};

/// What a failed call means.
ErrorText explain(const Error& error);
/// What it means that a universe could not be opened or made.
ErrorText explainOpening(const Error& error);

/// Short for explain(error).text().
QString errorText(const Error& error);
/// What happened and, in brackets, what the engine says: one line, for cells, rows and feet.
QString errorLine(const Error& error);

}  // namespace warp::ui
