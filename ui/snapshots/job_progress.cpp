// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/job_progress.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/layouts.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSteps = 1000;

QString textOf(const Progress& progress) {
    QStringList parts;
    if (progress.fraction > 0) parts << percentText(progress.fraction);
    if (progress.items > 0)
        parts << JobProgress::tr("%1 done").arg(groupedNumber(static_cast<std::int64_t>(progress.items)));
    if (progress.bytes > 0) parts << byteText(static_cast<std::int64_t>(progress.bytes));
    if (progress.eta) parts << JobProgress::tr("%1 left").arg(remainingText(progress.eta->count()));
    return parts.join(u", "_s);
}

}  // namespace

JobProgress::JobProgress(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this)) {
    m_bar->setObjectName(u"jobBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_text->setObjectName(u"jobText"_s);
    auto* column = columnOf(this, metrics::kSmall);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    connect(&bridge, &Bridge::jobChanged, this, &JobProgress::onJob);
}

void JobProgress::follow(const std::shared_ptr<JobControl>& control) {
    m_control = control;
    m_stopping = false;
    m_bar->setRange(0, 0);
    m_text->setText(tr("Waiting"));
}

void JobProgress::stop() {
    if (!m_control) return;
    m_control->cancel();
    m_stopping = true;
    m_text->setText(tr("Stopping\u2026"));
}

void JobProgress::onJob(const JobInfo& job) {
    if (!m_control || job.id != m_control->id()) return;
    const Progress& progress = job.progress;
    m_bar->setRange(0, progress.fraction > 0 ? kSteps : 0);
    m_bar->setValue(static_cast<int>(progress.fraction * kSteps));
    if (!m_stopping) m_text->setText(textOf(progress));
    const bool going = job.state == JobState::Waiting || job.state == JobState::Running;
    if (!going) m_control.reset();
}

}  // namespace warp::ui
