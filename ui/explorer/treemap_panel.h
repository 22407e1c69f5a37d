// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include "ui/explorer/treemap_layout.h"

class QLabel;
class QToolButton;

namespace warp::ui {

class Breadcrumb;
class TreemapView;
class UniverseTreeModel;

/// The treemap with what belongs around it: where it is, what its areas stand for, what its colours mean and
/// what it adds up to.
class TreemapPanel final : public QWidget {
    Q_OBJECT

  public:
    TreemapPanel(UniverseTreeModel& model, const Clock& clock, QWidget* parent = nullptr);

    TreemapView* view() const { return m_view; }
    QToolButton* measureButton(TreemapMeasure measure) const;
    bool isSettled() const;

  Q_SIGNALS:
    void settled();

  private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void addMeasure(QWidget& bar, TreemapMeasure measure, const QString& text, const QString& toolTip);
    void setMeasure(TreemapMeasure measure);
    void showPath();
    void showPicture();

    QPointer<UniverseTreeModel> m_model;  ///< the Explorer dock's, which may go first
    TreemapView* m_view;
    Breadcrumb* m_crumbs;
    QToolButton* m_out;
    std::array<QToolButton*, 3> m_measures = {};
    QLabel* m_total;
};

}  // namespace warp::ui
