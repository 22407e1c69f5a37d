// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/comparison_table.h"

#include <algorithm>
#include <cstdio>

namespace warp::bench {

namespace {

const std::string kOurs = "warp";
const std::string kOursWithFiles = "warp+files";

std::string number(double value) {
    char text[32];
    const int digits = value >= 1000 ? 0 : value >= 10 ? 1 : 3;
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string goalText(const Goal& goal, const std::string& unit) {
    switch (goal.against) {
        case Goal::Against::BestPeer: return ">= " + number(goal.factor) + " x best";
        case Goal::Against::Peer: return ">= " + number(goal.factor) + " x " + goal.name;
        case Goal::Against::AtMost: return "<= " + number(goal.most) + " " + unit;
        case Goal::Against::Nothing: break;
    }
    return "-";
}

}  // namespace

std::optional<double> ComparisonRow::figureOf(const std::string& peer) const {
    for (const Figure& figure : figures) {
        if (figure.peer == peer) return figure.value;
    }
    return std::nullopt;
}

std::optional<ComparisonRow::Figure> ComparisonRow::opponent() const {
    std::optional<Figure> best;
    for (const Figure& figure : figures) {
        const bool wanted = goal.against == Goal::Against::Peer
                                ? figure.peer == goal.name
                                : figure.peer != kOurs && figure.peer != kOursWithFiles;
        if (!wanted) continue;
        const bool better = goal.against == Goal::Against::AtMost ? best && figure.value < best->value
                                                                  : best && figure.value > best->value;
        if (!best || better) best = figure;
    }
    return best;
}

std::optional<double> ComparisonRow::ratio() const {
    const auto ours = figureOf(kOurs);
    if (!ours || *ours <= 0) return std::nullopt;
    if (goal.against == Goal::Against::AtMost) return goal.most / *ours;
    const auto other = opponent();
    if (!other || other->value <= 0) return std::nullopt;
    return *ours / other->value;
}

void ComparisonTable::add(const std::string& work, const std::string& unit, const Goal& goal,
                          const std::string& peer, double figure) {
    auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& r) { return r.work == work; });
    if (row == m_rows.end()) {
        m_rows.push_back({.work = work, .unit = unit});
        row = std::prev(m_rows.end());
    }
    if (peer == kOurs) row->goal = goal;  // the limit of a row may depend on what ours met
    if (row->goal.against == Goal::Against::Nothing) row->goal = goal;
    row->figures.push_back({peer, figure});
    std::printf("%-30s %-12s %14s %s\n", work.c_str(), peer.c_str(), number(figure).c_str(), unit.c_str());
    std::fflush(stdout);
}

void ComparisonTable::print(const std::vector<std::string>& peers) const {
    std::printf("\n%-30s %-6s", "work", "unit");
    for (const std::string& peer : peers) std::printf(" %11s", peer.c_str());
    std::printf(" %7s %-10s %-20s %s\n", "ratio", "to", "goal", "met");
    for (const ComparisonRow& row : m_rows) {
        std::printf("%-30s %-6s", row.work.c_str(), row.unit.c_str());
        for (const std::string& peer : peers) {
            const auto figure = row.figureOf(peer);
            std::printf(" %11s", figure ? number(*figure).c_str() : "-");
        }
        const auto ratio = row.ratio();
        const auto other = row.opponent();
        const bool limit = row.goal.against == Goal::Against::AtMost;
        const std::string met = !ratio || row.goal.against == Goal::Against::Nothing ? "-"
                                : *ratio >= row.goal.factor                          ? "yes"
                                                                                     : "NO";
        std::printf(" %7s %-10s %-20s %s\n", ratio ? number(*ratio).c_str() : "-",
                    limit   ? "the limit"
                    : other ? other->peer.c_str()
                            : "-",
                    goalText(row.goal, row.unit).c_str(), met.c_str());
    }
}

}  // namespace warp::bench
