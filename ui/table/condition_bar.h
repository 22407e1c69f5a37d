// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtWidgets/QWidget>

#include "ui/table/condition_text.h"

class QHBoxLayout;
class QToolButton;

namespace warp::ui {

/// The conditions that rows must meet, each as a button that changes it and a cross that takes it away;
/// hidden while there are none.
class ConditionBar final : public QWidget {
    Q_OBJECT

  public:
    using Columns = std::function<QVector<ConditionColumn>()>;

    /// Takes: `columns`, asked whenever a condition is about to be chosen.
    explicit ConditionBar(Columns columns, QWidget* parent = nullptr);

    const std::vector<RowCondition>& conditions() const { return m_conditions; }
    void setConditions(const std::vector<RowCondition>& conditions);
    void add(const RowCondition& condition);
    /// Asks for a new one below `place`. Takes: `column`, chosen already; may be empty.
    void askBelow(const QWidget& place, const QString& column = {});

  Q_SIGNALS:
    void changed();

  private:
    void rebuild();
    void addChip(std::size_t at);
    void change(std::size_t at, const QWidget& place);
    QString titleOf(const std::string& column) const;

    const Columns m_columns;
    std::vector<RowCondition> m_conditions;
    QHBoxLayout* m_row;
};

}  // namespace warp::ui
