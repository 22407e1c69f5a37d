// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/bridge/file_queries.h"
#include "ui/widgets/json_node.h"

namespace warp::ui {

/// A file made ready to be shown.
struct FileViews {
    FileContents contents;
    std::unique_ptr<JsonNode> tree;  ///< null when it has none
};

/// Threads: workers only. Errors: those of readFile.
Result<FileViews> readFileViews(Universe& universe, const std::string& path);

/// "Erlang term", "Write-ahead log": what a file is, in the user's language.
QString fileFormText(FileForm form);
/// "JSON lines, compressed with gzip".
QString fileFormText(const FileDescription& description);

}  // namespace warp::ui
