// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/measured_tiles.h"

#include <cmath>

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/measured_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct MeasuredTiles {
    Q_DECLARE_TR_FUNCTIONS(MeasuredTiles)
};

// Of three: a change that nobody would see.
constexpr double kSteadyAnHour = 0.01;
constexpr double kFewASecond = 10;

QString number(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

TileContent withoutData(TileContent content, const QString& why) {
    content.value = {u"\u2013"_s, {}};
    content.status = Status::NoData;
    content.change = why;
    return content;
}

QVector<double> valuesOf(const MeasuredLine& line) {
    return {line.seconds.begin(), line.seconds.end()};
}

Status statusOf(EntropyAlarm alarm) {
    switch (alarm) {
        case EntropyAlarm::Stable: return Status::Ok;
        case EntropyAlarm::Warning: return Status::Warning;
        case EntropyAlarm::Rebalance: return Status::Critical;
        case EntropyAlarm::NoData: break;
    }
    return Status::NoData;
}

QString trendText(const std::optional<Trend>& trend) {
    if (!trend) return MeasuredTiles::tr("no trend yet");
    if (std::abs(trend->perHour) < kSteadyAnHour) return MeasuredTiles::tr("steady");
    const QString change = groupedNumber(std::abs(trend->perHour), 2);
    return trend->perHour > 0 ? MeasuredTiles::tr("rising by %1 an hour").arg(change)
                              : MeasuredTiles::tr("falling by %1 an hour").arg(change);
}

QString partText(const std::optional<double>& part) {
    return part ? groupedNumber(*part, 2) : u"\u2013"_s;
}

}  // namespace

TileContent entropyTile(const Measured& measured) {
    TileContent content{.caption = MeasuredTiles::tr("Entropy")};
    content.explanation = MeasuredTiles::tr(
        "How loaded the engine is: processor, memory and disk, each from 0 to 1. From 2.5 on Maxwell's demon "
        "rebalances.");
    const auto& state = measured.entropyState;
    const auto total = state ? state->levels.total() : std::nullopt;
    if (!total) return withoutData(std::move(content), MeasuredTiles::tr("not measured yet"));
    content.value = {groupedNumber(*total, 2), MeasuredTiles::tr("of 3")};
    content.status = statusOf(state->alarm);
    content.change = trendText(measured.entropyTrend);
    content.exactValue =
        MeasuredTiles::tr("Processor %1, memory %2, disk %3")
            .arg(partText(state->levels.cpu), partText(state->levels.memory), partText(state->levels.io));
    content.sparkline = {.values = valuesOf(measured.entropy), .threshold = {}};
    return content;
}

TileContent cacheTile(const Measured& measured) {
    TileContent content{.caption = MeasuredTiles::tr("Cache hits")};
    content.explanation = MeasuredTiles::tr(
        "The share of observed values that the event horizon, the engine's cache, had at hand.");
    std::array<CacheLevelFigures, kCacheLevels> levels;
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
    for (const CacheShard& shard : measured.cache) {
        for (std::size_t i = 0; i < kCacheLevels; ++i) {
            levels[i].entries += shard.levels[i].entries;
            entries += shard.levels[i].entries;
            bytes += shard.levels[i].bytes;
        }
    }
    QStringList lines;
    for (const CacheLevel level : kCacheLevelOrder)
        lines << u"%1: %2"_s.arg(cacheLevelText(level),
                                 number(levels[static_cast<std::size_t>(level)].entries));
    if (!measured.cache.empty()) content.exactValue = lines.join(u'\n');
    if (!measured.cacheHitRate.now)
        return withoutData(std::move(content), MeasuredTiles::tr("nothing observed yet"));
    content.value = {percentText(*measured.cacheHitRate.now), {}};
    if (!measured.cache.empty())
        content.change = MeasuredTiles::tr("%1 values, %2")
                             .arg(number(entries), byteText(static_cast<std::int64_t>(bytes)));
    content.sparkline = {.values = valuesOf(measured.cacheHitRate), .threshold = {}};
    return content;
}

TileContent eventsTile(const Measured& measured) {
    TileContent content{.caption = MeasuredTiles::tr("Events")};
    content.explanation =
        MeasuredTiles::tr("Events appended to the streams of the temporal region, each second.");
    if (!measured.events.now) return withoutData(std::move(content), MeasuredTiles::tr("not measured yet"));
    const double rate = *measured.events.now;
    content.value = {groupedNumber(rate, rate > 0 && rate < kFewASecond ? 1 : 0), MeasuredTiles::tr("/s")};
    content.change = measured.streams == 0 ? MeasuredTiles::tr("no events yet")
                                           : MeasuredTiles::tr("%1 in %n stream(s)", nullptr,
                                                               static_cast<int>(measured.streams))
                                                 .arg(number(measured.eventsKept));
    content.sparkline = {.values = valuesOf(measured.events), .threshold = {}};
    return content;
}

TileContent wormholesTile(const Measured& measured) {
    TileContent content{.caption = MeasuredTiles::tr("Wormholes")};
    content.explanation = MeasuredTiles::tr(
        "The share of values fetched ahead along wormholes that were then read. Wormholes are learned from "
        "the order in which records are read.");
    const auto& [open, figures] = measured.wormholes;
    const QString opened = MeasuredTiles::tr("%n open", nullptr, static_cast<int>(open));
    if (const auto followed = figures.followedShare())
        content.exactValue = MeasuredTiles::tr("%1 of the ways between regions followed a wormhole.")
                                 .arg(percentText(*followed));
    const auto efficiency = figures.efficiency();
    if (!efficiency)
        return withoutData(std::move(content), MeasuredTiles::tr("%1, nothing fetched ahead").arg(opened));
    content.value = {percentText(*efficiency), {}};
    content.change = MeasuredTiles::tr("%1, %2 fetched ahead").arg(opened, number(figures.prefetches));
    content.sparkline = {.values = valuesOf(measured.prefetchHits), .threshold = {}};
    return content;
}

TileContent alertsTile(const Measured& measured) {
    TileContent content{.caption = MeasuredTiles::tr("Alerts")};
    content.explanation = MeasuredTiles::tr("Rules of the observatory that fire now.");
    if (!measured.alerts) return withoutData(std::move(content), MeasuredTiles::tr("not measured yet"));
    const AlertTally tally = tallyOf(*measured.alerts);
    content.value = {number(tally.firing.size()), MeasuredTiles::tr("firing")};
    content.exactValue = firingText(tally);
    if (!tally.firing.empty()) {
        content.status = warp::ui::statusOf(tally.firing.front().state);
        content.change = alertName(tally.firing.front().rule);
        return content;
    }
    content.status = Status::Ok;
    content.change = tally.silenced > 0
                         ? MeasuredTiles::tr("%n muted", nullptr, static_cast<int>(tally.silenced))
                         : MeasuredTiles::tr("%n rule(s) watch", nullptr, static_cast<int>(tally.rules));
    return content;
}

}  // namespace warp::ui
