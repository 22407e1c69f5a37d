// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QListView;

namespace warp::ui {

class RecentUniverses;

/// The page of a window without a universe: make one, open one, go on with one, or drop a directory.
class WelcomePage final : public Page {
    Q_OBJECT

  public:
    WelcomePage(RecentUniverses& recent, std::function<qint64()> nowMs, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("welcome"); }
    QString title() const override { return tr("Welcome"); }
    Glyph glyph() const override { return Glyph::Home; }

  Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void universeRequested(const QString& directory);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeStart();
    QWidget* makeRecent();
    void fillRecent();
    void openIndex(const QModelIndex& index);

    RecentUniverses& m_recent;
    std::function<qint64()> m_nowMs;
    QListView* m_list = nullptr;
    QWidget* m_recentColumn = nullptr;
    bool m_dropping = false;
};

}  // namespace warp::ui
