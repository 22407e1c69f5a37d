// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace warp::ui {

/// Grey bars where lines of content will be. It rests: nothing that waits should keep a processor awake.
class Skeleton final : public QWidget {
    Q_OBJECT

  public:
    explicit Skeleton(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace warp::ui
