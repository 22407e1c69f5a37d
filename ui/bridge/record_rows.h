// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <QtCore/QString>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

enum class CellKind : std::uint8_t { Missing, Null, Bool, Number, Text, Object, Array };

/// One field of one record, ready to be shown and sorted.
struct Cell {
    QString text;  ///< cut after kLongestCell characters
    double number = 0;
    CellKind kind = CellKind::Missing;
    bool cut = false;  ///< `text` is not all of it
};

/// One record as a row of a table.
struct RecordRow {
    QString key;
    Shard shard = Shard::Warm;
    Lsn version = 0;
    std::uint64_t bytes = 0;
    Timestamp created;
    Timestamp updated;
    bool gone = false;        ///< deleted since its key was listed; only the key says anything
    std::vector<Cell> cells;  ///< by index in the FieldList of the answer; may be shorter
};

/// The fields that values of a type were seen to have, in order of appearance; it only ever grows.
/// A field of a nested object is shown as "address.city". A value that is no object has the one field
/// "value".
class FieldList {
  public:
    struct Field {
        QString title;
        CellKind kind = CellKind::Missing;  ///< Missing until a value that is not null was seen
        std::uint32_t seen = 0;
    };
    /// Above this many fields of a type the rest is not tabulated.
    static constexpr std::size_t kMostFields = 200;

    std::size_t size() const { return m_fields.size(); }
    const Field& at(std::size_t index) const { return m_fields[index]; }
    /// Returns: the index, or kMostFields when there is no room for a new one.
    std::size_t indexOf(const std::string& path);
    void count(std::size_t index, CellKind kind);
    /// Takes in the fields of another list. Returns: for each index there the index here.
    std::vector<std::size_t> merge(const FieldList& other);

  private:
    std::vector<Field> m_fields;
    std::unordered_map<std::string, std::size_t> m_index;
};

inline constexpr qsizetype kLongestCell = 200;

/// One value as a cell, the same everywhere: text without its quotes, what is nested as its JSON. Threads:
/// any.
Cell makeCell(ByteView json);

/// Cuts the value's fields into cells. Threads: any; for workers.
RecordRow makeRow(const RecordHead& head, ByteView json, FieldList& fields);
/// The row of a record that is not there any more.
RecordRow goneRow(const std::string& key);

/// Moves the cells of rows that were cut by another list to where `places` says.
void placeCells(std::vector<RecordRow>& rows, const std::vector<std::size_t>& places);

}  // namespace warp::ui
