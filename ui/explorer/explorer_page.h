// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

namespace warp::ui {

class ExplorerDock;

/// The Explorer with the room of the whole centre, for long keys and deep folders.
class ExplorerPage final : public Page {
    Q_OBJECT

  public:
    explicit ExplorerPage(PageContext& context, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("explorer"); }
    QString title() const override { return tr("Explorer"); }
    Glyph glyph() const override { return Glyph::Universe; }
    ExplorerDock* explorer() const { return m_explorer; }

  private:
    ExplorerDock* m_explorer;
};

}  // namespace warp::ui
