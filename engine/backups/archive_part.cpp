// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/archive_part.h"

#include "engine/formats/md5.h"
#include "engine/formats/md5_many.h"

namespace warp {

void appendListLine(std::string& out, std::string_view md5, std::string_view path) {
    out.append(md5).append("  ").append(path) += '\n';
}

void ArchivePart::add(std::string_view path, ByteView content, Timestamp modified) {
    appendTarHeader(m_tar, path, content.size(), modified);
    m_members.push_back({std::string(path), m_tar.size(), content.size()});
    m_tar += content;
    appendTarPadding(m_tar, content.size());
}

std::string ArchivePart::list() const {
    std::vector<ByteView> contents;
    contents.reserve(m_members.size());
    for (const Member& member : m_members) contents.push_back(ByteView(m_tar).substr(member.at, member.size));
    std::vector<Md5Digest> digests(contents.size());
    md5Many(contents, digests);
    std::string lines;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        appendListLine(lines, hexText(ByteView(digests[i].data(), digests[i].size())), m_members[i].path);
    return lines;
}

}  // namespace warp
