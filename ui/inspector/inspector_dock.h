// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/inspector/record_panel.h"
#include "ui/models/target.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/icons.h"

class QStackedWidget;
class QToolButton;

namespace warp::ui {

class EmptyState;
class FilePanel;
class SnapshotPanel;

/// Explains what is selected: the record, or the file. Follows the window's selection unless it is pinned;
/// leaving a record with unsaved changes asks first.
class InspectorDock final : public QWidget {
    Q_OBJECT

  public:
    explicit InspectorDock(PageContext& context, QWidget* parent = nullptr);

    void showRecord(const QString& key);
    void showTarget(const Target& target);
    /// True when what was asked for is shown.
    bool isSettled() const;
    RecordPanel* recordPanel() const { return m_record; }
    FilePanel* filePanel() const { return m_file; }
    SnapshotPanel* snapshotPanel() const { return m_snapshot; }
    QToolButton* pinButton() const { return m_pin; }

  Q_SIGNALS:
    void settled();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void leaveThen(std::function<void()> go);
    void openRecord(const QString& key);
    void readFileAt(const QString& path);
    void showTopic(const Target& target);
    void readSnapshot(const QString& name);
    void explain(const QString& text, Glyph glyph);

    PageContext& m_context;
    QToolButton* m_pin;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    RecordPanel* m_record;
    FilePanel* m_file;
    SnapshotPanel* m_snapshot;
    JobSlot m_fileSlot;
};

}  // namespace warp::ui
