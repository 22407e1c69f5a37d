// SPDX-License-Identifier: GPL-3.0-or-later
#include <condition_variable>
#include <mutex>

#include "app/cli/arguments.h"
#include "app/cli/event_commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/time_argument.h"
#include "engine/temporal/event_windows.h"

namespace warp::cli {
namespace {

constexpr std::size_t kPageEvents = 1000;

struct QueryArguments {
    std::string directory;
    std::string stream;
    std::string from;
    std::string to;
    std::vector<std::string> types;
    std::vector<std::string> conditions;
    std::uint64_t limit = 0;
    std::string window;
    std::vector<std::string> fields;
    bool byStream = false;
    bool follow = false;
};

Result<EventQuery> queryOf(const QueryArguments& arguments) {
    EventQuery query;
    const Timestamp now = systemClock().now();
    if (!arguments.from.empty()) {
        WARP_ASSIGN(query.from, parseMoment("--from", arguments.from, now));
    }
    if (!arguments.to.empty()) {
        WARP_ASSIGN(query.to, parseMoment("--to", arguments.to, now));
    }
    if (!arguments.stream.empty()) query.streams.push_back(arguments.stream);
    query.types = arguments.types;
    for (const std::string& text : arguments.conditions) {
        WARP_ASSIGN(query.where.emplace_back(), parseEventCondition(text));
    }
    return query;
}

/// Takes: `upTo`, what arrived later is not printed.
Status printEvents(Context& context, EventCursor& events, std::uint64_t limit, Lsn upTo) {
    std::uint64_t left = limit == 0 ? UINT64_MAX : limit;
    while (left > 0 && context.console.open()) {
        if (context.stop.stop_requested()) return cancelledError();
        WARP_ASSIGN(const auto event, events.next());
        if (!event) return {};
        if (event->lsn > upTo) continue;
        context.console.printLine(std::string(event->line));
        --left;
    }
    return {};
}

std::string numberText(double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

std::string windowJson(const EventWindow& window, bool byStream) {
    JsonObject object;
    object.add("from", window.from).add("to", window.to);
    if (byStream) object.add("stream", window.stream);
    object.add("events", window.events);
    JsonObject fields;
    for (const auto& [name, field] : window.fields) {
        fields.addJson(name, JsonObject()
                                 .add("count", field.count)
                                 .add("sum", field.sum)
                                 .add("min", field.min)
                                 .add("max", field.max)
                                 .add("mean", field.mean)
                                 .add("stddev", field.stddev())
                                 .add("p50", field.sketch.quantile(0.50))
                                 .add("p95", field.sketch.quantile(0.95))
                                 .add("p99", field.sketch.quantile(0.99))
                                 .text());
    }
    return object.addJson("fields", fields.text()).text();
}

std::string windowLine(const EventWindow& window) {
    std::string line = formatTimestamp(window.from);
    if (!window.stream.empty()) line += "  " + window.stream;
    line += "  " + std::to_string(window.events);
    for (const auto& [name, field] : window.fields) {
        line += "  " + name + ": mean " + numberText(field.mean) + " min " + numberText(field.min) + " max " +
                numberText(field.max) + " p95 " + numberText(field.sketch.quantile(0.95));
    }
    return line;
}

Status printWindows(Context& context, EventCursor& events, const QueryArguments& arguments) {
    WindowOptions options{.byStream = arguments.byStream, .fields = arguments.fields};
    WARP_ASSIGN(options.width, parseDuration("--window", arguments.window));
    std::uint64_t left = arguments.limit == 0 ? UINT64_MAX : arguments.limit;
    const auto print = [&](const EventWindow& window) {
        context.console.printLine(context.console.json() ? windowJson(window, options.byStream)
                                                         : windowLine(window));
        return --left > 0 && context.console.open();
    };
    return forEachWindow(events, options, print, {.stop = context.stop});
}

/// Waits for new events.
class Bell {
  public:
    void ring() {
        const std::lock_guard lock(m_mutex);
        m_rung = true;
        m_wake.notify_all();
    }
    void wait(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return m_rung; });
        m_rung = false;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_rung = false;
};

/// Prints what arrives until it is stopped or nobody reads any more.
Status follow(Context& context, Temporal& temporal, const EventQuery& query, Lsn after) {
    Bell bell;
    const auto subscription = temporal.subscribe([&bell](Lsn) { bell.ring(); });
    while (context.console.open() && !context.stop.stop_requested()) {
        WARP_ASSIGN(const EventPage page, temporal.readAfter(after, query, kPageEvents));
        for (const Event& event : page.events) context.console.printLine(event.json);
        WARP_TRY(context.console.flush());
        after = page.position;
        if (!page.more) bell.wait(context.stop);
    }
    return {};
}

Result<ExitCode> query(Context& context, const QueryArguments& arguments) {
    WARP_ASSIGN(const EventQuery wanted, queryOf(arguments));
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            Temporal& temporal = universe.temporal();
            const Lsn position = temporal.position();
            {
                WARP_ASSIGN(const auto events, temporal.query(wanted));
                WARP_TRY(arguments.window.empty() ? printEvents(context, *events, arguments.limit,
                                                                arguments.follow ? position : UINT64_MAX)
                                                  : printWindows(context, *events, arguments));
            }
            if (arguments.follow) WARP_TRY(follow(context, temporal, wanted, position));
            return ExitCode::Done;
        });
}

struct ReadArguments {
    std::string directory;
    std::string reader;
    std::string stream;
    std::uint64_t limit = kPageEvents;
    bool peek = false;
};

Result<ExitCode> read(Context& context, const ReadArguments& arguments) {
    EventQuery query;
    if (!arguments.stream.empty()) query.streams.push_back(arguments.stream);
    return withUniverse(
        context, arguments.directory, arguments.peek ? OpenAs::Observer : OpenAs::WriterOrClient,
        [&](Universe& universe) -> Result<ExitCode> {
            Temporal& temporal = universe.temporal();
            WARP_ASSIGN(const Lsn before, temporal.readerPosition(arguments.reader));
            WARP_ASSIGN(const EventPage page, temporal.readAfter(before, query, arguments.limit));
            for (const Event& event : page.events) context.console.printLine(event.json);
            // What was not printed is not read.
            WARP_TRY(context.console.flush());
            const bool moved = !page.events.empty() && context.console.open();
            if (moved && !arguments.peek)
                WARP_TRY(temporal.keepReaderPosition(arguments.reader, page.events.back().lsn));
            return ExitCode::Done;
        });
}

}  // namespace

void addEventQuery(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<QueryArguments>();
    CLI::App& command = commands.addTo(
        group, "query", "prints the events of a time in order, as JSON lines, or figures of windows",
        "  warp event query DIR web --from -1h\n"
        "  warp event query DIR --from 2026-01-15 --to 2026-01-16 --where 'status>=500' | jq .path\n"
        "  warp event query DIR 'web*' --from -1d --window 5m --field ms\n"
        "  warp event query DIR --from -5m --follow\n",
        [arguments](Context& context) { return query(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("STREAM", arguments->stream, "only this one; 'web*': those whose names begin so");
    addText(command, "--from", arguments->from, "TIME", "2026-01-15T14:30:00Z, 2026-01-15, now or -90m");
    addText(command, "--to", arguments->to, "TIME", "the first moment behind the range");
    command.add_option("--type", arguments->types, "only events of this type")
        ->type_name("TYPE")
        ->allow_extra_args(false);
    command
        .add_option("--where", arguments->conditions, "only if FIELD=VALUE (or !=, <, <=, >, >=, ~) holds")
        ->type_name("CONDITION")
        ->allow_extra_args(false);
    addNumber(command, "--limit", arguments->limit, 0, "at most this many; 0: all");
    addText(command, "--window", arguments->window, "LENGTH",
            "figures of windows of 30s, 5m, 1h, 7d ... instead");
    command.add_option("--field", arguments->fields, "with --window: sums this member up")
        ->type_name("FIELD")
        ->allow_extra_args(false);
    command.add_flag("--by-stream", arguments->byStream, "with --window: each stream by itself");
    command.add_flag("--follow", arguments->follow, "goes on with what arrives");
}

void addEventRead(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<ReadArguments>();
    CLI::App& command = commands.addTo(
        group, "read", "prints what arrived since this reader read the last time, in order of arrival",
        "  warp event read DIR billing orders | process-orders\n"
        "  warp event read DIR billing orders --peek\n",
        [arguments](Context& context) { return read(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("READER", arguments->reader, "a name; how far it has read is kept")->required();
    command.add_option("STREAM", arguments->stream, "only this one; 'web*': those whose names begin so");
    addNumber(command, "--limit", arguments->limit, 1, "about so many (default 1000); a batch is not cut");
    command.add_flag("--peek", arguments->peek, "prints them without moving on");
}

}  // namespace warp::cli
