// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/entanglement_output.h"
#include "app/cli/history_commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/standard_input.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/record_text.h"

namespace warp::cli {
namespace {

constexpr std::size_t kMaxValueBytes = std::size_t{64} << 20;

Error noSuchKey(const std::string& key) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no record \"" + key + "\""};
}

struct PutArguments {
    std::string directory;
    std::string key;
    std::string json = "-";
    std::string shard;
    std::string pattern;
    std::string priority;
    std::string durability;
    std::optional<Lsn> ifVersion;
};

Result<PutOptions> putOptionsOf(const PutArguments& arguments) {
    PutOptions options{.ifVersion = arguments.ifVersion};
    WARP_ASSIGN(options.shard, shardChoice(arguments.shard));
    WARP_ASSIGN(options.pattern, patternChoice(arguments.pattern));
    WARP_ASSIGN(options.priority, priorityChoice(arguments.priority));
    WARP_ASSIGN(options.durability, durabilityChoice(arguments.durability));
    return options;
}

// Names the input in errors about the JSON, so that line and column say where.
Error placedError(Error error, const std::string& source) {
    if (error.code == ErrorCode::InvalidFormat && error.path.empty()) error.path = source;
    return error;
}

// Where the record is now. Beside a process that holds the universe, a write is seen a moment later: then the
// version alone is certain.
Status printWritten(Context& context, Universe& universe, const std::string& key, Lsn version) {
    WARP_ASSIGN(const std::string canonical, canonicalKey(key));
    WARP_ASSIGN(const auto record, universe.spacetime().peek(canonical));
    const bool seen = record && record->version == version;
    const std::string shard(seen ? shardName(record->shard) : "");
    if (context.console.json()) {
        JsonObject written;
        written.add("key", canonical).add("version", version);
        if (seen) written.add("shard", shard);
        context.console.printLine(written.text());
    } else {
        context.console.printLine(canonical + " version " + std::to_string(version) +
                                  (seen ? " in " + shard : ""));
    }
    return {};
}

Result<ExitCode> put(Context& context, const PutArguments& arguments) {
    WARP_ASSIGN(const PutOptions options, putOptionsOf(arguments));
    const bool fromInput = arguments.json == "-";
    std::string json = arguments.json;
    if (fromInput) {
        // What is wrong is said before anybody types a value.
        WARP_TRY(canonicalKey(arguments.key));
        WARP_TRY(requireUniverse(arguments.directory));
        WARP_ASSIGN(json, readStandardInput(context.stop, kMaxValueBytes));
    }
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            const Result<Lsn> version = universe.spacetime().put(arguments.key, json, options);
            if (!version.ok()) return placedError(version.error(), fromInput ? "standard input" : "JSON");
            WARP_TRY(printWritten(context, universe, arguments.key, *version));
            return ExitCode::Done;
        });
}

void addPut(Commands& commands) {
    auto arguments = std::make_shared<PutArguments>();
    CLI::App& command = commands.add("put", "writes a record and prints its version and shard",
                                     "  warp put DIR users:alice '{\"name\": \"Alice\"}'\n"
                                     "  curl -s URL | warp put DIR cache:page -\n"
                                     "  warp put DIR users:alice '{\"name\": \"Alice B.\"}' --if-version 12\n"
                                     "  warp put DIR counters:visits -- -5\n",
                                     [arguments](Context& context) { return put(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    command.add_option("JSON", arguments->json, "the value; - (the default) reads it from stdin");
    addText(command, "--shard", arguments->shard, kShardWords,
            "where the record goes; without it the record is placed by its use");
    addText(command, "--pattern", arguments->pattern, kPatternWords, "the expected use");
    addText(command, "--priority", arguments->priority, kPriorityWords, "how much the record matters");
    addText(command, "--durability", arguments->durability, kDurabilityWords,
            "what the command waits for: the disk, the kernel, or nothing");
    addNumber(command, "--if-version", arguments->ifVersion, 0,
              "only when the record has this version; 0: only when there is none");
}

struct GetArguments {
    std::string directory;
    std::string key;
    bool wholeRecord = false;
    bool entangled = false;
    bool peek = false;
    std::string asOf;
};

Result<ExitCode> getEntangled(Context& context, Universe& universe, const std::string& key) {
    Entanglement& links = universe.entanglement();
    WARP_ASSIGN(const auto found, universe.isObserver() ? links.peek(key) : links.observe(key));
    if (!found) return noSuchKey(key);
    printEntangled(context.console, *found);
    return ExitCode::Done;
}

Result<ExitCode> get(Context& context, const GetArguments& arguments) {
    if (!arguments.asOf.empty()) return getAsOf(context, arguments.directory, arguments.key, arguments.asOf);
    // As the writer it counts as a read; beside one it cannot.
    const OpenAs as = arguments.peek ? OpenAs::Observer : OpenAs::WriterOrObserver;
    return withUniverse(context, arguments.directory, as, [&](Universe& universe) -> Result<ExitCode> {
        if (arguments.entangled) return getEntangled(context, universe, arguments.key);
        Spacetime& spacetime = universe.spacetime();
        WARP_ASSIGN(const auto record,
                    universe.isObserver() ? spacetime.peek(arguments.key) : spacetime.observe(arguments.key));
        if (!record) return noSuchKey(arguments.key);
        const bool json = context.console.json();
        if (arguments.wholeRecord) {
            context.console.print(json ? renderRecordLine(*record) + "\n" : renderRecordFile(*record));
        } else {
            context.console.printLine(json ? record->value : prettyJson(record->value));
        }
        return ExitCode::Done;
    });
}

void addGet(Commands& commands) {
    auto arguments = std::make_shared<GetArguments>();
    CLI::App& command = commands.add("get",
                                     "prints a value, or the whole record; counts as a read unless another "
                                     "process has the universe open",
                                     "  warp get DIR users:alice\n"
                                     "  warp get DIR users:alice --peek              counts as no read\n"
                                     "  warp get DIR users:alice --record\n"
                                     "  warp get DIR users:alice --as-of 2026-01-15T14:30:00Z\n"
                                     "  warp get DIR users:alice --json | jq .name\n",
                                     [arguments](Context& context) { return get(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    command.add_flag("--record", arguments->wholeRecord, "the whole record, as its file shows it");
    command.add_flag("--entangled", arguments->entangled, "with its partners, as `warp observe` shows them")
        ->excludes("--record");
    command.add_flag("--peek", arguments->peek, "looks without counting as a read");
    CLI::Option* asOf = command.add_option("--as-of", arguments->asOf,
                                           "what it was then, by log and snapshots; counts as no read");
    asOf->type_name("TIME")->excludes("--record")->excludes("--entangled");
}

struct DeleteArguments {
    std::string directory;
    std::vector<std::string> keys;
};

Result<ExitCode> deleteRecords(Context& context, const DeleteArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            RecordBatch batch;
            for (const std::string& key : arguments.keys) batch.remove(key);
            WARP_ASSIGN(const Lsn version, universe.spacetime().apply(batch));
            if (context.console.json()) {
                context.console.printLine(
                    JsonObject().add("deleted", arguments.keys.size()).add("version", version).text());
            } else {
                for (const std::string& key : arguments.keys) context.console.printLine("deleted " + key);
            }
            return ExitCode::Done;
        });
}

void addDelete(Commands& commands) {
    auto arguments = std::make_shared<DeleteArguments>();
    CLI::App& command = commands.add(
        "delete", "deletes records, all of them or none", "  warp delete DIR users:alice users:bob\n",
        [arguments](Context& context) { return deleteRecords(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->keys, "type:id")->required();
}

struct MoveArguments {
    std::string directory;
    std::string key;
    std::string shard;
};

Result<ExitCode> move(Context& context, const MoveArguments& arguments) {
    WARP_ASSIGN(const auto shard, shardChoice(arguments.shard));
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const Lsn version, universe.spacetime().move(arguments.key, *shard));
                            WARP_TRY(printWritten(context, universe, arguments.key, version));
                            return ExitCode::Done;
                        });
}

void addMove(Commands& commands) {
    auto arguments = std::make_shared<MoveArguments>();
    CLI::App& command =
        commands.add("move", "moves a record to another shard", "  warp move DIR users:alice cold\n",
                     [arguments](Context& context) { return move(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    command.add_option("SHARD", arguments->shard, "the shard")->type_name(kShardWords)->required();
}

}  // namespace

void addRecordCommands(Commands& commands) {
    commands.setHeading("Records");
    addPut(commands);
    addGet(commands);
    addDelete(commands);
    addMove(commands);
    addHistory(commands);
}

}  // namespace warp::cli
