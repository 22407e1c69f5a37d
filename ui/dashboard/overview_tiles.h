// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>

#include "ui/bridge/engine_types.h"
#include "ui/bridge/measured_query.h"
#include "ui/dashboard/tile_flow.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"

namespace warp::ui {

/// The figures of the open universe as tiles, with the last two minutes behind them.
class OverviewTiles final : public QWidget {
    Q_OBJECT

  public:
    static constexpr qsizetype kSamples = 120;

    explicit OverviewTiles(QWidget* parent = nullptr);

    /// Takes: the numbers of now. Call once per answer of the engine.
    void show(const UniverseStats& stats);
    /// Takes: the counters of now, from which the shards' tiles are.
    void showCounts(const std::vector<TypeCounts>& counts);
    /// Takes: what is measured, with lines of its own.
    void showMeasured(const Measured& measured);
    TileFlow& flow() { return *m_flow; }
    /// Marks the figures as old.
    void showAge(qint64 ageMs);
    Tile* tile(const QString& name) const { return m_tiles.value(name); }

  Q_SIGNALS:
    /// Somebody wants to see what is behind a tile.
    void opened(const QString& name);

  private:
    struct Sample;
    void set(const QString& name, TileContent content, double value);
    void showStore(const UniverseStats& stats);
    void showRecords(const UniverseStats& stats);
    void showRate(const UniverseStats& stats);
    void showMirror(const UniverseStats& stats);
    void showDisk(const UniverseStats& stats);
    void showLag(const UniverseStats& stats);
    void showShard(Shard shard, std::uint64_t records, std::uint64_t bytes, std::uint64_t all);

    TileFlow* m_flow;
    QHash<QString, Tile*> m_tiles;
    QHash<QString, QVector<double>> m_history;
    std::optional<UniverseStats> m_first;
    std::optional<std::uint64_t> m_lastOperations;
};

}  // namespace warp::ui
