// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

#include "ui/models/branch_model.h"

namespace warp::ui {

/// A tree of the Explorer: one line a row, counts at the right, Enter opens, the menu key asks.
class TreePanel final : public QTreeView {
    Q_OBJECT

  public:
    explicit TreePanel(BranchModel& model, QWidget* parent = nullptr);

    BranchModel& branches() { return m_model; }
    Target currentTarget() const;
    /// Selects a row and unfolds what is above it.
    void reveal(const QModelIndex& index);

  Q_SIGNALS:
    /// The tree chose its first row by itself; nobody asked for it.
    void firstShown(const warp::ui::Target& target);
    void targetSelected(const warp::ui::Target& target);
    /// Enter or double click.
    void targetOpened(const warp::ui::Target& target);
    void menuRequested(const warp::ui::Target& target, const QPoint& global);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void open(const QModelIndex& index);
    void unfoldSingle(const QModelIndex& index);
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    BranchModel& m_model;
};

}  // namespace warp::ui
