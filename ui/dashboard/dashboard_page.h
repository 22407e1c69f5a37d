// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QtCore/QTimer>

#include "ui/bridge/overview_query.h"
#include "ui/models/facts_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

class QGridLayout;
class QLabel;
class QLayout;
class QScrollArea;

namespace warp::ui {

class LinkButton;
class OverviewTiles;
class StatusBadge;
class TableView;

/// The open universe at a glance: its figures, alerts that fire, what is healthy and what is not with why and
/// fix, what lies in each region, type and shard, files that need a person, and what changed last.
class DashboardPage final : public Page {
    Q_OBJECT

  public:
    static constexpr int kReadMs = 5000;
    /// Directories are walked over more seldom than counters are read.
    static constexpr int kRegionsMs = 60'000;
    static constexpr std::size_t kMostRecent = 30;

    explicit DashboardPage(PageContext& context, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("dashboard"); }
    QString title() const override { return tr("Dashboard"); }
    Glyph glyph() const override { return Glyph::Dashboard; }

    TableView* types() const { return m_types; }
    TableView* regions() const { return m_regions; }
    TableView* health() const { return m_health; }
    TableView* alerts() const { return m_alerts; }
    TableView* problems() const { return m_problems; }
    TableView* recent() const { return m_recent; }
    OverviewTiles* tiles() const { return m_tiles; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    QLayout* buildHead();
    QWidget* buildHint();
    QWidget* section(const QString& title, TableView* table, const QString& name, QWidget* side = nullptr);
    void placeSections(int columns);
    void connectTables();
    void connectTiles();
    void openTile(const QString& name);
    void read();
    void readRegionsNow();
    void onRead(Result<Overview> answer);
    void showStats();
    void showTypes();
    void showRegions();
    void showHealth();
    void showAlerts();
    void showProblems();
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
    FactsModel m_regionsModel;
    FactsModel m_healthModel;
    FactsModel m_alertsModel;
    FactsModel m_problemsModel;
    FactsModel m_recentModel;
    Overview m_overview;
    std::optional<std::vector<TypeCounts>> m_counts;
    std::vector<RegionUsage> m_usage;
    std::optional<Error> m_usageFailure;
    std::deque<Recent> m_recentChanges;
    QTimer m_timer;
    QTimer m_regionsTimer;
    JobSlot m_slot;
    JobSlot m_regionsSlot;
    QScrollArea* m_scroll;
    QLabel* m_name;
    QLabel* m_place;
    StatusBadge* m_status;
    QWidget* m_hint;
    LinkButton* m_allChecks;
    OverviewTiles* m_tiles;
    TableView* m_types;
    TableView* m_regions;
    TableView* m_health;
    TableView* m_alerts;
    TableView* m_problems;
    TableView* m_recent;
    QWidget* m_alertsSection = nullptr;
    QWidget* m_problemsSection = nullptr;
    std::array<QWidget*, 4> m_sections = {};
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
};

}  // namespace warp::ui
