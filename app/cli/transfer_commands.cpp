// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "app/cli/arguments.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "app/cli/standard_input.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/export.h"
#include "engine/universe/graph_transfer.h"
#include "engine/universe/import.h"

namespace warp::cli {
namespace {

constexpr std::uint64_t kShownProblems = 10;
constexpr const char* kStandardInput = "-";
constexpr const char* kFormatWords = "json|jsonl|csv";
constexpr const char* kAllFormatWords = "json|jsonl|csv|graphml|gexf|dot";

Result<std::optional<RowFormat>> formatChoice(const std::string& text) {
    return parseChoice<RowFormat>("--format", text, parseRowFormat, kFormatWords);
}

struct ImportArguments {
    std::string directory;
    std::vector<std::string> files;
    std::string format;
    std::string shard;
    std::string errorFile;
    bool graph = false;
    std::string relation;
    ImportOptions options;
};

Result<std::vector<ImportInput>> openInputs(Context& context, const ImportArguments& arguments) {
    WARP_ASSIGN(const auto format, formatChoice(arguments.format));
    std::vector<ImportInput> inputs;
    for (const std::string& file : arguments.files) {
        if (file == kStandardInput) {
            inputs.push_back({.name = "standard input",
                              .format = format.value_or(RowFormat::Jsonl),
                              .source = standardInput(context.stop)});
        } else {
            WARP_ASSIGN(ImportInput input, openImportFile(systemFileSystem(), file, format));
            inputs.push_back(std::move(input));
        }
    }
    return inputs;
}

// Gathers the problems of an import: the first few for the terminal, all of them for `--errors`.
class ProblemList {
  public:
    explicit ProblemList(std::string file) : m_file(std::move(file)) {}

    void add(const ImportProblem& problem) {
        if (m_shown.size() < kShownProblems) m_shown.push_back(problem.error.describe());
        if (m_file.empty()) return;
        JsonObject line;
        line.add("file", problem.input).add("line", problem.error.line).add("column", problem.error.column);
        if (!problem.key.empty()) line.add("key", problem.key);
        line.add("code", errorCodeName(problem.error.code)).add("what", problem.error.message);
        m_lines += line.text() + "\n";
    }

    void show(Console& console, std::uint64_t count) const {
        for (const std::string& problem : m_shown) console.message(problem);
        if (count > m_shown.size()) {
            console.message("and " + countOf(count - m_shown.size(), "more problem") +
                            (m_file.empty() ? " (--errors FILE lists all)" : ""));
        }
    }

    /// The file is written even when it is empty, so that an old list does not look like a new one.
    Status save() const {
        if (m_file.empty()) return {};
        return replaceFile(systemFileSystem(), m_file, m_lines);
    }

  private:
    const std::string m_file;
    std::vector<std::string> m_shown;
    std::string m_lines;
};

std::string summaryOf(const ImportReport& report, const ImportOptions& options) {
    if (report.bad > 0 && !options.skipBad) {
        return countOf(report.bad, "bad row") + " of " + countText(report.rows) + "; nothing was imported";
    }
    std::string text =
        countOf(report.imported, "record") + (options.dryRun ? " would be imported" : " imported");
    if (report.bad > 0) text += ", " + countOf(report.bad, "bad row") + " skipped";
    return text;
}

void printReport(Console& console, const ImportReport& report, const ImportOptions& options) {
    if (!console.json()) return console.printLine(summaryOf(report, options));
    console.printLine(JsonObject()
                          .add("rows", report.rows)
                          .add("bad", report.bad)
                          .add("imported", report.imported)
                          .add("dry_run", options.dryRun)
                          .add("batches", report.batches)
                          .add("version", report.version)
                          .text());
}

/// Whether the files hold graphs: by the option, the format or the name of the first.
bool holdsGraph(const std::string& format, const std::string& file, bool graph) {
    const auto known = format.empty() ? graphFormatOfPath(file) : parseGraphFormat(format);
    return graph || (known && isOnlyForGraphs(*known));
}

Result<GraphFormat> graphFormat(const std::string& format, const std::string& file) {
    const auto known = format.empty() ? graphFormatOfPath(file) : parseGraphFormat(format);
    if (known) return *known;
    return Error{
        .code = ErrorCode::InvalidArgument,
        .message = "the name does not end in .graphml, .gexf, .dot, .gv, .csv or .json: say --format",
        .path = file};
}

std::string graphSummary(const GraphImportReport& report, const ImportOptions& options) {
    if (report.bad > 0 && !options.skipBad) return countOf(report.bad, "problem") + "; nothing was imported";
    std::string text = countOf(report.nodes, "node") + " and " + countOf(report.edges, "edge") +
                       (options.dryRun ? " would be imported" : " imported");
    if (report.bad > 0) text += ", " + countOf(report.bad, "bad one") + " skipped";
    return text;
}

GraphImportOptions graphOptionsOf(const ImportArguments& arguments, GraphFormat format) {
    const ImportOptions& options = arguments.options;
    GraphImportOptions graph{.format = format,
                             .defaults = {.type = options.type},
                             .replace = options.replace,
                             .skipBad = options.skipBad,
                             .dryRun = options.dryRun,
                             .textOnly = options.textOnly};
    if (!arguments.relation.empty()) graph.defaults.relation = arguments.relation;
    return graph;
}

Result<ByteSource> graphSource(Context& context, const std::string& file) {
    if (file == kStandardInput) return standardInput(context.stop);
    // The format of rows is not looked at here.
    WARP_ASSIGN(ImportInput input, openImportFile(systemFileSystem(), file, RowFormat::Json));
    return std::move(input.source);
}

Result<ExitCode> importGraphInto(Context& context, const ImportArguments& arguments) {
    if (arguments.files.size() != 1)
        return Error{.code = ErrorCode::InvalidArgument, .message = "a graph is imported from one file"};
    const std::string& file = arguments.files.front();
    WARP_ASSIGN(const GraphFormat format, graphFormat(arguments.format, file));
    const OpenAs as = arguments.options.dryRun ? OpenAs::Observer : OpenAs::WriterOrClient;
    return withUniverse(
        context, arguments.directory, as,
        [&](Universe& universe) -> Result<ExitCode> {
            context.interrupt.tellToken();
            WARP_ASSIGN(const ByteSource source, graphSource(context, file));
            ProblemList problems(arguments.errorFile);
            const auto report = importGraph(
                universe.graph(), source, file == kStandardInput ? "standard input" : file,
                graphOptionsOf(arguments, format),
                [&](const ImportProblem& problem) { problems.add(problem); }, {.stop = context.stop});
            WARP_TRY(problems.save());
            if (!report.ok()) return report.error();
            problems.show(context.console, report->bad);
            context.console.printLine(context.console.json() ? JsonObject()
                                                                   .add("nodes", report->nodes)
                                                                   .add("edges", report->edges)
                                                                   .add("bad", report->bad)
                                                                   .add("dry_run", arguments.options.dryRun)
                                                                   .add("version", report->version)
                                                                   .text()
                                                             : graphSummary(*report, arguments.options));
            return report->bad > 0 && !arguments.options.skipBad ? ExitCode::Refused : ExitCode::Done;
        },
        file == kStandardInput ? Attempts::Once : Attempts::Several);
}

Result<ExitCode> importInto(Context& context, const ImportArguments& arguments) {
    if (holdsGraph(arguments.format, arguments.files.front(), arguments.graph))
        return importGraphInto(context, arguments);
    ImportOptions options = arguments.options;
    WARP_ASSIGN(options.shard, shardChoice(arguments.shard));
    const bool fromInput = std::ranges::find(arguments.files, kStandardInput) != arguments.files.end();
    const OpenAs as = options.dryRun ? OpenAs::Observer : OpenAs::WriterOrClient;
    return withUniverse(
        context, arguments.directory, as,
        [&](Universe& universe) -> Result<ExitCode> {
            context.interrupt.tellToken();
            WARP_ASSIGN(auto inputs, openInputs(context, arguments));
            ProblemList problems(arguments.errorFile);
            options.check = [&](ByteView key, ByteView json) {
                return universe.schema().checkEnforced(key, json);
            };
            Result<ImportReport> report = Error{};
            {
                ProgressLine line("Importing");
                report = importRecords(
                    universe.spacetime(), std::move(inputs), options,
                    [&](const ImportProblem& problem) { problems.add(problem); }, line.job(context.stop));
            }
            WARP_TRY(problems.save());
            if (!report.ok()) return std::move(report).error();
            problems.show(context.console, report->bad);
            printReport(context.console, *report, options);
            return report->bad > 0 && !options.skipBad ? ExitCode::Refused : ExitCode::Done;
        },
        fromInput ? Attempts::Once : Attempts::Several);
}

void addImport(Commands& commands) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App& command = commands.add(
        "import", "writes the rows of files as records, or a graph as nodes and edges, all or nothing",
        "  warp import DIR people.jsonl --type users --id email\n"
        "  warp import DIR measurements.csv --type samples          the id is the row number\n"
        "  warp import DIR people.json --type users --id email --dry-run --errors problems.jsonl\n"
        "  warp export OLD users - | warp import NEW - --replace     records keep key and shard\n"
        "  warp import DIR network.graphml --type persons            fills the graph\n"
        "  warp import DIR edges.csv --graph --relation knows\n",
        [arguments](Context& context) { return importInto(context, *arguments); });
    ImportOptions& options = arguments->options;
    addUniverse(command, arguments->directory);
    command.add_option("FILE", arguments->files, "rows; - is stdin; .gz is read")->required();
    addText(command, "--type", options.type, "TYPE",
            "type of the records; without it rows are exported records");
    addText(command, "--id", options.idField, "MEMBER",
            "the member that is the id; without it the row number");
    addText(command, "--format", arguments->format, kAllFormatWords, "without it the end of the name tells");
    command.add_flag("--graph", arguments->graph,
                     "the file holds a graph, also as csv (edges) or json (node-link)");
    addText(command, "--relation", arguments->relation, "NAME",
            "relation of edges that tell none; linked_to without it");
    addText(command, "--shard", arguments->shard, kShardWords, "where the records go");
    addText(command, "--errors", arguments->errorFile, "FILE",
            "writes every bad row's file, line and reason as JSONL");
    command.add_flag("--dry-run", options.dryRun, "checks everything, changes nothing");
    command.add_flag("--replace", options.replace, "replaces records that exist");
    command.add_flag("--skip-bad", options.skipBad, "takes the good rows, lists the others");
    command.add_flag("--text", options.textOnly, "CSV cells stay text");
}

struct ExportArguments {
    std::string directory;
    std::string file;
    std::string format;
    bool replace = false;
    ExportOptions options;
};

Result<RowFormat> exportFormat(const ExportArguments& arguments) {
    WARP_ASSIGN(auto format, formatChoice(arguments.format));
    if (!format && arguments.file == kStandardInput) format = RowFormat::Jsonl;
    if (!format) format = rowFormatOfPath(arguments.file);
    if (format) return *format;
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "the name does not end in .json, .jsonl or .csv: say --format",
                 .path = arguments.file};
}

Result<ExportReport> exportTo(Context& context, Universe& universe, const ExportArguments& arguments,
                              const ExportOptions& options) {
    ProgressLine line("Exporting");
    const Job job = line.job(context.stop);
    if (arguments.file != kStandardInput) {
        return exportToFile(universe.spacetime(), options, systemFileSystem(), arguments.file,
                            arguments.replace, job);
    }
    // Nobody reads on: that ends the export and is no failure of it.
    const ByteSink sink = [&](ByteView bytes) -> Status {
        context.console.print(bytes);
        return context.console.open() ? Status() : cancelledError();
    };
    auto report = exportRecords(universe.spacetime(), options, sink, job);
    if (report.ok() || context.console.open()) return report;
    return ExportReport();
}

constexpr const char* kGraphSelection = "graph";

bool selectsGraph(const ExportArguments& arguments) {
    if (arguments.options.type != kGraphSelection) return false;
    const bool standardOutput = arguments.file == kStandardInput && arguments.format.empty();
    const auto known =
        arguments.format.empty() ? graphFormatOfPath(arguments.file) : parseGraphFormat(arguments.format);
    return standardOutput || known.has_value();
}

Result<ExitCode> exportGraphFrom(Context& context, const ExportArguments& arguments) {
    GraphFormat format = GraphFormat::Json;
    const bool toOutput = arguments.file == kStandardInput;
    if (!toOutput || !arguments.format.empty()) {
        WARP_ASSIGN(format, graphFormat(arguments.format, arguments.file));
    }
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            context.interrupt.tellToken();
            const Job job{.stop = context.stop};
            const Timestamp now = systemClock().now();
            const ByteSink sink = [&](ByteView bytes) -> Status {
                context.console.print(bytes);
                return context.console.open() ? Status() : cancelledError();
            };
            const auto report = toOutput
                                    ? exportGraph(universe.graph(), format, now, sink, job)
                                    : exportGraphToFile(universe.graph(), format, now, systemFileSystem(),
                                                        arguments.file, arguments.replace, job);
            if (toOutput && (report.ok() || !context.console.open())) return ExitCode::Done;
            if (!report.ok()) return report.error();
            context.console.printLine(context.console.json()
                                          ? JsonObject()
                                                .add("nodes", report->nodes)
                                                .add("edges", report->edges)
                                                .add("version", report->version)
                                                .text()
                                          : countOf(report->nodes, "node") + " and " +
                                                countOf(report->edges, "edge") + " exported");
            return ExitCode::Done;
        });
}

Result<ExitCode> exportFrom(Context& context, const ExportArguments& arguments) {
    if (selectsGraph(arguments)) return exportGraphFrom(context, arguments);
    ExportOptions options = arguments.options;
    WARP_ASSIGN(options.format, exportFormat(arguments));
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            context.interrupt.tellToken();
            WARP_ASSIGN(const ExportReport report, exportTo(context, universe, arguments, options));
            if (arguments.file == kStandardInput) return ExitCode::Done;
            context.console.printLine(context.console.json() ? JsonObject()
                                                                   .add("records", report.records)
                                                                   .add("bytes", report.bytes)
                                                                   .add("version", report.version)
                                                                   .text()
                                                             : countOf(report.records, "record") +
                                                                   " exported, " + bytesText(report.bytes));
            return ExitCode::Done;
        });
}

void addExport(Commands& commands) {
    auto arguments = std::make_shared<ExportArguments>();
    CLI::App& command =
        commands.add("export", "writes the records of a type, or the graph, into a file, as of one moment",
                     "  warp export DIR users users.jsonl\n"
                     "  warp export DIR users users.csv --replace\n"
                     "  warp export DIR users - --values | jq .name\n"
                     "  warp export DIR graph network.graphml      also .gexf, .dot, .csv (edges), .json\n",
                     [arguments](Context& context) { return exportFrom(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("TYPE", arguments->options.type, "the type of the records, or graph")->required();
    command.add_option("OUT", arguments->file, "the file; - is stdout")->required();
    addText(command, "--format", arguments->format, kAllFormatWords, "without it the end of the name tells");
    command.add_flag("--values", arguments->options.valuesOnly, "the bare values, without key and shard");
    command.add_flag("--replace", arguments->replace, "replaces the file");
}

}  // namespace

void addTransferCommands(Commands& commands) {
    commands.setHeading("Files in and out");
    addImport(commands);
    addExport(commands);
}

}  // namespace warp::cli
