// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_diff.h"

#include <numeric>

#include <QtCore/QStringList>

namespace warp::ui {
namespace {

constexpr qsizetype kMostCells = 4'000'000;

using Lines = QList<QStringView>;

// Lengths of the longest common rests: one row per line of `left` and one column per line of `right`.
class CommonRests {
  public:
    CommonRests(const Lines& left, const Lines& right)
        : m_columns(right.size() + 1),
          m_lengths(static_cast<std::size_t>((left.size() + 1) * m_columns), quint16(0)) {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            for (qsizetype j = right.size() - 1; j >= 0; --j) {
                at(i, j) = left[i] == right[j] ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                               : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    quint16& at(qsizetype i, qsizetype j) { return m_lengths[static_cast<std::size_t>(i * m_columns + j)]; }

  private:
    const qsizetype m_columns;
    std::vector<quint16> m_lengths;
};

void addRange(QVector<int>& lines, qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i) lines << static_cast<int>(i);
}

}  // namespace

LineDiff diffLines(const QString& left, const QString& right) {
    Lines a = QStringView(left).split(u'\n');
    Lines b = QStringView(right).split(u'\n');
    qsizetype start = 0;
    while (start < std::min(a.size(), b.size()) && a[start] == b[start]) ++start;
    while (a.size() > start && b.size() > start && a.constLast() == b.constLast()) {
        a.removeLast();
        b.removeLast();
    }
    LineDiff diff;
    const Lines midA = a.mid(start);
    const Lines midB = b.mid(start);
    if (midA.size() * midB.size() > kMostCells) {
        addRange(diff.left, start, a.size());
        addRange(diff.right, start, b.size());
        return diff;
    }
    CommonRests rests(midA, midB);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < midA.size() && j < midB.size()) {
        if (midA[i] == midB[j]) {
            ++i, ++j;
        } else if (rests.at(i + 1, j) >= rests.at(i, j + 1)) {
            diff.left << static_cast<int>(start + i++);
        } else {
            diff.right << static_cast<int>(start + j++);
        }
    }
    addRange(diff.left, start + i, a.size());
    addRange(diff.right, start + j, b.size());
    return diff;
}

}  // namespace warp::ui
