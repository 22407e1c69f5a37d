// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace warp::ui {

/// A line under an editor to find a text in it: Enter goes on, Shift+Enter back, Escape closes.
class FindBar final : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(QPlainTextEdit& editor, QWidget* parent = nullptr);

    /// Shows the bar with what is selected in the editor.
    void open();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void find(bool backwards);
    void findAgain();
    void close();

    QPlainTextEdit& m_editor;
    QLineEdit* m_field;
    QLabel* m_result;
};

}  // namespace warp::ui
