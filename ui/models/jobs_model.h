// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>

#include "ui/bridge/bridge.h"

namespace warp::ui {

/// The tasks that run and the last ones that ended: name, progress, time left. The newest stands on top.
class JobsModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    static constexpr int kMostEnded = 50;
    enum Column { NameColumn, ProgressColumn, StateColumn, kColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        FractionRole,  ///< 0..1 while it runs; negative when the whole is unknown; nothing otherwise
        StateRole,     ///< JobState as int
        CancelRole,    ///< true while it can be cancelled
    };

    explicit JobsModel(Bridge& bridge, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void cancel(const QModelIndex& index);
    /// Forgets what has ended.
    void clearEnded();
    int runningCount() const;

  private:
    void onJobChanged(const JobInfo& job);
    void trim();
    QString stateText(const JobInfo& job) const;
    QString progressText(const JobInfo& job) const;

    Bridge& m_bridge;
    std::vector<JobInfo> m_jobs;
};

}  // namespace warp::ui
