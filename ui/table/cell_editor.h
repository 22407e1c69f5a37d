// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QWidget>

#include "ui/bridge/record_rows.h"

class QAction;
class QLineEdit;
class QToolButton;

namespace warp::ui {

/// A cell while it is edited: which kind of value it is, and the value. A text that is none of that kind is
/// marked and not let out. Enter takes it, Escape drops it, Tab takes it and goes on to the next cell.
class CellEditor final : public QWidget {
    Q_OBJECT

  public:
    explicit CellEditor(QWidget* parent = nullptr);

    /// Takes: `usual`, the kind that values of the column have, for a cell that is empty.
    void setCell(const Cell& cell, CellKind usual);
    /// What stood in the cell when editing began.
    const Cell& seen() const { return m_seen; }
    bool isFilled() const { return m_filled; }
    bool isChanged() const;
    /// The new value as JSON; nothing takes the field out. Only while there is no problem.
    std::optional<std::string> json() const;
    /// Why the text cannot be taken; empty when it can.
    QString problem() const;

    CellKind kind() const { return m_kind; }
    void setKind(CellKind kind);
    QLineEdit* line() const { return m_line; }
    QToolButton* kindButton() const { return m_kindButton; }

  Q_SIGNALS:
    /// Done with it: `step` is 0, or the direction to go on.
    void taken(int step);
    void dropped();
    /// Somebody wanted it taken while it cannot be.
    void refused(const QString& problem);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void buildMenu();
    void onEdited();
    void showKind();
    void showProblem();
    void take(int step);
    bool onKey(int key);

    QToolButton* m_kindButton;
    QLineEdit* m_line;
    QAction* m_mark;
    Cell m_seen;
    CellKind m_kind = CellKind::Text;
    CellKind m_usual = CellKind::Text;
    bool m_filled = false;
    bool m_done = false;
};

/// "Text", "Number" and so on.
QString cellKindText(CellKind kind);

}  // namespace warp::ui
