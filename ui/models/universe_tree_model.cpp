// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/universe_tree_model.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/models/tree_rows.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRecountMs = 300;
// Ages take a look at every head: seldom enough that a busy universe does not notice.
constexpr int kAgesMs = 5000;

}  // namespace

UniverseTreeModel::UniverseTreeModel(EngineSession& session, QObject* parent)
    : BranchModel(parent), m_session(session) {
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(kRecountMs);
    connect(&m_changeTimer, &QTimer::timeout, this, &UniverseTreeModel::readCountsNow);
    m_session.changes().watch(this, {}, [this](const RecordChanges&) {
        if (!m_changeTimer.isActive()) m_changeTimer.start();
    });
    m_agesTimer.setSingleShot(true);
    m_agesTimer.setInterval(kAgesMs);
    connect(&m_agesTimer, &QTimer::timeout, this, &UniverseTreeModel::readAgesNow);
    m_trendTimer.setInterval(kTrendMs);
    connect(&m_trendTimer, &QTimer::timeout, this, &UniverseTreeModel::noteTrends);
    m_topicsTimer.setInterval(kTopicsMs);
    connect(&m_topicsTimer, &QTimer::timeout, this, [this] { rereadTopics(false); });
    m_topicsTimer.start();
    buildRoot();
    readCountsNow();
    for (const QString& region : regionNames()) {
        if (region != spacetimeName()) readUsage(region);
    }
}

void UniverseTreeModel::buildRoot() {
    std::vector<Row> rows;
    if (!m_pins.isEmpty()) {
        rows.push_back({.id = u"pins"_s, .text = tr("Pinned"), .glyph = Glyph::Pin, .branches = true});
    }
    for (const QString& region : regionNames()) {
        Row row{.id = region,
                .text = regionText(region),
                .target = Target::ofRegion(region),
                .glyph = regionGlyph(region),
                .toolTip = regionSentence(region),
                .branches = true};
        if (const auto usage = m_usage.constFind(region); usage != m_usage.constEnd()) {
            row.count = usage->files;
            row.bytes = usage->bytes;
            row.updated = usage->updated.value();
        }
        rows.push_back(std::move(row));
    }
    setRows({}, std::move(rows));
    if (m_loaded) applyCounts();
    if (!m_ages.empty()) applyAges();
}

void UniverseTreeModel::setPins(const QVector<Target>& pins) {
    if (pins == m_pins) return;
    m_pins = pins;
    buildRoot();
    if (const QModelIndex group = indexOfPath(u"pins"_s); group.isValid()) setRows(group, pinRows());
}

std::vector<BranchModel::Row> UniverseTreeModel::pinRows() const {
    std::vector<Row> rows;
    for (const Target& pin : m_pins) rows.push_back(rowOf(pin));
    return rows;
}

BranchModel::Row UniverseTreeModel::rowOf(const Target& target) const {
    Row row{.id = target.toLine(), .target = target};
    row.text = targetText(target);
    row.glyph = targetGlyph(target);
    row.shard = target.shard;
    row.branches = target.kind == Target::Kind::Region || target.kind == Target::Kind::Shard ||
                   target.kind == Target::Kind::Folder;
    row.toolTip = target.kind == Target::Kind::Record ? target.key : target.path;
    return row;
}

void UniverseTreeModel::read(const QModelIndex& parent, const Row& row, JobSlot& slot) {
    if (row.id == u"pins"_s) return setRows(parent, pinRows());
    switch (row.target.kind) {
        case Target::Kind::Region:
            if (row.target.region == spacetimeName())
                setRows(parent, shardRows());
            else
                readTopics(parent, row, slot);
            break;
        case Target::Kind::Topic: readTopics(parent, row, slot); break;
        case Target::Kind::Shard: setRows(parent, typeRows(*row.target.shard)); break;
        case Target::Kind::Type:
        case Target::Kind::Keys: readKeys(parent, row, slot); break;
        case Target::Kind::Folder: readFolder(parent, row, slot); break;
        default: setRows(parent, {}); break;
    }
}

std::vector<BranchModel::Row> UniverseTreeModel::shardRows() const {
    std::vector<Row> rows;
    for (const Shard shard : kShards) {
        const auto at = static_cast<std::size_t>(shard);
        Row row = rowOf(Target::ofShard(shard));
        row.branches = false;
        row.id = toQString(shardId(shard));
        row.toolTip = shardSentence(shard);
        if (!m_loaded) {
            // Not known is not zero.
            rows.push_back(std::move(row));
            continue;
        }
        row.count = 0;
        row.bytes = 0;
        for (const TypeCounts& type : m_counts) {
            *row.count += type.records[at];
            *row.bytes += type.valueBytes[at];
        }
        row.updated = updatedOf({}, shard).value();
        row.branches = *row.count > 0;
        rows.push_back(std::move(row));
    }
    rows.push_back(cacheRow());
    return rows;
}

std::vector<BranchModel::Row> UniverseTreeModel::typeRows(Shard shard) const {
    const auto at = static_cast<std::size_t>(shard);
    std::vector<Row> rows;
    for (const TypeCounts& type : m_counts) {
        if (type.records[at] == 0) continue;
        const QString name = toQString(type.type);
        Row row{.id = name, .text = name, .target = Target::ofType(name, shard), .glyph = Glyph::Type};
        row.count = type.records[at];
        row.bytes = type.valueBytes[at];
        row.shard = shard;
        row.branches = true;
        row.updated = updatedOf(type.type, shard).value();
        row.range = typeRange(type.type);
        rows.push_back(std::move(row));
    }
    return rows;
}

void UniverseTreeModel::readKeys(const QModelIndex& parent, const Row& row, JobSlot& slot) {
    const Shard shard = *row.target.shard;
    m_session.run<RangeListing>(
        slot, this, tr("List %1").arg(row.target.type), Lane::Page,
        [range = row.range, shard, expected = *row.count](Universe& universe, const EngineJob& job) {
            return listRange(universe, job, range, shard, expected);
        },
        [this, at = QPersistentModelIndex(parent), type = row.target.type, end = row.range.to,
         shard](Result<RangeListing> answer) {
            if (!answer.ok()) return setFailure(at, answer.error());
            std::vector<Row> rows;
            for (const RecordHead& head : answer->records) {
                const QString key = toQString(head.key);
                rows.push_back({.id = key,
                                .text = idOfKey(key),
                                .target = Target::ofRecord(key),
                                .glyph = Glyph::Record,
                                .toolTip = key,
                                .bytes = head.valueBytes,
                                .updated = static_cast<double>(head.updatedAt.ms),
                                .shard = shard});
            }
            for (std::size_t i = 0; i < answer->groups.size(); ++i) {
                const KeyGroup& group = answer->groups[i];
                const bool last = i + 1 == answer->groups.size();
                const QString first = toQString(group.firstKey);
                rows.push_back(
                    {.id = u"from "_s + first,
                     .text = keyRangeText(first, toQString(group.lastKey)),
                     .target = {.kind = Target::Kind::Keys, .shard = shard, .type = type, .key = first},
                     .glyph = Glyph::Folder,
                     .count = group.records,
                     .bytes = group.bytes,
                     .updated = group.updated.value(),
                     .shard = shard,
                     .branches = true,
                     .range = {group.firstKey, last ? end : answer->groups[i + 1].firstKey}});
            }
            setRows(at, std::move(rows));
        });
}

void UniverseTreeModel::readFolder(const QModelIndex& parent, const Row& row, JobSlot& slot) {
    const QString folder = row.target.kind == Target::Kind::Region ? row.target.region : row.target.path;
    m_session.run<MeasuredListing>(
        slot, this, tr("List %1").arg(folder), Lane::Page,
        [path = toStd(folder)](Universe& universe, const EngineJob& job) {
            return listMeasured(universe, job, path, kMostChildren);
        },
        [this, at = QPersistentModelIndex(parent), folder](Result<MeasuredListing> answer) {
            if (!answer.ok()) return setFailure(at, answer.error());
            std::vector<Row> rows;
            for (std::size_t i = 0; i < answer->usage.size(); ++i) {
                const FileRowText text = fileRowText(folder, answer->listing.entries[i]);
                const FolderUsage& usage = answer->usage[i];
                Row made{.id = text.name,
                         .text = text.name,
                         .target = text.target,
                         .glyph = text.glyph,
                         .toolTip = text.target.path,
                         .bytes = usage.bytes,
                         .updated = usage.updated.value(),
                         .branches = text.branches};
                if (text.branches) made.count = usage.files;
                rows.push_back(std::move(made));
            }
            if (answer->listing.more) {
                rows.push_back({.id = u"more"_s,
                                .text = tr("More than %n entries: see the Files tab", nullptr,
                                           static_cast<int>(kMostChildren)),
                                .note = true});
            }
            setRows(at, std::move(rows));
        });
}

void UniverseTreeModel::refresh() {
    m_failure.reset();
    readCountsNow();
    rereadTopics(true);
}

void UniverseTreeModel::readCountsNow() {
    m_session.run<std::vector<TypeCounts>>(
        m_countsSlot, this, tr("Count"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return readCounts(universe); },
        [this](Result<std::vector<TypeCounts>> answer) { onCounts(std::move(answer)); });
}

void UniverseTreeModel::onCounts(Result<std::vector<TypeCounts>> answer) {
    if (!answer.ok()) {
        m_failure = answer.error();
        Q_EMIT failed();
        return;
    }
    m_counts = std::move(*answer);
    m_loaded = true;
    m_failure.reset();
    applyCounts();
    if (!m_trendTimer.isActive()) noteTrends();
    if (m_agesWanted && !m_agesTimer.isActive()) m_agesTimer.start();
    Q_EMIT loaded();
    if (isIdle()) Q_EMIT idle();
}

void UniverseTreeModel::applyCounts() {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    for (const TypeCounts& type : m_counts) {
        records += type.totalRecords();
        bytes += type.totalBytes();
    }
    const QModelIndex spacetime = regionIndex(spacetimeName());
    updateRow(spacetime, records, bytes);
    if (rowCount(spacetime) == 0) return;
    setRows(spacetime, shardRows());
    for (const Shard shard : kShards) applyTypes(index(static_cast<int>(shard), 0, spacetime), shard);
}

// A type whose count changed and that was looked into is listed again; its rows stay where they are.
void UniverseTreeModel::applyTypes(const QModelIndex& shardIndex, Shard shard) {
    if (rowCount(shardIndex) == 0) return;
    QHash<QString, std::optional<std::uint64_t>> before;
    for (int row = 0; row < rowCount(shardIndex); ++row) {
        const Row* type = rowAt(index(row, 0, shardIndex));
        before.insert(type->id, type->count);
    }
    setRows(shardIndex, typeRows(shard));
    for (int row = 0; row < rowCount(shardIndex); ++row) {
        const QModelIndex at = index(row, 0, shardIndex);
        const Row* type = rowAt(at);
        if (before.contains(type->id) && before.value(type->id) != type->count && rowCount(at) > 0)
            reload(at);
    }
}

void UniverseTreeModel::readUsage(const QString& region) {
    auto& slot = m_usageSlots[toStd(region)];
    slot = std::make_unique<JobSlot>();
    m_session.run<FolderUsage>(
        *slot, this, tr("Measure %1").arg(region), Lane::Page,
        [path = toStd(region)](Universe& universe, const EngineJob& job) -> Result<FolderUsage> {
            WARP_TRY(universe.mayLookAt(path));
            return folderUsage(universe, job, path);
        },
        [this, region](Result<FolderUsage> answer) {
            m_usageSlots.erase(toStd(region));
            if (answer.ok()) {
                m_usage.insert(region, *answer);
                const QModelIndex at = regionIndex(region);
                updateRow(at, answer->files, answer->bytes);
                setUpdated(at, answer->updated.value());
                const QModelIndex files = indexOfPath(pathOf(at) + QChar(0x1f) + u"files"_s);
                if (files.isValid()) updateRow(files, answer->files, answer->bytes);
            }
            if (isIdle()) Q_EMIT idle();
        });
}

QModelIndex UniverseTreeModel::regionIndex(const QString& region) const {
    return indexOfPath(region);
}

QModelIndex UniverseTreeModel::indexOf(const Target& target) const {
    const QChar separator(0x1f);
    switch (target.kind) {
        case Target::Kind::Region: return regionIndex(target.region);
        case Target::Kind::Shard:
            return indexOfPath(spacetimeName() + separator + toQString(shardId(*target.shard)));
        case Target::Kind::Type:
            if (!target.shard) return {};
            return indexOfPath(spacetimeName() + separator + toQString(shardId(*target.shard)) + separator +
                               target.type);
        default: return {};
    }
}

QVariant UniverseTreeModel::decorationOf(const Row& row) const {
    // The delegate paints the mark of a temperature; a glyph beside it would say the same twice.
    if (row.target.kind == Target::Kind::Shard) return {};
    return BranchModel::decorationOf(row);
}

}  // namespace warp::ui
