// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include "ui/bridge/engine_session.h"

namespace warp::ui {

/// What happened in the universe since it was opened, newest last; read again while somebody looks.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    static constexpr std::size_t kMostLines = 1000;
    static constexpr int kPollMs = 2000;
    enum Column { TimeColumn, TextColumn, kColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1 };  ///< LogLine::Level as int

    explicit LogModel(EngineSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Reads at once and every two seconds, or stops reading.
    void setWatched(bool watched);
    void refresh();

  Q_SIGNALS:
    void refreshed();

  private:
    void onLines(Result<std::vector<LogLine>> answer);

    EngineSession& m_session;
    std::vector<LogLine> m_lines;
    std::vector<QString> m_texts;  ///< of the lines, in the user's language
    QTimer m_timer;
    bool m_watched = false;
    JobSlot m_slot;
};

}  // namespace warp::ui
