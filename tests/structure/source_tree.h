// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warp::test {

/// A text file of the project.
struct SourceFile {
    std::string path;  ///< from the root of the project: "engine/io/files.h"
    std::vector<std::string> lines;
    std::vector<std::string> code;  ///< the lines without // comments

    /// The first `count` steps of the path without the name: folder(2) of the example is "engine/io".
    std::string folder(std::size_t count) const;
    std::string name() const;
    bool isCpp() const { return path.ends_with(".cpp") || isHeader(); }
    bool isHeader() const { return path.ends_with(".h"); }
    bool isCmake() const { return path.ends_with("CMakeLists.txt") || path.ends_with(".cmake"); }
    bool isBelow(std::string_view where) const;
};

/// Every source, CMake and Markdown file of the project's own folders; no build folders, no golden files.
std::vector<SourceFile> readSourceTree(const std::string& root);

}  // namespace warp::test
