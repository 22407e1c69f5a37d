// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/widgets/theme.h"

namespace warp::ui {

/// "OK", "Warning", "Critical", "No data", in the user's language.
QString statusWord(Status status);

/// The badge's shape alone: disc, triangle, octagon, hatched square.
void paintStatusShape(QPainter& painter, const QRectF& rect, Status status);

/// The filled badge with shape and word, left-aligned in `rect`.
void paintStatusBadge(QPainter& painter, const QRect& rect, Status status, const QString& word);
QSize statusBadgeSize(const QString& word);

/// A state said three ways: colour, shape and word.
class StatusBadge final : public QWidget {
    Q_OBJECT

  public:
    explicit StatusBadge(QWidget* parent = nullptr);

    Status status() const { return m_status; }
    /// `word` replaces the usual word of the status when it is not empty.
    void setStatus(Status status, const QString& word = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString word() const;
    void describe();

    Status m_status = Status::NoData;
    QString m_word;
};

}  // namespace warp::ui
