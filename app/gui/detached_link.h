// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QStandardItemModel>

#include "ui/shell/universe_link.h"

namespace warp::ui {

/// The link of a build without the engine's facade: the window works, every opening is refused with a reason.
class DetachedLink final : public UniverseLink {
    Q_OBJECT

  public:
    UniverseFacts facts() const override { return {}; }
    void create(const QString& directory) override { refuse(directory); }
    void open(const QString& directory, OpenMode) override { refuse(directory); }
    void createSample(const QString& directory) override { refuse(directory); }
    void close() override { Q_EMIT closed({}); }
    QAbstractItemModel* activities() override { return &m_activities; }
    void cancelActivity(const QModelIndex&) override {}
    void clearEndedActivities() override {}
    QAbstractItemModel* log() override { return &m_log; }
    void watchLog(bool) override {}

  private:
    void refuse(const QString& directory) { Q_EMIT openFailed(directory, tr("This build has no engine.")); }

    QStandardItemModel m_activities;
    QStandardItemModel m_log;
};

}  // namespace warp::ui
