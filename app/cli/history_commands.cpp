// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_commands.h"

#include "app/cli/arguments.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/time_argument.h"

namespace warp::cli {
namespace {

struct HistoryArguments {
    std::string directory;
    std::string key;
    std::size_t limit = 100;
    bool values = false;
};

std::string sourceText(RecordVersion::Source source, const std::string& snapshot) {
    switch (source) {
        case RecordVersion::Source::Log: return "log";
        case RecordVersion::Source::Snapshot: return snapshot;
        case RecordVersion::Source::Now: break;
    }
    return "record";
}

std::string changeText(const RecordVersion& version) {
    switch (version.kind) {
        case RecordVersion::Kind::Put: return "put";
        case RecordVersion::Kind::Delete: return "deleted";
        case RecordVersion::Kind::Move: break;
    }
    return "moved";
}

std::string versionJson(const RecordVersion& version, const std::string& value) {
    JsonObject json;
    json.add("version", version.lsn).add("time", version.time).add("change", changeText(version));
    if (version.shard) json.add("shard", shardName(*version.shard));
    if (version.kind == RecordVersion::Kind::Put) json.add("value_bytes", version.valueBytes);
    json.add("source", sourceText(version.source, version.snapshot)).add("after_gap", version.afterGap);
    if (!value.empty()) json.addJson("value", value);
    return json.text();
}

std::string versionLine(const RecordVersion& version, const std::string& value) {
    std::string line =
        formatTimestamp(version.time) + "\t" + std::to_string(version.lsn) + "\t" + changeText(version);
    if (version.kind == RecordVersion::Kind::Move) line += " to " + std::string(shardName(*version.shard));
    line += "\t" + (version.kind == RecordVersion::Kind::Put ? bytesText(version.valueBytes) : "-");
    line += "\t" + sourceText(version.source, version.snapshot);
    return value.empty() ? line : line + "\t" + value;
}

void tellEnd(Console& console, const RecordHistory& history) {
    if (history.cut) return console.message("there are more: --limit lists more");
    if (history.keptSince == 1) return;
    console.message(history.keptSince == 0 ? "no log is kept: what snapshots show is listed"
                                           : "the log is kept since change " + countText(history.keptSince) +
                                                 ": of what was before, what snapshots show is listed");
}

Result<ExitCode> history(Context& context, const HistoryArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            const Job job{.stop = context.stop};
            WARP_ASSIGN(const auto found, universe.recordHistory(arguments.key, arguments.limit, job));
            const bool json = context.console.json();
            if (found.versions.empty()) {
                return Error{.code = ErrorCode::NotFound,
                             .message = "neither log nor snapshots tell of '" + arguments.key + "'"};
            }
            for (const RecordVersion& version : found.versions) {
                std::string value;
                if (arguments.values && version.kind == RecordVersion::Kind::Put) {
                    WARP_ASSIGN(value, universe.loggedValue(arguments.key, version.lsn, job));
                }
                if (!json && version.afterGap) context.console.printLine("...");
                context.console.printLine(json ? versionJson(version, value) : versionLine(version, value));
            }
            if (!json) tellEnd(context.console, found);
            return ExitCode::Done;
        });
}

}  // namespace

Result<ExitCode> getAsOf(Context& context, const std::string& directory, const std::string& key,
                         const std::string& time) {
    WARP_ASSIGN(const Timestamp moment, parseMoment("--as-of", time, systemClock().now()));
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        WARP_ASSIGN(const auto found, universe.recordAsOf(key, moment, {.stop = context.stop}));
        if (!found.json) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "there was no record '" + key + "' at " + formatTimestamp(moment)};
        }
        context.console.printLine(context.console.json() ? *found.json : prettyJson(*found.json));
        context.console.message("written " + formatTimestamp(found.since) + " as version " +
                                std::to_string(found.version) + ", told by " +
                                (found.source == RecordVersion::Source::Snapshot
                                     ? "the snapshot " + found.snapshot
                                     : "the " + sourceText(found.source, {})));
        return ExitCode::Done;
    });
}

void addHistory(Commands& commands) {
    auto arguments = std::make_shared<HistoryArguments>();
    CLI::App& command = commands.add("history", "lists the versions of a record that log and snapshots know",
                                     "  warp history DIR users:alice\n"
                                     "  warp history DIR users:alice --values\n"
                                     "  warp history DIR users:alice --json | jq -r .time\n",
                                     [arguments](Context& context) { return history(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    addNumber(command, "--limit", arguments->limit, 1, "the newest N (100)");
    command.add_flag("--values", arguments->values, "with the values that were written");
}

}  // namespace warp::cli
