// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtWidgets/QWidget>

#include "ui/bridge/engine_session.h"

namespace warp::ui {

/// The place of a dock's content, which is made when a universe was opened and goes with it.
class DockHost final : public QWidget {
    Q_OBJECT

  public:
    using Maker = std::function<QWidget*(QWidget* parent)>;

    DockHost(EngineSession& session, Maker make, QWidget* parent = nullptr);

  private:
    void fill();
    void empty();

    const Maker m_make;
    QWidget* m_content = nullptr;
};

}  // namespace warp::ui
