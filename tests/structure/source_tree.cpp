// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/source_tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace warp::test {

namespace {

namespace fs = std::filesystem;

constexpr std::array kTopFolders = {"engine", "ui", "app", "tests", "resources", "translations"};
constexpr std::array kSkippedFolders = {"build", "golden", "corpus", "generated", ".cache"};
constexpr std::array kSuffixes = {".h", ".cpp", ".cmake", ".py", ".sh"};

bool isOurs(const fs::path& path) {
    const std::string name = path.filename();
    const std::string suffix = path.extension();
    return name == "CMakeLists.txt" || name == "README.md" ||
           std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
}

std::string withoutComment(const std::string& line) {
    const auto begin = line.find_first_not_of(' ');
    if (begin != std::string::npos && line.compare(begin, 2, "//") == 0) return "";
    // A // inside a string ("http://") is not a comment; one after two spaces is.
    return line.substr(0, line.find("  //"));
}

SourceFile readSource(const fs::path& root, const fs::path& path) {
    SourceFile source{.path = path.lexically_relative(root).generic_string()};
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        source.code.push_back(withoutComment(line));
        source.lines.push_back(std::move(line));
    }
    return source;
}

}  // namespace

std::string SourceFile::folder(std::size_t count) const {
    std::size_t end = 0;
    for (; count > 0; --count) {
        const std::size_t next = path.find('/', end == 0 ? 0 : end + 1);
        if (next == std::string::npos) break;
        end = next;
    }
    return path.substr(0, end);
}

std::string SourceFile::name() const {
    return path.substr(path.rfind('/') + 1);
}

bool SourceFile::isBelow(std::string_view where) const {
    return path.starts_with(where) && path.size() > where.size() && path[where.size()] == '/';
}

std::vector<SourceFile> readSourceTree(const std::string& root) {
    std::vector<SourceFile> sources;
    for (const char* top : kTopFolders) {
        const fs::path folder = fs::path(root) / top;
        if (!fs::exists(folder)) continue;
        for (auto it = fs::recursive_directory_iterator(folder); it != fs::end(it); ++it) {
            const std::string name = it->path().filename();
            const bool skipped =
                std::find(kSkippedFolders.begin(), kSkippedFolders.end(), name) != kSkippedFolders.end();
            if (it->is_directory() && skipped) it.disable_recursion_pending();
            if (it->is_regular_file() && isOurs(it->path())) sources.push_back(readSource(root, it->path()));
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return sources;
}

}  // namespace warp::test
