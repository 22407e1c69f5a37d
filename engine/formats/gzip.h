// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"

struct z_stream_s;

namespace warp {

/// The gzip container around deflate, as `gzip`, `zcat` and `tar xzf` read it. Written without file name and
/// time, so equal content gives equal bytes.

constexpr int kGzipLevel = 6;

/// One member. Takes: `level` 1 (fast) to 9 (small).
std::string gzipCompress(ByteView content, int level = kGzipLevel);

/// The content of all members, one after the other.
/// Errors: InvalidFormat with the offset in `gz` when it is damaged, cut off or followed by something else;
/// LimitExceeded when the content is larger than `maxContent` bytes.
Result<std::string> gzipDecompress(ByteView gz, std::size_t maxContent);

/// Decompresses a stream of one or more members piece by piece.
class GzipReader {
  public:
    static constexpr std::size_t kChunk = std::size_t{64} << 10;

    explicit GzipReader(ByteSource source, std::uint64_t maxContent = ~std::uint64_t{0},
                        std::size_t chunk = kChunk);
    ~GzipReader();
    GzipReader(GzipReader&&) noexcept;

    /// Writes up to `size` bytes of content to `buffer`. Returns: how many; 0 at the end. Takes: size > 0.
    /// Errors: see gzipDecompress, and those of the source.
    Result<std::size_t> read(char* buffer, std::size_t size);

  private:
    Status fill();
    Result<bool> beginMember();
    Error wrong(const char* message) const;

    ByteSource m_source;
    std::unique_ptr<z_stream_s> m_stream;
    std::string m_input;
    std::uint64_t m_maxContent;
    std::uint64_t m_inputOffset = 0;  // of the end of m_input in the stream
    std::uint64_t m_given = 0;
    bool m_inMember = false;
    bool m_anyMember = false;
    bool m_inputEnded = false;
};

/// The content of a gzip stream as a stream: JsonlReader lines(gunzipped(file)).
ByteSource gunzipped(ByteSource gz, std::uint64_t maxContent = ~std::uint64_t{0});

/// Compresses a stream into one member piece by piece.
class GzipWriter {
  public:
    explicit GzipWriter(ByteSink sink, int level = kGzipLevel);
    ~GzipWriter();
    GzipWriter(const GzipWriter&) = delete;
    GzipWriter& operator=(const GzipWriter&) = delete;

    /// Errors: those of the sink.
    Status write(ByteView content);
    /// Ends the member. Without it the output is cut off.
    Status finish();

  private:
    Status pump(int flush);

    ByteSink m_sink;
    std::unique_ptr<z_stream_s> m_stream;
};

}  // namespace warp
