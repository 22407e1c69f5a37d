// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page_context.h"
#include "ui/snapshots/diff_model.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/widgets/page.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace warp::ui {

class EmptyState;
class JobProgress;
class TableView;

/// What is different between two snapshots, or between one or a time and now: which two, then a tree of what
/// was added, changed and deleted, with the fields of the chosen one. It compares again when another moment
/// is chosen; closing the page stops it.
class DiffPage final : public Page {
    Q_OBJECT

  public:
    /// The context must outlive it. Takes: `subject`, "BEFORE" or "BEFORE..AFTER", names of snapshots; "@"
    /// and a time in ISO format, for that and now; empty: the newest snapshot and now.
    DiffPage(PageContext& context, const QString& subject, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("diff"); }
    QString title() const override { return tr("Differences"); }
    QString subject() const override { return m_subject; }
    Glyph glyph() const override { return Glyph::Backups; }

    QComboBox* before() const { return m_before; }
    QComboBox* after() const { return m_after; }
    /// Shown while a time is chosen.
    QDateTimeEdit* time() const { return m_time; }
    QTreeView* tree() const { return m_tree; }
    TableView* fields() const { return m_fields; }
    QLabel* caption() const { return m_caption; }
    QLabel* summary() const { return m_summary; }
    EmptyState* notice() const { return m_notice; }
    QPushButton* stopButton() const { return m_stop; }

  private:
    QWidget* buildBar();
    QWidget* buildWork();
    QWidget* buildBody();
    QWidget* buildTree();
    QWidget* buildFields();
    void readSnapshots();
    void onSnapshots(Result<std::vector<SnapshotInfo>> answer);
    void fillChoices();
    void onChosen();
    bool isTimeChosen() const;
    void compareAgain();
    void readTimes();
    void showWorkOf(const std::shared_ptr<JobControl>& control);
    void onTimes(Result<std::vector<RestorableTimes>> answer);
    void setTimes(const std::vector<RestorableTimes>& times);
    void tell(const EmptyText& text);
    void compare();
    void onDiff(Result<SnapshotDiff> answer);
    void tellFailed(const Error& error);
    void showDiff();
    void unfold();
    void showEntry();
    void readWholeEntry(const DiffEntry& entry);
    void openEntry();

    PageContext& m_context;
    const QString m_subject;
    std::vector<SnapshotInfo> m_snapshots;
    std::shared_ptr<const SnapshotDiff> m_diff;
    DiffModel m_model;
    FactsModel m_fieldModel;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QDateTimeEdit* m_time = nullptr;
    bool m_timesKnown = false;  ///< the field has the times that can be chosen
    bool m_timeGiven = false;   ///< the field has a time, which another reading keeps
    QStackedWidget* m_stack;
    EmptyState* m_notice;
    QWidget* m_work = nullptr;
    JobProgress* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_summary = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_caption = nullptr;
    TableView* m_fields = nullptr;
    QPushButton* m_open = nullptr;
    QTimer m_workDelay;  ///< a fast answer never flashes
    JobSlot m_slot;      ///< of the page's answer: what is asked last is the one that is shown
    JobSlot m_entrySlot;
};

}  // namespace warp::ui
