// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_summary_text.h"

#include <algorithm>

#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"

namespace warp {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::size_t kMostGaps = 10;

std::string_view slotsName(Tier tier) {
    switch (tier) {
        case Tier::Live: return "per_minute";
        case Tier::Recent: return "per_hour";
        case Tier::Historical: break;
    }
    return "per_day";
}

JsonDocument describe(const FieldSummary& field) {
    JsonDocument json = {{"count", field.count}, {"sum", field.sum},   {"min", field.min},
                         {"max", field.max},     {"mean", field.mean}, {"stddev", field.stddev()}};
    json["p50"] = field.sketch.quantile(0.50);
    json["p95"] = field.sketch.quantile(0.95);
    json["p99"] = field.sketch.quantile(0.99);
    json["percentiles"] = field.sketch.exact() ? "exact" : "within 0.5 %";
    return json;
}

JsonDocument describe(const StreamSummary& stream, Tier tier) {
    JsonDocument json = {{"events", stream.events},
                         {"first", formatTimestamp(stream.first)},
                         {"last", formatTimestamp(stream.last)},
                         {"types", JsonDocument::object()}};
    for (const auto& [type, count] : stream.types) json["types"][type] = count;
    json[std::string(slotsName(tier))] = stream.slots;
    json["fields"] = JsonDocument::object();
    for (const auto& [name, field] : stream.fields) json["fields"][name] = describe(field);
    return json;
}

JsonDocument describe(const EventSummary& summary) {
    const Partition& partition = summary.partition();
    JsonDocument json = {{"partition", partitionName(partition)},
                         {"from", formatTimestamp(partition.begin)},
                         {"to", formatTimestamp(partitionEnd(partition))},
                         {"events", summary.events()}};
    if (summary.events() > 0) {
        json["first"] = formatTimestamp(summary.first());
        json["last"] = formatTimestamp(summary.last());
    }
    json["streams"] = JsonDocument::object();
    for (const auto& [name, stream] : summary.streams())
        json["streams"][name] = describe(stream, partition.tier);
    return json;
}

/// Objects become maps with binaries for keys, texts become binaries.
ErlangTerm termOf(const JsonDocument& json) {
    if (json.is_object()) {
        ErlangTerm::Terms members;
        for (const auto& [key, value] : json.items()) {
            members.push_back(ErlangTerm::binary(key));
            members.push_back(termOf(value));
        }
        return ErlangTerm::flatMap(std::move(members));
    }
    if (json.is_array()) {
        ErlangTerm::Terms items;
        for (const JsonDocument& item : json) items.push_back(termOf(item));
        return ErlangTerm::list(std::move(items));
    }
    if (json.is_string()) return ErlangTerm::binary(json.get<std::string>());
    if (json.is_number_float()) return ErlangTerm::real(json.get<double>());
    return ErlangTerm::integer(json.get<std::int64_t>());
}

/// A stretch of minutes without events.
struct Gap {
    std::size_t from = 0;
    std::size_t minutes = 0;
};

/// The longest ones between the first and the last minute with events, in order of time.
std::vector<Gap> longestGaps(const std::vector<std::uint64_t>& minutes) {
    std::vector<Gap> gaps;
    std::size_t before = minutes.size();  // last minute with events; none yet
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        if (minutes[i] == 0) continue;
        if (before < i && before + 1 < i) gaps.push_back({before + 1, i - before - 1});
        before = i;
    }
    std::ranges::stable_sort(gaps, std::greater<>(), &Gap::minutes);
    if (gaps.size() > kMostGaps) gaps.resize(kMostGaps);
    std::ranges::sort(gaps, {}, &Gap::from);
    return gaps;
}

JsonDocument rankedStreams(const EventSummary& day) {
    std::vector<std::pair<std::string, std::uint64_t>> ranked;
    for (const auto& [name, stream] : day.streams()) ranked.emplace_back(name, stream.events);
    std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return a.second > b.second; });
    JsonDocument list = JsonDocument::array();
    for (const auto& [name, events] : ranked) {
        const double share = static_cast<double>(events) / static_cast<double>(day.events());
        list.push_back({{"stream", name}, {"events", events}, {"share", share}});
    }
    return list;
}

}  // namespace

std::string summaryJson(const EventSummary& summary) {
    return sealedJson(describe(summary));
}

std::string summaryTerm(const EventSummary& summary) {
    return sealedTerm(termOf(describe(summary)));
}

std::string analyticsJson(const EventSummary& day) {
    const auto& minutes = day.minutes();
    const auto at = [&](std::size_t minute) {
        return formatTimestamp({day.partition().begin.ms + static_cast<std::int64_t>(minute) * kMsPerMinute});
    };
    const auto busiest = static_cast<std::size_t>(std::ranges::max_element(minutes) - minutes.begin());
    const auto active = static_cast<std::size_t>(
        std::ranges::count_if(minutes, [](std::uint64_t events) { return events > 0; }));
    JsonDocument json = {{"partition", partitionName(day.partition())}, {"events", day.events()}};
    json["rate_per_minute"] = {
        {"mean", static_cast<double>(day.events()) / static_cast<double>(minutes.size())},
        {"max", minutes[busiest]},
        {"minutes_with_events", active}};
    json["busiest_minute"] = {{"from", at(busiest)}, {"events", minutes[busiest]}};
    json["streams"] = rankedStreams(day);
    json["gaps"] = JsonDocument::array();
    for (const Gap& gap : longestGaps(minutes))
        json["gaps"].push_back(
            {{"from", at(gap.from)}, {"to", at(gap.from + gap.minutes)}, {"minutes", gap.minutes}});
    json["per_minute"] = minutes;
    return sealedJson(std::move(json));
}

}  // namespace warp
