// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace warp::ui {

/// Asks step by step in one dialog: first the choices, then the work, then how it ended. Who derives from it
/// adds the steps and says what the buttons of the shown one are.
class WizardDialog : public QDialog {
    Q_OBJECT

  public:
    int step() const;
    QPushButton* backButton() const { return m_back; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* closeButton() const { return m_close; }

  protected:
    /// Texts of the buttons; one that is empty hides its button.
    struct Buttons {
        QString back;
        QString next;
        QString close;
        bool nextEnabled = true;
    };

    WizardDialog(const QString& objectName, const QString& title, QWidget* parent);

    /// What the dialog is about, beside the title of every step; empty at first.
    void setSubject(const QString& subject);
    /// Returns: the number of the step.
    int addStep(const QString& title, QWidget* page);
    void goTo(int step);

    /// Asked again by update().
    virtual Buttons buttons() const = 0;
    /// The steps of the way that is gone, in order, for "Step 2 of 4"; all of them unless somebody knows
    /// better.
    virtual std::vector<int> path() const;
    virtual void onBack() { goTo(step() - 1); }
    virtual void onNext() = 0;
    /// The close button, Escape, and the window's own.
    virtual void onClose() { QDialog::reject(); }
    void update();

  public:
    void reject() override { onClose(); }

  private:
    QWidget* buildHead();
    QWidget* buildButtons();

    QStringList m_titles;
    QString m_subject;
    QLabel* m_title;
    QLabel* m_place;
    QStackedWidget* m_steps;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace warp::ui
