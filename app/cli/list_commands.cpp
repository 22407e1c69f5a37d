// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"

namespace warp::cli {
namespace {

struct ListArguments {
    std::string directory;
    std::string prefix;
    std::string shard;
    std::string after;
    std::uint64_t limit = 0;
};

// The keys that start with the prefix and come after `--after`, which is a key in either form.
Result<KeyRange> rangeOf(const ListArguments& arguments) {
    KeyRange range = prefixRange(arguments.prefix);
    if (arguments.after.empty()) return range;
    WARP_ASSIGN(std::string after, canonicalKey(arguments.after));
    after += '\0';  // the smallest key behind it
    if (after > range.from) range.from = std::move(after);
    return range;
}

std::string lineOf(const RecordHead& head, bool json) {
    if (!json) return head.key;
    return JsonObject()
        .add("key", head.key)
        .add("shard", shardName(head.shard))
        .add("version", head.version)
        .add("value_bytes", head.valueBytes)
        .add("created_at", head.createdAt)
        .add("updated_at", head.updatedAt)
        .text();
}

Result<ExitCode> list(Context& context, const ListArguments& arguments) {
    WARP_ASSIGN(const auto shard, shardChoice(arguments.shard));
    WARP_ASSIGN(const KeyRange range, rangeOf(arguments));
    if (!range.to.empty() && range.from >= range.to) return ExitCode::Done;
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const auto view, universe.spacetime().view());
            std::uint64_t left = arguments.limit == 0 ? UINT64_MAX : arguments.limit;
            WARP_TRY(view->scanHeads(range.from, range.to, false, [&](const RecordHead& head) {
                if (shard && head.shard != *shard) return true;
                context.console.printLine(lineOf(head, context.console.json()));
                return --left > 0 && context.console.open();
            }));
            return ExitCode::Done;
        });
}

}  // namespace

void addListCommands(Commands& commands) {
    auto arguments = std::make_shared<ListArguments>();
    CLI::App& command = commands.add(
        "list", "prints keys in order (with --json: JSON lines with shard, version, size and times)",
        "  warp list DIR users:\n"
        "  warp list DIR --shard cold --limit 100\n"
        "  warp list DIR users: --limit 100 --after users:mallory     the next page\n",
        [arguments](Context& context) { return list(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("PREFIX", arguments->prefix, "only keys that start with it");
    addText(command, "--shard", arguments->shard, kShardWords, "only records in this shard");
    addNumber(command, "--limit", arguments->limit, 0, "at most this many; 0: all");
    addText(command, "--after", arguments->after, "KEY", "only keys behind this one");
}

}  // namespace warp::cli
