// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
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

std::string settingLine(const SettingValue& value) {
    const std::string unit = value.setting->unit.empty() ? "" : " " + value.setting->unit;
    return value.setting->name + " = " + value.json + unit + (value.isDefault ? "" : "  (changed)");
}

// What does not even parse gets the answer of what does not fit.
Error unfit(Configuration& configuration, const ConfigArguments& arguments, const Error& error) {
    const auto known = configuration.get(arguments.name);
    if (error.code != ErrorCode::InvalidFormat || error.line == 0 || !known.ok()) return error;
    return Error{
        .code = error.code,
        .message = arguments.name + " must be " + known->setting->allowed() + ", not " + arguments.value};
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
            if (const Status set = configuration.set(arguments.name, arguments.value); !set.ok())
                return unfit(configuration, arguments, set.error());
            WARP_ASSIGN(const SettingValue value, configuration.get(arguments.name));
            context.console.printLine(context.console.json() ? settingJson(value) : settingLine(value));
            if (!value.setting->live) {
                context.console.message(arguments.name + " takes effect when the universe is opened again");
            }
            return ExitCode::Done;
        });
}

Result<ExitCode> list(Context& context, const ConfigArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            for (const SettingValue& value : universe.configuration().list(arguments.name)) {
                                if (arguments.modified && value.isDefault) continue;
                                if (context.console.json()) {
                                    context.console.printLine(settingJson(value));
                                    continue;
                                }
                                context.console.printLine(settingLine(value));
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
    addUniverse(command, arguments->directory);
    command.add_option("SETTING", arguments->name, "file.place")->required();
}

void addSet(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& command =
        commands.addTo(group, "set", "changes a value",
                       "  warp config set DIR shard_topology.hot_data.capacity 100000\n"
                       "  warp config set DIR universe_parameters.other_processes.serve false\n",
                       [arguments](Context& context) { return set(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("SETTING", arguments->name, "file.place")->required();
    command.add_option("VALUE", arguments->value, "JSON; plain words are text")->required();
}

void addList(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& command =
        commands.addTo(group, "list", "prints every value",
                       "  warp config list DIR shard_topology\n  warp config list DIR --modified\n",
                       [arguments](Context& context) { return list(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("SETTING", arguments->name, "only settings whose names start with it");
    command.add_flag("--modified", arguments->modified, "only values that are not the default");
}

}  // namespace

void addConfigCommands(Commands& commands) {
    commands.setHeading("Settings and measuring");
    CLI::App& group = commands.addGroup("config", "shows and changes the configuration");
    const auto arguments = std::make_shared<ConfigArguments>();
    addGet(commands, group, arguments);
    addSet(commands, group, arguments);
    addList(commands, group, arguments);
}

}  // namespace warp::cli
