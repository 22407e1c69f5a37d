// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"

namespace warp::cli {
namespace {

Result<ExitCode> init(Context& context, const std::string& directory) {
    WARP_TRY(Universe::create(directory));
    return withUniverse(context, directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
        const std::string id = universe.stats().universeId;
        context.console.printLine(context.console.json()
                                      ? JsonObject().add("directory", directory).add("universe_id", id).text()
                                      : "universe " + id + " in " + directory);
        return ExitCode::Done;
    });
}

}  // namespace

void addInitCommands(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    commands.setHeading("Making a universe");
    CLI::App& command =
        commands.add("init", "makes a universe in a new or empty directory; one that is there stays as it is",
                     "  warp init ~/universe\n", [=](Context& context) { return init(context, *directory); });
    addUniverse(command, *directory);
}

}  // namespace warp::cli
