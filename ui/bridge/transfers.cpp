// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/transfers.h"

#include <algorithm>

#include "engine/formats/json_text.h"

namespace warp::ui {
namespace {

constexpr std::size_t kMostFields = 64;

std::size_t placeOf(std::vector<std::string>& fields, const std::string& name) {
    const auto at = std::find(fields.begin(), fields.end(), name);
    if (at != fields.end()) return static_cast<std::size_t>(at - fields.begin());
    if (fields.size() == kMostFields) return kMostFields;
    fields.push_back(name);
    return fields.size() - 1;
}

std::vector<Cell> cellsOf(ByteView json, std::vector<std::string>& fields) {
    std::vector<Cell> cells(fields.size());
    const auto members = jsonMembers(json);
    if (!members.ok()) return cells;
    for (const JsonMember& member : *members) {
        const std::size_t at = placeOf(fields, member.key);
        if (at == kMostFields) continue;
        cells.resize(std::max(cells.size(), at + 1));
        cells[at] = makeCell(member.value);
    }
    return cells;
}

bool looksExported(const std::vector<std::string>& fields) {
    const auto has = [&fields](const char* name) {
        return std::find(fields.begin(), fields.end(), name) != fields.end();
    };
    return has("key") && has("value");
}

}  // namespace

Result<RowPreview> previewRows(const std::string& file, std::size_t limit, const EngineJob& job) {
    WARP_ASSIGN(ImportInput input, openImportFile(systemFileSystem(), file, std::nullopt));
    RowPreview preview{.format = input.format};
    const auto reader = makeRowReader(input.format, std::move(input.source), {});
    while (preview.cells.size() < limit) {
        if (job.stopRequested()) return cancelledError();
        auto row = reader->next();
        if (!row.ok()) {
            preview.problem = ImportProblem{.input = file, .error = row.error()};
            break;
        }
        preview.complete = !row->has_value();
        if (preview.complete) break;
        if ((*row)->wrong) {
            preview.problem = ImportProblem{.input = file, .error = *(*row)->wrong};
            break;
        }
        preview.cells.push_back(cellsOf((*row)->json, preview.fields));
    }
    preview.exported = looksExported(preview.fields);
    return preview;
}

Result<ImportResult> importFile(Universe& universe, const std::string& file, const ImportOptions& options,
                                const EngineJob& job) {
    std::vector<ImportInput> inputs;
    WARP_ASSIGN(ImportInput input, openImportFile(systemFileSystem(), file, std::nullopt));
    inputs.push_back(std::move(input));
    ImportResult result;
    const auto keep = [&result](const ImportProblem& problem) {
        if (result.problems.size() < kMostImportProblems) result.problems.push_back(problem);
    };
    WARP_ASSIGN(result.report, importRecords(universe.spacetime(), std::move(inputs), options, keep, job));
    return result;
}

Result<ExportReport> exportType(Universe& universe, const ExportOptions& options, const std::string& file,
                                const EngineJob& job) {
    return exportToFile(universe.spacetime(), options, systemFileSystem(), file, true, job);
}

}  // namespace warp::ui
