// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/house_rules.h"

#include <algorithm>
#include <functional>
#include <map>
#include <regex>
#include <set>

#include "tests/structure/source_tree.h"

namespace warp::test {

namespace {

using Names = std::set<std::string>;

// What a folder of the engine may include, besides itself. A region is one of kRegions.
const Names kRegions = {"spacetime", "temporal", "quantum_graph", "wormholes",    "entropy",
                        "qql",       "backups",  "observatory",   "configuration"};
const std::map<std::string, Names> kEngineLayers = {
    {"base", {}},
    {"io", {"base"}},
    {"formats", {"base"}},
    {"store", {"base", "io", "formats"}},
};
const Names kBelowRegions = {"base", "io", "formats", "store"};

// The parts of the ui that pages stand on; they know no page.
const Names kUiFoundations = {"bridge", "models", "widgets", "text"};

// What the window offers to its pages; only ui/pages, which puts the two together, knows more of it.
const Names kWindowOffers = {"ui/shell/selection_history.h", "ui/shell/unsaved_guard.h"};

// What the ui outside its bridge may include of the engine: plain values without behaviour.
const Names kEngineValues = {"engine/base/clock.h", "engine/base/error.h", "engine/base/progress.h",
                             "engine/base/result.h"};
// The bridge speaks to the facade and the regions it hands out, not to what those stand on.
const Names kHiddenFromBridge = {"store", "io"};
// Values of the store that are part of the facade: how durable a write is to be.
const Names kStoreValues = {"engine/store/write_batch.h"};

// Engine sources outside engine/io that may call the OS, each with its reason.
const std::map<std::string, std::string> kOsCallers = {};

// Ui sources that may open files: none of them belongs to a universe.
const std::map<std::string, std::string> kUiFileUsers = {
    {"ui/widgets/icons.cpp", "reads icons from the program's resources"},
};

constexpr std::size_t kLongestFile = 500;
constexpr std::size_t kLongestReadme = 15;

const std::regex kInclude(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
const std::regex kOsHeader(
    R"re(^\s*#\s*include\s*<(fstream|filesystem|fcntl\.h|dirent\.h|sys/(stat|mman|file|statvfs|inotify|socket|uio)\.h)>)re");
const std::regex kOsCall(
    R"re((^|[^\w>:])::(open|openat|creat|unlink|rename|renameat2|mkdir|rmdir|fsync|fdatasync|syncfs|ftruncate|read|write|pread|pwrite|mmap|stat|lstat|fstat|socket|flock)\s*\(|\bfopen\s*\(|std::(basic_)?[io]?fstream\b|std::filesystem\b)re");
const std::regex kUiFile(
    R"re(\bQ(File|SaveFile|Dir|DirIterator|LockFile|FileSystemWatcher|FileSystemModel|TemporaryFile)\b|std::[io]?fstream\b|std::filesystem\b|\bfopen\s*\()re");
const std::regex kColour(
    R"re(#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})\b|"#[0-9A-Fa-f]{3}"|QColor\s*(\w+\s*)?[({]\s*(0x|[0-9])|\bqRgba?\s*\()re");
// An engine's English on its way to a person: ui/text puts a translated sentence before it.
const std::regex kRawError(R"re(\btoQString\([^;,]*(\.|->)(message|describe\(\))\))re");
// Written in two halves so that this file keeps the rule.
const std::regex kUnfinished(
    "\\b(TO"
    "DO|FIX"
    "ME|XX"
    "X)\\b");

class Checker {
  public:
    explicit Checker(std::vector<SourceFile> sources) : m_sources(std::move(sources)) {}

    std::vector<Violation> run() {
        for (const SourceFile& source : m_sources) {
            if (source.isCpp()) checkCpp(source);
            checkText(source);
        }
        checkRegistration();
        checkReadmes();
        return std::move(m_found);
    }

  private:
    void add(std::string rule, const SourceFile& source, std::size_t line, std::string detail) {
        m_found.push_back({std::move(rule), source.path, line, std::move(detail)});
    }

    void checkCpp(const SourceFile& source) {
        for (std::size_t i = 0; i < source.code.size(); ++i) {
            std::smatch match;
            if (std::regex_search(source.code[i], match, kInclude))
                checkInclude(source, i + 1, match[1] == "\"", match[2]);
            checkLine(source, i + 1, source.code[i]);
        }
        const bool guarded =
            std::find(source.lines.begin(), source.lines.end(), "#pragma once") != source.lines.end();
        if (source.isHeader() && !guarded) add("guard", source, 0, "a header without #pragma once");
    }

    void checkInclude(const SourceFile& source, std::size_t line, bool quoted, const std::string& header) {
        const bool fromQt = !quoted && std::regex_search(header, std::regex("^(Qt|Q[A-Z])"));
        if (fromQt && source.isBelow("engine")) add("qt", source, line, "the engine sees no Qt: " + header);
        if (!quoted) return;
        static const std::regex kFromRoot("^(engine|ui|app|tests|resources|translations)/");
        const bool generated = header.ends_with(".moc");
        if (!generated && !std::regex_search(header, kFromRoot))
            add("root", source, line, "not included from the root: " + header);
        if (source.isBelow("engine")) checkEngineInclude(source, line, header);
        if (source.isBelow("ui")) checkUiInclude(source, line, header);
        if (source.isBelow("app") && header.starts_with("engine/store/") && !kStoreValues.contains(header))
            add("layers", source, line, "programs use engine/universe, not " + header);
        if (!source.isBelow("tests") && header.starts_with("tests/"))
            add("layers", source, line, "the product does not include tests: " + header);
    }

    static std::string secondStep(const std::string& path) {
        const std::size_t begin = path.find('/') + 1;
        return path.substr(begin, path.find('/', begin) - begin);
    }

    void checkEngineInclude(const SourceFile& source, std::size_t line, const std::string& header) {
        if (header.starts_with("ui/") || header.starts_with("app/"))
            add("layers", source, line, "arrows point down only: " + header);
        if (!header.starts_with("engine/")) return;
        const std::string from = secondStep(source.path);
        const std::string to = secondStep(header);
        if (from == to || from == "universe") return;
        if (kRegions.contains(from) && kRegions.contains(to)) {
            add("region", source, line, "regions do not include each other: " + header);
            return;
        }
        const auto layer = kEngineLayers.find(from);
        const Names& allowed = layer == kEngineLayers.end() ? kBelowRegions : layer->second;
        if (!allowed.contains(to)) add("layers", source, line, "arrows point down only: " + header);
    }

    void checkUiInclude(const SourceFile& source, std::size_t line, const std::string& header) {
        const std::string from = secondStep(source.path);
        const std::string to = secondStep(header);
        if (header.starts_with("app/")) add("layers", source, line, "arrows point down only: " + header);
        if (header.starts_with("engine/")) {
            if (from == "bridge" && kHiddenFromBridge.contains(to) && !kStoreValues.contains(header))
                add("bridge", source, line, "the bridge speaks to engine/universe, not to " + header);
            if (from != "bridge" && !kEngineValues.contains(header))
                add("bridge", source, line, "only ui/bridge calls the engine: " + header);
        }
        if (!header.starts_with("ui/") || from == to) return;
        const bool upwards =
            (from == "bridge") || (kUiFoundations.contains(from) && !kUiFoundations.contains(to));
        const bool window = to == "shell" && from != "pages" && !kWindowOffers.contains(header);
        if (upwards || window) add("layers", source, line, "arrows point down only: " + header);
    }

    void checkLine(const SourceFile& source, std::size_t line, const std::string& code) {
        const bool engine = source.isBelow("engine") && !source.isBelow("engine/io");
        if (engine && !kOsCallers.contains(source.path) &&
            (std::regex_search(code, kOsHeader) || std::regex_search(code, kOsCall)))
            add("door", source, line, "only engine/io calls the OS: " + code);
        const bool ui = source.isBelow("ui") && !source.isBelow("ui/bridge");
        if (ui && !kUiFileUsers.contains(source.path) && std::regex_search(code, kUiFile))
            add("ui-files", source, line, "the ui opens no files: " + code);
        const bool people = (source.isBelow("ui") && !source.isBelow("ui/text")) || source.isBelow("app/gui");
        if (people && std::regex_search(code, kRawError))
            add("error-text", source, line, "errors are put into words by ui/text/error_text: " + code);
        const bool themed = source.path.starts_with("ui/widgets/theme.");
        if ((source.isBelow("ui") || source.isBelow("app")) && !themed && std::regex_search(code, kColour))
            add("colour", source, line, "colours stand in ui/widgets/theme: " + code);
    }

    void checkText(const SourceFile& source) {
        if (source.path.ends_with(".md")) return;
        const bool script = !source.lines.empty() && source.lines[0].starts_with("#!");
        const std::size_t first = script ? 1 : 0;
        if (source.lines.size() <= first ||
            source.lines[first].find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos)
            add("licence", source, 1, "the first line names the licence");
        if (source.lines.size() > kLongestFile)
            add("length", source, 0, std::to_string(source.lines.size()) + " lines; split it");
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            if (std::regex_search(source.lines[i], kUnfinished))
                add("unfinished", source, i + 1, source.lines[i]);
        }
    }

    /// Every test is named by the CMakeLists.txt of its folder or of one above it.
    void checkRegistration() {
        for (const SourceFile& source : m_sources) {
            if (!source.isBelow("tests") || !source.path.ends_with("_test.cpp")) continue;
            const std::string stem = source.name().substr(0, source.name().size() - 4);
            const std::regex word("\\b" + stem + "\\b");
            const bool known = std::any_of(m_sources.begin(), m_sources.end(), [&](const SourceFile& cmake) {
                if (cmake.name() != "CMakeLists.txt" || !source.isBelow(cmake.folder(99))) return false;
                return std::any_of(cmake.lines.begin(), cmake.lines.end(), [&](const std::string& text) {
                    return std::regex_search(text.substr(0, text.find('#')), word);
                });
            });
            if (!known) add("registered", source, 0, "no CMakeLists.txt names this test");
        }
    }

    void checkReadmes() {
        std::map<std::string, const SourceFile*> readmes;
        for (const SourceFile& source : m_sources) {
            const std::string folder = source.folder(2);
            if (source.isBelow("engine") && folder != "engine") readmes.try_emplace(folder, nullptr);
            if (source.path == folder + "/README.md") readmes[folder] = &source;
        }
        for (const auto& [folder, readme] : readmes) {
            if (!readme) {
                m_found.push_back({"readme", folder, 0, "an engine folder without README.md"});
            } else if (readme->lines.size() > kLongestReadme) {
                add("readme", *readme, 0, "more than 15 lines");
            }
        }
    }

    std::vector<SourceFile> m_sources;
    std::vector<Violation> m_found;
};

}  // namespace

std::string Violation::describe() const {
    return file + (line > 0 ? ":" + std::to_string(line) : "") + ": " + rule + ": " + detail;
}

std::vector<Violation> findViolations(const std::string& root) {
    return Checker(readSourceTree(root)).run();
}

}  // namespace warp::test
