// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/formats/describe_file.h"
#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// Rows of a file that has some: a CSV, or JSON lines by their top members.
struct FileTable {
    static constexpr std::size_t kMostRows = 10'000;
    static constexpr std::size_t kMostColumns = 100;

    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;  ///< may be shorter than `columns`
    bool cut = false;                            ///< there are more rows
};

/// A file of the universe as a page shows it: decoded in every way that suits its form.
struct FileContents {
    std::string path;
    FileEntry entry;
    FileDescription description;  ///< its text has no line that is too long to be shown
    /// The same as JSON, for a tree; empty when it is none. Rows and lines become an array.
    std::string json;
    std::optional<FileTable> table;
    /// It is a record's file whose edit could not be taken in.
    std::optional<Problem> problem;
};

inline constexpr std::size_t kMostDecodedBytes = std::size_t{1} << 20;

/// Threads: workers only. Errors: NotFound, Io, Denied.
Result<FileContents> readFile(Universe& universe, const std::string& path);

/// Bytes of a file. Threads: workers only. Errors: NotFound, Io, Denied.
Result<std::string> readFilePart(Universe& universe, const std::string& path, std::uint64_t offset,
                                 std::size_t size);

}  // namespace warp::ui
