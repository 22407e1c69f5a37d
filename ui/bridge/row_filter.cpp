// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/row_filter.h"

#include <charconv>

#include "engine/formats/json_text.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/value_fields.h"

namespace warp::ui {
namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

std::string folded(std::string_view text) {
    if (!isAscii(text)) return toStd(toQString(text).toCaseFolded());
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return out;
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

// "2026-01-15" and whatever more of RFC 3339 was written.
std::optional<double> timeIn(const std::string& text) {
    constexpr std::size_t kDay = 10;
    const std::string whole = text.size() == kDay ? text + "T00:00:00Z" : text;
    const auto time = parseTimestamp(whole);
    return time.ok() ? std::optional(static_cast<double>(time->ms)) : std::nullopt;
}

SortValue ofNumber(double number) {
    return {.kind = SortValue::Kind::Number, .number = number, .text = {}};
}

SortValue ofText(std::string_view text) {
    return {.kind = SortValue::Kind::Text, .number = 0, .text = folded(text)};
}

SortValue ofJson(ByteView json) {
    if (json.empty() || json == "null") return {};
    const char first = json.front();
    if (first == '"') return ofText(decodedJsonString(json.substr(1, json.size() - 2)));
    if (first == '-' || (first >= '0' && first <= '9')) return ofNumber(numberIn(json).value_or(0));
    return ofText(json);
}

bool isTimeColumn(const std::string& column) {
    return column == "updated" || column == "created";
}

template <typename Value>
int compared(const Value& a, const Value& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

bool decides(ConditionOp op, int order) {
    switch (op) {
        case ConditionOp::Equals: return order == 0;
        case ConditionOp::Differs: return order != 0;
        case ConditionOp::Less: return order < 0;
        case ConditionOp::AtMost: return order <= 0;
        case ConditionOp::Greater: return order > 0;
        case ConditionOp::AtLeast: return order >= 0;
        default: return false;
    }
}

// A text that holds the operand: what a person sees in the cell.
bool containsText(const Needle& needle, const RecordHead& head, ByteView json, const std::string& column) {
    if (!column.starts_with('.')) return needle.isIn(sortValueOf(head, json, column).text);
    const auto field = fieldOf(json, std::string_view(column).substr(1));
    if (!field) return false;
    if (!field->starts_with('"')) return needle.isIn(*field);
    const ByteView inside = field->substr(1, field->size() - 2);
    const bool plain = inside.find('\\') == ByteView::npos;
    return plain ? needle.isIn(inside) : needle.isIn(decodedJsonString(inside));
}

}  // namespace

int SortValue::compare(const SortValue& a, const SortValue& b, bool descending) {
    if (a.kind == Kind::Absent || b.kind == Kind::Absent)
        return static_cast<int>(a.kind == Kind::Absent) - static_cast<int>(b.kind == Kind::Absent);
    int order = compared(a.kind, b.kind);
    if (order == 0) order = a.kind == Kind::Number ? compared(a.number, b.number) : a.text.compare(b.text);
    return descending ? -order : order;
}

SortValue sortValueOf(const RecordHead& head, ByteView json, const std::string& columnId) {
    if (columnId.starts_with('.')) {
        const auto field = fieldOf(json, std::string_view(columnId).substr(1));
        return field ? ofJson(*field) : SortValue();
    }
    if (columnId == "size") return ofNumber(static_cast<double>(head.valueBytes));
    if (columnId == "version") return ofNumber(static_cast<double>(head.version));
    if (columnId == "updated") return ofNumber(static_cast<double>(head.updatedAt.ms));
    if (columnId == "created") return ofNumber(static_cast<double>(head.createdAt.ms));
    if (columnId == "temperature") return ofText(shardName(head.shard));
    return ofText(splitKey(head.key).id);
}

bool isConditionTime(const std::string& operand) {
    return timeIn(operand).has_value();
}

RowMatcher::RowMatcher(const RowQuery& query) : m_text(query.text) {
    for (const RowCondition& condition : query.conditions) {
        const auto number =
            isTimeColumn(condition.column) ? timeIn(condition.operand) : numberIn(condition.operand);
        m_checks.push_back({condition, Needle(condition.operand), number, folded(condition.operand)});
    }
}

bool RowMatcher::matches(const RecordHead& head, ByteView json) const {
    if (!m_text.isIn(head.key) && !m_text.isIn(json)) return false;
    return std::all_of(m_checks.begin(), m_checks.end(),
                       [&](const Check& check) { return holds(check, head, json); });
}

bool RowMatcher::holds(const Check& check, const RecordHead& head, ByteView json) {
    const RowCondition& wanted = check.condition;
    if (wanted.op == ConditionOp::Contains) return containsText(check.needle, head, json, wanted.column);
    const SortValue value = sortValueOf(head, json, wanted.column);
    const bool absent = value.kind == SortValue::Kind::Absent;
    if (wanted.op == ConditionOp::Exists) return !absent;
    if (wanted.op == ConditionOp::Missing) return absent;
    if (absent) return wanted.op == ConditionOp::Differs;
    if (value.kind == SortValue::Kind::Number) {
        if (!check.number) return wanted.op == ConditionOp::Differs;
        return decides(wanted.op, compared(value.number, *check.number));
    }
    return decides(wanted.op, value.text.compare(check.folded));
}

}  // namespace warp::ui
