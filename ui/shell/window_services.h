// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QDateTime>

#include "ui/shell/page_area.h"
#include "ui/shell/selection_history.h"
#include "ui/shell/undo_router.h"
#include "ui/shell/unsaved_guard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/prompts.h"

namespace warp::ui {

/// What every page may use of its window. Made before the window, so that the makers in PageRegistry can keep
/// a reference; the window fills in what only it can do.
struct WindowServices {
    explicit WindowServices(Prompts& asked) : prompts(asked), guard(asked) {}

    Prompts& prompts;
    SelectionHistory selection;
    UnsavedGuard guard;
    UndoRouter undo;
    /// Milliseconds since 1970; a test or `--now` stops it.
    std::function<qint64()> nowMs = [] { return QDateTime::currentMSecsSinceEpoch(); };
    /// Shows a page, opening it when needed. Set by the window.
    std::function<Page*(const PageId&)> openPage = [](const PageId&) -> Page* { return nullptr; };
    /// Tells in the window what has happened: the end of a task, a failure. Set by the window.
    std::function<void(const BannerText&)> tell = [](const BannerText&) {};
    /// Offers to import a file of rows; nothing when unset or nothing can be written.
    std::function<void(const QString& file)> importFile;
    /// Starts the program once more, for a second universe. Returns: false when it cannot be started.
    std::function<bool(const QStringList& arguments)> startProcess;
    /// Finds records, types and nodes for Ctrl+P; nothing when unset.
    std::function<void(const QString& text, PaletteSource::Answer answer)> find;
};

}  // namespace warp::ui
