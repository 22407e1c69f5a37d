// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/entanglement_output.h"
#include "app/cli/figures.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "engine/formats/key.h"

namespace warp::cli {
namespace {

Error noSuchKey(const std::string& key) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no record \"" + key + "\""};
}

void printVersion(Context& context, const std::string& what, Lsn version) {
    if (context.console.json()) {
        context.console.printLine(JsonObject().add("written", what).add("version", version).text());
    } else {
        context.console.printLine(what + " version " + std::to_string(version));
    }
}

struct LinkArguments {
    std::string directory;
    std::string a;
    std::string b;
    std::string strength;
};

Result<ExitCode> writeLink(Context& context, const LinkArguments& arguments, const LinkBatch& batch,
                           const char* word) {
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const Lsn version, universe.entanglement().apply(batch));
                            printVersion(context, arguments.a + word + arguments.b, version);
                            return ExitCode::Done;
                        });
}

Result<ExitCode> entangle(Context& context, const LinkArguments& arguments) {
    LinkBatch batch;
    WARP_ASSIGN(const auto strength, realNumber("--strength", arguments.strength));
    batch.entangle(arguments.a, arguments.b, strength);
    return writeLink(context, arguments, batch, " ~ ");
}

Result<ExitCode> disentangle(Context& context, const LinkArguments& arguments) {
    LinkBatch batch;
    batch.disentangle(arguments.a, arguments.b);
    return writeLink(context, arguments, batch, " | ");
}

void addEnds(CLI::App& command, LinkArguments& arguments) {
    addUniverse(command, arguments.directory);
    command.add_option("A", arguments.a, "a record, type:id")->required();
    command.add_option("B", arguments.b, "the other one")->required();
}

void addEntangle(Commands& commands) {
    auto arguments = std::make_shared<LinkArguments>();
    CLI::App& command =
        commands.add("entangle",
                     "entangles two records: they are found together, and strong partners move "
                     "into one shard",
                     "  warp entangle DIR users:alice carts:17\n"
                     "  warp entangle DIR users:alice users:bob --strength 0.4\n",
                     [arguments](Context& context) { return entangle(context, *arguments); });
    addEnds(command, *arguments);
    addText(command, "--strength", arguments->strength, "X", "0 to 1; 1 without it");
}

void addDisentangle(Commands& commands) {
    auto arguments = std::make_shared<LinkArguments>();
    CLI::App& command =
        commands.add("disentangle", "ends the entanglement of two records",
                     "  warp disentangle DIR users:alice carts:17\n",
                     [arguments](Context& context) { return disentangle(context, *arguments); });
    addEnds(command, *arguments);
}

struct ObserveArguments {
    std::string directory;
    std::string key;
    std::string minStrength;
    std::optional<std::uint64_t> maxPartners;
    bool peek = false;
};

Result<ExitCode> observe(Context& context, const ObserveArguments& arguments) {
    PartnerOptions options{.maxPartners = arguments.maxPartners};
    WARP_ASSIGN(options.minStrength, realNumber("--min-strength", arguments.minStrength));
    // As the writer it counts as a read; beside one it cannot.
    const OpenAs as = arguments.peek ? OpenAs::Observer : OpenAs::WriterOrObserver;
    return withUniverse(context, arguments.directory, as, [&](Universe& universe) -> Result<ExitCode> {
        Entanglement& links = universe.entanglement();
        WARP_ASSIGN(const auto found, universe.isObserver() ? links.peek(arguments.key, options)
                                                            : links.observe(arguments.key, options));
        if (!found) return noSuchKey(arguments.key);
        printEntangled(context.console, *found);
        return ExitCode::Done;
    });
}

void addObserve(Commands& commands) {
    auto arguments = std::make_shared<ObserveArguments>();
    CLI::App& command =
        commands.add("observe",
                     "prints a value with the partners of its record, strongest first; counts "
                     "as a read unless another process has the universe open",
                     "  warp observe DIR users:alice\n"
                     "  warp observe DIR users:alice --min-strength 0.8 --max-partners 3\n"
                     "  warp observe DIR users:alice --json | jq '.partners[].key'\n",
                     [arguments](Context& context) { return observe(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    addText(command, "--min-strength", arguments->minStrength, "X",
            "the weakest partner; as configured without");
    addNumber(command, "--max-partners", arguments->maxPartners, 0, "at most so many; as configured without");
    command.add_flag("--peek", arguments->peek, "looks without counting as a read");
}

struct SuperposeArguments {
    std::string directory;
    std::string key;
    std::vector<std::string> values;
    std::vector<std::string> amplitudes;
};

Result<ExitCode> superpose(Context& context, const SuperposeArguments& arguments) {
    std::vector<Candidate> candidates;
    for (const std::string& json : arguments.values) candidates.push_back({.json = json});
    if (!arguments.amplitudes.empty() && arguments.amplitudes.size() != candidates.size()) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "--amplitude is given once for each value, or not at all"};
    }
    for (std::size_t i = 0; i < arguments.amplitudes.size(); ++i) {
        WARP_ASSIGN(const auto amplitude, realNumber("--amplitude", arguments.amplitudes[i]));
        candidates[i].amplitude = amplitude.value_or(1);
    }
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const Lsn version, universe.entanglement().superpose(arguments.key, candidates));
            printVersion(context, arguments.key, version);
            return ExitCode::Done;
        });
}

void addSuperpose(Commands& commands) {
    auto arguments = std::make_shared<SuperposeArguments>();
    CLI::App& command = commands.add(
        "superpose",
        "writes a record that may have any of several values; until one is chosen it shows the one "
        "of greatest amplitude",
        "  warp superpose DIR users:alice '{\"city\": \"Bern\"}' '{\"city\": \"Basel\"}'\n"
        "  warp superpose DIR users:alice 1 2 --amplitude 0.3 --amplitude 0.9\n"
        "  warp collapse DIR users:alice\n",
        [arguments](Context& context) { return superpose(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    command.add_option("JSON", arguments->values, "two or more values")->required();
    command
        .add_option("--amplitude", arguments->amplitudes,
                    "of each value, above 0 and at most 1; 1 without it")
        ->type_name("X")
        ->expected(1)
        ->take_all();
}

struct CollapseArguments {
    std::string directory;
    std::string key;
    std::optional<std::size_t> choice;
    std::optional<std::uint64_t> ifVersion;
};

Result<ExitCode> collapse(Context& context, const CollapseArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const Lsn version, universe.entanglement().collapse(arguments.key, arguments.choice,
                                                                            arguments.ifVersion));
            printVersion(context, arguments.key, version);
            return ExitCode::Done;
        });
}

void addCollapse(Commands& commands) {
    auto arguments = std::make_shared<CollapseArguments>();
    CLI::App& command =
        commands.add("collapse", "keeps one of the values of a record in superposition",
                     "  warp collapse DIR users:alice      the value of greatest amplitude\n"
                     "  warp collapse DIR users:alice 1    the second one, as `warp observe` counts them\n",
                     [arguments](Context& context) { return collapse(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    addNumber(command, "N", arguments->choice, 0, "which value, from 0");
    addNumber(command, "--if-version", arguments->ifVersion, 0, "only while the record has this version");
}

}  // namespace

void addEntanglementCommands(Commands& commands) {
    commands.setHeading("Entanglement");
    addEntangle(commands);
    addDisentangle(commands);
    addObserve(commands);
    addSuperpose(commands);
    addCollapse(commands);
}

}  // namespace warp::cli
