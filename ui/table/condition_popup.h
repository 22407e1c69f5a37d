// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QtWidgets/QFrame>

#include "ui/table/condition_text.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace warp::ui {

/// Asks for one condition: which column, how, and with what. Enter takes it, Escape drops it. Not modal: a
/// click beside it closes it.
class ConditionPopup final : public QFrame {
    Q_OBJECT

  public:
    using Done = std::function<void(const RowCondition&)>;

    ConditionPopup(const QVector<ConditionColumn>& columns, const std::optional<RowCondition>& start,
                   Done done, QWidget* parent);

    /// Shows it below `place`.
    void openBelow(const QWidget& place);
    RowCondition condition() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void fill(const std::optional<RowCondition>& start);
    void showOperand();
    void take();
    QString problem() const;

    const Done m_done;
    const QVector<ConditionColumn> m_columns;
    QComboBox* m_column;
    QComboBox* m_op;
    QComboBox* m_operand;
    QLabel* m_note;
    QPushButton* m_take;
};

}  // namespace warp::ui
