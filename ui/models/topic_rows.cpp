// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/topic_rows.h"

#include <algorithm>
#include <array>

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/bridge/snapshot_types.h"
#include "ui/models/engine_text.h"
#include "ui/models/link_table_model.h"
#include "ui/models/measured_text.h"
#include "ui/models/universe_tree_model.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct TopicRows {
    Q_DECLARE_TR_FUNCTIONS(TopicRows)
};

constexpr int kDigits = 2;

struct Words {
    QLatin1StringView topic;
    const char* text;
    const char* sentence;
};

constexpr auto kWords = std::to_array<Words>({
    {"cache"_L1, QT_TRANSLATE_NOOP("TopicRows", "Event horizon"),
     QT_TRANSLATE_NOOP("TopicRows",
                       "The cache: values that are asked for often, by shard and level. Its "
                       "figures are at most a minute old.")},
    {"tiers/live"_L1, QT_TRANSLATE_NOOP("TopicRows", "Live events"),
     QT_TRANSLATE_NOOP("TopicRows", "Events of the current hours, one file an hour.")},
    {"tiers/recent"_L1, QT_TRANSLATE_NOOP("TopicRows", "Recent events"),
     QT_TRANSLATE_NOOP("TopicRows", "Events of the last days, one compressed file a day.")},
    {"tiers/historical"_L1, QT_TRANSLATE_NOOP("TopicRows", "Historical events"),
     QT_TRANSLATE_NOOP("TopicRows", "Older events, one compressed file a month.")},
    {"streams"_L1, QT_TRANSLATE_NOOP("TopicRows", "Streams"),
     QT_TRANSLATE_NOOP("TopicRows", "Events by what they belong to, over all tiers.")},
    {"nodes"_L1, QT_TRANSLATE_NOOP("TopicRows", "Nodes"),
     QT_TRANSLATE_NOOP("TopicRows", "Nodes of the graph, by type.")},
    {"edges"_L1, QT_TRANSLATE_NOOP("TopicRows", "Edges"),
     QT_TRANSLATE_NOOP("TopicRows", "Edges of the graph, by relation.")},
    {"links"_L1, QT_TRANSLATE_NOOP("TopicRows", "Entangled records"),
     QT_TRANSLATE_NOOP("TopicRows", "Pairs of records that belong together, by why they do.")},
    {"open"_L1, QT_TRANSLATE_NOOP("TopicRows", "Open wormholes"),
     QT_TRANSLATE_NOOP("TopicRows",
                       "Shortcuts between regions that readers have taken lately; the "
                       "figure is their strength.")},
    {"routes"_L1, QT_TRANSLATE_NOOP("TopicRows", "Routes"),
     QT_TRANSLATE_NOOP("TopicRows",
                       "The cheapest ways between regions that no wormhole joins directly; "
                       "the figure is their cost.")},
    {"total"_L1, QT_TRANSLATE_NOOP("TopicRows", "Entropy"),
     QT_TRANSLATE_NOOP("TopicRows", "The sum of the loads of processor, memory and disk, 0 to 3.")},
    {"cpu"_L1, QT_TRANSLATE_NOOP("TopicRows", "Processor load"),
     QT_TRANSLATE_NOOP("TopicRows", "Processor time of the engine over its share, 0 to 1.")},
    {"memory"_L1, QT_TRANSLATE_NOOP("TopicRows", "Memory load"),
     QT_TRANSLATE_NOOP("TopicRows", "Memory of the engine over its budget, 0 to 1.")},
    {"io"_L1, QT_TRANSLATE_NOOP("TopicRows", "Disk load"),
     QT_TRANSLATE_NOOP("TopicRows", "The greatest of log, mirror and disk over their budgets, 0 to 1.")},
    {"disorder"_L1, QT_TRANSLATE_NOOP("TopicRows", "Disorder"),
     QT_TRANSLATE_NOOP("TopicRows", "How unevenly records lie over shards and types, 0 to 1.")},
    {"vacuum"_L1, QT_TRANSLATE_NOOP("TopicRows", "Vacuum stability"),
     QT_TRANSLATE_NOOP("TopicRows", "1 without failing or overdue checks, down to 0.")},
    {"checks"_L1, QT_TRANSLATE_NOOP("TopicRows", "Checks"),
     QT_TRANSLATE_NOOP("TopicRows", "What the stability of the vacuum is made of.")},
    {"checks/checksums"_L1, QT_TRANSLATE_NOOP("TopicRows", "Checksums"), nullptr},
    {"checks/links"_L1, QT_TRANSLATE_NOOP("TopicRows", "Links"), nullptr},
    {"checks/time_order"_L1, QT_TRANSLATE_NOOP("TopicRows", "Order of time"), nullptr},
    {"checks/topology"_L1, QT_TRANSLATE_NOOP("TopicRows", "Topology"), nullptr},
    {"checks/disk_space"_L1, QT_TRANSLATE_NOOP("TopicRows", "Disk space"), nullptr},
    {"checks/snapshot"_L1, QT_TRANSLATE_NOOP("TopicRows", "Snapshot"), nullptr},
    {"alerts"_L1, QT_TRANSLATE_NOOP("TopicRows", "Alerts"),
     QT_TRANSLATE_NOOP("TopicRows", "Rules that watch a metric, and how each of them stands.")},
    {"metrics"_L1, QT_TRANSLATE_NOOP("TopicRows", "Metrics"),
     QT_TRANSLATE_NOOP("TopicRows", "Everything that is measured, with its last value.")},
    {"snapshots"_L1, QT_TRANSLATE_NOOP("TopicRows", "Snapshots"),
     QT_TRANSLATE_NOOP("TopicRows",
                       "The universe as it was at a moment, newest first, with the records "
                       "it had then and the size of the archive.")},
    {"audit"_L1, QT_TRANSLATE_NOOP("TopicRows", "Audit trail"),
     QT_TRANSLATE_NOOP("TopicRows", "Who changed what, and who was refused, line by line.")},
    {"happenings"_L1, QT_TRANSLATE_NOOP("TopicRows", "Life of the universe"),
     QT_TRANSLATE_NOOP("TopicRows",
                       "When it was opened, closed, repaired, rebalanced or put into a snapshot.")},
    {"schemas"_L1, QT_TRANSLATE_NOOP("TopicRows", "Schemas"),
     QT_TRANSLATE_NOOP("TopicRows", "What values of a type have to look like.")},
    {"users"_L1, QT_TRANSLATE_NOOP("TopicRows", "Users"),
     QT_TRANSLATE_NOOP("TopicRows",
                       "Who may open the universe, and in which roles. Without users "
                       "everybody who can open its directory is admin.")},
    {"roles"_L1, QT_TRANSLATE_NOOP("TopicRows", "Roles"),
     QT_TRANSLATE_NOOP("TopicRows", "Roles, and how many kinds of access each of them has.")},
});

/// Returns: null for a topic without words of its own.
const Words* wordsOf(const QString& topic) {
    const auto found = std::ranges::find(kWords, topic, &Words::topic);
    return found == kWords.end() ? nullptr : &*found;
}

QString levelText(const QString& name) {
    for (const CacheLevel level : kCacheLevelOrder) {
        if (toQString(cacheLevelName(level)) == name) return cacheLevelText(level);
    }
    return name;
}

QString checkText(CheckState state) {
    switch (state) {
        case CheckState::Passed: return TopicRows::tr("passed");
        case CheckState::Failing: return TopicRows::tr("failing");
        case CheckState::Overdue: return TopicRows::tr("overdue");
        case CheckState::NoData: break;
    }
    return TopicRows::tr("no data");
}

// States have words of the user's language; roles and names are what they are.
QString noteText(const QString& parent, const std::string& note) {
    if (parent == u"checks") {
        const auto state = parseCheckState(note);
        return state ? checkText(*state) : toQString(note);
    }
    if (parent == u"snapshots") {
        if (note == snapshotStateName(SnapshotState::Partial)) return TopicRows::tr("interrupted");
        return note.empty() ? QString() : TopicRows::tr("damaged");
    }
    if (parent == u"alerts") {
        const auto state = parseAlertState(note);
        return state ? alertStateText(*state) : toQString(note);
    }
    return parent == u"users" ? toQString(note) : QString();
}

QString figureText(const QString& parent, const TopicItem& item) {
    const QString note = noteText(parent, item.note);
    if (!note.isEmpty()) return note;
    if (!item.metric.empty())
        return item.value ? metricQuantity(item.metric, *item.value).text() : u"\u2013"_s;
    return item.value ? groupedNumber(*item.value, kDigits) : QString();
}

QString itemText(const QString& parent, const TopicItem& item) {
    const QString id = toQString(item.id);
    if (!item.named) return topicText(id);
    if (!item.to.empty()) {
        const QString joined = parent.startsWith("links/"_L1) ? u"%1 \u2194 %2"_s : u"%1 \u2192 %2"_s;
        return joined.arg(id, toQString(item.to));
    }
    return parent.startsWith("nodes/"_L1) ? idOfKey(id) : id;
}

}  // namespace

QString topicText(const QString& topic) {
    if (const Words* const words = wordsOf(topic)) return TopicRows::tr(words->text);
    const qsizetype slash = topic.indexOf(u'/');
    if (slash < 0) return topic;
    const QString name = topic.mid(slash + 1);
    const QStringView above = QStringView(topic).left(slash);
    if (above == u"levels") return levelText(name);
    if (above == u"alerts") return alertName({.name = toStd(name), .metric = {}, .description = {}});
    if (above == u"links") {
        const auto origin = parseLinkOrigin(toStd(name));
        return origin ? linkOriginText(*origin) : name;
    }
    return name;
}

QString topicSentence(const QString& topic) {
    for (QString at = topic; !at.isEmpty(); at = at.left(std::max(at.lastIndexOf(u'/'), qsizetype{0}))) {
        const Words* const words = wordsOf(at);
        if (words && words->sentence) return TopicRows::tr(words->sentence);
    }
    return {};
}

Glyph topicGlyph(const Target& target) {
    const QString& topic = target.topic;
    if (topic.startsWith("alerts"_L1)) return Glyph::Alert;
    if (topic.startsWith("links"_L1)) return Glyph::Entanglement;
    if (topic.startsWith("checks"_L1)) return Glyph::Verify;
    if (topic.startsWith("users"_L1) || topic.startsWith("roles"_L1)) return Glyph::Access;
    if (topic.startsWith("metrics"_L1)) return Glyph::Chart;
    if (topic.startsWith("snapshots"_L1)) return Glyph::Backups;
    return topic.contains(u'/') ? Glyph::Tag : UniverseTreeModel::regionGlyph(target.region);
}

TopicRowText topicRowText(const QString& region, const QString& parent, const TopicItem& item) {
    const QString id = toQString(item.id);
    TopicRowText row{.id = item.to.empty() ? id : id + u'\t' + toQString(item.to),
                     .text = itemText(parent, item),
                     .figure = figureText(parent, item),
                     .toolTip = {},
                     .target = {}};
    if (!item.key.empty())
        row.target = Target::ofRecord(toQString(item.key));
    else if (!item.file.empty())
        row.target = Target::ofFile(toQString(item.file));
    else if (!item.topic.empty())
        row.target = Target::ofTopic(region, toQString(item.topic));
    else
        row.target = Target::ofTopic(region, item.named ? parent + u'/' + id : id);
    row.toolTip = item.named ? row.text : topicSentence(id);
    if (parent == u"metrics") row.toolTip = toQString(item.note);
    return row;
}

}  // namespace warp::ui
