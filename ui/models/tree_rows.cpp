// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tree_rows.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/models/topic_rows.h"
#include "ui/models/universe_tree_model.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestId = 24;

QString shortId(const QString& key) {
    const QString id = idOfKey(key);
    return id.size() <= kLongestId ? id : id.left(kLongestId - 1) + QChar(0x2026);
}

}  // namespace

// The regions as the specification lists them.
const QStringList& UniverseTreeModel::regionNames() {
    static const QStringList kNames = {u"spacetime"_s, u"temporal"_s,    u"quantum_graph"_s,
                                       u"wormholes"_s, u"entropy"_s,     u"qql"_s,
                                       u"backups"_s,   u"observatory"_s, u"configuration"_s};
    return kNames;
}

QString UniverseTreeModel::regionText(const QString& region) {
    static const QHash<QString, QString> kTexts = {{u"spacetime"_s, tr("Spacetime")},
                                                   {u"temporal"_s, tr("Temporal")},
                                                   {u"quantum_graph"_s, tr("Quantum graph")},
                                                   {u"wormholes"_s, tr("Wormholes")},
                                                   {u"entropy"_s, tr("Entropy")},
                                                   {u"qql"_s, tr("QQL")},
                                                   {u"backups"_s, tr("Backups")},
                                                   {u"observatory"_s, tr("Observatory")},
                                                   {u"configuration"_s, tr("Configuration")}};
    return kTexts.value(region, region);
}

QString UniverseTreeModel::regionSentence(const QString& region) {
    static const QHash<QString, QString> kSentences = {
        {u"spacetime"_s, tr("All records, in three shards from hot to cold.")},
        {u"temporal"_s, tr("Events by time: live, recent and historical.")},
        {u"quantum_graph"_s, tr("Nodes, edges and the links between records.")},
        {u"wormholes"_s, tr("Learned shortcuts between records that are read together.")},
        {u"entropy"_s, tr("How busy and how unevenly loaded the universe is.")},
        {u"qql"_s, tr("Compiled queries, how they performed, and the schema.")},
        {u"backups"_s, tr("Snapshots, the write-ahead log and the audit trail.")},
        {u"observatory"_s, tr("Metrics, logs and diagnostics.")},
        {u"configuration"_s, tr("Everything that can be set, one file per subject.")}};
    return kSentences.value(region);
}

Glyph UniverseTreeModel::regionGlyph(const QString& region) {
    static const QHash<QString, Glyph> kGlyphs = {{u"spacetime"_s, Glyph::Spacetime},
                                                  {u"temporal"_s, Glyph::Temporal},
                                                  {u"quantum_graph"_s, Glyph::QuantumGraph},
                                                  {u"wormholes"_s, Glyph::Wormholes},
                                                  {u"entropy"_s, Glyph::Entropy},
                                                  {u"qql"_s, Glyph::Qql},
                                                  {u"backups"_s, Glyph::Backups},
                                                  {u"observatory"_s, Glyph::Observatory},
                                                  {u"configuration"_s, Glyph::Configuration}};
    return kGlyphs.value(region, Glyph::Folder);
}

QString targetText(const Target& target) {
    switch (target.kind) {
        case Target::Kind::None: return {};
        case Target::Kind::Universe: return UniverseTreeModel::tr("Universe");
        case Target::Kind::Region: return UniverseTreeModel::regionText(target.region);
        case Target::Kind::Shard: return toQString(shardId(*target.shard));
        case Target::Kind::Type:
        case Target::Kind::Keys: return target.type;
        case Target::Kind::Record: return idOfKey(target.key);
        case Target::Kind::Folder:
        case Target::Kind::File: return target.path.mid(target.path.lastIndexOf(u'/') + 1);
        case Target::Kind::Topic: return topicText(target.topic);
    }
    return {};
}

Glyph targetGlyph(const Target& target) {
    switch (target.kind) {
        case Target::Kind::Region: return UniverseTreeModel::regionGlyph(target.region);
        case Target::Kind::Shard: {
            constexpr std::array<Glyph, kShardCount> kGlyphs = {Glyph::ShardHot, Glyph::ShardWarm,
                                                                Glyph::ShardCold};
            return kGlyphs[static_cast<std::size_t>(*target.shard)];
        }
        case Target::Kind::Type: return Glyph::Type;
        case Target::Kind::Record: return Glyph::Record;
        case Target::Kind::Keys:
        case Target::Kind::Folder: return Glyph::Folder;
        case Target::Kind::File: return Glyph::File;
        case Target::Kind::Topic: return topicGlyph(target);
        case Target::Kind::None:
        case Target::Kind::Universe: return Glyph::Universe;
    }
    return Glyph::Universe;
}

QString keyRangeText(const QString& firstKey, const QString& lastKey) {
    return UniverseTreeModel::tr("%1 to %2").arg(shortId(firstKey), shortId(lastKey));
}

FileRowText fileRowText(const QString& folder, const FileEntry& entry) {
    FileRowText text{.name = toQString(entry.name)};
    const QString path = folder.isEmpty() ? text.name : folder + u'/' + text.name;
    text.branches = entry.kind == FileKind::Directory;
    text.target = text.branches ? Target::ofFolder(path) : Target::ofFile(path);
    text.glyph = targetGlyph(text.target);
    if (text.name.endsWith(".json"_L1)) text.glyph = Glyph::Json;
    if (!text.branches) text.bytes = entry.size;
    return text;
}

}  // namespace warp::ui
