// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_commands.h"

#include "app/cli/arguments.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/standard_input.h"
#include "engine/formats/jsonl.h"
#include "engine/temporal/rollover.h"

namespace warp::cli {
namespace {

// What is appended at once from an input without end.
constexpr std::size_t kChunkBytes = std::size_t{4} << 20;

struct AppendArguments {
    std::string directory;
    std::string stream;
    std::string json = "-";
    std::string durability;
};

/// Appends what comes and counts it.
class Appender {
  public:
    Appender(Temporal& temporal, std::string stream, Durability durability)
        : m_temporal(temporal), m_stream(std::move(stream)), m_durability(durability) {}

    Status add(ByteView json) {
        WARP_TRY(m_batch.add(json, {.stream = m_stream, .time = systemClock().now()}));
        return m_batch.bytes() >= kChunkBytes ? flush() : Status();
    }
    Status flush() {
        if (m_batch.empty()) return {};
        WARP_ASSIGN(m_lsn, m_temporal.append(m_batch, m_durability));
        m_count += m_batch.count();
        m_batch.clear();
        return {};
    }
    std::uint64_t count() const { return m_count; }
    Lsn lsn() const { return m_lsn; }

  private:
    Temporal& m_temporal;
    const std::string m_stream;
    const Durability m_durability;
    EventBatch m_batch;
    std::uint64_t m_count = 0;
    Lsn m_lsn = 0;
};

// Where in the input an event is wrong, and what became of those before it.
Error placed(Error error, std::uint64_t line, std::uint64_t appended) {
    error.path = "standard input";
    error.line = static_cast<std::int64_t>(line);
    if (appended > 0) error.message += "; " + countOf(appended, "event") + " before it were appended";
    return error;
}

Status appendLines(Context& context, Appender& appender) {
    JsonlReader lines(standardInput(context.stop));
    while (true) {
        WARP_ASSIGN(const auto line, lines.next());
        if (!line) return appender.flush();
        const Status added = appender.add(line->text);
        if (!added.ok()) return placed(added.error(), line->number, appender.count());
    }
}

Result<ExitCode> append(Context& context, const AppendArguments& arguments) {
    WARP_ASSIGN(const auto durability, durabilityChoice(arguments.durability));
    WARP_TRY(requireUniverse(arguments.directory));
    const bool fromInput = arguments.json == "-";
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient,
        [&](Universe& universe) -> Result<ExitCode> {
            Appender appender(universe.temporal(), arguments.stream, durability.value_or(Durability::Strong));
            if (fromInput) {
                WARP_TRY(appendLines(context, appender));
            } else {
                WARP_TRY(appender.add(arguments.json));
                WARP_TRY(appender.flush());
            }
            context.console.printLine(
                context.console.json()
                    ? JsonObject().add("events", appender.count()).add("lsn", appender.lsn()).text()
                    : countOf(appender.count(), "event") + " appended, LSN " +
                          std::to_string(appender.lsn()));
            return ExitCode::Done;
        },
        fromInput ? Attempts::Once : Attempts::Several);
}

void addAppend(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<AppendArguments>();
    CLI::App& command = commands.addTo(
        group, "append", "appends events to a stream",
        "  warp event append DIR web '{\"type\": \"click\", \"user\": \"alice\"}'\n"
        "  journalctl -o json | warp event append DIR journal -\n"
        "  warp event append DIR web '{\"timestamp\": \"2026-01-15T14:30:00Z\", \"type\": \"login\"}'\n",
        [arguments](Context& context) { return append(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("STREAM", arguments->stream, "for events that name none")->required();
    command.add_option("JSON", arguments->json, "an event; - (the default) reads JSON lines from stdin");
    addText(command, "--durability", arguments->durability, kDurabilityWords,
            "what to wait for (default strong)");
}

void printStream(Console& console, const StreamInfo& stream) {
    if (console.json()) {
        console.printLine(JsonObject()
                              .add("stream", stream.name)
                              .add("events", stream.events)
                              .add("first", stream.first)
                              .add("last", stream.last)
                              .add("lsn", stream.lastLsn)
                              .text());
        return;
    }
    console.printLine(stream.name + "  " + countOf(stream.events, "event") + "  " +
                      formatTimestamp(stream.first) + " to " + formatTimestamp(stream.last));
}

Result<ExitCode> streams(Context& context, const std::string& directory) {
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        WARP_ASSIGN(const auto found, universe.temporal().streams());
        for (const StreamInfo& stream : found) printStream(context.console, stream);
        return ExitCode::Done;
    });
}

void addStreams(Commands& commands, CLI::App& group) {
    auto directory = std::make_shared<std::string>();
    CLI::App& command = commands.addTo(group, "streams", "lists the streams with what was merged of them",
                                       "  warp event streams DIR\n",
                                       [=](Context& context) { return streams(context, *directory); });
    addUniverse(command, *directory);
}

struct ExpireArguments {
    std::string directory;
    std::uint64_t afterDays = 0;
};

Result<ExitCode> previewExpiry(Context& context, const ExpireArguments& arguments) {
    const TierPolicy policy{.expireAfter = std::chrono::days(arguments.afterDays)};
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const auto partitions, universe.temporal().partitions());
            std::uint64_t events = 0;
            for (const PartitionInfo& info : partitions) {
                if (!isExpired(info.partition, systemClock().now(), policy)) continue;
                events += info.events;
                context.console.printLine(context.console.json()
                                              ? JsonObject()
                                                    .add("path", info.path)
                                                    .add("events", info.events)
                                                    .add("bytes", info.bytes)
                                                    .text()
                                              : info.path + "  " + countOf(info.events, "event") + "  " +
                                                    bytesText(info.bytes));
            }
            context.console.message(countOf(events, "event") +
                                    " would go; `warp config set DIR temporal_policies.expire_after " +
                                    std::to_string(arguments.afterDays) + "` switches it on");
            return ExitCode::Done;
        });
}

void addExpire(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<ExpireArguments>();
    CLI::App& command =
        commands.addTo(group, "expire", "shows which events an expiry would remove; removes nothing",
                       "  warp event expire DIR --after 365\n",
                       [=](Context& context) { return previewExpiry(context, *arguments); });
    addUniverse(command, arguments->directory);
    constexpr std::uint64_t kMostDays = 36'500;
    command.add_option("--after", arguments->afterDays, "age in days")
        ->type_name("DAYS")
        ->required()
        ->check([](const std::string& text) { return numberProblem(text, 1, kMostDays); });
}

}  // namespace

void addEventCommands(Commands& commands) {
    commands.setHeading("Events");
    CLI::App& group = commands.addGroup("event", "appends events and asks for those of a time");
    addAppend(commands, group);
    addEventQuery(commands, group);
    addEventRead(commands, group);
    addStreams(commands, group);
    addExpire(commands, group);
}

}  // namespace warp::cli
