// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_reader.h"

#include <algorithm>
#include <utility>

#include "engine/io/files.h"
#include "engine/store/pack_frame.h"

namespace warp {

namespace {

/// The line at its place in a frame's text; the newlines around it show that the place fits.
Result<std::string> lineAt(const std::string& path, ByteView lines, const PackLocation& location) {
    const std::size_t begin = location.lineOffset;
    const std::size_t end = begin + location.lineBytes;
    const bool fits = end < lines.size() && lines[end] == '\n' && (begin == 0 || lines[begin - 1] == '\n');
    if (!fits) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "no record stands at its recorded place",
                     .path = path,
                     .offset = static_cast<std::int64_t>(location.frameOffset)};
    }
    return std::string(lines.substr(begin, location.lineBytes));
}

}  // namespace

PackReader::PackReader(FileSystem& fs, std::size_t cacheBytes) : m_fs(fs), m_cacheBytes(cacheBytes) {}

Result<std::string> PackReader::read(const std::string& directory, const PackLocation& location) {
    const std::string path = joinPath(directory, packFileName(location.pack));
    std::string name = path + ':' + std::to_string(location.frameOffset);
    Lines lines = cached(name);
    if (!lines) {
        WARP_ASSIGN(const auto file, fileOf(path));
        WARP_ASSIGN(const std::uint64_t size, file->size());
        WARP_ASSIGN(PackFrame frame, readPackFrame(*file, location.frameOffset, size));
        lines = std::make_shared<const std::string>(std::move(frame.lines));
        remember(std::move(name), lines);
    }
    return lineAt(path, *lines, location);
}

void PackReader::clear() {
    const MutexLock lock(m_mutex);
    m_byName.clear();
    m_frames.clear();
    m_files.clear();
    m_bytes = 0;
}

PackReader::Lines PackReader::cached(const std::string& name) {
    const MutexLock lock(m_mutex);
    const auto found = m_byName.find(name);
    if (found == m_byName.end()) return nullptr;
    m_frames.splice(m_frames.begin(), m_frames, found->second);
    return found->second->lines;
}

void PackReader::remember(std::string name, Lines lines) {
    if (lines->size() > m_cacheBytes / 2) return;  // one large value must not push out everything else
    const MutexLock lock(m_mutex);
    if (m_byName.contains(name)) return;
    m_bytes += lines->size();
    m_frames.push_front({name, std::move(lines)});
    m_byName.emplace(std::move(name), m_frames.begin());
    while (m_bytes > m_cacheBytes) {
        m_bytes -= m_frames.back().lines->size();
        m_byName.erase(m_frames.back().name);
        m_frames.pop_back();
    }
}

Result<std::shared_ptr<File>> PackReader::fileOf(const std::string& path) {
    {
        const MutexLock lock(m_mutex);
        const auto found = std::ranges::find(m_files, path, &OpenPack::path);
        if (found != m_files.end()) {
            m_files.splice(m_files.begin(), m_files, found);
            return found->file;
        }
    }
    WARP_ASSIGN(std::shared_ptr<File> file, m_fs.open(path, OpenMode::Read));
    const MutexLock lock(m_mutex);
    m_files.push_front({path, file});
    if (m_files.size() > kOpenFiles) m_files.pop_back();
    return file;
}

}  // namespace warp
