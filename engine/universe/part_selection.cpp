// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/part_selection.h"

#include <algorithm>
#include <utility>

#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr std::string_view kRecords = kNamedParts[0];
constexpr std::string_view kGraph = kNamedParts[1];
constexpr std::string_view kLinks = kNamedParts[2];
constexpr std::string_view kEvents = kNamedParts[3];

PartSelection::Range rangeOfType(const std::string& type) {
    // The character behind ':'.
    return {type + ':', type + ';'};
}

Result<PartSelection::Range> rangeOf(const std::string& part) {
    if (part == kRecords) return PartSelection::Range{};
    const std::size_t colon = part.find(':');
    if (colon == std::string::npos || colon + 1 == part.size()) {
        const std::string type = part.substr(0, colon);
        WARP_TRY(canonicalKey(type + ":x"));
        return rangeOfType(type);
    }
    WARP_ASSIGN(const std::string key, canonicalKey(part));
    return PartSelection::Range{key, key + '\0'};
}

Status addPart(PartSelection& selection, const std::string& part) {
    for (const auto& [name, region] :
         {std::pair{kGraph, &PartSelection::graph}, std::pair{kLinks, &PartSelection::links},
          std::pair{kEvents, &PartSelection::events}}) {
        if (part != name) continue;
        selection.*region = true;
        return {};
    }
    WARP_ASSIGN(selection.records.emplace_back(), rangeOf(part));
    return {};
}

/// Leaves out what lies inside another.
void simplify(std::vector<PartSelection::Range>& ranges) {
    const auto endsBefore = [](const std::string& a, const std::string& b) {
        return !a.empty() && (b.empty() || a < b);
    };
    std::ranges::sort(ranges, [&](const auto& a, const auto& b) {
        return a.from != b.from ? a.from < b.from : endsBefore(b.to, a.to);
    });
    std::vector<PartSelection::Range> kept;
    for (PartSelection::Range& range : ranges) {
        const bool inside = !kept.empty() && !endsBefore(kept.back().to, range.to);
        if (!inside) kept.push_back(std::move(range));
    }
    ranges = std::move(kept);
}

}  // namespace

bool PartSelection::hasRecord(const std::string& key) const {
    return std::ranges::any_of(records, [&](const Range& range) {
        return range.from <= key && (range.to.empty() || key < range.to);
    });
}

Result<PartSelection> parsePartSelection(const std::vector<std::string>& parts) {
    PartSelection selection;
    for (const std::string& text : parts) {
        std::size_t begin = 0;
        while (begin <= text.size()) {
            const std::size_t end = std::min(text.find(',', begin), text.size());
            const std::string part = text.substr(begin, end - begin);
            if (!part.empty()) WARP_TRY(addPart(selection, part));
            begin = end + 1;
        }
    }
    simplify(selection.records);
    const bool any = !selection.records.empty() || selection.graph || selection.links || selection.events;
    if (any) return selection;
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "nothing is selected: give keys, types, `records`, `graph`, `links` or `events`"};
}

}  // namespace warp
