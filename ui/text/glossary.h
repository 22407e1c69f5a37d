// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace warp::ui {

struct GlossaryEntry {
    QString word;
    /// What it means for the data, in one or two plain sentences.
    QString meaning;
};

/// The words of physics the engine uses, in alphabetical order of the user's language.
QVector<GlossaryEntry> glossary();

}  // namespace warp::ui
