// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include "ui/explorer/treemap_layout.h"

namespace warp::ui {

/// What lies below one node of the Explorer's tree, as areas in the colours of its temperatures. It looks at
/// the tree's own model, so both always show the same.
///
/// Click and the arrow keys choose; double click and Enter go in, or open what has nothing in it; Backspace
/// goes out.
class TreemapView final : public QWidget {
    Q_OBJECT

  public:
    TreemapView(BranchModel& model, const Clock& clock, QWidget* parent = nullptr);

    /// Shows what lies below `index`; the universe when it is invalid.
    void setRoot(const QModelIndex& index);
    QModelIndex root() const { return m_root; }
    void zoomOut();
    void setMeasure(TreemapMeasure measure);
    TreemapMeasure measure() const { return m_measure; }

    /// Marks a row of the model, or what holds it. Goes to where it can be seen.
    void setCurrent(const QModelIndex& index);
    QModelIndex current() const { return m_current; }

    const TreemapPicture& picture() const { return m_picture; }
    /// The tile that is marked; null when none is.
    const TreemapTile* currentTile() const;
    const TreemapTile* tileAt(const QPoint& at) const;
    /// What stands where the tiles would be: why there are none. Empty when there are some.
    const QString& note() const { return m_note; }
    /// True when everything that can be shown is there.
    bool isSettled() const;
    /// What a tile says to somebody who asks: the tool tip, and what a screen reader reads.
    QString describe(const TreemapTile& tile) const;

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

  Q_SIGNALS:
    /// The user chose a row.
    void currentChanged(const QModelIndex& index);
    void rootChanged();
    void targetOpened(const warp::ui::Target& target);
    void menuRequested(const warp::ui::Target& target, const QPoint& global);
    /// The picture is another one.
    void pictureChanged();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void connectModel();
    void forgetTiles();
    void layOut();
    void readUnread();
    QString emptyNote() const;
    double now() const;
    void choose(const QModelIndex& index);
    void enter(const QModelIndex& index);
    void moveBy(int key);
    const TreemapTile* neighbour(const TreemapTile& from, int key) const;
    const TreemapTile* firstLeaf() const;
    void chooseOuter();
    void chooseInner();
    void announce();
    void paintPicture();
    void paintMarks(QPainter& painter) const;

    QPointer<BranchModel> m_model;
    const Clock& m_clock;
    TreemapMeasure m_measure = TreemapMeasure::Bytes;
    QPersistentModelIndex m_root;
    QPersistentModelIndex m_current;
    TreemapPicture m_picture;
    QString m_note;
    QTimer m_layTimer;
    QPixmap m_painted;
    QPoint m_hover{-1, -1};
};

}  // namespace warp::ui
