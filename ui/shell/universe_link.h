// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtCore/QAbstractItemModel>
#include <QtCore/QObject>
#include <QtCore/QString>

#include "ui/widgets/theme.h"

namespace warp::ui {

enum class LinkState { Closed, Opening, Writing, Observing, ReadOnly, Closing };

enum class OpenMode { Write, Observe };

/// What the window tells about its universe. A plain value; the link makes a new one when something changes.
struct UniverseFacts {
    LinkState state = LinkState::Closed;
    /// Names the universe for ever, wherever its directory moves; the session is kept under it.
    QString id;
    QString name;
    QString directory;
    QString role;
    /// Why it is read-only, or what Opening is doing just now.
    QString reason;
    Status health = Status::NoData;
    QString healthReason;
    quint64 lsn = 0;
    double operationsPerSecond = 0;
    /// Records whose readable files are still to be written.
    qint64 mirrorLag = 0;
    int mutedAlerts = 0;
    std::optional<qint64> records;
    std::optional<qint64> bytes;
    /// How old the figures are; nothing before the first answer.
    std::optional<qint64> dataAgeMs;
    /// While observing: who writes, and how far behind we are. No pid: the writer is gone.
    std::optional<qint64> writerPid;
    std::optional<qint64> behindMs;
};

/// Roles of the model of long tasks, beside Qt::DisplayRole in the columns name, progress and state.
enum ActivityRole {
    ActivityFractionRole =
        Qt::UserRole + 2,  ///< 0 to 1; negative while the end cannot be known; invalid once ended
    ActivityCancelRole = Qt::UserRole + 4  ///< true while it can be cancelled
};

/// What the window needs of the engine, and all it knows of it. The bridge has the real one, tests a fake.
/// Every call returns at once; answers come as signals, on the GUI thread.
class UniverseLink : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual UniverseFacts facts() const = 0;
    /// Makes a new universe in an empty or absent directory and opens it.
    virtual void create(const QString& directory) = 0;
    virtual void open(const QString& directory, OpenMode mode) = 0;
    /// Makes a universe of this computer's packages in `directory` and opens it.
    virtual void createSample(const QString& directory) = 0;
    /// Answers by closed().
    virtual void close() = 0;

    /// The long tasks, newest first; see ActivityRole. Lives as long as the link.
    virtual QAbstractItemModel* activities() = 0;
    virtual void cancelActivity(const QModelIndex& index) = 0;
    virtual void clearEndedActivities() = 0;
    /// What happened, newest last, in the columns time and text. Lives as long as the link.
    virtual QAbstractItemModel* log() = 0;
    /// The log is read again only while somebody looks at it.
    virtual void watchLog(bool watched) = 0;

  Q_SIGNALS:
    void factsChanged();
    void opened();
    /// Says what failed, where and what to do.
    void openFailed(const QString& directory, const QString& reason);
    /// `failure` is empty when all was closed well.
    void closed(const QString& failure);
};

}  // namespace warp::ui
