// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QWidget>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/snapshot_types.h"
#include "ui/models/facts_model.h"

class QDateTimeEdit;
class QLabel;
class QRadioButton;
class QStackedWidget;

namespace warp::ui {

class TableView;

/// What is to be had back: a snapshot, the state at a time between them, or a record, which is another
/// dialog's work.
class RestoreSourcePage final : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { Snapshot, Time, Record };

    /// The session must outlive it. Takes: the name of the snapshot to begin with; may be empty.
    RestoreSourcePage(EngineSession& session, const QString& name, QWidget* parent = nullptr);

    Kind kind() const;
    /// The chosen one; of a time the newest one before it. Null when there is none.
    const SnapshotInfo* snapshot() const;
    /// Of it and what it builds upon, unpacked.
    std::uint64_t contentBytes() const;
    /// The chosen time; nothing of another kind.
    std::optional<Timestamp> until() const;
    /// Whether it can be gone on with.
    bool isComplete() const;
    /// "2026-01-15 14:30:00", the moment that is had back.
    QString title() const;

    TableView* table() const { return m_table; }
    QDateTimeEdit* time() const { return m_time; }
    QLabel* timeNote() const { return m_timeNote; }
    void setKind(Kind kind);

  Q_SIGNALS:
    void changed();
    /// Enter or double click on a snapshot.
    void opened();
    /// The snapshots could not be read.
    void failed(const QString& why);

  private:
    QWidget* buildKinds();
    QWidget* buildSnapshots();
    QWidget* buildTime();
    void readSnapshots(const QString& name);
    void onSnapshots(Result<std::vector<SnapshotInfo>> answer, const QString& name);
    void readTimes();
    void onTimes(Result<std::vector<RestorableTimes>> answer);
    bool isInReach() const;
    const SnapshotInfo* newestBefore(Timestamp time) const;
    void showTimeNote();

    EngineSession& m_session;
    std::vector<SnapshotInfo> m_snapshots;  ///< that can be restored, oldest first
    std::vector<RestorableTimes> m_times;
    QString m_timeProblem;
    FactsModel m_model;
    QRadioButton* m_fromSnapshot = nullptr;
    QRadioButton* m_fromTime = nullptr;
    QRadioButton* m_fromRecord = nullptr;
    QStackedWidget* m_stack = nullptr;
    TableView* m_table = nullptr;
    QDateTimeEdit* m_time = nullptr;
    QLabel* m_reach = nullptr;
    QLabel* m_timeNote = nullptr;
    JobSlot m_listSlot;
    JobSlot m_timesSlot;
};

}  // namespace warp::ui
