// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// What one record's views ask the engine. Threads: workers only.

/// A value laid out for reading and editing.
struct ValueText {
    enum class Extent {
        Whole,      ///< can be edited
        Beginning,  ///< there is more; see `TextLimits`
        LongLine,   ///< all lines are there, but some are cut: nobody can edit a line of a megabyte
        TooLarge,   ///< the beginning, and the whole is more than an editor takes
    };
    std::string text;
    Extent extent = Extent::Whole;
};

/// How much text goes into an editor, in bytes of laid out JSON.
struct TextLimits {
    /// More is shown only when asked for.
    static constexpr std::size_t kUnasked = std::size_t{1} << 20;
    /// More is never edited as one text.
    static constexpr std::size_t kMost = std::size_t{8} << 20;
    /// What is shown of more.
    static constexpr std::size_t kBeginning = std::size_t{64} << 10;
};

/// Lays a value out. Takes: compact JSON; `asked`, whether more than kUnasked is wanted.
ValueText layOutValue(const std::string& json, bool asked);

/// A record with what the Inspector shows beside it.
struct RecordDetails {
    Record record;                 ///< its value is left out when only a part of it is shown
    std::uint64_t valueBytes = 0;  ///< of compact JSON
    RecordPlace place;
    ValueText value;
    std::vector<ValueText> candidates;  ///< of record.candidates, in the same order
    std::optional<Problem> problem;     ///< an edit of its file that could not be taken in
};

/// Returns: nothing when there is no such record.
Result<std::optional<RecordDetails>> readRecord(Universe& universe, const std::string& key, bool asked);

/// Reads the record as an application does: observation count, activity and state change.
/// Errors: NotFound, Io.
Outcome observeRecord(Universe& universe, const std::string& key);

/// Where the record lies by now. Errors: NotFound, Io.
Result<RecordPlace> readPlace(Universe& universe, const std::string& key);

/// What a person wrote into the file of a record.
struct FileEdit {
    std::string json;            ///< the value, laid out; empty when the file cannot be read as a record
    std::string text;            ///< the whole file as text, cut as values are
    std::uint64_t version = 0;   ///< that it was edited on
    std::optional<Error> error;  ///< why the file is no record
};

/// Reads a file with a listed problem. Errors: NotFound, Io.
Result<FileEdit> readFileEdit(Universe& universe, const std::string& path);

}  // namespace warp::ui
