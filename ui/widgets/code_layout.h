// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextDocumentLayout>

namespace warp::ui {

/// The layout of a document that a CodeEditor shows: lines that are folded away are never laid out. Qt's own
/// lays them out to learn that they take no room, which takes seconds when a long text is folded.
class CodeLayout final : public QPlainTextDocumentLayout {
  public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    QRectF blockBoundingRect(const QTextBlock& line) const override {
        return line.isVisible() ? QPlainTextDocumentLayout::blockBoundingRect(line) : QRectF();
    }
};

}  // namespace warp::ui
