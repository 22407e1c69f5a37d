// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include "ui/bridge/convert.h"
#include "ui/models/universe_tree_model.h"

// What the tree of the universe knows beside its counts: how old things are, and how counts went lately.
namespace warp::ui {

void UniverseTreeModel::setAgesWanted(bool wanted) {
    if (m_agesWanted == wanted) return;
    m_agesWanted = wanted;
    m_agesTimer.stop();
    m_agesSlot.cancel();
    if (wanted) readAgesNow();
}

void UniverseTreeModel::readAgesNow() {
    m_session.run<std::vector<TypeAges>>(
        m_agesSlot, this, tr("Measure ages"), Lane::Page,
        [](Universe& universe, const EngineJob& job) { return readAges(universe, job); },
        [this](Result<std::vector<TypeAges>> answer) {
            if (answer.ok()) {
                m_ages = std::move(*answer);
                applyAges();
            }
            if (isIdle()) Q_EMIT idle();
        });
}

void UniverseTreeModel::applyAges() {
    const QModelIndex spacetime = regionIndex(spacetimeName());
    MeanTime all;
    for (const Shard shard : kShards) {
        const MeanTime updated = updatedOf({}, shard);
        all.add(updated);
        const QModelIndex at = index(static_cast<int>(shard), 0, spacetime);
        setUpdated(at, updated.value());
        for (int row = 0; row < rowCount(at); ++row) {
            const QModelIndex type = index(row, 0, at);
            if (!rowAt(type)->note) setUpdated(type, updatedOf(toStd(rowAt(type)->id), shard).value());
        }
    }
    setUpdated(spacetime, all.value());
}

// Takes: a type, or an empty text for all of them.
MeanTime UniverseTreeModel::updatedOf(const std::string& type, Shard shard) const {
    MeanTime updated;
    for (const TypeAges& ages : m_ages) {
        if (type.empty() || ages.type == type) updated.add(ages.updated[static_cast<std::size_t>(shard)]);
    }
    return updated;
}

// Counts are noted while they change, and for as long as a change is still in sight.
void UniverseTreeModel::noteTrends() {
    const QModelIndex spacetime = regionIndex(spacetimeName());
    noteTrend(spacetime);
    for (int shard = 0; shard < rowCount(spacetime); ++shard) {
        const QModelIndex at = index(shard, 0, spacetime);
        noteTrend(at);
        for (int type = 0; type < rowCount(at); ++type) noteTrend(index(type, 0, at));
    }
    const bool lively = std::any_of(m_trends.cbegin(), m_trends.cend(), [](const QList<double>& trend) {
        return std::adjacent_find(trend.cbegin(), trend.cend(), std::not_equal_to<>()) != trend.cend();
    });
    if (lively && !m_trendTimer.isActive()) m_trendTimer.start();
    if (!lively) m_trendTimer.stop();
}

void UniverseTreeModel::noteTrend(const QModelIndex& index) {
    const Row* row = rowAt(index);
    if (!row || row->note || !row->count) return;
    QList<double>& trend = m_trends[pathOf(index)];
    trend.append(static_cast<double>(*row->count));
    if (trend.size() > kMostTrend) trend.removeFirst();
    Q_EMIT dataChanged(index, index, {TrendRole});
}

QList<double> UniverseTreeModel::trendOf(const QModelIndex& index) const {
    if (index.column() != NameColumn) return {};
    const QList<double> trend = m_trends.value(pathOf(index));
    const bool still =
        std::adjacent_find(trend.cbegin(), trend.cend(), std::not_equal_to<>()) == trend.cend();
    return still ? QList<double>() : trend;
}

}  // namespace warp::ui
