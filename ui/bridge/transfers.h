// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/universe/export.h"
#include "engine/universe/import.h"
#include "ui/bridge/bridge.h"
#include "ui/bridge/engine_types.h"
#include "ui/bridge/record_rows.h"

namespace warp::ui {

/// Files of rows in and out of a universe. Threads: workers only.

/// The first rows of a file, as they would be imported.
struct RowPreview {
    RowFormat format = RowFormat::Jsonl;
    std::vector<std::string> fields;       ///< members of the rows, in the order they appear
    std::vector<std::vector<Cell>> cells;  ///< per row, one per field; Missing where it has none
    bool exported = false;                 ///< rows are records as exports write them
    bool complete = false;                 ///< the file ends here
    std::optional<ImportProblem> problem;  ///< the first row that cannot be read
};
/// Takes: `limit`, rows at most. Errors: those of opening; InvalidArgument for a name without a known end.
Result<RowPreview> previewRows(const std::string& file, std::size_t limit, const EngineJob& job);

/// An import with what was wrong.
struct ImportResult {
    ImportReport report;
    std::vector<ImportProblem> problems;  ///< the first kMostImportProblems of `report.bad`
};
inline constexpr std::size_t kMostImportProblems = 1000;
Result<ImportResult> importFile(Universe& universe, const std::string& file, const ImportOptions& options,
                                const EngineJob& job);

/// Replaces the file; the dialog that chose it has asked.
Result<ExportReport> exportType(Universe& universe, const ExportOptions& options, const std::string& file,
                                const EngineJob& job);

}  // namespace warp::ui
