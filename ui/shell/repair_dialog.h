// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include "ui/shell/universe_link.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace warp::ui {

class SignInDialog;

/// Repairs a universe that is not open: its log, of which it first says what would be done, or its tree.
class RepairDialog final : public QDialog {
    Q_OBJECT

  public:
    /// `link` must outlive the dialog.
    /// Takes: `tree`, whether the tree is known to be damaged.
    RepairDialog(UniverseLink& link, const QString& directory, bool tree, QWidget* parent);

  Q_SIGNALS:
    /// The universe was repaired and is to be opened.
    void openRequested();

  private:
    enum class Phase { Choosing, Working, Done, Failed };

    QWidget* buildChoices(bool tree);
    QWidget* buildButtons();
    void choose();
    void start(RepairStep step);
    void onRepaired(const RepairReport& report);
    void askWho(const RepairReport& report);
    void onAccept();
    void enter(Phase phase, const QString& sentence);

    UniverseLink& m_link;
    const QString m_directory;
    Phase m_phase = Phase::Choosing;
    QRadioButton* m_log = nullptr;
    QRadioButton* m_tree = nullptr;
    QLabel* m_sentence;
    QProgressBar* m_busy;
    QPlainTextEdit* m_lines;
    QPushButton* m_accept = nullptr;
    QPointer<SignInDialog> m_signIn;
    Credentials m_who;
};

}  // namespace warp::ui
