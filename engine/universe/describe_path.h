// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/progress.h"
#include "engine/formats/byte_stream.h"
#include "engine/formats/describe_file.h"
#include "engine/io/file_system.h"
#include "engine/store/tree.h"

namespace warp {

/// Any file of a universe as text, what the store owns included: segments of the log and trees become JSON
/// lines. Takes: for a tree, a file that this process has not opened otherwise; see dumpTree. Errors:
/// those of opening and reading; what is damaged is in the description.
Result<FileDescription> describePath(FileSystem& fs, const std::string& path,
                                     const DescribeOptions& options = {});

struct TreeTextOptions {
    std::string space;        ///< the name of a space; empty: all of them
    std::string prefix;       ///< only keys that start with it
    std::uint64_t limit = 0;  ///< entries per space; 0 = all
};

/// Writes the entries of a tree as JSON lines, `{"space","key",...}`, records and counters decoded, and for
/// every space a line `{"space","entries"}` before them. Errors: NotFound for an unknown space, Cancelled,
/// those of the tree and of the sink.
Status dumpTree(Tree& tree, const TreeTextOptions& options, const ByteSink& sink, const Job& job);

/// The same for a tree's file. Errors: also those of opening it.
Status dumpTreeFile(const std::string& path, const TreeTextOptions& options, const ByteSink& sink,
                    const Job& job);

}  // namespace warp
