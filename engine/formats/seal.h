// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/streaming_hash.h"
#include "engine/formats/byte_stream.h"
#include "engine/formats/erlang_term.h"
#include "engine/formats/json_value.h"

namespace warp {

/// Files that only the engine writes carry a checksum of themselves, so that one byte that changed is found.
/// In JSON it is the last line but one: the XXH3 of all lines above it (of `head -n -2 FILE`).
///
///     {
///       "records": 12,
///       "checksum": "xxh3:0123456789abcdef"
///     }

/// "xxh3:0123456789abcdef".
std::string checksumText(std::uint64_t hash);

/// The end of a sealed text. Takes: the hash of everything that stands above it, which ends with ",\n".
std::string jsonSealEnd(std::uint64_t hash);

/// Takes: readable JSON of an object, as dumpJsonPretty writes it, without a checksum.
std::string sealedJsonText(std::string text);
/// The same of a document; a checksum that it has is replaced.
std::string sealedJson(JsonDocument document);

/// The same for a text that is written piece by piece.
class SealedJsonSink {
  public:
    explicit SealedJsonSink(ByteSink sink) : m_sink(std::move(sink)) {}

    Status append(ByteView text);
    /// After everything, whose last piece ended with ",\n": the checksum and the object's end.
    Status finish();

  private:
    ByteSink m_sink;
    StreamingHash m_hash;
};

/// What checkSealedJson and checkSealedTerm say of a file without a checksum, as earlier versions wrote it.
inline constexpr std::string_view kNoSeal = "the file has no checksum where the engine writes one";

/// Whether a text is as it was sealed. Errors: InvalidFormat with line and column where it is no JSON;
/// Corrupt when its checksum is missing or does not match.
Status checkSealedJson(ByteView text);

/// The same of an XML document in UTF-8, which has its checksum in a comment behind the root element, the
/// last line: the XXH3 of all lines above it (of `head -n -1 FILE`). Takes: `text`, ending with a line break.
std::string sealedXml(std::string text);
/// Errors: Corrupt as checkSealedJson.
Status checkSealedXml(ByteView text);

/// A map with one member more, `<<"checksum">>`: the XXH3 of the external term of the map without it.
std::string sealedTerm(const ErlangTerm& map);
/// Errors: InvalidFormat with offset where it is no term; Corrupt as checkSealedJson.
Status checkSealedTerm(ByteView bytes);

}  // namespace warp
