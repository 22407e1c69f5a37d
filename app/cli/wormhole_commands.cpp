// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"

namespace warp::cli {
namespace {

struct WormholeArguments {
    std::string directory;
    std::vector<std::string> route;
};

std::string shareJson(const std::optional<double>& share) {
    return share ? exactText(*share) : "null";
}

std::string shareText(const std::optional<double>& share) {
    return share ? strengthText(*share * 100) + " %" : "no data";
}

std::string wormholeJson(const Wormhole& wormhole) {
    return JsonObject()
        .add("from", wormhole.from)
        .add("to", wormhole.to)
        .add("strength", wormhole.strength)
        .add("uses", wormhole.uses)
        .add("opened_at", wormhole.openedAt)
        .add("used_at", wormhole.usedAt)
        .text();
}

void printNetwork(Console& console, const std::vector<Wormhole>& open, const WormholeFigures& figures) {
    if (console.json()) {
        std::vector<std::string> list;
        for (const Wormhole& wormhole : open) list.push_back(wormholeJson(wormhole));
        console.printLine(JsonObject()
                              .addJson("wormholes", jsonArray(list))
                              .add("crossings", figures.crossings)
                              .addJson("followed_share", shareJson(figures.followedShare()))
                              .add("prefetches", figures.prefetches)
                              .add("prefetch_hits", figures.prefetchHits)
                              .addJson("efficiency", shareJson(figures.efficiency()))
                              .text());
        return;
    }
    for (const Wormhole& wormhole : open) {
        console.printLine(strengthText(wormhole.strength) + "  " + wormhole.from + " -> " + wormhole.to +
                          "  " + countOf(wormhole.uses, "use"));
    }
    console.printLine(countOf(open.size(), "wormhole") + ", " + countOf(figures.crossings, "crossing") +
                      ", along wormholes: " + shareText(figures.followedShare()));
    console.printLine(std::to_string(figures.prefetches) +
                      (figures.prefetches == 1 ? " prefetch" : " prefetches") +
                      ", read since: " + shareText(figures.efficiency()));
}

Result<ExitCode> printRoute(Context& context, Universe& universe, const std::vector<std::string>& ends) {
    const auto route = universe.wormholes().route(ends[0], ends[1]);
    if (!route) {
        return Error{.code = ErrorCode::NotFound,
                     .message = "no wormholes lead from \"" + ends[0] + "\" to \"" + ends[1] + "\""};
    }
    if (context.console.json()) {
        std::vector<std::string> regions;
        for (const std::string& region : route->regions) regions.push_back(jsonString(region));
        context.console.printLine(
            JsonObject().addJson("route", jsonArray(regions)).add("cost", route->cost).text());
        return ExitCode::Done;
    }
    std::string text;
    for (const std::string& region : route->regions) text += (text.empty() ? "" : " -> ") + region;
    context.console.printLine(text + "  cost " + strengthText(route->cost));
    return ExitCode::Done;
}

Result<ExitCode> wormholes(Context& context, const WormholeArguments& arguments) {
    if (!arguments.route.empty() && arguments.route.size() != 2)
        return Error{.code = ErrorCode::InvalidArgument, .message = "a route is given by FROM and TO"};
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            if (!arguments.route.empty()) return printRoute(context, universe, arguments.route);
            printNetwork(context.console, universe.wormholes().wormholes(), universe.wormholes().figures());
            return ExitCode::Done;
        });
}

}  // namespace

void addWormholeCommands(Commands& commands) {
    commands.setHeading("Entanglement");
    auto arguments = std::make_shared<WormholeArguments>();
    CLI::App& command = commands.add(
        "wormholes", "shows between which regions readers move, and how well that tells what is read next",
        "  warp wormholes DIR\n"
        "  warp wormholes DIR hot_data/users warm_data/orders    the way from one to the other\n",
        [arguments](Context& context) { return wormholes(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("REGION", arguments->route, "FROM and TO, each a shard and a type: hot_data/users");
}

}  // namespace warp::cli
