// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QtCore/QRect>

#include "ui/models/branch_model.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

/// What the areas of a treemap stand for. Ages add up: a thousand records that have lain for a day take as
/// much room as one that has lain for a thousand days.
enum class TreemapMeasure { Bytes, Records, Age };

/// One rectangle of a treemap.
struct TreemapTile {
    QModelIndex index;  ///< invalid where several things stand together because each is too small
    QRect rect;
    int depth = 0;
    bool frame = false;  ///< the tiles after it with a greater depth lie inside
    QString name;
    QString figure;                          ///< what the area stands for
    double share = 0;                        ///< of the whole picture, 0..1
    std::optional<Temperature> temperature;  ///< also of things that stand together and agree in it
    bool toldAround = false;                 ///< what is around it has the same temperature, and says so
    int together = 0;                        ///< how many things stand together here

    bool isThing() const { return index.isValid(); }
};

struct TreemapPicture {
    std::vector<TreemapTile> tiles;   ///< frames before what lies in them
    std::vector<QModelIndex> unread;  ///< branches that would be shown as well, once they were read
    QString total;                    ///< of everything that is shown
    int things = 0;                   ///< directly below the root
    int undrawn = 0;                  ///< things that get less than a pixel
};

/// Room at the top of a frame for its name.
inline constexpr int kTreemapHead = 20;

/// How much of the measure a row has; 0 where that is not known. Takes: `now`, ms since 1970.
double treemapWeight(const QModelIndex& index, TreemapMeasure measure, double now);
/// "1.2 MiB", "1 204 records", "3 d": the measure of a row for people.
QString treemapFigure(const QModelIndex& index, TreemapMeasure measure, double now);

/// Arranges what lies below `root` in `area`. Regions, shards and small types show what is in them.
TreemapPicture layTreemap(const BranchModel& model, const QModelIndex& root, TreemapMeasure measure,
                          double now, const QRect& area);

}  // namespace warp::ui
