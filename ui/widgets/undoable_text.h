// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace warp::ui {

/// A widget whose text has steps of its own: Undo and Redo of the window take those first while the widget
/// has the focus.
class UndoableText {
  public:
    virtual ~UndoableText() = default;

    /// Null while nothing can be edited.
    virtual QTextDocument* undoDocument() const = 0;
    virtual void undoText() = 0;
    virtual void redoText() = 0;
};

}  // namespace warp::ui
