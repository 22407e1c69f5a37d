// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/rotated_log.h"

#include <utility>

namespace warp {

RotatedLog::RotatedLog(FileSystem& fs, std::string path, Limits limits)
    : m_fs(fs), m_path(std::move(path)), m_limits(limits) {}

std::string RotatedLog::pathOf(unsigned age) const {
    if (age == 0) return m_path;
    const std::size_t name = m_path.rfind('/') + 1;
    const std::size_t dot = m_path.rfind('.');
    const std::size_t end = dot == std::string::npos || dot < name ? m_path.size() : dot;
    return m_path.substr(0, end) + "." + std::to_string(age) + m_path.substr(end);
}

Status RotatedLog::write(ByteView line) {
    const MutexLock lock(m_mutex);
    if (!m_file) WARP_TRY(open());
    if (m_size > 0 && m_size + line.size() >= m_limits.bytes) WARP_TRY(rotate());
    std::string text;
    if (m_torn) text += '\n';
    text.append(line).append("\n");
    const Status written = m_file->append(text);
    m_torn = !written.ok();
    m_size += text.size();
    return written;
}

Status RotatedLog::open() {
    WARP_ASSIGN(auto file, m_fs.open(m_path, OpenMode::Create));
    WARP_ASSIGN(m_size, file->size());
    char last = '\n';
    if (m_size > 0) WARP_TRY(file->readAt(m_size - 1, {&last, 1}));
    m_torn = last != '\n';
    m_file = std::move(file);
    return {};
}

Status RotatedLog::rotate() {
    m_file.reset();
    for (unsigned age = m_limits.older; age > 0; --age) {
        WARP_ASSIGN(const auto younger, m_fs.stat(pathOf(age - 1)));
        if (younger) WARP_TRY(m_fs.rename(pathOf(age - 1), pathOf(age)));
    }
    if (m_limits.older == 0) WARP_TRY(m_fs.removeFile(m_path));
    return open();
}

}  // namespace warp
