// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace warp::ui {

struct UniverseFacts;

/// What is known of the open universe as a whole: where it lies, its id, its sizes. Texts can be copied.
class PropertiesDialog final : public QDialog {
    Q_OBJECT

  public:
    PropertiesDialog(const UniverseFacts& facts, QWidget* parent);
};

}  // namespace warp::ui
