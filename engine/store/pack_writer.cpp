// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_writer.h"

#include <limits>
#include <utility>

#include "engine/formats/lz4_frame.h"

namespace warp {

Result<std::unique_ptr<PackWriter>> PackWriter::open(FileSystem& fs, const std::string& path,
                                                     std::uint32_t number, std::uint64_t length) {
    WARP_ASSIGN(auto file, fs.open(path, OpenMode::Create));
    WARP_ASSIGN(const std::uint64_t size, file->size());
    if (size < length) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "the pack is shorter than recorded",
                     .path = path,
                     .offset = static_cast<std::int64_t>(size)};
    }
    if (size > length) WARP_TRY(file->truncate(length));
    return std::unique_ptr<PackWriter>(new PackWriter(std::move(file), number, length));
}

PackWriter::PackWriter(std::unique_ptr<File> file, std::uint32_t number, std::uint64_t length)
    : m_file(std::move(file)), m_number(number), m_length(length) {}

Result<PackLocation> PackWriter::add(ByteView line) {
    if (line.find('\n') != ByteView::npos || line.size() >= std::numeric_limits<std::uint32_t>::max())
        return Error{.code = ErrorCode::InvalidArgument, .message = "a record of a pack must be one line"};
    if (!m_lines.empty() && m_lines.size() + line.size() + 1 > kPackFrameBytes) WARP_TRY(writeFrame());
    const PackLocation location{.pack = m_number,
                                .lineOffset = static_cast<std::uint32_t>(m_lines.size()),
                                .lineBytes = static_cast<std::uint32_t>(line.size()),
                                .frameOffset = m_length};
    m_lines.append(line);
    m_lines += '\n';
    return location;
}

Status PackWriter::finish() {
    WARP_TRY(writeFrame());
    return m_file->sync();
}

Status PackWriter::writeFrame() {
    if (m_lines.empty()) return {};
    const std::string frame = lz4Compress(m_lines);
    WARP_TRY(m_file->writeAt(m_length, frame));
    m_length += frame.size();
    m_lines.clear();
    return {};
}

}  // namespace warp
