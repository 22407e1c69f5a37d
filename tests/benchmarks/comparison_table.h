// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace warp::bench {

/// What a row is held against (design: Performance).
struct Goal {
    enum class Against : std::uint8_t {
        BestPeer,  ///< ratio = ours / the best peer's; figures where greater is better
        Peer,      ///< the same with the peer, or the engine's own other row, that `name` names
        AtMost,    ///< ratio = `most` / ours; figures where smaller is better
        Nothing,   ///< shown without a goal
    };
    Against against = Against::Nothing;
    std::string name;
    double factor = 1;  ///< the ratio that is asked for
    double most = 0;    ///< in the row's unit
};

/// One row of the result: a figure per engine.
struct ComparisonRow {
    struct Figure {
        std::string peer;
        double value = 0;
    };
    std::string work;
    std::string unit;
    Goal goal;
    std::vector<Figure> figures;

    std::optional<double> figureOf(const std::string& peer) const;
    /// The figure that ours is held against; nothing when it was not measured.
    std::optional<Figure> opponent() const;
    std::optional<double> ratio() const;
};

/// The rows in the order in which their first figure came. Prints every figure as it comes.
class ComparisonTable {
  public:
    /// Takes: `goal`, that of the row; the same for all its figures.
    void add(const std::string& work, const std::string& unit, const Goal& goal, const std::string& peer,
             double figure);
    /// Every row with all figures, the ratio and whether it meets its goal.
    void print(const std::vector<std::string>& peers) const;

  private:
    std::vector<ComparisonRow> m_rows;
};

}  // namespace warp::bench
