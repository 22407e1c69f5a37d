// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include <algorithm>

#include "app/cli/exit_code.h"

namespace warp::cli {
namespace {

constexpr const char* kDescription = R"(.SH DESCRIPTION
A universe is a directory of records that people and programs can read: a log, one tree, and every record as a
file.
.B warp
is the engine of
.BR warpscope (1)
without a window.
.PP
A record has a key
.IR type : id ,
a JSON value, a version, and a place in one of three shards: hot (plain files), warm (gzip) or cold (packed).
.PP
One process writes a universe at a time.
While another one has it open, commands that read go on beside it and commands that write are carried out by
it, so that scripts work while
.BR warpscope (1)
is open.
.PP
Results go to the standard output, messages to the standard error.
With
.B \-\-json
a result is one JSON document, or JSON lines where records are streamed; an error is a document as well.
)";

constexpr const char* kFiles = R"(.SH FILES
.TP
.I DIR/universe.manifest
makes a directory a universe: its id, format and state
.TP
.I DIR/spacetime/hot_data/particles/TYPE/ID.json
a record in hot; in warm the name ends in .json.gz, cold records are in packs that
.B lz4 \-dc
prints
.TP
.I DIR/configuration/*.json
the settings that
.B warp config
lists
.TP
.I DIR/backups/cosmic_logs/*.wal
the log;
.B warp cat
prints it
.SH SEE ALSO
.BR warpscope (1),
.BR jq (1),
.BR zcat (1),
.BR lz4 (1)
.SH LICENSE
GPL-3.0-or-later
)";

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\') {
            result += "\\e";
        } else if (c == '-') {
            result += "\\-";
        } else if (c == '\'') {
            result += "\\(aq";
        } else if (c == '`') {
            result += "\\(ga";
        } else if (c == '^') {
            result += "\\(ha";
        } else if (c == '~') {
            result += "\\(ti";
        } else {
            result += c;
        }
    }
    return result;
}

// A line of text: a point at its beginning is no request.
std::string line(std::string_view text) {
    return (text.starts_with('.') ? "\\&" : "") + escaped(text) + "\n";
}

std::string bold(std::string_view text) {
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text) {
    return "\\fI" + escaped(text) + "\\fR";
}

// "--shard" bold, what is to be filled in italic, words as they are typed.
std::string nameOf(const ArgumentReference& argument) {
    std::string text = argument.name.starts_with("-") ? bold(argument.name) : italic(argument.name);
    if (!argument.value.empty())
        text += " " + (argument.words.empty() ? italic(argument.value) : bold(argument.value));
    return argument.repeated ? text + "..." : text;
}

std::string entries(const std::vector<ArgumentReference>& arguments) {
    std::string text;
    for (const ArgumentReference& argument : arguments) {
        text += ".TP\n" + nameOf(argument) + "\n" + line(argument.description);
    }
    return text;
}

std::string synopsis(const CommandReference& command) {
    std::string text = bold(command.path);
    for (const ArgumentReference& argument : command.arguments) {
        const std::string name = nameOf(argument);
        text += argument.required ? " " + name : " [" + name + "]";
    }
    if (!command.options.empty()) text += " [" + italic("OPTION") + "...]";
    return text + "\n";
}

std::string examples(const std::string& lines) {
    if (lines.empty()) return {};
    std::string text = ".PP\nExamples:\n.PP\n.nf\n.RS\n";
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        std::string_view example = std::string_view(lines).substr(begin, end - begin);
        example.remove_prefix(std::min(example.find_first_not_of(' '), example.size()));
        text += line(example);
        begin = end + 1;
    }
    return text + ".RE\n.fi\n";
}

std::string section(const CommandReference& command) {
    std::string text;
    if (command.commands.empty()) {
        text =
            ".SS \"" + escaped(command.path) + "\"\n" + synopsis(command) + ".PP\n" + line(command.summary);
        text += entries(command.arguments) + entries(command.options) + examples(command.examples);
    }
    for (const CommandReference& below : command.commands) text += section(below);
    return text;
}

std::string exitStatus() {
    std::string text = ".SH \"EXIT STATUS\"\n";
    for (const ExitMeaning& exit : kExitMeanings) {
        text += ".TP\n" + bold(std::to_string(static_cast<int>(exit.code))) + "\n" + line(exit.meaning);
    }
    return text;
}

}  // namespace

std::string manualPage(const CommandReference& program) {
    std::string text = ".TH WARP 1 " WARP_DATE " \"Warpscope " WARP_VERSION "\" \"Warpscope Manual\"\n";
    text += ".SH NAME\nwarp \\- read, write and look after WarpEngine universes\n";
    text += ".SH SYNOPSIS\n" + bold("warp") + " " + italic("COMMAND") + " " + italic("DIR") + "\\ ...\n";
    text += kDescription;
    text += ".SH OPTIONS\nEvery command takes these.\n" + entries(program.options);
    text += ".SH COMMANDS\n";
    for (const CommandReference& command : program.commands) text += section(command);
    return text + exitStatus() + kFiles;
}

}  // namespace warp::cli
