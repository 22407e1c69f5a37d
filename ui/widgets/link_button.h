// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace warp::ui {

/// A button that looks like underlined text, for the lesser of two ways on.
class LinkButton final : public QPushButton {
    Q_OBJECT

  public:
    explicit LinkButton(QWidget* parent = nullptr);
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace warp::ui
