// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"
#include "engine/formats/json_text.h"

namespace warp {

/// One line of a JSON lines stream.
struct JsonLine {
    ByteView text;             ///< without its line end; valid until the next call
    std::uint64_t number = 0;  ///< 1-based, blank lines counted
    std::uint64_t offset = 0;  ///< of its first byte in the stream
    bool complete = true;      ///< false for a last line without newline: perhaps a torn append
};

/// Reads lines one after the other from a stream of any length. Blank lines are passed over, `\r\n` is taken
/// for `\n`. Stop by not asking for more.
class JsonlReader {
  public:
    static constexpr std::size_t kLineLimit = std::size_t{80} << 20;

    explicit JsonlReader(ByteSource source, std::size_t lineLimit = kLineLimit);

    /// The next line, not yet checked to be JSON; nothing at the end.
    /// Errors: those of the source; LimitExceeded with the line number, then again from every
    /// further call.
    Result<std::optional<JsonLine>> next();

  private:
    Result<bool> fill();

    ByteSource m_source;
    const std::size_t m_lineLimit;
    std::string m_buffer;
    std::size_t m_at = 0;      // where the next line begins in the buffer
    std::uint64_t m_base = 0;  // offset of the buffer in the stream
    std::uint64_t m_number = 0;
    bool m_ended = false;
};

/// Checks that a line holds JSON. Errors: those of checkJson, placed in the whole stream.
Status checkJsonLine(const JsonLine& line, const JsonLimits& limits = {});

/// Appends a value as one line. Takes: compact JSON.
void appendJsonLine(std::string& out, ByteView compactJson);

}  // namespace warp
