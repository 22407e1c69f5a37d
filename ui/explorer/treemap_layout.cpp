// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/treemap_layout.h"

#include <cmath>

#include <QtCore/QCoreApplication>

#include "ui/bridge/tree_queries.h"
#include "ui/models/engine_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/squarify.h"

namespace warp::ui {
namespace {

// A cell with less room, gap included, cannot be seen any more: such things stand together.
constexpr double kLeastArea = 12;
// What stands together gets a strip at the end, unless that would be too thin.
constexpr double kLeastStrip = 8;
constexpr int kFrameGap = 3;
constexpr int kFrameLeast = 56;

struct Part {
    QModelIndex index;
    double weight = 0;
    int together = 0;
    std::optional<Temperature> temperature;  ///< of what stands together, where all of it has the same
};

struct Below {
    std::vector<Part> parts;  ///< the greatest first
    double weight = 0;
    int things = 0;
};

// Neighbours share an edge; one pixel of it stays free.
QRect snapped(const QRectF& rect) {
    const QPoint from(qRound(rect.left()), qRound(rect.top()));
    return {from, QPoint(qRound(rect.right()) - 2, qRound(rect.bottom()) - 2)};
}

// What shows its contents inside itself, where there is room for them. Of a type with many records that would
// take a walk over all of them: it has to be gone into.
bool nests(const QModelIndex& index) {
    const Target target = index.data(BranchModel::TargetRole).value<Target>();
    switch (target.kind) {
        case Target::Kind::Region:
        case Target::Kind::Shard: return true;
        // The files of a region stand for it.
        case Target::Kind::Folder: return !target.path.contains(u'/');
        case Target::Kind::Type: return index.data(BranchModel::RecordsRole).toULongLong() <= kMostChildren;
        default: return false;
    }
}

std::optional<Temperature> temperatureOfRow(const QModelIndex& index) {
    const QVariant shard = index.data(BranchModel::ShardRole);
    if (!shard.isValid()) return std::nullopt;
    return temperatureOf(static_cast<Shard>(shard.toInt()));
}

class Layer {
  public:
    Layer(const BranchModel& model, TreemapMeasure measure, double now, TreemapPicture& picture)
        : m_model(model), m_measure(measure), m_now(now), m_picture(picture) {}

    void lay(const QModelIndex& parent, const QRect& area, int depth) {
        Below below = weighed(parent);
        if (depth == 0) {
            m_whole = below.weight;
            m_picture.things = below.things;
            m_picture.total = totalText(parent);
        }
        if (below.weight <= 0 || area.isEmpty()) return;
        const std::optional<Temperature> around = temperatureOfRow(parent);
        const Part rest = gathered(below, static_cast<double>(area.width()) * area.height());
        // A tile keeps one pixel free at its right and bottom; the last ones would leave it at the edge.
        QRectF room = QRectF(area).adjusted(0, 0, 1, 1);
        const double share = rest.weight / below.weight;
        if (share * std::max(room.width(), room.height()) >= kLeastStrip)
            place(rest, snapped(cutOff(room, share)), depth, around);
        else if (rest.together > 0)
            insert(below.parts, rest);
        std::vector<double> weights;
        for (const Part& part : below.parts) weights.push_back(part.weight);
        const std::vector<QRectF> rects = squarified(weights, room);
        for (std::size_t i = 0; i < rects.size(); ++i)
            place(below.parts[i], snapped(rects[i]), depth, around);
    }

  private:
    Below weighed(const QModelIndex& parent) const {
        Below below;
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            const double weight = treemapWeight(index, m_measure, m_now);
            if (weight <= 0) continue;
            below.parts.push_back({index, weight, 0, temperatureOfRow(index)});
            below.weight += weight;
            ++below.things;
        }
        std::stable_sort(below.parts.begin(), below.parts.end(),
                         [](const Part& a, const Part& b) { return a.weight > b.weight; });
        return below;
    }

    // Takes the things out that are too small, and gives them back as one.
    static Part gathered(Below& below, double pixels) {
        Part rest;
        while (!below.parts.empty() && below.parts.back().weight / below.weight * pixels < kLeastArea) {
            const std::optional<Temperature>& last = below.parts.back().temperature;
            rest.temperature = rest.together == 0 || rest.temperature == last ? last : std::nullopt;
            rest.weight += below.parts.back().weight;
            ++rest.together;
            below.parts.pop_back();
        }
        return rest;
    }

    static void insert(std::vector<Part>& parts, const Part& rest) {
        const auto behind = std::find_if(parts.begin(), parts.end(),
                                         [&rest](const Part& part) { return part.weight < rest.weight; });
        parts.insert(behind, rest);
    }

    // The last part of an area, where the smallest things would be.
    static QRectF cutOff(QRectF& room, double share) {
        QRectF cut = room;
        if (room.width() >= room.height()) {
            room.setRight(room.right() - room.width() * share);
            cut.setLeft(room.right());
        } else {
            room.setBottom(room.bottom() - room.height() * share);
            cut.setTop(room.bottom());
        }
        return cut;
    }

    void place(const Part& part, const QRect& rect, int depth, std::optional<Temperature> around) {
        if (rect.width() < 1 || rect.height() < 1) {
            m_picture.undrawn += std::max(part.together, 1);
            return;
        }
        TreemapTile tile{.index = part.index, .rect = rect, .depth = depth, .together = part.together};
        tile.share = part.weight / m_whole;
        tile.temperature = part.temperature;
        tile.toldAround = around.has_value() && around == part.temperature;
        tile.name = part.index.isValid() ? part.index.data().toString() : togetherText(part.together);
        if (part.index.isValid()) tile.figure = treemapFigure(part.index, m_measure, m_now);
        const bool roomy = rect.width() >= kFrameLeast && rect.height() >= kFrameLeast;
        const bool nested = part.index.isValid() && roomy && nests(part.index);
        if (nested && m_model.canFetchMore(part.index)) m_picture.unread.push_back(part.index);
        tile.frame = nested && m_model.rowCount(part.index) > 0;
        m_picture.tiles.push_back(tile);
        if (!tile.frame) return;
        const std::size_t before = m_picture.tiles.size();
        lay(part.index, rect.adjusted(kFrameGap, kTreemapHead, -kFrameGap, -kFrameGap), depth + 1);
        // Rows that only say "loading" leave the tile as it would be alone.
        if (m_picture.tiles.size() == before) m_picture.tiles.back().frame = false;
    }

    static QString togetherText(int things) {
        return QCoreApplication::translate("TreemapView", "%1 more").arg(groupedNumber(std::int64_t{things}));
    }

    QString totalText(const QModelIndex& parent) const {
        double sum = 0;
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            const int role =
                m_measure == TreemapMeasure::Bytes ? BranchModel::BytesRole : BranchModel::RecordsRole;
            sum += index.data(role).toDouble();
        }
        const auto whole = static_cast<std::int64_t>(sum);
        return m_measure == TreemapMeasure::Bytes ? byteText(whole) : groupedNumber(whole);
    }

    const BranchModel& m_model;
    const TreemapMeasure m_measure;
    const double m_now;
    TreemapPicture& m_picture;
    double m_whole = 0;
};

}  // namespace

double treemapWeight(const QModelIndex& index, TreemapMeasure measure, double now) {
    const double records = index.data(BranchModel::RecordsRole).toDouble();
    switch (measure) {
        case TreemapMeasure::Bytes: return index.data(BranchModel::BytesRole).toDouble();
        case TreemapMeasure::Records: return records;
        case TreemapMeasure::Age: {
            const QVariant updated = index.data(BranchModel::UpdatedRole);
            // What was written this second is there as well, only very small.
            return updated.isValid() ? records * std::max(now - updated.toDouble(), 1.0) : 0;
        }
    }
    return 0;
}

QString treemapFigure(const QModelIndex& index, TreemapMeasure measure, double now) {
    switch (measure) {
        case TreemapMeasure::Bytes:
            return byteText(static_cast<std::int64_t>(index.data(BranchModel::BytesRole).toULongLong()));
        case TreemapMeasure::Records:
            return groupedNumber(
                static_cast<std::int64_t>(index.data(BranchModel::RecordsRole).toULongLong()));
        case TreemapMeasure::Age: {
            const QVariant updated = index.data(BranchModel::UpdatedRole);
            if (!updated.isValid()) return {};
            return ageText(static_cast<std::int64_t>(std::max(now - updated.toDouble(), 0.0)));
        }
    }
    return {};
}

TreemapPicture layTreemap(const BranchModel& model, const QModelIndex& root, TreemapMeasure measure,
                          double now, const QRect& area) {
    TreemapPicture picture;
    Layer(model, measure, now, picture).lay(root, area, 0);
    return picture;
}

}  // namespace warp::ui
