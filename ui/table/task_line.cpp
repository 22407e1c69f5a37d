// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/task_line.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const JobInfo& job) {
    QStringList parts{job.name};
    const Progress& progress = job.progress;
    if (progress.items > 0 || progress.fraction > 0) {
        if (progress.fraction >= 0) parts << percentText(progress.fraction);
        if (progress.eta) parts << TaskLine::tr("%1 left").arg(remainingText(progress.eta->count()));
    }
    return parts.join(u", "_s);
}

}  // namespace

TaskLine::TaskLine(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_stop(new QToolButton(this)) {
    setObjectName(u"taskLine"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kTiny);
    m_text->setObjectName(u"taskText"_s);
    m_text->setFont(Theme::font(FontRole::Caption));
    m_stop->setObjectName(u"taskStop"_s);
    m_stop->setIcon(icon(Glyph::Stop));
    m_stop->setAutoRaise(true);
    m_stop->setFixedSize(metrics::kCompactRow, metrics::kCompactRow);
    row->addWidget(m_text);
    row->addWidget(m_stop);
    hide();
    connect(&bridge, &Bridge::jobChanged, this, &TaskLine::onJob);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_control) m_control->cancel();
    });
}

void TaskLine::follow(const std::shared_ptr<JobControl>& control) {
    m_control = control;
    m_text->clear();
}

void TaskLine::onJob(const JobInfo& job) {
    if (!m_control || job.id != m_control->id()) return;
    const bool going = job.state == JobState::Waiting || job.state == JobState::Running;
    m_text->setText(textOf(job));
    m_stop->setToolTip(tr("Stop: %1").arg(job.name));
    m_stop->setAccessibleName(tr("Stop: %1").arg(job.name));
    if (!going) m_control.reset();
    setVisible(going);
}

}  // namespace warp::ui
