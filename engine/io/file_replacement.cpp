// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_replacement.h"

#include "engine/io/files.h"

namespace warp {

Result<std::unique_ptr<FileReplacement>> FileReplacement::begin(FileSystem& fs, const std::string& path) {
    std::unique_ptr<FileReplacement> replacement(new FileReplacement(fs, path, freshTemporaryPath(path)));
    WARP_ASSIGN(replacement->m_file, fs.open(replacement->m_temporary, OpenMode::CreateNew));
    return replacement;
}

FileReplacement::~FileReplacement() {
    m_file.reset();
    // Best effort: names of temporary files are known, and what was there before stands.
    if (!m_committed) [[maybe_unused]]
        const Status removed = m_fs.removeFile(m_temporary);
}

Status FileReplacement::append(ByteView bytes) {
    m_buffer += bytes;
    return m_buffer.size() < kBufferBytes ? Status() : flush();
}

Status FileReplacement::flush() {
    WARP_TRY(m_file->append(m_buffer));
    m_buffer.clear();
    return {};
}

Status FileReplacement::commit() {
    WARP_TRY(flush());
    WARP_TRY(m_file->sync());
    WARP_TRY(m_fs.rename(m_temporary, m_path));
    m_committed = true;
    return m_fs.syncDirectory(parentPath(m_path));
}

}  // namespace warp
