// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

class QToolButton;
class QVBoxLayout;

namespace warp::ui {

class PageRegistry;
struct PageKind;

/// The pages that exist once, as icons in a column at the left edge. Ctrl+1 to Ctrl+9 go down it.
class PageRail final : public QWidget {
    Q_OBJECT

  public:
    explicit PageRail(const PageRegistry& registry, QWidget* parent = nullptr);

    void setUniverseOpen(bool open);
    void setCurrent(const QString& pageName);
    /// Names the keys of a page in its tool tip.
    void setKeys(const QString& pageName, const QString& keys);

  Q_SIGNALS:
    void pageRequested(const QString& pageName);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addButton(const PageKind& kind);

    QVBoxLayout* m_column;
    QVector<QToolButton*> m_buttons;
};

}  // namespace warp::ui
