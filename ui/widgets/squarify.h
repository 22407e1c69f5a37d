// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtCore/QRectF>

namespace warp::ui {

/// Divides an area among weights so that the pieces come as near to squares as rows of them can (the
/// squarified treemap of Bruls, Huizing and van Wijk).
/// Takes: `weights`, none negative, the greatest first: [6, 3, 3].
/// Returns: for each weight its rectangle, in the same order. Together they fill the area; without any weight
/// or area they are empty.
std::vector<QRectF> squarified(const std::vector<double>& weights, const QRectF& area);

}  // namespace warp::ui
