// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"

namespace warp::cli {
namespace {

std::string countsJson(const std::vector<TypeCounts>& counts) {
    std::vector<std::string> types;
    for (const TypeCounts& count : counts) {
        JsonObject shards;
        for (const Shard shard : kShards) {
            shards.add(shardName(shard), count.records[static_cast<std::size_t>(shard)]);
        }
        types.push_back(JsonObject()
                            .add("type", count.type)
                            .add("records", count.totalRecords())
                            .add("value_bytes", count.totalBytes())
                            .addJson("shards", shards.text())
                            .text());
    }
    return jsonArray(types);
}

std::string statsJson(const UniverseStats& stats, const std::vector<TypeCounts>& counts) {
    JsonObject object;
    object.add("universe_id", stats.universeId).add("name", stats.name);
    object.add("state", universeStateName(stats.state)).add("observer", stats.observer);
    if (!stats.writer.empty()) object.add("writer", stats.writer).add("behind_ms", stats.behindMs);
    if (!stats.readOnlyReason.empty()) object.add("read_only_reason", stats.readOnlyReason);
    object.add("created_at", stats.createdAt);
    object.add("records", stats.records).add("value_bytes", stats.valueBytes);
    object.add("visible_lsn", stats.store.visibleLsn).add("durable_lsn", stats.store.durableLsn);
    object.add("applied_lsn", stats.store.appliedLsn).add("memory_bytes", stats.store.memoryBytes);
    object.add("log_bytes", stats.store.logBytes).add("tree_bytes", stats.store.treeBytes);
    object.add("mirror_due", stats.mirrorDue).add("problems", stats.problems);
    object.add("disk_free_bytes", stats.disk.freeBytes);
    return object.addJson("types", countsJson(counts)).text();
}

std::string row(const std::string& name, const std::string& value) {
    constexpr std::size_t kNameWidth = 12;
    return name + std::string(name.size() < kNameWidth ? kNameWidth - name.size() : 1, ' ') + value + "\n";
}

std::string statsText(const UniverseStats& stats, const std::vector<TypeCounts>& counts) {
    std::string text = row("universe", stats.name + "  " + stats.universeId);
    std::string state(universeStateName(stats.state));
    if (!stats.readOnlyReason.empty()) state += ": " + stats.readOnlyReason;
    text += row("state", state);
    if (!stats.writer.empty()) text += row("writer", stats.writer);
    text += row("records", countText(stats.records) + ", " + bytesText(stats.valueBytes));
    text += row("version", countText(stats.store.visibleLsn) +
                               " (in the tree: " + countText(stats.store.appliedLsn) + ")");
    text += row("tree", bytesText(stats.store.treeBytes));
    text += row("log", bytesText(stats.store.logBytes));
    text += row("mirror", stats.mirrorDue == 0 ? "complete" : countOf(stats.mirrorDue, "file") + " due");
    if (stats.problems > 0)
        text += row("problems", countText(stats.problems) + " (`warp rescan` lists them)");
    text += row("disk", bytesText(stats.disk.freeBytes) + " free");
    for (const TypeCounts& count : counts) {
        text +=
            row(count.type, countOf(count.totalRecords(), "record") + ", " + bytesText(count.totalBytes()) +
                                "  hot " + countText(count.records[0]) + "  warm " +
                                countText(count.records[1]) + "  cold " + countText(count.records[2]));
    }
    return text;
}

Result<std::string> statsNow(Universe& universe, bool json) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    WARP_ASSIGN(const auto counts, view->counts());
    const UniverseStats stats = universe.stats();
    return json ? statsJson(stats, counts) + "\n" : statsText(stats, counts);
}

// Returns: false once a stop was requested.
bool waitASecond(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
    return !stop.stop_requested();
}

Result<ExitCode> stats(Context& context, const std::string& directory, bool watch) {
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        Console& console = context.console;
        do {
            WARP_ASSIGN(const std::string text, statsNow(universe, console.json()));
            console.print(text);
            if (watch && !console.json()) console.print("\n");
            if (watch) WARP_TRY(console.flush());
        } while (watch && console.open() && waitASecond(context.stop));
        // Ctrl+C is how watching ends: nothing was interrupted.
        return ExitCode::Done;
    });
}

std::string_view levelName(HealthLevel level) {
    switch (level) {
        case HealthLevel::Ok: return "ok";
        case HealthLevel::Warning: return "warning";
        case HealthLevel::Critical: return "critical";
        case HealthLevel::NoData: return "no data";
    }
    return "";
}

Result<ExitCode> health(Context& context, const std::string& directory) {
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        const std::vector<HealthCheck> checks = universe.health();
        std::vector<std::string> texts;
        for (const HealthCheck& check : checks) {
            texts.push_back(JsonObject()
                                .add("name", check.name)
                                .add("level", levelName(check.level))
                                .add("why", check.why)
                                .add("fix", check.fix)
                                .text());
            if (context.console.json()) continue;
            context.console.print(
                row(std::string(levelName(check.level)),
                    check.name + ": " + check.why + (check.fix.empty() ? "" : "; " + check.fix)));
        }
        if (context.console.json()) {
            context.console.printLine(JsonObject().addJson("checks", jsonArray(texts)).text());
        }
        const bool critical = std::any_of(checks.begin(), checks.end(), [](const HealthCheck& check) {
            return check.level == HealthLevel::Critical;
        });
        return critical ? ExitCode::Damaged : ExitCode::Done;
    });
}

}  // namespace

void addStatusCommands(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto watch = std::make_shared<bool>(false);
    CLI::App& statsCommand =
        commands.add("stats", "shows counts, sizes and how far log, tree and mirror are",
                     "  warp stats DIR\n  warp stats DIR --watch --json | jq --unbuffered .mirror_due\n",
                     [=](Context& context) { return stats(context, *directory, *watch); });
    statsCommand.add_option("DIR", *directory, "the universe")->required();
    statsCommand.add_flag("--watch", *watch, "every second until Ctrl+C");

    CLI::App& healthCommand = commands.add(
        "health", "shows the health checks; exit code 4 when one is critical",
        "  warp health DIR\n  warp health DIR --json | jq '.checks[] | select(.level != \"ok\")'\n",
        [=](Context& context) { return health(context, *directory); });
    healthCommand.add_option("DIR", *directory, "the universe")->required();
}

}  // namespace warp::cli
