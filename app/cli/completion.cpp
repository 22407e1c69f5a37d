// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include <cstdlib>
#include <map>

#include "engine/universe/universe.h"

namespace warp::cli {
namespace {

constexpr std::size_t kMostKeys = 200;

enum class Source { Nothing, Directories, Files, Keys, Types, Settings, Commands };

// What the values that are named so in usage lines are completed with.
const std::map<std::string, Source, std::less<>>& sources() {
    static const std::map<std::string, Source, std::less<>> s_sources = {
        {"DIR", Source::Directories},  {"FILE", Source::Files},       {"OUT", Source::Files},
        {"KEY", Source::Keys},         {"PREFIX", Source::Keys},      {"TYPE", Source::Types},
        {"SETTING", Source::Settings}, {"COMMAND", Source::Commands},
    };
    return s_sources;
}

Source sourceOf(const ArgumentReference& argument) {
    const auto found = sources().find(argument.value.empty() ? argument.name : argument.value);
    return found == sources().end() ? Source::Nothing : found->second;
}

// What the words before the last one have said.
struct Parsed {
    const CommandReference* command = nullptr;
    std::vector<std::string> positionals;
    const ArgumentReference* waiting = nullptr;  ///< the option whose value comes next
    bool onlyPositionals = false;                ///< behind "--"
};

class Completer {
  public:
    Completer(const CommandReference& program, const std::vector<std::string>& words) : m_program(program) {
        m_parsed.command = &program;
        for (std::size_t i = 0; i + 1 < words.size(); ++i) take(unquotedWord(words[i]));
        if (!words.empty()) m_last = unquotedWord(words.back());
    }

    Completion run() {
        if (m_parsed.waiting) {
            complete(*m_parsed.waiting);
        } else if (!m_parsed.onlyPositionals && m_last.starts_with("-") && m_last != "-") {
            completeOption();
        } else if (!m_parsed.command->commands.empty()) {
            addCommands(*m_parsed.command);
        } else if (const ArgumentReference* next = nextPositional()) {
            complete(*next);
        }
        return std::move(m_result);
    }

  private:
    void take(const std::string& word) {
        if (m_parsed.waiting) {
            m_parsed.waiting = nullptr;
        } else if (m_parsed.onlyPositionals || !word.starts_with("-") || word == "-") {
            takePositional(word);
        } else if (word == "--") {
            m_parsed.onlyPositionals = true;
        } else if (word.find('=') == std::string::npos) {
            const ArgumentReference* option = optionNamed(word);
            if (option && !option->value.empty()) m_parsed.waiting = option;
        }
    }

    void takePositional(const std::string& word) {
        const CommandReference* below = findCommand(*m_parsed.command, word);
        if (below && m_parsed.positionals.empty()) {
            m_parsed.command = below;
        } else {
            m_parsed.positionals.push_back(word);
        }
    }

    const ArgumentReference* optionNamed(std::string_view name) const {
        const ArgumentReference* option = findOption(*m_parsed.command, name);
        return option ? option : findOption(m_program, name);
    }

    const ArgumentReference* nextPositional() const {
        const auto& arguments = m_parsed.command->arguments;
        const std::size_t place = m_parsed.positionals.size();
        if (place < arguments.size()) return &arguments[place];
        return !arguments.empty() && arguments.back().repeated ? &arguments.back() : nullptr;
    }

    void completeOption() {
        if (const std::size_t equals = m_last.find('='); equals != std::string::npos) {
            const ArgumentReference* option = optionNamed(m_last.substr(0, equals));
            if (!option) return;
            for (const std::string& word : option->words) add(option->name + "=" + word, {});
            return;
        }
        for (const ArgumentReference& option : m_parsed.command->options)
            add(option.name, option.description);
        if (m_parsed.command == &m_program) return;
        for (const ArgumentReference& option : m_program.options) {
            if (option.name != "--version") add(option.name, option.description);
        }
    }

    void complete(const ArgumentReference& argument) {
        for (const std::string& word : argument.words) add(word, {});
        switch (sourceOf(argument)) {
            case Source::Nothing: return;
            case Source::Directories: m_result.kind = Completion::Kind::Directories; return;
            case Source::Files: m_result.kind = Completion::Kind::Files; return;
            case Source::Keys: return addKeys();
            case Source::Types: return addTypes({});
            case Source::Settings: return addSettings();
            case Source::Commands: return addHelpTopics();
        }
    }

    void addCommands(const CommandReference& command) {
        for (const CommandReference& below : command.commands) add(below.name, below.summary);
    }

    void addHelpTopics() {
        const CommandReference* topic = &m_program;
        for (const std::string& name : m_parsed.positionals) {
            topic = findCommand(*topic, name);
            if (!topic) return;
        }
        addCommands(*topic);
    }

    // Observing changes nothing and waits for nobody.
    std::unique_ptr<Universe> openUniverse() const {
        if (m_parsed.positionals.empty()) return nullptr;
        auto opened = Universe::open(m_parsed.positionals.front(), {.as = OpenAs::Observer});
        return opened.ok() ? std::move(opened).value() : nullptr;
    }

    void addTypes(std::string_view suffix) {
        const auto universe = openUniverse();
        if (!universe) return;
        const auto view = universe->spacetime().view();
        if (!view.ok()) return;
        const auto counts = view.value()->counts();
        if (!counts.ok()) return;
        for (const TypeCounts& count : *counts) {
            if (count.totalRecords() > 0) add(count.type + std::string(suffix), {});
        }
    }

    void addKeys() {
        if (m_last.find(':') == std::string::npos) {
            m_result.kind = Completion::Kind::Unfinished;
            return addTypes(":");
        }
        const auto universe = openUniverse();
        if (!universe) return;
        const auto view = universe->spacetime().view();
        if (!view.ok()) return;
        const KeyRange range = prefixRange(m_last);
        // What cannot be read is not offered; the command itself will say why.
        [[maybe_unused]] const Status scanned =
            view.value()->scanHeads(range.from, range.to, false, [&](const RecordHead& head) {
                add(head.key, {});
                return m_result.candidates.size() < kMostKeys;
            });
    }

    void addSettings() {
        const auto universe = openUniverse();
        if (!universe) return;
        for (const SettingValue& value : universe->configuration().list({})) {
            add(value.setting->name, value.setting->description);
        }
    }

    void add(std::string word, std::string description) {
        if (word.starts_with(m_last))
            m_result.candidates.push_back({std::move(word), std::move(description)});
    }

    const CommandReference& m_program;
    Parsed m_parsed;
    std::string m_last;
    Completion m_result;
};

std::string_view kindName(Completion::Kind kind) {
    switch (kind) {
        case Completion::Kind::Words: return "words";
        case Completion::Kind::Unfinished: return "unfinished";
        case Completion::Kind::Files: return "files";
        case Completion::Kind::Directories: return "directories";
    }
    return "words";
}

}  // namespace

Completion completionOf(const CommandReference& program, const std::vector<std::string>& words) {
    return Completer(program, words).run();
}

std::string completionText(const Completion& completion) {
    std::string text;
    for (const Completion::Candidate& candidate : completion.candidates) {
        text += candidate.word + "\t" + candidate.description + "\n";
    }
    return text + ":" + std::string(kindName(completion.kind)) + "\n";
}

std::string unquotedWord(const std::string& word) {
    std::string result;
    std::size_t at = 0;
    const char* home = std::getenv("HOME");
    if (home && (word == "~" || word.starts_with("~/"))) {
        result = home;
        at = 1;
    }
    char quote = '\0';
    for (; at < word.size(); ++at) {
        const char c = word[at];
        const bool escapes = quote != '\'' && c == '\\' && at + 1 < word.size();
        if (escapes) {
            result += word[++at];
        } else if (quote == '\0' && (c == '\'' || c == '"')) {
            quote = c;
        } else if (c == quote) {
            quote = '\0';
        } else {
            result += c;
        }
    }
    return result;
}

}  // namespace warp::cli
