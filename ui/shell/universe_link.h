// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtCore/QAbstractItemModel>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include "ui/text/error_text.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

enum class LinkState { Closed, Opening, Writing, Observing, ReadOnly, Closing };

/// Something is there to be looked at.
inline bool isOpen(LinkState state) {
    return state == LinkState::Writing || state == LinkState::Observing || state == LinkState::ReadOnly;
}

enum class OpenMode { Write, Observe };

/// Who opens a universe that has users. A null password is one that is not known yet: nothing is tried with
/// it, but the failure that asks for it names the user.
struct Credentials {
    QString user;
    QString password;
};

/// What the window tells about its universe. A plain value; the link makes a new one when something changes.
struct UniverseFacts {
    LinkState state = LinkState::Closed;
    /// Names the universe for ever, wherever its directory moves; the session is kept under it.
    QString id;
    QString name;
    QString directory;
    /// Who has it open, or as what where it has no users.
    QString role;
    /// Who has it open; empty where it has no users.
    QString user;
    /// Why it is read-only, or what Opening is doing just now.
    QString reason;
    Status health = Status::NoData;
    QString healthReason;
    quint64 lsn = 0;
    double operationsPerSecond = 0;
    /// Records whose readable files are still to be written.
    qint64 mirrorLag = 0;
    /// Alerts that fire and are told of, the worst of them, and what they say.
    int firingAlerts = 0;
    Status worstAlert = Status::Ok;
    QString alertsReason;
    /// Alerts that fire and of which nobody is told.
    int mutedAlerts = 0;
    std::optional<qint64> records;
    std::optional<qint64> bytes;
    std::optional<qint64> treeBytes;
    std::optional<qint64> logBytes;
    std::optional<qint64> diskFreeBytes;
    /// Since 1970; 0 while unknown.
    qint64 createdMs = 0;
    qint64 openedMs = 0;
    /// How old the figures are; nothing before the first answer.
    std::optional<qint64> dataAgeMs;
    /// While observing: who writes, and how far behind we are. No pid: the writer is gone.
    std::optional<qint64> writerPid;
    std::optional<qint64> behindMs;
};

/// What the window offers after a failure.
enum class OpenRemedy {
    None,
    Choose,   ///< another directory
    Observe,  ///< the same directory, without writing
    Repair,   ///< the damaged universe
    SignIn,   ///< with a name and a password
};

/// What is done for a universe that does not open.
enum class RepairStep {
    LookAtLog,    ///< tells what SalvageLog would do
    SalvageLog,   ///< keeps every whole change and lays the damaged part aside
    RebuildTree,  ///< from the readable files, the packs and the log
};

/// Why there is no universe.
struct OpenFailure {
    QString directory;
    OpenMode mode = OpenMode::Write;
    /// Who tried; empty for nobody in particular.
    QString user;
    ErrorText why;
    OpenRemedy remedy = OpenRemedy::None;
    /// The tree is damaged or gone; otherwise it may be the log.
    bool tree = false;
};

/// What repairing a closed universe did, or would do.
struct RepairReport {
    QString directory;
    RepairStep step = RepairStep::LookAtLog;
    QStringList lines;
    /// Why nothing was done; empty otherwise.
    QString failure;
    /// Nothing was done because the universe has users, and wants to know a name and its password.
    bool asksWho = false;
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
    /// Closes the one that is open first.
    virtual void open(const QString& directory, OpenMode mode) = 0;
    /// The same where the universe has users.
    virtual void signIn(const QString& directory, OpenMode mode, const Credentials& who) = 0;
    /// Makes a universe of this computer's packages in `directory` and opens it.
    virtual void createSample(const QString& directory) = 0;
    /// Answers by closed().
    virtual void close() = 0;
    /// Leaves the read-only state after its reason was removed. Answers by resumed() or resumeFailed().
    virtual void resume() = 0;
    /// Works on a universe that is not open. Takes: `who`, empty where it has no users. Answers by
    /// repaired().
    virtual void repair(const QString& directory, RepairStep step, const Credentials& who) = 0;

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
    void openFailed(const warp::ui::OpenFailure& failure);
    void resumed();
    void resumeFailed(const QString& reason);
    void repaired(const warp::ui::RepairReport& report);
    /// `failure` is empty when all was closed well.
    void closed(const QString& failure);
};

}  // namespace warp::ui
