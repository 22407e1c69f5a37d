// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/human_mirror_source.h"

namespace warp {

/// What a file of the mirror says, as far as an edit is concerned.
struct MirrorText {
    std::string key;
    std::string value;                      ///< compact JSON
    Lsn version = 0;                        ///< the base of an edit
    std::uint64_t valueChecksum = 0;        ///< of `value` as it stands
    std::optional<std::uint64_t> checksum;  ///< as written in the file

    /// The engine wrote it and nobody touched its value.
    bool untouched() const { return checksum == valueChecksum; }
};
/// Reads a file's bytes. Takes: `path`, whose ".gz" ending says that they are compressed.
/// Errors: InvalidFormat with line and column; LimitExceeded.
Result<MirrorText> parseMirrorText(std::string_view path, ByteView bytes);

enum class EditKind : std::uint8_t {
    Same,      ///< the engine's value, or an older text of the engine: may be replaced
    Edited,    ///< another value on the current version, or an edit of this file that goes on: to be adopted
    Conflict,  ///< another value on an older version: both are kept, where the record can hold them
    Invalid,   ///< no readable record
    WrongKey,  ///< the key belongs to another path
    NoRecord,  ///< the engine has no record whose file this is
    Newer,     ///< claims a version that the engine has not reached
};
std::string_view editKindName(EditKind kind);

/// A file held against the record.
struct EditFinding {
    EditKind kind = EditKind::Same;
    MirrorText text;             ///< empty for Invalid
    std::optional<Error> error;  ///< for Invalid: where
};

/// Compares a file with what the engine holds. The stamp of what was last written is the file itself: it
/// carries the checksum of its value, so a value that does not match it was edited, whatever the file's times
/// say. Reading costs 7 to 9 us a file where replacing costs 200 us and more, so no other stamp is kept.
/// Takes: `truth` of the record the path belongs to or the key names; nothing when there is no record.
EditFinding classifyEdit(MirrorSource& source, std::string_view path, ByteView bytes,
                         const std::optional<MirrorTruth>& truth);
/// The same with a text that was parsed.
EditKind classifyText(MirrorSource& source, std::string_view path, const MirrorText& text,
                      const std::optional<MirrorTruth>& truth);

/// A file that somebody has to look at. It is never overwritten while it is listed.
/// Space::Problems: path relative to the root -> one JSON object with the fields below.
struct MirrorProblem {
    std::string path;
    EditKind kind = EditKind::Invalid;
    std::string key;          ///< empty when the file does not tell
    Lsn baseVersion = 0;      ///< written in the file
    Lsn currentVersion = 0;   ///< of the record; 0 = there is none
    std::int64_t line = 0;    ///< 1-based; 0 when it does not apply
    std::int64_t column = 0;  ///< 1-based
    std::string message;

    friend bool operator==(const MirrorProblem&, const MirrorProblem&) = default;
};
/// Takes: a finding that is neither Same nor Edited.
MirrorProblem makeProblem(std::string_view path, const EditFinding& finding,
                          const std::optional<MirrorTruth>& truth);
std::string encodeProblem(const MirrorProblem& problem);
/// Errors: Corrupt.
Result<MirrorProblem> parseProblem(std::string_view path, ByteView json);

}  // namespace warp
