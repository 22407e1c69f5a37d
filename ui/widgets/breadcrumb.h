// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

#include "ui/widgets/icons.h"

class QHBoxLayout;

namespace warp::ui {

struct Crumb {
    QString text;
    /// What the owner needs to go there; given back as it is.
    QString target;
};

/// The way from the root to what is shown. When it is too narrow the middle folds into a menu.
class Breadcrumb final : public QWidget {
    Q_OBJECT

  public:
    explicit Breadcrumb(QWidget* parent = nullptr);

    void setPath(const QVector<Crumb>& path);
    const QVector<Crumb>& path() const { return m_path; }

    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void crumbTriggered(const QString& target);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void rebuild();
    void addCrumb(const Crumb& crumb, bool last);
    void addSeparator();
    void addFolded(qsizetype first, qsizetype last);
    int widthOf(const Crumb& crumb) const;
    qsizetype foldedCount() const;
    int roomForLast() const;
    void shortenLast();

    QVector<Crumb> m_path;
    QHBoxLayout* m_row;
    qsizetype m_folded = 0;
    int m_room = 0;  ///< for the text of the last crumb
};

}  // namespace warp::ui
