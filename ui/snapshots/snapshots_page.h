// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/widgets/page.h"

class QPushButton;
class QSplitter;

namespace warp::ui {

class FactsPane;
class Prompts;
class SnapshotTasks;
class TableView;

/// Every snapshot of the universe, newest first, with what is known of the chosen one, and what can be done
/// with it.
class SnapshotsPage final : public Page {
    Q_OBJECT

  public:
    /// Snapshots are also taken by the schedule and by other processes.
    static constexpr int kReadAgainMs = 2'000;

    /// All of them must outlive the page.
    SnapshotsPage(PageContext& context, SnapshotTasks& tasks, Prompts& prompts, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("snapshots"); }
    QString title() const override { return tr("Snapshots"); }
    Glyph glyph() const override { return Glyph::Backups; }

    /// Selects a snapshot and scrolls to it, at once or when it is listed.
    void reveal(const QString& name);

    TableView* table() const { return m_table; }
    FactsPane* details() const { return m_details; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* buildBar();
    QWidget* buildBody();
    QPushButton* addButton(QWidget* bar, const char* name, const QString& text, Glyph glyph);
    void read();
    void readAgain();
    void onRead(Result<std::vector<SnapshotInfo>> answer);
    const SnapshotInfo* current() const;
    void select(const QString& name);
    void showCurrent();
    void updateButtons();
    void arrangeBar();
    void askDelete();

    PageContext& m_context;
    SnapshotTasks& m_tasks;
    Prompts& m_prompts;
    std::vector<SnapshotInfo> m_snapshots;
    QString m_wanted;  ///< the snapshot that is to be selected once it is listed
    FactsModel m_model;
    TableView* m_table;
    FactsPane* m_details;
    QWidget* m_bar = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_diff = nullptr;
    QPushButton* m_files = nullptr;
    QPushButton* m_schedule = nullptr;
    QPushButton* m_delete = nullptr;
    QTimer m_again;
    JobSlot m_slot;
};

}  // namespace warp::ui
