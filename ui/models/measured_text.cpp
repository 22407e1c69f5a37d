// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/measured_text.h"

#include <cmath>

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include "ui/bridge/convert.h"
#include "ui/widgets/status_badge.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct MeasuredText {
    Q_DECLARE_TR_FUNCTIONS(MeasuredText)
};

constexpr double kUsInMs = 1000;

// As many digits as say something.
QString plainNumber(double value) {
    if (value == std::floor(value)) return groupedNumber(static_cast<std::int64_t>(value));
    return groupedNumber(value, std::abs(value) < 100 ? 2 : 0);
}

std::string unitOf(std::string_view metric) {
    const auto id = findMetric(metric);
    return id ? metricTable()[*id].unit : std::string();
}

}  // namespace

Quantity metricQuantity(std::string_view metric, double value) {
    const std::string unit = unitOf(metric);
    if (unit == "bytes") return byteQuantity(static_cast<std::int64_t>(value));
    if (unit == "bytes/s") {
        Quantity rate = byteQuantity(static_cast<std::int64_t>(value));
        rate.unit += MeasuredText::tr("/s");
        return rate;
    }
    if (unit == "us") return {durationText(value / kUsInMs), {}};
    if (unit == "s") return {durationText(value * 1000), {}};
    if (unit == "1/s") return {plainNumber(value), MeasuredText::tr("/s")};
    return {plainNumber(value), toQString(unit)};
}

QString alertName(const AlertRule& rule) {
    static const QHash<QString, const char*> kNames = {
        {u"entropy"_s, QT_TRANSLATE_NOOP("MeasuredText", "Entropy")},
        {u"vacuum"_s, QT_TRANSLATE_NOOP("MeasuredText", "Vacuum stability")},
        {u"disk_space"_s, QT_TRANSLATE_NOOP("MeasuredText", "Disk space")},
        {u"mirror_lag"_s, QT_TRANSLATE_NOOP("MeasuredText", "Mirror lag")},
        {u"slowed_writes"_s, QT_TRANSLATE_NOOP("MeasuredText", "Slowed writes")},
        {u"sync_latency"_s, QT_TRANSLATE_NOOP("MeasuredText", "Sync latency")},
        {u"edited_files"_s, QT_TRANSLATE_NOOP("MeasuredText", "Edited files")}};
    const QString name = toQString(rule.name);
    const auto known = kNames.constFind(name);
    return known == kNames.constEnd() ? name : MeasuredText::tr(*known);
}

Status statusOf(AlertState state) {
    switch (state) {
        case AlertState::Ok:
        case AlertState::Pending: return Status::Ok;
        case AlertState::Warning: return Status::Warning;
        case AlertState::Critical: return Status::Critical;
        case AlertState::NoData:
        case AlertState::Stale: break;
    }
    return Status::NoData;
}

QString alertStateText(AlertState state) {
    if (state == AlertState::Pending) return MeasuredText::tr("Pending");
    if (state == AlertState::Stale) return MeasuredText::tr("Out of date");
    return statusWord(statusOf(state));
}

QString alertMeasureText(const AlertStatus& alert) {
    const AlertRule& rule = alert.rule;
    const bool critical = alert.state == AlertState::Critical || !rule.warning;
    const auto limit = critical ? rule.critical : rule.warning;
    QString text;
    if (limit) {
        const QString figure = metricQuantity(rule.metric, *limit).text();
        if (rule.comparison == AlertComparison::Above)
            text = critical ? MeasuredText::tr("critical from %1 up").arg(figure)
                            : MeasuredText::tr("warning from %1 up").arg(figure);
        else
            text = critical ? MeasuredText::tr("critical from %1 down").arg(figure)
                            : MeasuredText::tr("warning from %1 down").arg(figure);
    }
    if (!alert.value) return text;
    return u"%1, %2"_s.arg(metricQuantity(rule.metric, *alert.value).text(), text);
}

QString firingText(const AlertTally& tally) {
    QStringList lines;
    for (const AlertStatus& alert : tally.firing)
        lines << u"%1: %2"_s.arg(alertName(alert.rule), alertMeasureText(alert));
    return lines.join(u'\n');
}

QString cacheLevelText(CacheLevel level) {
    switch (level) {
        case CacheLevel::EventHorizon: return MeasuredText::tr("Event horizon");
        case CacheLevel::PhotonSphere: return MeasuredText::tr("Photon sphere");
        case CacheLevel::DeepCache: break;
    }
    return MeasuredText::tr("Deep cache");
}

QString cacheLevelSentence(CacheLevel level) {
    switch (level) {
        case CacheLevel::EventHorizon:
            return MeasuredText::tr("Values that are asked for again and again, kept as they are.");
        case CacheLevel::PhotonSphere:
            return MeasuredText::tr("New values, with a second chance when they are asked for again.");
        case CacheLevel::DeepCache: break;
    }
    return MeasuredText::tr("Values that were asked for often, compressed.");
}

}  // namespace warp::ui
