// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/watch_output.h"
#include "engine/universe/holder_status.h"
#include "engine/universe/manifest.h"

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

// The figures of one moment.
struct Figures {
    UniverseStats stats;
    std::vector<TypeCounts> counts;
    std::string state;                   // of the universe, not of this process that only looks
    std::optional<HolderStatus> holder;  // what the process that has it open says
    std::optional<double> changeRate;    // changes a second since the last look
    std::optional<RealTime> now;         // what that process measured last
};

// Somebody has it open and says how it is, or nobody has.
void findState(const std::string& directory, Figures& figures) {
    const UniverseStats& stats = figures.stats;
    if (stats.writer.empty()) {
        const auto manifest = loadManifest(systemFileSystem(), directory);
        figures.state = manifest.ok() && !manifest->cleanShutdown ? "not closed" : "closed";
        return;
    }
    auto holder = askHolderStatus(directory, stats.writer);
    figures.state = holder.ok() ? holder->state : "unknown";
    if (holder.ok()) figures.holder = std::move(holder).value();
}

Result<Figures> figuresOf(Universe& universe, const std::string& directory) {
    // What was opened stays readable when its directory is moved or removed; its figures would mislead.
    WARP_TRY(requireUniverse(directory));
    Figures figures;
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    WARP_ASSIGN(figures.counts, view->counts());
    figures.stats = universe.stats();
    findState(directory, figures);
    if (figures.holder) {
        if (auto now = universe.observatory().realTime(); now.ok()) figures.now = std::move(*now);
    }
    return figures;
}

// What a look at a universe that is open elsewhere shows of its metrics.
constexpr std::array kWatched = {Figure::Reads, Figure::RecordsWritten, Figure::TemporalFlowRate,
                                 Figure::CacheHitRate, Figure::EntropyTotal};

std::string statsJson(const Figures& figures) {
    const UniverseStats& stats = figures.stats;
    JsonObject object;
    object.add("universe_id", stats.universeId).add("name", stats.name);
    object.add("state", figures.state).add("observer", stats.observer);
    if (!stats.writer.empty()) object.add("writer", stats.writer).add("behind_ms", stats.behindMs);
    object.add("created_at", stats.createdAt);
    object.add("records", stats.records).add("value_bytes", stats.valueBytes);
    object.add("visible_lsn", stats.store.visibleLsn).add("durable_lsn", stats.store.durableLsn);
    object.add("applied_lsn", stats.store.appliedLsn).add("tree_bytes", stats.store.treeBytes);
    object.add("mirror_due", stats.mirrorDue).add("problems", stats.problems);
    object.add("disk_free_bytes", stats.disk.freeBytes);
    if (figures.holder) {
        const HolderStatus& holder = *figures.holder;
        object.add("holder_pid", holder.pid).add("opened_at", holder.openedAt);
        object.add("log_bytes", holder.logBytes).add("memory_bytes", holder.memoryBytes);
        object.add("reads", holder.reads).add("writes", holder.writes);
    }
    if (figures.changeRate) object.add("changes_per_second", *figures.changeRate);
    if (figures.now) {
        for (const Figure figure : kWatched) {
            const MetricId id = metricId(figure);
            object.addJson(metricTable()[id].name, metricJson(figures.now->latest.values[id]));
        }
    }
    return object.addJson("types", countsJson(figures.counts)).text();
}

std::string row(const std::string& name, const std::string& value) {
    constexpr std::size_t kNameWidth = 12;
    return name + std::string(name.size() < kNameWidth ? kNameWidth - name.size() : 1, ' ') + value + "\n";
}

std::string stateText(const Figures& figures) {
    if (figures.state == "not closed") return "not closed the last time; the next writer replays the log";
    if (figures.state == "closed") return "closed";
    if (!figures.holder) return "open in " + figures.stats.writer + ", which does not answer";
    return figures.state + ", open in " + figures.stats.writer;
}

std::string typeRow(const TypeCounts& count) {
    return row(count.type, countOf(count.totalRecords(), "record") + ", " + bytesText(count.totalBytes()) +
                               "  hot " + countText(count.records[0]) + "  warm " +
                               countText(count.records[1]) + "  cold " + countText(count.records[2]));
}

std::string holderRows(const HolderStatus& holder) {
    return row("log", bytesText(holder.logBytes) + " not in the tree yet, " + bytesText(holder.memoryBytes) +
                          " in memory") +
           row("since open", countOf(holder.writes, "write") + ", " + countOf(holder.reads, "read"));
}

std::string statsText(const Figures& figures) {
    const UniverseStats& stats = figures.stats;
    std::string text = row("universe", stats.name + "  " + stats.universeId);
    text += row("state", stateText(figures));
    text += row("records", countText(stats.records) + ", " + bytesText(stats.valueBytes));
    std::string version =
        countText(stats.store.visibleLsn) + " (in the tree: " + countText(stats.store.appliedLsn) + ")";
    if (figures.changeRate) version += ", " + countText(std::llround(*figures.changeRate)) + " a second";
    text += row("version", version);
    text += row("tree", bytesText(stats.store.treeBytes));
    if (figures.holder) text += holderRows(*figures.holder);
    text += row("mirror", stats.mirrorDue == 0 ? "complete" : countOf(stats.mirrorDue, "file") + " due");
    if (stats.problems > 0)
        text += row("problems", countText(stats.problems) + " (`warp rescan` lists them)");
    if (figures.now) text += row("now", realTimeLine(*figures.now));
    text += row("disk", bytesText(stats.disk.freeBytes) + " free");
    for (const TypeCounts& count : figures.counts) text += typeRow(count);
    return text;
}

// Returns: false once a stop was requested.
bool waitASecond(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
    return !stop.stop_requested();
}

// On a terminal each look takes the place of the last one; elsewhere an empty line parts them.
void show(Console& console, const Figures& figures, bool watch) {
    if (console.json()) return console.printLine(statsJson(figures));
    const bool redraws = watch && console.isTerminal();
    if (redraws) console.print("\033[H\033[J");
    console.print(statsText(figures));
    if (watch && !redraws) console.print("\n");
}

Result<ExitCode> watchStats(Context& context, Universe& universe, const std::string& directory) {
    // Ctrl+C is how watching ends: nothing was interrupted.
    context.interrupt.endAtOnce(ExitCode::Done, {});
    std::optional<Lsn> before;
    auto since = std::chrono::steady_clock::now();
    do {
        WARP_ASSIGN(Figures figures, figuresOf(universe, directory));
        const auto now = std::chrono::steady_clock::now();
        const Lsn version = figures.stats.store.visibleLsn;
        if (before) {
            const std::chrono::duration<double> passed = now - since;
            figures.changeRate = static_cast<double>(version - *before) / passed.count();
        }
        before = version;
        since = now;
        show(context.console, figures, true);
        WARP_TRY(context.console.flush());
    } while (context.console.open() && waitASecond(context.stop));
    return ExitCode::Done;
}

Result<ExitCode> stats(Context& context, const std::string& directory, bool watch) {
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        if (watch) return watchStats(context, universe, directory);
        WARP_ASSIGN(const Figures figures, figuresOf(universe, directory));
        show(context.console, figures, false);
        return ExitCode::Done;
    });
}

Result<ExitCode> health(Context& context, const std::string& directory) {
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        const std::vector<HealthCheck> checks = universe.health();
        std::vector<std::string> texts;
        for (const HealthCheck& check : checks) {
            texts.push_back(JsonObject()
                                .add("name", check.name)
                                .add("level", healthLevelName(check.level))
                                .add("why", check.why)
                                .add("fix", check.fix)
                                .text());
            if (context.console.json()) continue;
            context.console.print(
                row(std::string(healthLevelName(check.level)),
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
    commands.setHeading("Figures and files");
    CLI::App& statsCommand =
        commands.add("stats", "shows counts, sizes and how far log, tree and mirror are",
                     "  warp stats DIR\n  warp stats DIR --watch --json | jq --unbuffered .mirror_due\n",
                     [=](Context& context) { return stats(context, *directory, *watch); });
    addUniverse(statsCommand, *directory);
    statsCommand.add_flag("--watch", *watch, "every second until Ctrl+C");

    CLI::App& healthCommand = commands.add(
        "health", "shows the health checks; exit code 4 when one is critical",
        "  warp health DIR\n  warp health DIR --json | jq '.checks[] | select(.level != \"ok\")'\n",
        [=](Context& context) { return health(context, *directory); });
    addUniverse(healthCommand, *directory);
}

}  // namespace warp::cli
