// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/gzip.h"

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace warp {
namespace {

constexpr int kGzipWindow = 15 + 16;  // the largest window, in a gzip container
constexpr int kMaxLevel = 9;

Bytef* bytesOf(const char* data) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(data));
}

// zlib counts in 32 bits.
uInt clampedSize(std::size_t size) {
    return static_cast<uInt>(std::min<std::size_t>(size, 1u << 30));
}

void beginDeflate(z_stream& stream, int level) {
    stream = {};
    const int result = deflateInit2(&stream, std::clamp(level, 1, kMaxLevel), Z_DEFLATED, kGzipWindow, 8,
                                    Z_DEFAULT_STRATEGY);
    if (result != Z_OK) throw std::bad_alloc();
}

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, FreeCompressor>;

/// This thread's compressor for a level: making one costs more than compressing the file of a record.
libdeflate_compressor& compressorOf(int level) {
    thread_local std::array<Compressor, kMaxLevel + 1> s_compressors;
    Compressor& compressor = s_compressors[static_cast<std::size_t>(level)];
    if (!compressor) compressor.reset(libdeflate_alloc_compressor(level));
    if (!compressor) throw std::bad_alloc();
    return *compressor;
}

}  // namespace

std::string gzipCompress(ByteView content, int level) {
    libdeflate_compressor& compressor = compressorOf(std::clamp(level, 1, kMaxLevel));
    std::string out(libdeflate_gzip_compress_bound(&compressor, content.size()), '\0');
    out.resize(libdeflate_gzip_compress(&compressor, content.data(), content.size(), out.data(), out.size()));
    return out;
}

Result<std::string> gzipDecompress(ByteView gz, std::size_t maxContent) {
    GzipReader reader(sourceOf(gz), maxContent, std::min(gz.size() + 1, GzipReader::kChunk));
    std::string out;
    std::size_t size = 0;
    while (true) {
        if (out.size() == size) out.resize(std::max({size * 2, gz.size() * 4, std::size_t{512}}));
        WARP_ASSIGN(const std::size_t count, reader.read(out.data() + size, out.size() - size));
        if (count == 0) break;
        size += count;
    }
    out.resize(size);
    return out;
}

GzipReader::GzipReader(ByteSource source, std::uint64_t maxContent, std::size_t chunk)
    : m_source(std::move(source)),
      m_stream(std::make_unique<z_stream>()),
      m_input(chunk, '\0'),
      m_maxContent(maxContent) {
    if (inflateInit2(m_stream.get(), kGzipWindow) != Z_OK) throw std::bad_alloc();
}

GzipReader::~GzipReader() {
    if (m_stream) inflateEnd(m_stream.get());
}

GzipReader::GzipReader(GzipReader&&) noexcept = default;

Result<std::size_t> GzipReader::read(char* buffer, std::size_t size) {
    m_stream->next_out = bytesOf(buffer);
    m_stream->avail_out = clampedSize(size);
    const std::size_t wanted = m_stream->avail_out;
    while (m_stream->avail_out == wanted) {
        WARP_TRY(fill());
        if (!m_inMember) {
            WARP_ASSIGN(const bool more, beginMember());
            if (!more) return std::size_t{0};
        }
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            m_inMember = false;
        else if (result == Z_BUF_ERROR && m_inputEnded)
            return wrong("the gzip data is cut off");
        else if (result != Z_OK && result != Z_BUF_ERROR)
            return wrong("the gzip data is damaged");
    }
    const std::size_t count = wanted - m_stream->avail_out;
    m_given += count;
    if (m_given > m_maxContent) {
        return Error{ErrorCode::LimitExceeded,
                     "the gzip data holds more than allowed",
                     {},
                     static_cast<std::int64_t>(m_inputOffset - m_stream->avail_in)};
    }
    return count;
}

// Reads input when there is none left.
Status GzipReader::fill() {
    if (m_stream->avail_in != 0 || m_inputEnded) return {};
    WARP_ASSIGN(const std::size_t count, m_source(m_input.data(), m_input.size()));
    m_inputEnded = count == 0;
    m_inputOffset += count;
    m_stream->next_in = bytesOf(m_input.data());
    m_stream->avail_in = static_cast<uInt>(count);
    return {};
}

// Returns: false at the proper end of the stream.
Result<bool> GzipReader::beginMember() {
    if (m_inputEnded && m_anyMember) return false;
    if (m_inputEnded) return wrong("the gzip data is empty");
    if (*m_stream->next_in != 0x1F) {
        return wrong(m_anyMember ? "something else follows the gzip data" : "this is not gzip data");
    }
    if (m_anyMember) inflateReset(m_stream.get());
    m_anyMember = true;
    m_inMember = true;
    return true;
}

Error GzipReader::wrong(const char* message) const {
    return Error{
        ErrorCode::InvalidFormat, message, {}, static_cast<std::int64_t>(m_inputOffset - m_stream->avail_in)};
}

ByteSource gunzipped(ByteSource gz, std::uint64_t maxContent) {
    const auto reader = std::make_shared<GzipReader>(std::move(gz), maxContent);
    return [reader](char* buffer, std::size_t size) { return reader->read(buffer, size); };
}

GzipWriter::GzipWriter(ByteSink sink, int level)
    : m_sink(std::move(sink)), m_stream(std::make_unique<z_stream>()) {
    beginDeflate(*m_stream, level);
}

GzipWriter::~GzipWriter() {
    deflateEnd(m_stream.get());
}

Status GzipWriter::write(ByteView content) {
    while (!content.empty()) {
        const uInt size = clampedSize(content.size());
        m_stream->next_in = bytesOf(content.data());
        m_stream->avail_in = size;
        WARP_TRY(pump(Z_NO_FLUSH));
        content.remove_prefix(size);
    }
    return {};
}

Status GzipWriter::finish() {
    return pump(Z_FINISH);
}

// Hands over what deflate gives until it wants more input or has ended.
Status GzipWriter::pump(int flush) {
    char buffer[16 << 10];
    do {
        m_stream->next_out = bytesOf(buffer);
        m_stream->avail_out = sizeof buffer;
        deflate(m_stream.get(), flush);
        const std::size_t count = sizeof buffer - m_stream->avail_out;
        if (count != 0) WARP_TRY(m_sink(ByteView(buffer, count)));
    } while (m_stream->avail_out == 0);
    return {};
}

}  // namespace warp
