// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_queries.h"

#include <algorithm>
#include <unordered_map>

#include "engine/formats/csv.h"
#include "engine/formats/json_text.h"
#include "ui/bridge/long_lines.h"

namespace warp::ui {
namespace {

// Compressed files are unpacked up to here; what is shown is a small part of it.
constexpr std::size_t kMostInput = std::size_t{16} << 20;
constexpr DescribeOptions kAsText{.maxInput = kMostInput, .maxText = kMostDecodedBytes};
constexpr DescribeOptions kAsJson{.erlangAsJson = true, .maxInput = kMostInput, .maxText = kMostDecodedBytes};

bool isLines(FileForm form) {
    return form == FileForm::JsonLines || form == FileForm::Log || form == FileForm::Tree;
}

// Calls `each` with every line that is JSON.
template <typename Each>
void eachLine(ByteView text, Each each) {
    while (!text.empty()) {
        const ByteView line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (checkJson(line).ok() && !each(line)) return;
    }
}

std::string arrayOfLines(ByteView text) {
    std::string json = "[";
    eachLine(text, [&json](ByteView line) {
        if (json.size() > 1) json += ',';
        json += line;
        return true;
    });
    return json + ']';
}

std::string cellText(ByteView json) {
    return json.starts_with('"') ? decodedJsonString(json.substr(1, json.size() - 2)) : std::string(json);
}

FileTable tableOfLines(ByteView text) {
    FileTable table;
    std::unordered_map<std::string, std::size_t> columns;
    eachLine(text, [&](ByteView line) {
        table.cut = table.rows.size() == FileTable::kMostRows;
        if (table.cut) return false;
        const auto members = jsonMembers(line);
        if (!members.ok()) return true;
        std::vector<std::string>& row = table.rows.emplace_back();
        for (const JsonMember& member : *members) {
            const auto [column, isNew] = columns.try_emplace(member.key, table.columns.size());
            if (column->second >= FileTable::kMostColumns) continue;
            if (isNew) table.columns.push_back(member.key);
            if (row.size() <= column->second) row.resize(column->second + 1);
            row[column->second] = cellText(member.value);
        }
        return true;
    });
    return table;
}

FileTable tableOfCsv(const FileDescription& description) {
    FileTable table;
    CsvReader reader(sourceOf(description.text));
    while (true) {
        auto row = reader.next();
        if (!row.ok() || !*row) break;
        table.cut = table.rows.size() == FileTable::kMostRows;
        if (table.cut) break;
        std::vector<std::string> fields = std::move((*row)->fields);
        fields.resize(std::min(fields.size(), FileTable::kMostColumns));
        if (table.columns.empty())
            table.columns = std::move(fields);
        else
            table.rows.push_back(std::move(fields));
    }
    // The last row of a beginning may be half a row.
    if (description.truncated && !table.cut && !table.rows.empty()) table.rows.pop_back();
    table.cut |= description.truncated;
    return table;
}

// Fills in what the text can be shown as, too.
void addViews(Universe& universe, FileContents& contents) {
    const FileDescription& description = contents.description;
    const ByteView text = description.text;
    if (description.content == FileForm::Csv) contents.table = tableOfCsv(description);
    if (description.content == FileForm::Json && checkJson(text).ok()) contents.json = text;
    if (isLines(description.content)) {
        contents.json = arrayOfLines(text);
        contents.table = tableOfLines(text);
        contents.table->cut |= description.truncated;
    }
    const bool table = description.content == FileForm::EtsDump;
    if (!table && description.content != FileForm::Erlang) return;
    const auto asJson = universe.describeFile(contents.path, kAsJson);
    if (!asJson.ok() || asJson->text.empty()) return;
    if (table)
        contents.json = arrayOfLines(asJson->text);
    else if (checkJson(asJson->text).ok())
        contents.json = asJson->text;
}

}  // namespace

Result<FileContents> readFile(Universe& universe, const std::string& path) {
    FileContents contents{.path = path};
    WARP_ASSIGN(contents.entry, universe.fileEntry(path));
    WARP_ASSIGN(contents.description, universe.describeFile(path, kAsText));
    for (Problem& problem : universe.problems()) {
        if (problem.path == path) contents.problem = std::move(problem);
    }
    addViews(universe, contents);
    cutLongLines(contents.description.text);
    return contents;
}

Result<std::string> readFilePart(Universe& universe, const std::string& path, std::uint64_t offset,
                                 std::size_t size) {
    return universe.readFileBytes(path, offset, size);
}

}  // namespace warp::ui
