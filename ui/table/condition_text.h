// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>

#include "ui/bridge/row_filter.h"

namespace warp::ui {

/// A column that a condition can be about.
struct ConditionColumn {
    QString id;  ///< as in RowCondition
    QString title;
};

/// "≥", "contains", "is missing".
QString conditionOpText(ConditionOp op);
bool needsOperand(ConditionOp op);
/// "age ≥ 30".
QString conditionText(const RowCondition& condition, const QString& title);
/// All of them, in the order of menus.
const QVector<ConditionOp>& conditionOps();

}  // namespace warp::ui
