// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include "ui/models/facts_model.h"
#include "ui/snapshots/snapshot_tasks.h"

class QLabel;
class QPushButton;

namespace warp::ui {

class Banner;
class Prompts;
class ScheduleForm;
class TableView;

/// When snapshots are taken by themselves and how long they are kept. Below stands what the rule would remove
/// now, found by the code that removes.
class ScheduleDialog final : public QDialog {
    Q_OBJECT

  public:
    /// Both must outlive the dialog. Takes: `readOnly`, why nothing can be changed; empty: it can.
    ScheduleDialog(SnapshotTasks& tasks, Prompts& prompts, const QString& readOnly, QWidget* parent);

    ScheduleForm* form() const { return m_form; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* removeButton() const { return m_remove; }
    TableView* preview() const { return m_preview; }
    /// Whether what is shown is up to date.
    bool settled() const { return m_settled; }

  private:
    QWidget* buildPreview();
    QWidget* buildButtons();
    void read();
    void onRead(const Result<ScheduleStatus>& answer);
    void lookAhead();
    void onPreview(const Result<PruneReport>& answer);
    void save();
    void onSaved(const Outcome& outcome);
    void askRemove();
    void updateButtons();
    QString standingText() const;
    QString removalText() const;

    SnapshotTasks& m_tasks;
    Prompts& m_prompts;
    const QString m_readOnly;
    ScheduleStatus m_saved;
    bool m_settled = false;
    std::uint64_t m_removable = 0;
    FactsModel m_model;
    QLabel* m_standing;
    ScheduleForm* m_form;
    Banner* m_removal;  ///< the last removing of old ones failed
    Banner* m_problem;
    QLabel* m_sum = nullptr;
    TableView* m_preview = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    JobSlot m_readSlot;
    JobSlot m_previewSlot;
};

}  // namespace warp::ui
