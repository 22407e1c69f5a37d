// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "engine/configuration/configuration.h"
#include "engine/formats/json_value.h"

namespace warp::cli {
namespace {

struct ConfigArguments {
    std::string directory;
    std::string name;
    std::string value;
    bool modified = false;
};

std::string settingJson(const SettingValue& value) {
    JsonObject object;
    object.add("name", value.setting->name).addJson("value", value.json);
    object.addJson("default", dumpJson(value.setting->read(ConfigurationValues())));
    object.add("is_default", value.isDefault).add("allowed", value.setting->allowed());
    object.add("unit", value.setting->unit).add("live", value.setting->live);
    return object.add("description", value.setting->description).text();
}

Result<ExitCode> get(Context& context, const ConfigArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const SettingValue value, universe.configuration().get(arguments.name));
            context.console.printLine(context.console.json() ? settingJson(value) : value.json);
            return ExitCode::Done;
        });
}

Result<ExitCode> set(Context& context, const ConfigArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            Configuration& configuration = universe.configuration();
            WARP_TRY(configuration.set(arguments.name, arguments.value));
            WARP_ASSIGN(const SettingValue value, configuration.get(arguments.name));
            if (context.console.json()) context.console.printLine(settingJson(value));
            if (!value.setting->live) {
                context.console.message(arguments.name + " takes effect when the universe is opened again");
            }
            return ExitCode::Done;
        });
}

Result<ExitCode> list(Context& context, const ConfigArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            for (const SettingValue& value : universe.configuration().list(arguments.name)) {
                if (arguments.modified && value.isDefault) continue;
                if (context.console.json()) {
                    context.console.printLine(settingJson(value));
                    continue;
                }
                const std::string unit = value.setting->unit.empty() ? "" : " " + value.setting->unit;
                context.console.printLine(value.setting->name + " = " + value.json + unit +
                                          (value.isDefault ? "" : "  (changed)"));
            }
            return ExitCode::Done;
        });
}

using Arguments = std::shared_ptr<ConfigArguments>;

void addGet(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& command =
        commands.addTo(group, "get", "prints a value (with --json: also what it means and may be)",
                       "  warp config get DIR shard_topology.hot_data.capacity\n",
                       [arguments](Context& context) { return get(context, *arguments); });
    command.add_option("DIR", arguments->directory, "the universe")->required();
    command.add_option("NAME", arguments->name, "file.place")->required();
}

void addSet(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& command =
        commands.addTo(group, "set", "changes a value",
                       "  warp config set DIR shard_topology.hot_data.capacity 100000\n"
                       "  warp config set DIR universe_parameters.serve_other_processes false\n",
                       [arguments](Context& context) { return set(context, *arguments); });
    command.add_option("DIR", arguments->directory, "the universe")->required();
    command.add_option("NAME", arguments->name, "file.place")->required();
    command.add_option("VALUE", arguments->value, "JSON; plain words are text")->required();
}

void addList(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& command =
        commands.addTo(group, "list", "prints every value",
                       "  warp config list DIR shard_topology\n  warp config list DIR --modified\n",
                       [arguments](Context& context) { return list(context, *arguments); });
    command.add_option("DIR", arguments->directory, "the universe")->required();
    command.add_option("PREFIX", arguments->name, "only names that start with it");
    command.add_flag("--modified", arguments->modified, "only values that are not the default");
}

}  // namespace

void addConfigCommands(Commands& commands) {
    CLI::App& group = commands.addGroup("config", "shows and changes the configuration");
    const auto arguments = std::make_shared<ConfigArguments>();
    addGet(commands, group, arguments);
    addSet(commands, group, arguments);
    addList(commands, group, arguments);
}

}  // namespace warp::cli
