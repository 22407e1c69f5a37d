// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QtCore/QTimer>

#include "ui/bridge/overview_query.h"
#include "ui/models/facts_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

class QLabel;
class QVBoxLayout;

namespace warp::ui {

class OverviewTiles;
class TableView;

/// The open universe at a glance: its figures, what is healthy and what is not with why and fix, records by
/// type and shard, files that need a person, and what changed last.
class DashboardPage final : public Page {
    Q_OBJECT

  public:
    static constexpr int kReadMs = 5000;
    static constexpr std::size_t kMostRecent = 30;

    explicit DashboardPage(PageContext& context, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("dashboard"); }
    QString title() const override { return tr("Dashboard"); }
    Glyph glyph() const override { return Glyph::Dashboard; }

    TableView* types() const { return m_types; }
    TableView* health() const { return m_health; }
    TableView* problems() const { return m_problems; }
    TableView* recent() const { return m_recent; }
    OverviewTiles* tiles() const { return m_tiles; }

  private:
    void build();
    QWidget* section(const QString& title, TableView* table, const QString& name);
    void connectTables();
    void read();
    void onRead(Result<Overview> answer);
    void showStats();
    void showTypes(const Overview& overview);
    void showHealth(const Overview& overview);
    void showProblems(const Overview& overview);
    void onChanges(const RecordChanges& changes);
    void showRecent();

    struct Recent {
        QString key;
        bool erased = false;
        Lsn lsn = 0;
        Timestamp seen;
    };

    PageContext& m_context;
    FactsModel m_typesModel;
    FactsModel m_healthModel;
    FactsModel m_problemsModel;
    FactsModel m_recentModel;
    std::deque<Recent> m_recentChanges;
    QTimer m_timer;
    JobSlot m_slot;
    QLabel* m_name;
    QLabel* m_place;
    OverviewTiles* m_tiles;
    TableView* m_types;
    TableView* m_health;
    TableView* m_problems;
    TableView* m_recent;
    QWidget* m_problemsSection = nullptr;
};

}  // namespace warp::ui
