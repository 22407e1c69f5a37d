// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include "ui/transfer/transfer_tasks.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace warp::ui {

class Prompts;

/// Which type goes into which file, and how its rows look. The export itself is a task of the window.
class ExportDialog final : public QDialog {
    Q_OBJECT

  public:
    /// Both must outlive the dialog. Takes: `type`, chosen at first; may be empty.
    ExportDialog(TransferTasks& tasks, Prompts& prompts, const QString& type, QWidget* parent);

  private:
    void build();
    void readTypes(const QString& chosen);
    void onTypes(const Result<std::vector<TypeCounts>>& counts, const QString& chosen);
    void showHint();
    void askFile();

    TransferTasks& m_tasks;
    Prompts& m_prompts;
    QComboBox* m_type;
    QComboBox* m_format;
    QCheckBox* m_values;
    QLabel* m_hint;
    QPushButton* m_export;
    JobSlot m_slot;
};

}  // namespace warp::ui
