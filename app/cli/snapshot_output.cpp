// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_output.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/cli/figures.h"
#include "app/cli/json_object.h"

namespace warp::cli {
namespace {

std::string countsJson(const SnapshotCounts& counts) {
    return JsonObject()
        .add("records", counts.records)
        .add("value_bytes", counts.valueBytes)
        .add("nodes", counts.nodes)
        .add("edges", counts.edges)
        .add("links", counts.links)
        .add("wormholes", counts.wormholes)
        .add("events", counts.events)
        .add("deleted", counts.deleted)
        .add("files", counts.files)
        .text();
}

/// "+1,204", "-3", "0".
std::string difference(std::uint64_t now, std::uint64_t before) {
    if (now == before) return "0";
    return now > before ? "+" + countText(now - before) : "-" + countText(before - now);
}

std::string stateText(const SnapshotInfo& info) {
    if (info.state != SnapshotState::Complete) return std::string(snapshotStateName(info.state));
    if (!info.problem.empty()) return "incomplete chain";
    if (!info.verifiedAt) return "not verified";
    return info.verifiedDeep ? "verified" : "checksums verified";
}

void row(Console& console, std::string_view name, const std::string& value) {
    if (value.empty()) return;
    console.printLine(std::string(name) + std::string(14 - std::min<std::size_t>(name.size(), 13), ' ') +
                      value);
}

void sayWhatWasUnreadable(Console& console, const RestoreReport& report) {
    if (report.unreadable > 0)
        console.message(countOf(report.unreadable, "file") +
                        " of the snapshot could not be read and was left out");
}

/// What a restore to a time between snapshots does not bring up to it.
void sayWhatIsOfTheSnapshot(Console& console, const RestoreReport& report) {
    if (report.replayed > 0)
        console.message("settings, users, schemas and wormholes are those of " +
                        formatTimestamp(report.snapshot.createdAt) + ", when the snapshot was taken");
}

}  // namespace

std::string snapshotJson(const SnapshotInfo& info) {
    JsonObject json;
    json.add("name", info.name).add("path", info.path).add("state", snapshotStateName(info.state));
    if (!info.problem.empty()) json.add("problem", info.problem);
    if (info.state != SnapshotState::Complete) return json.text();
    json.add("kind", snapshotKindName(info.kind))
        .add("origin", snapshotOriginName(info.origin))
        .add("note", info.note)
        .add("created_at", info.createdAt)
        .add("finished_at", info.finishedAt)
        .add("universe_id", info.universeId)
        .add("universe_name", info.universeName)
        .add("timeline", info.timeline)
        .add("lsn", info.lsn);
    if (!info.base.empty()) json.add("base", info.base).add("base_lsn", info.baseLsn);
    json.addJson("counts", countsJson(info.counts))
        .addJson("universe", countsJson(info.whole))
        .add("content_bytes", info.contentBytes)
        .add("archive_bytes", info.archiveBytes)
        .add("sha256", info.sha256)
        .add("engine_version", info.engineVersion);
    if (info.verifiedAt) json.add("verified_at", *info.verifiedAt).add("verified_deep", info.verifiedDeep);
    return json.text();
}

void printSnapshots(Console& console, const std::vector<SnapshotInfo>& all) {
    if (console.json()) {
        std::vector<std::string> texts;
        for (const SnapshotInfo& info : all) texts.push_back(snapshotJson(info));
        return console.printLine(JsonObject().addJson("snapshots", jsonArray(texts)).text());
    }
    const SnapshotInfo* before = nullptr;
    for (const SnapshotInfo& info : all) {
        std::string line = info.name + "\t" + stateText(info);
        if (info.state == SnapshotState::Complete) {
            line += "\t" + std::string(snapshotKindName(info.kind));
            if (!info.base.empty()) line += " on " + info.base;
            line += "\t" + countOf(info.whole.records, "record");
            if (before) line += " (" + difference(info.whole.records, before->whole.records) + ")";
            line += "\t" + bytesText(info.archiveBytes);
            if (!info.note.empty()) line += "\t" + info.note;
            before = &info;
        }
        console.printLine(line);
        if (!info.problem.empty()) console.message(info.name + ": " + info.problem);
    }
    if (all.empty()) console.message("there is no snapshot yet: warp snapshot create DIR");
}

void printSnapshot(Console& console, const SnapshotInfo& info) {
    if (console.json()) return console.printLine(snapshotJson(info));
    row(console, "name", info.name);
    row(console, "directory", info.path);
    row(console, "state", stateText(info));
    row(console, "problem", info.problem);
    if (info.state != SnapshotState::Complete) return;
    row(console, "kind", std::string(snapshotKindName(info.kind)));
    row(console, "base", info.base);
    row(console, "moment", formatTimestamp(info.createdAt));
    row(console, "change", countText(info.lsn));
    row(console, "made by", std::string(snapshotOriginName(info.origin)));
    row(console, "note", info.note);
    row(console, "universe", info.universeName + " (" + info.universeId + ")");
    row(console, "records", countText(info.whole.records) + ", " + bytesText(info.whole.valueBytes));
    row(console, "graph", countOf(info.whole.nodes, "node") + ", " + countOf(info.whole.edges, "edge"));
    row(console, "links", countText(info.whole.links));
    row(console, "events", countText(info.whole.events));
    row(console, "files", countText(info.counts.files));
    row(console, "archive", bytesText(info.archiveBytes) + ", unpacked " + bytesText(info.contentBytes));
    row(console, "took", durationText(std::chrono::milliseconds(info.finishedAt.ms - info.createdAt.ms)));
    row(console, "sha256", info.sha256);
    if (info.verifiedAt) row(console, "verified", formatTimestamp(*info.verifiedAt));
}

void printRestored(Console& console, const RestoreReport& report) {
    if (console.json()) {
        return console.printLine(JsonObject()
                                     .add("snapshot", report.snapshot.name)
                                     .add("target", report.target)
                                     .add("lsn", report.lsn)
                                     .add("moment", report.moment)
                                     .add("replayed", report.replayed)
                                     .add("records", report.records)
                                     .add("nodes", report.nodes)
                                     .add("edges", report.edges)
                                     .add("files", report.files)
                                     .add("unreadable", report.unreadable)
                                     .add("mirror_due", report.owedFiles)
                                     .text());
    }
    console.printLine(report.target);
    if (report.replayed > 0)
        console.message(countOf(report.replayed, "change") + " after " + report.snapshot.name +
                        " done again from the log, the last one of " + formatTimestamp(report.moment));
    sayWhatIsOfTheSnapshot(console, report);
    console.message(countOf(report.records, "record") + " of " + formatTimestamp(report.moment) +
                    " restored; the universe opens, and " + countOf(report.owedFiles, "file") +
                    " of it will be written when it is open (warp sync waits for them)");
    sayWhatWasUnreadable(console, report);
}

void printRestoredParts(Console& console, const RestoreReport& report, bool dryRun) {
    const std::array kinds = {std::pair{"records", &report.recordParts},
                              std::pair{"nodes", &report.nodeParts},
                              std::pair{"edges", &report.edgeParts},
                              std::pair{"links", &report.linkParts},
                              std::pair{"superpositions", &report.superpositionParts},
                              std::pair{"events", &report.eventParts}};
    if (console.json()) {
        JsonObject json;
        json.add("snapshot", report.snapshot.name)
            .add("moment", report.moment)
            .add("dry_run", dryRun)
            .add("batches", report.batches)
            .add("unreadable", report.unreadable);
        for (const auto& [name, counts] : kinds)
            json.addJson(name, JsonObject()
                                   .add("added", counts->added)
                                   .add("changed", counts->changed)
                                   .add("deleted", counts->deleted)
                                   .add("unchanged", counts->unchanged)
                                   .add("left_out", counts->leftOut)
                                   .text());
        return console.printLine(json.text());
    }
    for (const auto& [name, counts] : kinds) {
        if (*counts == PartCounts{}) continue;
        console.printLine(std::string(name) + "\t+" + countText(counts->added) + "\t~" +
                          countText(counts->changed) + "\t-" + countText(counts->deleted) +
                          "\t=" + countText(counts->unchanged));
    }
    const std::uint64_t parted = report.linkParts.leftOut + report.superpositionParts.leftOut;
    if (parted > 0)
        console.message("links and superpositions left out: " + countText(parted) +
                        "; a record that they need is missing, bring that back as well");
    if (report.eventParts.leftOut > 0)
        console.message("events left out: " + countText(report.eventParts.leftOut) +
                        "; they are older than temporal_policies.expire_after keeps");
    sayWhatWasUnreadable(console, report);
    console.message((dryRun ? "would be again as of " : "again as of ") + formatTimestamp(report.moment) +
                    (dryRun ? "" : ", in " + countOf(report.batches, "atomic step")));
}

void printRestoredInPlace(Console& console, const InPlaceReport& report) {
    const RestoreReport& restored = report.restored;
    if (console.json()) {
        return console.printLine(JsonObject()
                                     .add("snapshot", restored.snapshot.name)
                                     .add("target", restored.target)
                                     .add("lsn", restored.lsn)
                                     .add("moment", restored.moment)
                                     .add("replayed", restored.replayed)
                                     .add("records", restored.records)
                                     .add("timeline", report.timeline)
                                     .add("safety_snapshot", report.safety)
                                     .add("kept", report.kept)
                                     .text());
    }
    console.printLine(restored.target);
    console.message("it is again what it was at " + formatTimestamp(restored.moment) + ", with " +
                    countOf(restored.records, "record"));
    sayWhatIsOfTheSnapshot(console, restored);
    if (!report.safety.empty()) console.message("the snapshot taken before is " + report.safety);
    console.message("what it was before is kept in " + report.kept +
                    ": warp snapshot confirm DIR removes that, warp snapshot undo DIR puts it back");
}

void printPruned(Console& console, const PruneReport& report, bool dryRun) {
    if (console.json()) {
        std::vector<std::string> texts;
        for (const RetentionVerdict& verdict : report.verdicts) {
            std::vector<std::string> reasons;
            for (const std::string& reason : verdict.reasons) reasons.push_back(jsonString(reason));
            texts.push_back(JsonObject()
                                .add("name", verdict.snapshot.name)
                                .add("keep", verdict.keep)
                                .addJson("reasons", jsonArray(reasons))
                                .add("archive_bytes", verdict.snapshot.archiveBytes)
                                .text());
        }
        return console.printLine(JsonObject()
                                     .add("dry_run", dryRun)
                                     .addJson("snapshots", jsonArray(texts))
                                     .add("removed", report.removed)
                                     .add("bytes", report.bytes)
                                     .text());
    }
    for (const RetentionVerdict& verdict : report.verdicts) {
        std::string line = (verdict.keep ? "keep\t"
                            : dryRun     ? "would remove\t"
                                         : "removed\t") +
                           verdict.snapshot.name;
        for (const std::string& reason : verdict.reasons)
            line += (&reason == &verdict.reasons[0] ? "\t" : ", ") + reason;
        console.printLine(line);
    }
    console.message(countOf(report.removed, "snapshot") + (dryRun ? " would be removed, " : " removed, ") +
                    bytesText(report.bytes));
}

void printSchedule(Console& console, const ScheduleStatus& status, const std::vector<SnapshotInfo>& all) {
    const ScheduleStanding& standing = status.standing;
    std::vector<std::string> goes;
    // A rule that keeps none removes none by itself.
    if (const auto verdicts = planRetention(all, status.retention); verdicts.ok() && status.prune) {
        for (const RetentionVerdict& verdict : *verdicts) {
            if (!verdict.keep) goes.push_back(verdict.snapshot.name);
        }
    }
    if (console.json()) {
        JsonObject json;
        json.add("every", snapshotEveryName(status.schedule.every));
        if (standing.next) json.add("next", *standing.next).add("next_is_full", standing.full);
        if (standing.last) json.add("last", *standing.last);
        if (standing.missed) json.add("missed", *standing.missed);
        if (status.failure) json.add("failed_at", status.failedAt).add("failure", status.failure->describe());
        if (status.pruneFailure)
            json.add("prune_failed_at", status.pruneFailedAt)
                .add("prune_failure", status.pruneFailure->describe())
                .add("prune_again_at", status.pruneAgainAt);
        for (std::string& name : goes) name = jsonString(name);
        return console.printLine(json.addJson("would_remove", jsonArray(goes)).text());
    }
    row(console, "every", std::string(snapshotEveryName(status.schedule.every)));
    if (standing.next)
        row(console, "next", formatTimestamp(*standing.next) + (standing.full ? ", full" : ", what changed"));
    if (standing.last) row(console, "last", formatTimestamp(*standing.last));
    if (standing.missed) row(console, "missed", formatTimestamp(*standing.missed));
    if (status.failure)
        row(console, "failed", formatTimestamp(status.failedAt) + ": " + status.failure->describe());
    if (status.pruneFailure)
        row(console, "not removed",
            formatTimestamp(status.pruneFailedAt) + ": " + status.pruneFailure->describe() + "; again " +
                formatTimestamp(status.pruneAgainAt));
    for (const std::string& name : goes) row(console, "past its time", name);
    if (!standing.next)
        console.message(
            "none are taken by themselves: warp config set DIR universe_parameters.snapshots.every daily");
}

void printCheck(Console& console, const SnapshotCheck& check) {
    if (console.json()) {
        std::vector<std::string> texts;
        for (const std::string& fault : check.faults) texts.push_back(jsonString(fault));
        return console.printLine(JsonObject()
                                     .add("sound", check.sound())
                                     .addJson("faults", jsonArray(texts))
                                     .add("bytes", check.bytes)
                                     .add("members", check.members)
                                     .text());
    }
    for (const std::string& fault : check.faults) console.printLine(fault);
    if (check.sound())
        console.message("nothing is wrong: " + bytesText(check.bytes) + " read" +
                        (check.members > 0 ? ", " + countOf(check.members, "file") + " compared" : ""));
}

}  // namespace warp::cli
