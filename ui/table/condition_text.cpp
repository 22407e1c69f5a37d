// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/condition_text.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

}  // namespace

const QVector<ConditionOp>& conditionOps() {
    static const QVector<ConditionOp> kOps = {
        ConditionOp::Contains, ConditionOp::Equals, ConditionOp::Differs,
        ConditionOp::Less,     ConditionOp::AtMost, ConditionOp::Greater,
        ConditionOp::AtLeast,  ConditionOp::Exists, ConditionOp::Missing};
    return kOps;
}

QString conditionOpText(ConditionOp op) {
    switch (op) {
        case ConditionOp::Contains: return ConditionText::tr("contains");
        case ConditionOp::Equals: return u"="_s;
        case ConditionOp::Differs: return u"\u2260"_s;
        case ConditionOp::Less: return u"<"_s;
        case ConditionOp::AtMost: return u"\u2264"_s;
        case ConditionOp::Greater: return u">"_s;
        case ConditionOp::AtLeast: return u"\u2265"_s;
        case ConditionOp::Exists: return ConditionText::tr("is there");
        case ConditionOp::Missing: return ConditionText::tr("is missing");
    }
    return {};
}

bool needsOperand(ConditionOp op) {
    return op != ConditionOp::Exists && op != ConditionOp::Missing;
}

QString conditionText(const RowCondition& condition, const QString& title) {
    const QString start = title + u' ' + conditionOpText(condition.op);
    return needsOperand(condition.op) ? start + u' ' + toQString(condition.operand) : start;
}

}  // namespace warp::ui
