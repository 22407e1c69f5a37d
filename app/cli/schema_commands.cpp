// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schema_commands.h"

#include "app/cli/arguments.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "app/cli/standard_input.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/schema_survey.h"

namespace warp::cli {
namespace {

constexpr const char* kStandardInput = "-";
constexpr std::size_t kMaxSchema = std::size_t{4} << 20;

struct SchemaArguments {
    std::string directory;
    std::string type;
    std::string json;
    std::string enforce;
};

using Arguments = std::shared_ptr<SchemaArguments>;

// What cannot be read must not look like no schemas.
Status tellFileError(Context& context, const SchemaStore& schemas) {
    if (const auto error = schemas.fileError()) {
        context.console.message("the file of schemas is not in force: " + error->describe());
        return *error;
    }
    return {};
}

Result<ExitCode> list(Context& context, const SchemaArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_TRY(tellFileError(context, universe.schema()));
                            const auto schemas = universe.schema().schema();
                            std::vector<std::string> names;
                            for (const auto& [type, schema] : schemas->types())
                                names.push_back(context.console.json() ? jsonString(type) : type);
                            if (context.console.json()) {
                                context.console.printLine(JsonObject()
                                                              .add("enforce", schemas->enforced())
                                                              .addJson("types", jsonArray(names))
                                                              .text());
                                return ExitCode::Done;
                            }
                            for (const std::string& name : names) context.console.printLine(name);
                            context.console.message(schemas->enforced() ? "schemas are enforced"
                                                                        : "schemas are not enforced");
                            return ExitCode::Done;
                        });
}

Result<ExitCode> show(Context& context, const SchemaArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_TRY(tellFileError(context, universe.schema()));
                            const auto schemas = universe.schema().schema();
                            const TypeSchema* const type = schemas->find(arguments.type);
                            if (!type) {
                                return Error{.code = ErrorCode::NotFound,
                                             .message = "the type \"" + arguments.type + "\" has no schema"};
                            }
                            if (context.console.json()) {
                                context.console.printLine(dumpJson(type->source()));
                            } else {
                                context.console.print(dumpJsonPretty(type->source()));
                            }
                            return ExitCode::Done;
                        });
}

Result<ExitCode> change(Context& context, const std::string& directory, const SchemaChange& change,
                        const std::string& said) {
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_TRY(universe.schema().apply(change));
            const auto now = universe.schema().schema();
            context.console.printLine(
                context.console.json()
                    ? JsonObject().add("enforce", now->enforced()).add("types", now->types().size()).text()
                    : said);
            return ExitCode::Done;
        });
}

Result<ExitCode> set(Context& context, const SchemaArguments& arguments) {
    SchemaChange wanted{.type = arguments.type, .json = arguments.json};
    if (wanted.json.empty() || wanted.json == kStandardInput) {
        WARP_ASSIGN(wanted.json, readStandardInput(context.stop, kMaxSchema));
    }
    return change(context, arguments.directory, wanted, "set the schema of " + wanted.type);
}

Result<ExitCode> remove(Context& context, const SchemaArguments& arguments) {
    return change(context, arguments.directory, {.kind = SchemaChange::Kind::Remove, .type = arguments.type},
                  "removed the schema of " + arguments.type);
}

Result<ExitCode> enforce(Context& context, const SchemaArguments& arguments) {
    if (arguments.enforce != "on" && arguments.enforce != "off") {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "schemas are enforced on or off, not \"" + arguments.enforce + "\""};
    }
    const bool on = arguments.enforce == "on";
    return change(context, arguments.directory, {.kind = SchemaChange::Kind::Enforce, .enforce = on},
                  on ? "records that break their schema are refused from now on"
                     : "records that break their schema are reported, not refused");
}

Result<ExitCode> check(Context& context, const SchemaArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            WARP_TRY(tellFileError(context, universe.schema()));
            SchemaSurvey survey;
            {
                ProgressLine line("Checking records");
                const auto tell = [&](const SchemaBreach& breach) {
                    context.console.printLine(
                        context.console.json()
                            ? JsonObject().add("key", breach.key).add("what", breach.what).text()
                            : breach.key + ": " + breach.what);
                };
                WARP_ASSIGN(survey, surveySchemas(universe.spacetime(), *universe.schema().schema(),
                                                  arguments.type, tell, line.job(context.stop)));
            }
            context.console.message(countOf(survey.records, "record") + " held against schemas, " +
                                    countText(survey.breaches) + " break them");
            return survey.breaches == 0 ? ExitCode::Done : ExitCode::Damaged;
        });
}

CLI::App& add(Commands& commands, CLI::App& group, const Arguments& arguments, const std::string& name,
              const std::string& summary, const std::string& examples,
              Result<ExitCode> (*action)(Context&, const SchemaArguments&)) {
    CLI::App& command = commands.addTo(group, name, summary, examples, [arguments, action](Context& context) {
        return action(context, *arguments);
    });
    addUniverse(command, arguments->directory);
    return command;
}

}  // namespace

void addSchemaCommands(Commands& commands) {
    CLI::App& group = commands.addGroup("schema", "shows and changes what records of a type must be");
    const auto arguments = std::make_shared<SchemaArguments>();
    const auto addType = [&](CLI::App& command) {
        return command.add_option("TYPE", arguments->type, "a type of records");
    };
    add(commands, group, arguments, "list", "prints the types that have a schema", "  warp schema list DIR\n",
        list);
    addType(add(commands, group, arguments, "show", "prints the JSON Schema of a type",
                "  warp schema show DIR users | jq .required\n", show))
        ->required();
    CLI::App& setting = add(commands, group, arguments, "set", "gives a type a JSON Schema",
                            "  warp schema set DIR users '{\"type\": \"object\", \"required\": [\"name\"]}'\n"
                            "  warp schema set DIR users - < users.schema.json\n",
                            set);
    addType(setting)->required();
    setting.add_option("SCHEMA", arguments->json, "JSON, or - for standard input");
    addType(add(commands, group, arguments, "remove", "takes the schema of a type away",
                "  warp schema remove DIR users\n", remove))
        ->required();
    add(commands, group, arguments, "enforce", "says whether what breaks a schema is refused or reported",
        "  warp schema enforce DIR on\n", enforce)
        .add_option("SWITCH", arguments->enforce, "on or off")
        ->type_name("on|off")
        ->required();
    addType(add(commands, group, arguments, "check", "prints the records that break the schema of their type",
                "  warp schema check DIR\n  warp schema check DIR users --json | jq -r .key\n", check));
}

}  // namespace warp::cli
