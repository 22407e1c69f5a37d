// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>

#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

class QSplitter;

namespace warp::ui {

class ExplorerDock;
class TreemapPanel;

/// Tree and treemap with the room of the whole centre. The tree is the dock's own: while this page is shown
/// it stands here instead of there, as it was left, and goes back afterwards.
class ExplorerPage final : public Page {
    Q_OBJECT

  public:
    /// Takes: the tree of the window's dock; null when there is no dock, then the page makes one for itself.
    ExplorerPage(PageContext& context, ExplorerDock* lent, QWidget* parent = nullptr);
    ~ExplorerPage() override;

    QString pageName() const override { return QStringLiteral("explorer"); }
    QString title() const override { return tr("Explorer"); }
    Glyph glyph() const override { return Glyph::Treemap; }
    QString standsInFor() const override { return QStringLiteral("explorerDock"); }

    ExplorerDock* explorer() const { return m_explorer; }
    TreemapPanel* treemap() const { return m_treemap; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void connectParts();
    void settleWhenDone();
    void take();
    void giveBack();

    QPointer<ExplorerDock> m_explorer;
    QPointer<QWidget> m_home;  ///< where the tree belongs; null while it is at home or is the page's own
    TreemapPanel* m_treemap;
    QSplitter* m_splitter;
};

}  // namespace warp::ui
