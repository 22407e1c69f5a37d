// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobs_model.h"

#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

bool hasEnded(const JobInfo& job) {
    return job.state != JobState::Waiting && job.state != JobState::Running;
}

}  // namespace

JobsModel::JobsModel(Bridge& bridge, QObject* parent) : QAbstractTableModel(parent), m_bridge(bridge) {
    connect(&bridge, &Bridge::jobChanged, this, &JobsModel::onJobChanged);
}

int JobsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant JobsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const JobInfo& job = m_jobs[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == NameColumn) return job.name;
            return index.column() == ProgressColumn ? progressText(job) : stateText(job);
        case Qt::ToolTipRole: return job.state == JobState::Failed ? errorText(*job.error) : job.name;
        case IdRole: return job.id;
        case FractionRole: return hasEnded(job) ? QVariant() : job.progress.fraction;
        case StateRole: return static_cast<int>(job.state);
        case CancelRole: return !hasEnded(job);
        default: return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn: return tr("Task");
        case ProgressColumn: return tr("Progress");
        case StateColumn: return tr("State");
        default: return {};
    }
}

QString JobsModel::progressText(const JobInfo& job) const {
    if (hasEnded(job)) return durationText(static_cast<double>(job.ended.ms - job.started.ms));
    if (job.state == JobState::Waiting) return {};
    QString text;
    if (job.progress.fraction >= 0) text = percentText(job.progress.fraction);
    if (job.progress.items > 0 && job.progress.totalItems == 0) {
        text = groupedNumber(static_cast<std::int64_t>(job.progress.items));
    }
    if (job.progress.eta) text = tr("%1, %2 left").arg(text, remainingText(job.progress.eta->count()));
    return text;
}

QString JobsModel::stateText(const JobInfo& job) const {
    switch (job.state) {
        case JobState::Waiting: return tr("Waiting");
        case JobState::Running: return tr("Running");
        case JobState::Done: return tr("Done");
        case JobState::Failed: return tr("Failed: %1").arg(explain(*job.error).what);
        case JobState::Cancelled: return tr("Cancelled");
    }
    return {};
}

void JobsModel::cancel(const QModelIndex& index) {
    if (index.isValid()) m_bridge.cancel(m_jobs[static_cast<std::size_t>(index.row())].id);
}

int JobsModel::runningCount() const {
    return static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const auto& job) { return !hasEnded(job); }));
}

void JobsModel::clearEnded() {
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!hasEnded(m_jobs[static_cast<std::size_t>(row)])) continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        endRemoveRows();
    }
}

void JobsModel::onJobChanged(const JobInfo& job) {
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&job](const auto& known) { return known.id == job.id; });
    if (found == m_jobs.end()) {
        beginInsertRows({}, 0, 0);
        m_jobs.insert(m_jobs.begin(), job);
        endInsertRows();
        trim();
        return;
    }
    *found = job;
    const int row = static_cast<int>(found - m_jobs.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
}

void JobsModel::trim() {
    int ended = rowCount() - runningCount();
    for (int row = rowCount() - 1; row >= 0 && ended > kMostEnded; --row) {
        if (!hasEnded(m_jobs[static_cast<std::size_t>(row)])) continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        endRemoveRows();
        --ended;
    }
}

}  // namespace warp::ui
