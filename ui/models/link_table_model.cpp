// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/link_table_model.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

constexpr int kDigits = 2;

QString wayText(RecordEdge::Way way, const QString& relation) {
    switch (way) {
        case RecordEdge::Way::To: return QStringLiteral("\u2192 %1").arg(relation);
        case RecordEdge::Way::From: return QStringLiteral("\u2190 %1").arg(relation);
        case RecordEdge::Way::Both: break;
    }
    return QStringLiteral("\u2194 %1").arg(relation);
}

QString waySentence(const RecordEdge& edge) {
    const QString relation = toQString(edge.relation);
    const QString key = toQString(edge.key);
    switch (edge.way) {
        case RecordEdge::Way::To: return LinkTableModel::tr("%1: an edge to %2.").arg(relation, key);
        case RecordEdge::Way::From: return LinkTableModel::tr("%1: an edge from %2.").arg(relation, key);
        case RecordEdge::Way::Both: break;
    }
    return LinkTableModel::tr("%1: an edge to and from %2.").arg(relation, key);
}

QString partnerTip(const RecordPartner& partner) {
    return linkOriginSentence(partner.origin) + u'\n' +
           LinkTableModel::tr("Since %1, observed together %n time(s).", nullptr,
                              static_cast<int>(partner.observations))
               .arg(timeText(partner.createdAt));
}

}  // namespace

LinkTableModel::LinkTableModel(const QString& kindTitle, QObject* parent)
    : QAbstractTableModel(parent), m_kindTitle(kindTitle) {}

int LinkTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinkTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant LinkTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == KeyColumn) return row.key;
            return index.column() == KindColumn ? row.kind : groupedNumber(row.strength, kDigits);
        case Qt::ToolTipRole: return index.column() == KeyColumn ? row.key : row.toolTip;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() == StrengthColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        case KeyRole: return row.key;
        case StrengthRole: return row.strength;
        default: return {};
    }
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == StrengthColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case KeyColumn: return tr("Record");
        case StrengthColumn: return tr("Strength");
        case KindColumn: return m_kindTitle;
        default: return {};
    }
}

void LinkTableModel::setRows(std::vector<Row> rows) {
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before) beginInsertRows({}, before, after - 1);
    if (after < before) beginRemoveRows({}, after, before - 1);
    m_rows = std::move(rows);
    if (after > before) endInsertRows();
    if (after < before) endRemoveRows();
    if (after > 0) Q_EMIT dataChanged(index(0, 0), index(after - 1, kColumnCount - 1));
}

std::vector<LinkTableModel::Row> partnerRows(const RecordLinks& links) {
    std::vector<LinkTableModel::Row> rows;
    for (const RecordPartner& partner : links.partners) {
        rows.push_back({.key = toQString(partner.key),
                        .strength = partner.strength,
                        .kind = linkOriginText(partner.origin),
                        .toolTip = partnerTip(partner)});
    }
    return rows;
}

std::vector<LinkTableModel::Row> edgeRows(const RecordLinks& links) {
    std::vector<LinkTableModel::Row> rows;
    for (const RecordEdge& edge : links.edges) {
        rows.push_back({.key = toQString(edge.key),
                        .strength = edge.strength,
                        .kind = wayText(edge.way, toQString(edge.relation)),
                        .toolTip = waySentence(edge)});
    }
    return rows;
}

QString linkOriginText(LinkOrigin origin) {
    switch (origin) {
        case LinkOrigin::Explicit: return LinkTableModel::tr("Explicit");
        case LinkOrigin::Rule: return LinkTableModel::tr("By rule");
        case LinkOrigin::Learned: break;
    }
    return LinkTableModel::tr("Learned");
}

QString linkOriginSentence(LinkOrigin origin) {
    switch (origin) {
        case LinkOrigin::Explicit: return LinkTableModel::tr("Somebody entangled them.");
        case LinkOrigin::Rule: return LinkTableModel::tr("A rule of the configuration entangles them.");
        case LinkOrigin::Learned: break;
    }
    return LinkTableModel::tr("They are observed together; it weakens when they no longer are.");
}

}  // namespace warp::ui
