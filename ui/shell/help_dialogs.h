// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace warp::ui {

/// How to do the first things.
class GuideDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit GuideDialog(QWidget* parent);
};

/// What the words of physics mean for the data.
class GlossaryDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit GlossaryDialog(QWidget* parent);
};

class AboutDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit AboutDialog(QWidget* parent);
};

}  // namespace warp::ui
