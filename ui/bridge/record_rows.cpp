// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/record_rows.h"

#include <charconv>

#include "engine/formats/json_text.h"
#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

CellKind kindOf(ByteView json) {
    if (json.empty()) return CellKind::Missing;
    switch (json.front()) {
        case '{': return CellKind::Object;
        case '[': return CellKind::Array;
        case '"': return CellKind::Text;
        case 't':
        case 'f': return CellKind::Bool;
        case 'n': return CellKind::Null;
        default: return CellKind::Number;
    }
}

double numberOf(ByteView json) {
    double number = 0;
    std::from_chars(json.data(), json.data() + json.size(), number);
    return number;
}

// Whole characters only: a cut inside a multi-byte character would show as damage.
void setShortText(Cell& cell, ByteView utf8) {
    cell.text = toQString(utf8.substr(0, static_cast<std::size_t>(kLongestCell) * 4 + 4));
    cell.cut =
        cell.text.size() > kLongestCell || utf8.size() > static_cast<std::size_t>(kLongestCell) * 4 + 4;
    if (!cell.cut) return;
    cell.text.truncate(kLongestCell);
    if (!cell.text.isEmpty() && cell.text.back().isHighSurrogate()) cell.text.chop(1);
    cell.text += QChar(0x2026);
}

class RowCutter {
  public:
    RowCutter(RecordRow& row, FieldList& fields) : m_row(row), m_fields(fields) {}

    void cut(ByteView value) {
        if (kindOf(value) == CellKind::Object)
            cutObject(value, {}, true);
        else
            add("value", value);
    }

  private:
    void cutObject(ByteView object, const std::string& prefix, bool mayNest) {
        const auto members = jsonMembers(object);
        if (!members.ok()) return;
        for (const JsonMember& member : *members) {
            const std::string path = prefix + member.key;
            if (mayNest && kindOf(member.value) == CellKind::Object && member.value.size() > 2)
                cutObject(member.value, path + ".", false);
            else
                add(path, member.value);
        }
    }

    void add(const std::string& path, ByteView json) {
        const std::size_t index = m_fields.indexOf(path);
        if (index >= FieldList::kMostFields) return;
        Cell cell = makeCell(json);
        m_fields.count(index, cell.kind);
        if (m_row.cells.size() <= index) m_row.cells.resize(index + 1);
        m_row.cells[index] = std::move(cell);
    }

    RecordRow& m_row;
    FieldList& m_fields;
};

}  // namespace

std::size_t FieldList::indexOf(const std::string& path) {
    if (const auto found = m_index.find(path); found != m_index.end()) return found->second;
    if (m_fields.size() >= kMostFields) return kMostFields;
    m_fields.push_back({.title = toQString(path)});
    m_index.emplace(path, m_fields.size() - 1);
    return m_fields.size() - 1;
}

void FieldList::count(std::size_t index, CellKind kind) {
    Field& field = m_fields[index];
    ++field.seen;
    if (kind == CellKind::Null || kind == CellKind::Missing) return;
    if (field.kind == CellKind::Missing)
        field.kind = kind;
    else if (field.kind != kind)
        field.kind = CellKind::Text;
}

std::vector<std::size_t> FieldList::merge(const FieldList& other) {
    std::vector<std::size_t> places(other.size());
    std::vector<const std::string*> paths(other.size());
    for (const auto& [path, theirs] : other.m_index) paths[theirs] = &path;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        places[i] = indexOf(*paths[i]);
        if (places[i] < kMostFields && m_fields[places[i]].kind == CellKind::Missing)
            m_fields[places[i]].kind = other.m_fields[i].kind;
    }
    return places;
}

Cell makeCell(ByteView json) {
    // A row of a file keeps the spaces that were typed around its values.
    const std::size_t first = json.find_first_not_of(kSpaces);
    if (first == ByteView::npos) return {};
    json = json.substr(first, json.find_last_not_of(kSpaces) + 1 - first);
    Cell cell;
    cell.kind = kindOf(json);
    switch (cell.kind) {
        case CellKind::Missing: break;
        case CellKind::Text: setShortText(cell, decodedJsonString(json.substr(1, json.size() - 2))); break;
        case CellKind::Number: cell.number = numberOf(json); [[fallthrough]];
        default: setShortText(cell, json);
    }
    return cell;
}

RecordRow makeRow(const RecordHead& head, ByteView json, FieldList& fields) {
    RecordRow row{.key = toQString(head.key),
                  .shard = head.shard,
                  .version = head.version,
                  .bytes = head.valueBytes,
                  .created = head.createdAt,
                  .updated = head.updatedAt};
    RowCutter(row, fields).cut(json);
    return row;
}

RecordRow goneRow(const std::string& key) {
    return {.key = toQString(key), .gone = true};
}

void placeCells(std::vector<RecordRow>& rows, const std::vector<std::size_t>& places) {
    for (RecordRow& row : rows) {
        std::vector<Cell> placed;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::size_t place = places[i];
            if (place >= FieldList::kMostFields) continue;
            if (placed.size() <= place) placed.resize(place + 1);
            placed[place] = std::move(row.cells[i]);
        }
        row.cells = std::move(placed);
    }
}

}  // namespace warp::ui
