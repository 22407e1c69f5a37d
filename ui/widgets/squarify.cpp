// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/squarify.h"

#include <algorithm>
#include <numeric>

namespace warp::ui {
namespace {

// The longest side of the least square piece of a row, over its other side. Takes: areas in px^2.
double worstRatio(double rowArea, double greatest, double least, double side) {
    const double squared = rowArea * rowArea;
    return std::max(side * side * greatest / squared, squared / (side * side * least));
}

/// Lays rows along the shorter side of what is left of the area.
class Squarifier {
  public:
    Squarifier(const std::vector<double>& areas, const QRectF& area)
        : m_areas(areas), m_rest(area), m_rects(areas.size()) {}

    std::vector<QRectF> run() {
        std::size_t first = 0;
        while (first < m_areas.size() && m_areas[first] > 0) {
            const std::size_t end = endOfRow(first);
            layRow(first, end);
            first = end;
        }
        return std::move(m_rects);
    }

  private:
    double side() const { return std::min(m_rest.width(), m_rest.height()); }

    // A row takes pieces as long as its worst one gets no worse.
    std::size_t endOfRow(std::size_t first) const {
        double sum = m_areas[first];
        double worst = worstRatio(sum, m_areas[first], m_areas[first], side());
        std::size_t end = first + 1;
        for (; end < m_areas.size() && m_areas[end] > 0; ++end) {
            const double ratio = worstRatio(sum + m_areas[end], m_areas[first], m_areas[end], side());
            if (ratio > worst) break;
            worst = ratio;
            sum += m_areas[end];
        }
        return end;
    }

    void layRow(std::size_t first, std::size_t end) {
        const auto begin = m_areas.begin();
        const double sum = std::accumulate(begin + static_cast<std::ptrdiff_t>(first),
                                           begin + static_cast<std::ptrdiff_t>(end), 0.0);
        const bool upright = m_rest.width() >= m_rest.height();
        const double thickness = side() > 0 ? sum / side() : 0;
        double at = upright ? m_rest.top() : m_rest.left();
        for (std::size_t i = first; i < end; ++i) {
            const double length = thickness > 0 ? m_areas[i] / thickness : 0;
            m_rects[i] = upright ? QRectF(m_rest.left(), at, thickness, length)
                                 : QRectF(at, m_rest.top(), length, thickness);
            at += length;
        }
        if (upright)
            m_rest.setLeft(m_rest.left() + thickness);
        else
            m_rest.setTop(m_rest.top() + thickness);
    }

    const std::vector<double>& m_areas;
    QRectF m_rest;
    std::vector<QRectF> m_rects;
};

}  // namespace

std::vector<QRectF> squarified(const std::vector<double>& weights, const QRectF& area) {
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (total <= 0 || area.isEmpty()) return std::vector<QRectF>(weights.size());
    const double scale = area.width() * area.height() / total;
    std::vector<double> areas(weights);
    for (double& each : areas) each *= scale;
    return Squarifier(areas, area).run();
}

}  // namespace warp::ui
