// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/pages/page_context.h"

class QLabel;
class QMenu;
class QToolButton;

namespace warp::ui {

class RecordDocument;

/// The name of a record, what it is in one line, and the menu of what can be done with it.
class RecordTitle final : public QWidget {
    Q_OBJECT

  public:
    explicit RecordTitle(PageContext& context, QWidget* parent = nullptr);

    void showRecord(const RecordDocument& document);
    /// The Inspector's pin lies over the right end.
    void setCompact(bool compact);
    QToolButton* menuButton() const { return m_more; }
    QLabel* summary() const { return m_summary; }

  Q_SIGNALS:
    void observeRequested();

  private:
    void fillMenu(QMenu& menu);

    PageContext& m_context;
    QString m_recordKey;
    QString m_place;
    QLabel* m_mark;
    QLabel* m_key;
    QLabel* m_summary;
    QToolButton* m_more;
};

}  // namespace warp::ui
