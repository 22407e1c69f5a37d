// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_page.h"

#include "ui/explorer/explorer_dock.h"

namespace warp::ui {

ExplorerPage::ExplorerPage(PageContext& context, QWidget* parent)
    : Page(parent), m_explorer(new ExplorerDock(context, this)) {
    setObjectName(QStringLiteral("explorerPage"));
    setContent(m_explorer);
    if (m_explorer->isSettled()) {
        showReady();
        return;
    }
    connect(m_explorer, &ExplorerDock::settled, this, [this] {
        if (state() == State::Loading) showReady();
    });
}

}  // namespace warp::ui
