// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/import_rows.h"

#include "engine/formats/jsonl.h"

namespace warp {
namespace {

class JsonlRows : public RowReader {
  public:
    explicit JsonlRows(ByteSource source) : m_lines(std::move(source)) {}

    Result<std::optional<ImportRow>> next() override {
        WARP_ASSIGN(const auto line, m_lines.next());
        if (!line) return std::optional<ImportRow>();
        ImportRow row{.json = line->text, .line = static_cast<std::int64_t>(line->number)};
        const Status checked = checkJsonLine(*line);
        if (!checked.ok()) row = {.line = row.line, .wrong = checked.error()};
        return std::optional(std::move(row));
    }

  private:
    JsonlReader m_lines;
};

}  // namespace

std::string_view rowFormatName(RowFormat format) {
    switch (format) {
        case RowFormat::Json: return "json";
        case RowFormat::Jsonl: return "jsonl";
        case RowFormat::Csv: return "csv";
    }
    return "";
}

std::optional<RowFormat> parseRowFormat(std::string_view name) {
    if (name == "json") return RowFormat::Json;
    if (name == "jsonl" || name == "ndjson") return RowFormat::Jsonl;
    if (name == "csv") return RowFormat::Csv;
    return std::nullopt;
}

std::optional<RowFormat> rowFormatOfPath(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? std::nullopt : parseRowFormat(path.substr(dot + 1));
}

std::unique_ptr<RowReader> makeJsonlRows(ByteSource source) {
    return std::make_unique<JsonlRows>(std::move(source));
}

std::unique_ptr<RowReader> makeRowReader(RowFormat format, ByteSource source, CsvRowOptions csv) {
    switch (format) {
        case RowFormat::Json: return makeJsonRows(std::move(source));
        case RowFormat::Jsonl: return makeJsonlRows(std::move(source));
        case RowFormat::Csv: return makeCsvRows(std::move(source), csv);
    }
    return nullptr;
}

}  // namespace warp
