// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include "ui/models/facts_model.h"
#include "ui/transfer/transfer_tasks.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace warp::ui {

class Banner;
class ImportPreview;
class Prompts;
class TableView;

/// Takes a file of rows in: shows its first rows, asks what they are, checks all of them, then imports them
/// all or none. Closing the dialog leaves a running import to the window's tasks.
class ImportDialog final : public QDialog {
    Q_OBJECT

  public:
    static constexpr std::size_t kPreviewRows = 100;

    /// Both must outlive the dialog. Takes: `type`, suggested for the records; may be empty.
    ImportDialog(TransferTasks& tasks, Prompts& prompts, const QString& type, QWidget* parent);

    void useFile(const QString& file);

  private:
    QWidget* buildFile();
    QWidget* buildChoices();
    QWidget* buildTables();
    QWidget* buildButtons();
    void askFile();
    void onPreview(Result<RowPreview> preview);
    void onTypes(const Result<std::vector<TypeCounts>>& counts);
    void updateChoices();
    void start(bool dryRun);
    void onImported(quint64 id, const Result<ImportResult>& result);
    void showProblems(const ImportResult& result);
    void setRunning(std::shared_ptr<JobControl> control);
    ImportOptions options(bool dryRun) const;
    void say(bool bad, const QString& text);

    TransferTasks& m_tasks;
    Prompts& m_prompts;
    QString m_file;
    std::shared_ptr<JobControl> m_running;
    bool m_runningDry = false;
    ImportPreview* m_preview;
    FactsModel m_problems;
    QLabel* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_id = nullptr;
    QComboBox* m_shard = nullptr;
    QCheckBox* m_records = nullptr;
    QCheckBox* m_replace = nullptr;
    QCheckBox* m_skipBad = nullptr;
    QCheckBox* m_text = nullptr;
    QTabWidget* m_tabs = nullptr;
    Banner* m_banner = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
    JobSlot m_previewSlot;
    JobSlot m_typesSlot;
};

}  // namespace warp::ui
