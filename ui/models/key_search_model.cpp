// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_search_model.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/models/tree_rows.h"
#include "ui/models/universe_tree_model.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QString placeOf(Shard shard, const QString& type) {
    return toQString(shardId(shard)) + u" \u203a "_s + type;
}

}  // namespace

KeySearchModel::KeySearchModel(EngineSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

int KeySearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int KeySearchModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant KeySearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Hit& hit = m_hits[static_cast<std::size_t>(index.row())];
    const bool first = index.column() == NameColumn;
    switch (role) {
        case Qt::DisplayRole: return first ? hit.name : hit.place;
        case Qt::DecorationRole: return first ? QVariant(icon(targetGlyph(hit.target))) : QVariant();
        case Qt::ToolTipRole: return hit.target.key.isEmpty() ? hit.name : hit.target.key;
        case Qt::ForegroundRole: return first ? QVariant() : QVariant(colors().secondary);
        case TargetRole: return QVariant::fromValue(hit.target);
        default: return {};
    }
}

QVariant KeySearchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == NameColumn ? tr("Name") : tr("Where");
}

Target KeySearchModel::targetAt(const QModelIndex& index) const {
    return index.isValid() ? m_hits[static_cast<std::size_t>(index.row())].target : Target();
}

void KeySearchModel::search(const QString& text, const std::vector<TypeCounts>& types) {
    stop();
    if (!m_hits.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_hits.clear();
        endRemoveRows();
    }
    m_text = text;
    m_records = 0;
    m_scanned = 0;
    m_limitReached = false;
    m_failure.reset();
    addNames(types);
    searchOn({});
}

void KeySearchModel::stop() {
    m_slot.cancel();
}

void KeySearchModel::addNames(const std::vector<TypeCounts>& types) {
    std::vector<Hit> hits;
    for (const QString& region : UniverseTreeModel::regionNames()) {
        const QString name = UniverseTreeModel::regionText(region);
        if (name.contains(m_text, Qt::CaseInsensitive))
            hits.push_back({Target::ofRegion(region), name, tr("Region")});
    }
    for (const TypeCounts& type : types) {
        const QString name = toQString(type.type);
        if (!name.contains(m_text, Qt::CaseInsensitive)) continue;
        hits.push_back(
            {Target::ofType(name), name, tr("Type, %1").arg(recordCountText(type.totalRecords()))});
    }
    append(std::move(hits));
}

void KeySearchModel::searchOn(const std::string& from) {
    m_session.run<KeySlice>(
        m_slot, this, tr("Search keys"), Lane::Page,
        [from, text = toStd(m_text), most = kMostHits - m_records](Universe& universe, const EngineJob& job) {
            return findKeys(universe, job, text, from, most);
        },
        [this](Result<KeySlice> answer) { onSlice(std::move(answer)); });
}

void KeySearchModel::onSlice(Result<KeySlice> answer) {
    if (!answer.ok()) {
        m_failure = answer.error();
        Q_EMIT progressed();
        return;
    }
    std::vector<Hit> hits;
    for (const RecordHead& head : answer->hits) {
        const QString key = toQString(head.key);
        Target target = Target::ofRecord(key);
        hits.push_back({std::move(target), idOfKey(key), placeOf(head.shard, typeOfKey(key))});
    }
    m_records += hits.size();
    m_scanned += answer->scanned;
    append(std::move(hits));
    m_limitReached = m_records >= kMostHits && answer->next;
    if (answer->next && !m_limitReached) searchOn(*answer->next);
    Q_EMIT progressed();
}

void KeySearchModel::append(std::vector<Hit> hits) {
    if (hits.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(hits.size()) - 1);
    std::move(hits.begin(), hits.end(), std::back_inserter(m_hits));
    endInsertRows();
}

}  // namespace warp::ui
