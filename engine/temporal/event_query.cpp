// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_query.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "engine/formats/json_text.h"
#include "engine/temporal/event_members.h"
#include "engine/temporal/partition_state.h"

namespace warp {

namespace {

using Operator = EventCondition::Operator;

// Longer ones first, so that "<=" is not read as "<".
constexpr auto kOperators = std::to_array<std::pair<std::string_view, Operator>>({
    {"!=", Operator::NotEqual},
    {"<=", Operator::LessOrEqual},
    {">=", Operator::GreaterOrEqual},
    {"=", Operator::Equal},
    {"<", Operator::Less},
    {">", Operator::Greater},
    {"~", Operator::Contains},
});

bool matchesName(std::string_view name, const std::vector<std::string>& wanted) {
    if (wanted.empty()) return true;
    return std::ranges::any_of(wanted, [&](const std::string& pattern) {
        if (pattern.ends_with('*')) return name.starts_with(ByteView(pattern).substr(0, pattern.size() - 1));
        return name == pattern;
    });
}

/// What a JSON value says as text: a text without its quotes, anything else as it is written.
std::string textOf(ByteView json) {
    if (json.starts_with('"') && json.size() >= 2) return decodedJsonString(json.substr(1, json.size() - 2));
    return std::string(json);
}

bool holds(Operator op, int order) {
    switch (op) {
        case Operator::Equal: return order == 0;
        case Operator::NotEqual: return order != 0;
        case Operator::Less: return order < 0;
        case Operator::LessOrEqual: return order <= 0;
        case Operator::Greater: return order > 0;
        case Operator::GreaterOrEqual: return order >= 0;
        case Operator::Contains: break;
    }
    return false;
}

bool matches(const EventCondition& condition, ByteView line) {
    const auto value = eventField(line, condition.field);
    if (!value) return condition.op == Operator::NotEqual;
    if (condition.op == Operator::Contains)
        return textOf(*value).find(textOf(condition.value)) != std::string::npos;
    const auto left = jsonNumber(*value);
    const auto right = jsonNumber(condition.value);
    if (left && right) return holds(condition.op, *left < *right ? -1 : *left > *right ? 1 : 0);
    // A number and a text are different and in no order.
    if (left.has_value() != right.has_value()) return condition.op == Operator::NotEqual;
    return holds(condition.op, textOf(*value).compare(textOf(condition.value)));
}

}  // namespace

Result<EventCondition> parseEventCondition(std::string_view text) {
    const std::size_t at = text.find_first_of("!<>=~");
    for (const auto& [word, op] : kOperators) {
        if (at == 0 || at == std::string_view::npos || text.substr(at, word.size()) != word) continue;
        EventCondition condition{.field = std::string(text.substr(0, at)), .op = op};
        condition.value = text.substr(at + word.size());
        if (!checkJson(condition.value).ok()) condition.value = jsonString(condition.value);
        return condition;
    }
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "a condition is FIELD=VALUE with one of = != < <= > >= ~, not \"" +
                            std::string(text) + "\""};
}

EventFilter::EventFilter(const EventQuery& query) : m_query(query) {
    if (query.streams.empty()) m_streamBits = ~std::uint64_t{0};
    for (const std::string& stream : query.streams)
        m_streamBits |= stream.ends_with('*') ? ~std::uint64_t{0} : streamBit(stream);
}

bool EventFilter::takes(const EventView& event) const {
    return matchesName(event.stream, m_query.streams) && matchesName(event.type, m_query.types) &&
           std::ranges::all_of(m_query.where,
                               [&](const auto& condition) { return matches(condition, event.line); });
}

std::optional<ByteView> eventField(ByteView line, std::string_view field) {
    std::optional<ByteView> found;
    const auto look = [&](ByteView object, std::string_view name) {
        found.reset();
        forEachMember(object, [&](ByteView key, ByteView value) {
            if (key == name) found = value;
        });
    };
    look(line, field);  // a name may hold a point itself
    for (std::size_t dot = field.find('.'); !found && dot != std::string_view::npos; dot = field.find('.')) {
        look(line, field.substr(0, dot));
        if (!found || !found->starts_with('{')) return {};
        line = *found;
        field.remove_prefix(dot + 1);
        look(line, field);
    }
    return found;
}

std::optional<double> jsonNumber(ByteView json) {
    if (json.empty() || (json[0] != '-' && (json[0] < '0' || json[0] > '9'))) return {};
    double value = 0;
    const auto [end, failure] = std::from_chars(json.data(), json.data() + json.size(), value);
    if (failure != std::errc() || end != json.data() + json.size()) return {};
    return value;
}

}  // namespace warp
