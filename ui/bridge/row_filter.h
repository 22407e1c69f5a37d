// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/needle.h"
#include "ui/bridge/record_rows.h"

namespace warp::ui {

enum class ConditionOp { Contains, Equals, Differs, Less, AtMost, Greater, AtLeast, Exists, Missing };

/// One thing that must hold of a column. Numbers are compared as numbers, times and sizes too, texts without
/// regard to case. A cell that is not there meets only Missing and Differs.
struct RowCondition {
    /// As RecordTableModel::columnId: ".address.city" for a field, "key", "size", "updated" and so on.
    std::string column;
    ConditionOp op = ConditionOp::Contains;
    std::string operand;  ///< as a person wrote it: "30", "Lima", "true", "2026-01-15"

    friend bool operator==(const RowCondition&, const RowCondition&) = default;
};

/// Which records of a type are wanted: those that contain a text in key or value, and meet every condition.
struct RowQuery {
    std::string text;
    std::vector<RowCondition> conditions;

    bool empty() const { return text.empty() && conditions.empty(); }
    friend bool operator==(const RowQuery&, const RowQuery&) = default;
};

/// What cells are sorted by: numbers before texts, what is missing behind everything.
struct SortValue {
    enum class Kind : std::uint8_t { Number, Text, Absent };
    Kind kind = Kind::Absent;
    double number = 0;
    std::string text;  ///< with its case folded

    /// Less than zero when `a` comes first. What is missing comes last either way.
    static int compare(const SortValue& a, const SortValue& b, bool descending);
};

/// The column of a record, ready to be compared. Takes: `columnId` as in RowCondition.
SortValue sortValueOf(const RecordHead& head, ByteView json, const std::string& columnId);

/// Whether a text is a moment that "updated" and "created" can be compared with: "2026-01-15", or more of
/// RFC 3339. Threads: any.
bool isConditionTime(const std::string& operand);

/// Decides for record after record. Threads: one at a time.
class RowMatcher {
  public:
    explicit RowMatcher(const RowQuery& query);
    bool matches(const RecordHead& head, ByteView json) const;

  private:
    struct Check {
        RowCondition condition;
        Needle needle;                 ///< of Contains
        std::optional<double> number;  ///< the operand, where it is one
        std::string folded;            ///< the operand without its case
    };
    static bool holds(const Check& check, const RecordHead& head, ByteView json);

    Needle m_text;
    std::vector<Check> m_checks;
};

}  // namespace warp::ui
