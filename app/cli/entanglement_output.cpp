// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entanglement_output.h"

#include "app/cli/figures.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "engine/formats/json_value.h"

namespace warp::cli {
namespace {

std::string partnerJson(const Partner& partner) {
    JsonObject json;
    json.add("key", partner.key)
        .add("strength", partner.strength)
        .add("origin", linkOriginName(partner.link.origin))
        .add("observations", partner.link.observations);
    if (!partner.value.empty()) json.addJson("value", partner.value);
    return json.text();
}

std::string candidateJson(const Candidate& candidate) {
    return JsonObject()
        .addJson("amplitude", doubleText(candidate.amplitude))
        .addJson("value", candidate.json)
        .text();
}

template <typename Range, typename Render>
std::string listOf(const Range& range, const Render& render) {
    std::vector<std::string> texts;
    for (const auto& each : range) texts.push_back(render(each));
    return jsonArray(texts);
}

void printJson(Console& console, const EntangledRecord& found) {
    const Record& record = found.record;
    JsonObject json;
    json.add("key", record.key)
        .addJson("value", record.value)
        .add("state", std::string(record.entangled ? kEntangledState : "") +
                          std::string(quantumStateName(record.state)));
    if (!record.candidates.empty()) json.addJson("candidates", listOf(record.candidates, candidateJson));
    json.addJson("partners", listOf(found.partners, partnerJson)).add("more_partners", found.morePartners);
    console.printLine(json.text());
}

}  // namespace

void printEntangled(Console& console, const EntangledRecord& found) {
    if (console.json()) return printJson(console, found);
    console.printLine(prettyJson(found.record.value));
    const auto& candidates = found.record.candidates;
    if (!candidates.empty())
        console.printLine("one of " + countOf(candidates.size(), "possible value") + ":");
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        console.printLine("  " + std::to_string(i) + "  amplitude " + strengthText(candidates[i].amplitude) +
                          "  " + candidates[i].json);
    }
    for (const Partner& partner : found.partners) {
        console.printLine(strengthText(partner.strength) + "  " + partner.key + "  (" +
                          std::string(linkOriginName(partner.link.origin)) + ")  " + partner.value);
    }
    if (found.morePartners > 0) console.printLine("and " + countOf(found.morePartners, "more partner"));
}

}  // namespace warp::cli
