// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace warp::ui {

class RecordDocument;

/// What can be decided about a record just now: save or revert, mine or theirs, record or file. Hidden while
/// there is nothing to decide.
class RecordFoot final : public QWidget {
    Q_OBJECT

  public:
    enum class Decision { None, Unsaved, Conflict, FileValue, FileBroken };

    explicit RecordFoot(QWidget* parent = nullptr);

    /// Takes: null for no record; `readOnlyReason` is empty when records can be written.
    void showDecision(const RecordDocument* document, const QString& readOnlyReason);
    Decision decision() const { return m_decision; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* giveUpButton() const { return m_giveUp; }
    QPushButton* openFileButton() const { return m_openFile; }
    QLabel* message() const { return m_message; }

  Q_SIGNALS:
    /// Save; save mine; take the file's value.
    void keepChosen();
    /// Revert; take theirs; keep the record and write its file anew.
    void giveUpChosen();
    void openFileChosen();

  private:
    static Decision decisionFor(const RecordDocument& document);
    void label(const QString& keep, const QString& giveUp);
    QString messageFor(const RecordDocument& document) const;

    Decision m_decision = Decision::None;
    QLabel* m_message;
    QPushButton* m_openFile;
    QPushButton* m_giveUp;
    QPushButton* m_keep;
};

}  // namespace warp::ui
