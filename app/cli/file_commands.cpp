// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/json_object.h"
#include "engine/universe/describe_path.h"

namespace warp::cli {
namespace {

constexpr std::size_t kMaxShownBytes = std::size_t{1} << 30;

// A path that is no plain file gets a clearer answer than the one of reading it.
Status checkIsFile(const std::string& path) {
    WARP_ASSIGN(const auto info, systemFileSystem().stat(path));
    if (!info) return Error{.code = ErrorCode::NotFound, .message = "there is no such file", .path = path};
    if (info->kind == FileKind::File) return {};
    return Error{.code = ErrorCode::InvalidArgument, .message = "is no file", .path = path};
}

struct CatArguments {
    std::string file;
};

Result<ExitCode> cat(Context& context, const CatArguments& arguments) {
    context.interrupt.endAtOnce(ExitCode::Interrupted, kStopped);
    WARP_TRY(checkIsFile(arguments.file));
    const bool json = context.console.json();
    const DescribeOptions options{
        .erlangAsJson = json, .maxInput = kMaxShownBytes, .maxText = kMaxShownBytes};
    WARP_ASSIGN(const FileDescription description, describePath(systemFileSystem(), arguments.file, options));
    context.console.print(description.text);
    if (description.truncated) context.console.message(arguments.file + ": only the beginning is shown");
    if (!description.problem) return ExitCode::Done;
    Error problem = *description.problem;
    problem.path = arguments.file;
    context.console.message("warp: " + problem.describe());
    return ExitCode::Damaged;
}

struct TreeArguments {
    std::string file;
    TreeTextOptions options;
};

Result<ExitCode> btree(Context& context, const TreeArguments& arguments) {
    context.interrupt.endAtOnce(ExitCode::Interrupted, kStopped);
    WARP_TRY(checkIsFile(arguments.file));
    const ByteSink sink = [&](ByteView bytes) -> Status {
        context.console.print(bytes);
        return context.console.open() ? Status() : cancelledError();
    };
    const Status done = dumpTreeFile(arguments.file, arguments.options, sink, {.stop = context.stop});
    if (!done.ok() && context.console.open()) return done.error();
    return ExitCode::Done;
}

}  // namespace

void addFileCommands(Commands& commands) {
    auto catArguments = std::make_shared<CatArguments>();
    CLI::App& catCommand =
        commands.add("cat", "prints any file of a universe as text (.erl, .btree, .wal, .gz, .lz4, ...)",
                     "  warp cat DIR/spacetime/warm_data/particles/users/bob.json.gz\n"
                     "  warp cat DIR/backups/cosmic_logs/2026-01-15.wal\n"
                     "  warp cat DIR/spacetime/hot_data/entangled_keys.erl --json | jq .\n",
                     [=](Context& context) { return cat(context, *catArguments); });
    catCommand.add_option("FILE", catArguments->file, "the file")->required();

    auto treeArguments = std::make_shared<TreeArguments>();
    CLI::App& treeCommand =
        commands.add("btree", "prints the entries of a tree as JSON lines",
                     "  warp btree DIR/spacetime/particles.btree --limit 1        what is in it\n"
                     "  warp btree DIR/spacetime/particles.btree --space records --prefix users: | jq .key\n",
                     [=](Context& context) { return btree(context, *treeArguments); });
    treeCommand.add_option("FILE", treeArguments->file, "the file")->required();
    addText(treeCommand, "--space", treeArguments->options.space, "SPACE",
            "only this space: records, counters, ...");
    addText(treeCommand, "--prefix", treeArguments->options.prefix, "TEXT", "only keys that start with it");
    addNumber(treeCommand, "--limit", treeArguments->options.limit, 0,
              "at most this many entries of each space; 0: all");
}

}  // namespace warp::cli
