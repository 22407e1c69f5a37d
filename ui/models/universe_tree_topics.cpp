// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/convert.h"
#include "ui/models/topic_rows.h"
#include "ui/models/tree_rows.h"
#include "ui/models/universe_tree_model.h"
#include "ui/text/error_text.h"

// What the tree of the universe shows of regions beside records and files.
namespace warp::ui {

using namespace Qt::StringLiterals;

BranchModel::Row UniverseTreeModel::cacheRow() const {
    const Target target = Target::ofTopic(spacetimeName(), u"cache"_s);
    Row row{.id = target.topic, .text = topicText(target.topic), .target = target};
    row.glyph = Glyph::Activity;
    row.toolTip = topicSentence(target.topic);
    if (const auto& stats = m_session.stats()) row.bytes = stats->cacheBytes;
    row.branches = true;
    row.aside = true;
    return row;
}

BranchModel::Row UniverseTreeModel::filesRow(const QString& region) const {
    Row row{.id = u"files"_s, .text = tr("Files"), .target = Target::ofFolder(region)};
    row.glyph = Glyph::Folder;
    row.toolTip = region;
    row.branches = true;
    if (const auto usage = m_usage.constFind(region); usage != m_usage.constEnd()) {
        row.count = usage->files;
        row.bytes = usage->bytes;
        row.updated = usage->updated.value();
    }
    return row;
}

std::vector<BranchModel::Row> UniverseTreeModel::topicRows(const QString& region, const QString& topic,
                                                           const TopicListing& listing) const {
    std::vector<Row> rows;
    for (const TopicItem& item : listing.items) {
        const TopicRowText text = topicRowText(region, topic, item);
        Row row{.id = text.id,
                .text = text.text,
                .target = text.target,
                .glyph = targetGlyph(text.target),
                .toolTip = text.toolTip,
                .count = item.count,
                .bytes = item.bytes};
        row.branches = !item.topic.empty();
        row.aside = true;
        row.figure = text.figure;
        rows.push_back(std::move(row));
    }
    if (listing.more) {
        rows.push_back({.id = u"more"_s,
                        .text = tr("More than %n entries: these are the first", nullptr,
                                   static_cast<int>(kMostChildren)),
                        .note = true});
    }
    return rows;
}

// The files of a region are there even when the rest cannot be read.
void UniverseTreeModel::readTopics(const QModelIndex& parent, const Row& row, JobSlot& slot) {
    const QString region = row.target.region;
    const QString topic = row.target.topic;
    m_session.run<TopicListing>(
        slot, this, tr("List %1").arg(row.text), Lane::Page,
        [region = toStd(region), topic = toStd(topic)](Universe& universe, const EngineJob& job) {
            return listTopic(universe, job, region, topic);
        },
        [this, at = QPersistentModelIndex(parent), region, topic](Result<TopicListing> answer) {
            if (!answer.ok() && !topic.isEmpty()) return setFailure(at, answer.error());
            std::vector<Row> rows;
            if (answer.ok())
                rows = topicRows(region, topic, *answer);
            else
                rows.push_back({.id = u"failure"_s,
                                .text = tr("Could not be read: %1").arg(errorLine(answer.error())),
                                .glyph = Glyph::Error,
                                .toolTip = errorText(answer.error()),
                                .note = true});
            if (topic.isEmpty()) rows.push_back(filesRow(region));
            setRows(at, std::move(rows));
        });
}

// Each by itself: what stands below a topic that goes with this is read no more.
void UniverseTreeModel::rereadTopics(bool graphToo) {
    std::vector<QPersistentModelIndex> waiting;
    for (int row = 0; row < rowCount(); ++row) waiting.emplace_back(index(row, 0));
    for (std::size_t next = 0; next < waiting.size(); ++next) {
        const QModelIndex at = waiting[next];
        const Target target = targetAt(at);
        const bool region = target.kind == Target::Kind::Region;
        if ((!region && target.kind != Target::Kind::Topic) || rowCount(at) == 0) continue;
        for (int row = 0; row < rowCount(at); ++row) waiting.emplace_back(index(row, 0, at));
        const bool records = region && target.region == spacetimeName();
        const bool skipped = records || (target.region == u"quantum_graph" && !graphToo);
        if (!skipped) reload(at);
    }
}

}  // namespace warp::ui
