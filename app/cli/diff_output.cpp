// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_output.h"

#include "app/cli/figures.h"
#include "app/cli/json_object.h"

namespace warp::cli {
namespace {

constexpr std::size_t kShownText = 120;  // bytes of a value on a line

char markOf(DiffKind kind) {
    if (kind == DiffKind::Added) return '+';
    return kind == DiffKind::Changed ? '~' : '-';
}

std::string pluralOf(DiffPart part) {
    return std::string(diffPartName(part)) + "s";
}

// --- for programs

/// Takes: `wormholes`, whether their number is known.
std::string sideJson(const DiffSide& side, bool wormholes) {
    JsonObject json;
    if (side.snapshot) json.add("snapshot", side.snapshot->name);
    if (side.at) json.add("asked", *side.at);
    json.add("time", side.time)
        .add("lsn", side.lsn)
        .add("records", side.whole.records)
        .add("nodes", side.whole.nodes)
        .add("edges", side.whole.edges)
        .add("links", side.whole.links)
        .add("events", side.whole.events);
    if (wormholes) json.add("wormholes", side.whole.wormholes);
    return json.text();
}

JsonObject countsOf(const DiffCounts& counts) {
    JsonObject json;
    for (const DiffKind kind : kDiffKinds) json.add(diffKindName(kind), counts.of(kind));
    return json;
}

std::string groupsJson(const SnapshotDiff& diff, DiffPart part) {
    JsonObject groups;
    for (const auto& [group, counts] : diff.groups[static_cast<std::size_t>(part)])
        groups.addJson(group, countsOf(counts).text());
    return countsOf(diff.counts(part)).addJson("groups", groups.text()).text();
}

std::string fieldJson(const JsonDifference& field) {
    JsonObject json;
    json.add("path", field.pointer);
    if (field.cut) return json.add("cut", true).text();
    if (!field.before.empty()) json.addJson("before", field.before);
    if (!field.after.empty()) json.addJson("after", field.after);
    return json.text();
}

std::string entryJson(const DiffEntry& entry) {
    JsonObject json;
    json.add("what", diffPartName(entry.part)).add("change", diffKindName(entry.kind)).add("key", entry.key);
    if (entry.versionBefore != 0)
        json.add("version_before", entry.versionBefore).add("bytes_before", entry.bytesBefore);
    if (entry.versionAfter != 0)
        json.add("version_after", entry.versionAfter).add("bytes_after", entry.bytesAfter);
    if (entry.kind != DiffKind::Changed) return json.text();
    std::vector<std::string> fields;
    for (const JsonDifference& field : entry.fields.list) fields.push_back(fieldJson(field));
    json.addJson("fields", jsonArray(fields));
    if (entry.fields.more) json.add("more_fields", true);
    return json.text();
}

std::string diffJson(const SnapshotDiff& diff) {
    JsonObject json;
    const bool wormholes = !diff.before.at;  // the log does not tell of them
    json.addJson("before", sideJson(diff.before, wormholes))
        .addJson("after", sideJson(diff.after, wormholes));
    for (const DiffPart part : kDiffParts) json.addJson(pluralOf(part), groupsJson(diff, part));
    std::vector<std::string> entries;
    for (const DiffEntry& entry : diff.entries) entries.push_back(entryJson(entry));
    return json.add("value_bytes_added", diff.bytesAdded)
        .add("value_bytes_deleted", diff.bytesDeleted)
        .addJson("entries", jsonArray(entries))
        .add("more", diff.more)
        .text();
}

// --- for people

std::string sideText(const DiffSide& side) {
    const std::string then = side.at ? "the state at " + formatTimestamp(*side.at) : "now";
    return (side.snapshot ? side.snapshot->name : then) + "  " + formatTimestamp(side.time) + "  change " +
           countText(side.lsn);
}

/// Cut at the beginning of a character.
std::string shown(std::string text, bool cut) {
    if (text.size() > kShownText) {
        std::size_t end = kShownText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
        text.resize(end);
        cut = true;
    }
    return cut ? text + "..." : text;
}

std::string fieldText(const JsonDifference& field) {
    const std::string before = shown(field.before, field.cut && !field.before.empty());
    const std::string after = shown(field.after, field.cut && !field.after.empty());
    if (field.before.empty()) return "    + " + field.pointer + ": " + after;
    if (field.after.empty()) return "    - " + field.pointer + ": " + before;
    return "    ~ " + field.pointer + ": " + before + " -> " + after;
}

void printEntry(Console& console, const DiffEntry& entry) {
    std::string line = {markOf(entry.kind), ' '};
    line += entry.key;
    if (entry.part != DiffPart::Record) line += "  (" + std::string(diffPartName(entry.part)) + ")";
    console.printLine(line);
    if (entry.kind != DiffKind::Changed) return;
    for (const JsonDifference& field : entry.fields.list) console.printLine(fieldText(field));
    if (entry.fields.more) console.printLine("    ...");
    if (entry.fields.list.empty()) console.printLine("    the same in another order");
}

std::string countsText(const DiffCounts& counts) {
    return "+" + countText(counts.added) + "  ~" + countText(counts.changed) + "  -" +
           countText(counts.deleted);
}

void printTotals(Console& console, const SnapshotDiff& diff) {
    for (const DiffPart part : kDiffParts) {
        const DiffCounts sum = diff.counts(part);
        if (sum.total() == 0) continue;
        console.printLine(pluralOf(part) + "  " + countsText(sum));
        for (const auto& [group, counts] : diff.groups[static_cast<std::size_t>(part)])
            console.printLine("  " + group + "  " + countsText(counts));
    }
    const SnapshotCounts& before = diff.before.whole;
    const SnapshotCounts& after = diff.after.whole;
    if (before.links != after.links)
        console.printLine("links  " + countText(before.links) + " -> " + countText(after.links));
    if (before.events != after.events)
        console.printLine("events  " + countText(before.events) + " -> " + countText(after.events));
    if (diff.same()) console.printLine("no record, node or edge is different");
}

}  // namespace

void printDiff(Console& console, const SnapshotDiff& diff) {
    if (console.json()) return console.printLine(diffJson(diff));
    console.printLine("--- " + sideText(diff.before));
    console.printLine("+++ " + sideText(diff.after));
    for (const DiffEntry& entry : diff.entries) printEntry(console, entry);
    printTotals(console, diff);
    if (diff.more)
        console.message("there is more than is listed: --limit lists more, --only PREFIX less of the rest");
}

}  // namespace warp::cli
