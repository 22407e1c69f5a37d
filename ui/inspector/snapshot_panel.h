// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/bridge/snapshot_types.h"
#include "ui/pages/page_context.h"

class QLabel;
class QPushButton;

namespace warp::ui {

class FactsPane;
class StatusBadge;

/// What is known of a snapshot: how it stands, what it holds, what it builds upon, and the way to what is
/// different since.
class SnapshotPanel final : public QWidget {
    Q_OBJECT

  public:
    /// The context must outlive it.
    explicit SnapshotPanel(PageContext& context, QWidget* parent = nullptr);

    /// Takes: all snapshots there are, oldest first, and the name of one of them.
    void setSnapshot(const std::vector<SnapshotInfo>& snapshots, const std::string& name);
    const QString& name() const { return m_name; }
    FactsPane* facts() const { return m_facts; }
    StatusBadge* badge() const { return m_badge; }
    QPushButton* diffButton() const { return m_diff; }

  private:
    QWidget* buildHead();
    QWidget* buildFoot();

    PageContext& m_context;
    QString m_name;
    QLabel* m_title;
    QLabel* m_summary;
    StatusBadge* m_badge;
    FactsPane* m_facts;
    QPushButton* m_diff = nullptr;
    QPushButton* m_page = nullptr;
};

}  // namespace warp::ui
