// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "engine/formats/csv.h"
#include "engine/formats/json_text.h"
#include "engine/formats/utf8.h"
#include "engine/universe/import_rows.h"

namespace warp {
namespace {

// True for cells that are JSON by themselves: a number, a literal, an object, an array.
bool isJsonCell(const std::string& cell) {
    if (cell == "true" || cell == "false" || cell == "null") return true;
    const char first = cell.front();
    const bool mayBe = first == '-' || (first >= '0' && first <= '9') || first == '{' || first == '[';
    return mayBe && checkJson(cell).ok();
}

class CsvRows : public RowReader {
  public:
    CsvRows(ByteSource source, CsvRowOptions options) : m_rows(std::move(source)), m_options(options) {}

    Result<std::optional<ImportRow>> next() override {
        if (m_names.empty()) {
            WARP_ASSIGN(const bool any, readHeader());
            if (!any) return std::optional<ImportRow>();
        }
        WARP_ASSIGN(const auto row, m_rows.next());
        if (!row) return std::optional<ImportRow>();
        ImportRow result{.line = static_cast<std::int64_t>(row->line)};
        result.wrong = wrongWith(*row);
        if (!result.wrong) {
            writeRow(*row);
            result.json = m_json;
        }
        return std::optional(std::move(result));
    }

  private:
    Error errorIn(const CsvRow& row, std::string message) const {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = std::move(message),
                     .line = static_cast<std::int64_t>(row.line)};
    }

    Result<bool> readHeader() {
        WARP_ASSIGN(auto header, m_rows.next());
        if (!header) return false;
        std::set<std::string> seen;
        for (std::size_t column = 0; column < header->fields.size(); ++column) {
            const std::string& name = header->fields[column];
            const std::string number = "column " + std::to_string(column + 1) + " of the header ";
            if (name.empty()) return errorIn(*header, number + "has no name");
            if (!isUtf8(name)) return errorIn(*header, number + "is not UTF-8: convert the file");
            if (!seen.insert(name).second) {
                return errorIn(*header, number + "repeats the name \"" + name + "\"");
            }
        }
        m_names = std::move(header->fields);
        m_keyColumn = static_cast<std::size_t>(std::find(m_names.begin(), m_names.end(), kCsvKeyColumn) -
                                               m_names.begin());
        if (m_options.records && m_keyColumn == m_names.size()) {
            return errorIn(*header, "has no column \"key\": give the type of the rows");
        }
        return true;
    }

    std::optional<Error> wrongWith(const CsvRow& row) const {
        if (row.ragged) {
            return errorIn(row, "has " + std::to_string(row.fields.size()) + " fields where the header has " +
                                    std::to_string(m_names.size()));
        }
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            if (!isUtf8(row.fields[column])) {
                return errorIn(row, "\"" + m_names[column] + "\" is not UTF-8: convert the file");
            }
        }
        return std::nullopt;
    }

    void writeRow(const CsvRow& row) {
        m_json = m_options.records ? "{\"key\":" + jsonString(row.fields[m_keyColumn]) + ",\"value\":{" : "{";
        bool first = true;
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            const std::string& cell = row.fields[column];
            const bool isKey = m_options.records && column == m_keyColumn;
            if (isKey || (cell.empty() && !m_options.textOnly)) continue;
            if (!first) m_json += ',';
            first = false;
            const bool keyMember = m_options.records && m_names[column] == kCsvKeyMemberColumn;
            appendJsonString(m_json, keyMember ? kCsvKeyColumn : std::string_view(m_names[column]));
            m_json += ':';
            appendCell(cell);
        }
        m_json += m_options.records ? "}}" : "}";
    }

    void appendCell(const std::string& cell) {
        if (!m_options.textOnly && isJsonCell(cell)) {
            m_json += cell;
        } else {
            appendJsonString(m_json, cell);
        }
    }

    CsvReader m_rows;
    const CsvRowOptions m_options;
    std::vector<std::string> m_names;
    std::size_t m_keyColumn = 0;
    std::string m_json;
};

}  // namespace

std::unique_ptr<RowReader> makeCsvRows(ByteSource source, CsvRowOptions options) {
    return std::make_unique<CsvRows>(std::move(source), options);
}

}  // namespace warp
