// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overview_tiles.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/dashboard/measured_tiles.h"
#include "ui/models/engine_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/temperature.h"
#include "ui/widgets/tile.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kStaleMs = 5000;
constexpr double kLowDisk = 0.05;

std::int64_t asSigned(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

QString number(std::uint64_t value) {
    return groupedNumber(asSigned(value));
}

// Rounding makes neither nothing of something nor all of nearly all.
QString shareText(std::uint64_t part, std::uint64_t all) {
    const double share = static_cast<double>(part) / static_cast<double>(all);
    if (part > 0 && share < 0.01) return u"< "_s + percentText(0.01);
    if (part < all && share > 0.99) return u"> "_s + percentText(0.99);
    return percentText(share);
}

}  // namespace

OverviewTiles::OverviewTiles(QWidget* parent) : QWidget(parent), m_flow(new TileFlow(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_flow);
    for (const QString& name : {u"records"_s, u"hot"_s, u"warm"_s, u"cold"_s, u"values"_s, u"rate"_s,
                                u"events"_s, u"cache"_s, u"wormholes"_s, u"entropy"_s, u"alerts"_s,
                                u"mirror"_s, u"lag"_s, u"log"_s, u"tree"_s, u"memory"_s, u"disk"_s}) {
        auto* tile = new Tile(m_flow);
        tile->setObjectName(u"tile_"_s + name);
        connect(tile, &Tile::clicked, this, [this, name] { Q_EMIT opened(name); });
        m_tiles.insert(name, tile);
        m_flow->add(tile);
    }
    // Named before the first answer.
    showMeasured({});
}

void OverviewTiles::show(const UniverseStats& stats) {
    if (!m_first) m_first = stats;
    showRecords(stats);
    showRate(stats);
    showLag(stats);
    showStore(stats);
    showMirror(stats);
    showDisk(stats);
}

void OverviewTiles::showMeasured(const Measured& measured) {
    m_tiles.value(u"entropy"_s)->setContent(entropyTile(measured));
    m_tiles.value(u"cache"_s)->setContent(cacheTile(measured));
    m_tiles.value(u"events"_s)->setContent(eventsTile(measured));
    m_tiles.value(u"wormholes"_s)->setContent(wormholesTile(measured));
    m_tiles.value(u"alerts"_s)->setContent(alertsTile(measured));
}

void OverviewTiles::showAge(qint64 ageMs) {
    for (Tile* tile : std::as_const(m_tiles)) {
        TileContent content = tile->content();
        content.staleForMs = ageMs > kStaleMs ? std::optional(ageMs) : std::nullopt;
        tile->setContent(content);
    }
}

void OverviewTiles::set(const QString& name, TileContent content, double value) {
    QVector<double>& history = m_history[name];
    history.append(value);
    if (history.size() > kSamples) history.removeFirst();
    content.sparkline.values = history;
    m_tiles.value(name)->setContent(content);
}

void OverviewTiles::showRecords(const UniverseStats& stats) {
    TileContent records{.caption = tr("Records"), .value = {groupedNumber(asSigned(stats.records)), {}}};
    const std::int64_t grown = asSigned(stats.records) - asSigned(m_first->records);
    if (grown > 0) records.change = tr("%1 more since this was opened").arg(groupedNumber(grown));
    if (grown < 0) records.change = tr("%1 fewer since this was opened").arg(groupedNumber(-grown));
    if (grown == 0) records.change = tr("as when it was opened");
    records.explanation = tr("Records in all three shards, from the engine's exact counters.");
    set(u"records"_s, records, static_cast<double>(stats.records));

    TileContent values{.caption = tr("Values"), .value = byteQuantity(asSigned(stats.valueBytes))};
    values.explanation = tr("The bytes of all values as compact JSON.");
    values.exactValue = exactBytes(asSigned(stats.valueBytes));
    if (stats.records > 0) {
        values.change = tr("%1 a record").arg(byteText(asSigned(stats.valueBytes / stats.records)));
    }
    set(u"values"_s, values, static_cast<double>(stats.valueBytes));
}

void OverviewTiles::showCounts(const std::vector<TypeCounts>& counts) {
    std::uint64_t all = 0;
    for (const TypeCounts& type : counts) all += type.totalRecords();
    for (const Shard shard : kShards) {
        const auto at = static_cast<std::size_t>(shard);
        std::uint64_t records = 0;
        std::uint64_t bytes = 0;
        for (const TypeCounts& type : counts) {
            records += type.records[at];
            bytes += type.valueBytes[at];
        }
        showShard(shard, records, bytes, all);
    }
}

void OverviewTiles::showShard(Shard shard, std::uint64_t records, std::uint64_t bytes, std::uint64_t all) {
    const Temperature temperature = temperatureOf(shard);
    TileContent content{.caption = temperatureWord(temperature), .value = {number(records), {}}};
    content.temperature = temperature;
    content.change = byteText(asSigned(bytes));
    if (all > 0) content.change = tr("%1 of all, %2").arg(shareText(records, all), content.change);
    content.explanation = shardSentence(shard);
    content.exactValue = exactBytes(asSigned(bytes));
    set(toQString(shardName(shard)), content, static_cast<double>(records));
}

void OverviewTiles::showRate(const UniverseStats& stats) {
    const std::uint64_t operations = stats.reads + stats.writes;
    const std::uint64_t rate = m_lastOperations ? operations - std::min(operations, *m_lastOperations) : 0;
    m_lastOperations = operations;
    TileContent content{.caption = tr("Operations"), .value = {groupedNumber(asSigned(rate)), tr("/s")}};
    content.change = tr("%1 written, %2 read")
                         .arg(groupedNumber(asSigned(stats.writes)), groupedNumber(asSigned(stats.reads)));
    content.explanation =
        tr("Records written and observed in the last second. Browsing peeks and is not counted.");
    set(u"rate"_s, content, static_cast<double>(rate));
}

void OverviewTiles::showStore(const UniverseStats& stats) {
    const StoreStatus& store = stats.store;
    TileContent log{.caption = tr("Log"), .value = byteQuantity(asSigned(store.logBytes))};
    const std::uint64_t unmerged = store.durableLsn - std::min(store.durableLsn, store.appliedLsn);
    log.change =
        unmerged == 0 ? tr("all of it merged") : tr("%1 to be merged").arg(groupedNumber(asSigned(unmerged)));
    log.explanation = tr("The write-ahead log: what a commit waits for.");
    log.exactValue = exactBytes(asSigned(store.logBytes));
    set(u"log"_s, log, static_cast<double>(store.logBytes));

    TileContent tree{.caption = tr("Tree"), .value = byteQuantity(asSigned(store.treeBytes))};
    tree.change = tr("%n merge(s)", nullptr, static_cast<int>(store.merges));
    tree.explanation = tr("The B+tree file that holds the records.");
    tree.exactValue = exactBytes(asSigned(store.treeBytes));
    set(u"tree"_s, tree, static_cast<double>(store.treeBytes));

    TileContent memory{.caption = tr("Memory table"), .value = byteQuantity(asSigned(store.memoryBytes))};
    memory.change = tr("%1 in the cache").arg(byteText(asSigned(stats.cacheBytes)));
    memory.explanation = tr("Changes that are not in the tree yet.");
    memory.exactValue = exactBytes(asSigned(store.memoryBytes));
    set(u"memory"_s, memory, static_cast<double>(store.memoryBytes));
}

// How far the disk, or for an observer the picture, is behind.
void OverviewTiles::showLag(const UniverseStats& stats) {
    const StoreStatus& store = stats.store;
    if (stats.observer) {
        TileContent lag{.caption = tr("Behind the writer"), .value = {ageText(stats.behindMs), {}}};
        lag.status = stats.writer.empty() || stats.behindMs > kStaleMs ? Status::Warning : Status::Ok;
        lag.change = stats.writer.empty() ? tr("nobody writes") : tr("LSN %1").arg(number(store.visibleLsn));
        lag.explanation = tr("The age of the newest change that has arrived here from the writing process.");
        return set(u"lag"_s, lag, static_cast<double>(stats.behindMs));
    }
    const std::uint64_t behind = store.visibleLsn - std::min(store.visibleLsn, store.durableLsn);
    TileContent lag{.caption = tr("Not on the disk yet"), .value = {number(behind), tr("changes")}};
    lag.change = tr("LSN %1").arg(number(store.visibleLsn));
    lag.explanation =
        tr("Changes that were acknowledged by a weaker promise than being on the disk. The LSN is the "
           "number of the last change: every atomic batch takes the next one.");
    set(u"lag"_s, lag, static_cast<double>(behind));
}

void OverviewTiles::showMirror(const UniverseStats& stats) {
    TileContent content{.caption = tr("Mirror lag"),
                        .value = {groupedNumber(asSigned(stats.mirrorDue)), tr("files")}};
    content.status = stats.mirrorDue == 0 ? Status::Ok : Status::Warning;
    content.change = stats.mirrorDue == 0
                         ? tr("every file is written")
                         : tr("%1 written since opening").arg(groupedNumber(asSigned(stats.mirrorWritten)));
    content.explanation =
        tr("Records whose readable file is not written yet. It is written behind the commits.");
    set(u"mirror"_s, content, static_cast<double>(stats.mirrorDue));
}

void OverviewTiles::showDisk(const UniverseStats& stats) {
    TileContent content{.caption = tr("Disk free"), .value = byteQuantity(asSigned(stats.disk.freeBytes))};
    if (stats.disk.totalBytes == 0) {
        content.value = {u"\u2013"_s, {}};
        content.status = Status::NoData;
    } else {
        const double free =
            static_cast<double>(stats.disk.freeBytes) / static_cast<double>(stats.disk.totalBytes);
        content.status = free < kLowDisk ? Status::Critical : Status::Ok;
        content.change = tr("%1 of %2").arg(percentText(free), byteText(asSigned(stats.disk.totalBytes)));
    }
    content.explanation = tr("Space on the disk that holds the universe.");
    set(u"disk"_s, content, static_cast<double>(stats.disk.freeBytes));
}

}  // namespace warp::ui
