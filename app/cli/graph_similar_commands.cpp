// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"

namespace warp::cli {
namespace {

struct SimilarArguments {
    std::string directory;
    std::string key;
    std::size_t count = 10;
    std::string radius;
};

Result<ExitCode> showSimilar(Context& context, const SimilarArguments& arguments) {
    WARP_ASSIGN(const auto radius, realNumber("--radius", arguments.radius));
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const auto similarity, universe.graph().similarity({.stop = context.stop}));
            WARP_ASSIGN(const auto view, universe.graph().view());
            WARP_ASSIGN(const auto node, view->node(arguments.key));
            if (!node) {
                return Error{.code = ErrorCode::NotFound,
                             .message = "there is no node \"" + arguments.key + "\""};
            }
            const auto near = radius ? similarity->within(node->coordinates, *radius)
                                     : similarity->nearest(node->coordinates, arguments.count + 1);
            for (const NearNode& one : near) {
                if (one.id == node->id) continue;
                WARP_ASSIGN(const auto key, view->keyOf(one.id));
                if (!key) continue;
                context.console.printLine(
                    context.console.json()
                        ? JsonObject().add("key", *key).addJson("distance", exactText(one.distance)).text()
                        : strengthText(one.distance) + "  " + *key);
                if (!context.console.open()) break;
            }
            return ExitCode::Done;
        });
}

}  // namespace

void addGraphSimilar(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<SimilarArguments>();
    CLI::App& command =
        commands.addTo(group, "similar", "the nodes whose data are most like those of a node, nearest first",
                       "  warp graph similar DIR packages:bash\n"
                       "  warp graph similar DIR packages:bash --radius 0.2\n",
                       [arguments](Context& context) { return showSimilar(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    addNumber(command, "--count", arguments->count, 1, "how many; 10 without it", 100'000);
    addText(command, "--radius", arguments->radius, "X",
            "all that are at most this far away instead; 0 to 2");
}

}  // namespace warp::cli
