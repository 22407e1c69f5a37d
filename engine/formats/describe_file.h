// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"

namespace warp {

/// Any file of a universe as text that a person can read: what `warp cat` prints and the Inspector shows.

enum class FileForm : std::uint8_t {
    Erlang,  ///< one external term
    EtsDump,
    Gzip,
    Lz4,
    Json,
    JsonLines,
    Csv,
    Text,
    Binary,
    // Known by name and first bytes, but described by the folders that own them; here they are Binary.
    Tree,     ///< .btree
    Log,      ///< .wal
    Routes,   ///< .routes
    Metrics,  ///< .metrics; described here, as JSON
};

/// A stable name, e.g. "EtsDump".
std::string fileFormName(FileForm form);

/// What a file is, by its first bytes where they say it and by its suffix otherwise.
/// Takes: a file name with or without folders, and the first bytes (64 are enough).
FileForm detectFileForm(ByteView name, ByteView head);

struct DescribeOptions {
    bool erlangAsJson = false;                     ///< Erlang terms as JSON, one line for each row of a table
    std::size_t maxInput = std::size_t{64} << 20;  ///< bytes read and bytes that compressed files may hold
    std::size_t maxText = std::size_t{4} << 20;    ///< bytes of text made
};

struct FileDescription {
    FileForm form = FileForm::Binary;     ///< of the file
    FileForm content = FileForm::Binary;  ///< of what is in it: differs for Gzip and Lz4
    std::string summary;           ///< facts in one line, such as "set entangled_keys, 2 rows"; often empty
    std::string text;              ///< UTF-8, lines end with "\n"
    bool truncated = false;        ///< the text is the beginning only
    std::optional<Error> problem;  ///< the file is damaged: the text shows what could be read, or bytes
};

/// Describes a file. Never fails: what cannot be read as what it should be is shown as text or bytes, with
/// the problem. Callers that know Tree, Log and Routes ask detectFileForm first and describe those
/// themselves.
FileDescription describeFile(ByteView name, ByteView bytes, const DescribeOptions& options = {});

/// The same from a stream, of which no more than `maxInput` bytes are read. Errors: those of the source.
Result<FileDescription> describeFile(ByteView name, const ByteSource& source,
                                     const DescribeOptions& options = {});

}  // namespace warp
