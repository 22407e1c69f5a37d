// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_indicator.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

#include "ui/shell/universe_link.h"
#include "ui/widgets/icons.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBarWidth = 80;
constexpr int kMostNameWidth = 240;
constexpr int kWhole = 1000;

}  // namespace

TaskIndicator::TaskIndicator(UniverseLink& link, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_name(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QToolButton(this)) {
    setObjectName(u"taskIndicator"_s);
    setToolTip(tr("Show all tasks"));
    setCursor(Qt::PointingHandCursor);
    m_name->setObjectName(u"taskName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setObjectName(u"taskStop"_s);
    m_stop->setIcon(icon(Glyph::Cancel));
    m_stop->setAutoRaise(true);
    m_stop->setAccessibleName(tr("Stop the task"));
    m_stop->setToolTip(m_stop->accessibleName());
    m_stop->setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, 0, 0, 0);
    row->setSpacing(metrics::kTiny);
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)})
        row->addWidget(part);
    const QAbstractItemModel* tasks = link.activities();
    connect(m_stop, &QToolButton::clicked, this, &TaskIndicator::stop);
    connect(tasks, &QAbstractItemModel::dataChanged, this, &TaskIndicator::refresh);
    connect(tasks, &QAbstractItemModel::rowsInserted, this, &TaskIndicator::refresh);
    connect(tasks, &QAbstractItemModel::rowsRemoved, this, &TaskIndicator::refresh);
    connect(tasks, &QAbstractItemModel::modelReset, this, &TaskIndicator::refresh);
    refresh();
}

// The newest that still runs.
QModelIndex TaskIndicator::shownTask() const {
    const QAbstractItemModel& tasks = *m_link.activities();
    for (int row = 0; row < tasks.rowCount(); ++row) {
        const QModelIndex index = tasks.index(row, 0);
        if (index.data(ActivityCancelRole).toBool()) return index;
    }
    return {};
}

void TaskIndicator::refresh() {
    const QModelIndex task = shownTask();
    setVisible(task.isValid());
    if (!task.isValid()) return;
    int others = -1;
    const QAbstractItemModel& tasks = *m_link.activities();
    for (int row = 0; row < tasks.rowCount(); ++row)
        others += tasks.index(row, 0).data(ActivityCancelRole).toBool() ? 1 : 0;
    QString name = fontMetrics().elidedText(task.data().toString(), Qt::ElideMiddle, kMostNameWidth);
    if (others > 0) name += tr(" (and %n more)", nullptr, others);
    m_name->setText(name);
    const double fraction = task.data(ActivityFractionRole).toDouble();
    m_bar->setRange(0, fraction < 0 ? 0 : kWhole);
    m_bar->setValue(static_cast<int>(fraction * kWhole));
}

void TaskIndicator::stop() {
    const QModelIndex task = shownTask();
    if (task.isValid()) m_link.cancelActivity(task);
}

void TaskIndicator::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT tasksRequested();
}

}  // namespace warp::ui
