// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace warp::ui {

class Banner;
struct Credentials;

/// Asks who somebody is, for a universe that has users. It stays until its owner accepts it, so that a wrong
/// password is typed again where it was typed before.
class SignInDialog final : public QDialog {
    Q_OBJECT

  public:
    /// Takes: `directory`, of the universe; `user`, the name to begin with, may be empty.
    SignInDialog(const QString& directory, const QString& user, QWidget* parent);

    /// The answer to `submitted`: `why` not. The password is asked for again.
    void refuse(const QString& why);
    /// Submitted, and not answered yet.
    bool isWaiting() const { return m_busy; }

  Q_SIGNALS:
    /// Nothing more can be typed until the owner refuses or accepts.
    void submitted(const warp::ui::Credentials& who);

  private:
    QWidget* buildButtons();
    void submit();
    void setBusy(bool busy);
    void check();

    QLineEdit* m_user;
    QLineEdit* m_password;
    Banner* m_problem;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_busy = false;
};

}  // namespace warp::ui
