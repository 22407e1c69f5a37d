// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/write_batch.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::size_t kChangeHeaderBytes = 1 + 1 + 2 + 4;  // kind, space, key length, value length

Error damaged(std::size_t offset, const char* what) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = std::string("damaged batch: ") + what,
                 .offset = static_cast<std::int64_t>(offset)};
}

}  // namespace

void WriteBatch::header(ChangeKind kind, Space space, std::size_t keySize, std::size_t valueSize) {
    char head[kChangeHeaderBytes];
    head[0] = static_cast<char>(kind);
    head[1] = static_cast<char>(space);
    storeLittle(head + 2, static_cast<std::uint16_t>(keySize));
    storeLittle(head + 4, static_cast<std::uint32_t>(valueSize));
    m_bytes.append(head, sizeof head);
    ++m_count;
    if (kind == ChangeKind::Put) ++m_puts;
}

void WriteBatch::put(Space space, ByteView key, ByteView value) {
    put(space, key, value, {});
}

void WriteBatch::put(Space space, ByteView key, ByteView head, ByteView rest) {
    const std::size_t needed = m_bytes.size() + kChangeHeaderBytes + key.size() + head.size() + rest.size();
    if (m_bytes.capacity() < needed) m_bytes.reserve(std::max(needed, m_bytes.capacity() * 2));
    header(ChangeKind::Put, space, key.size(), head.size() + rest.size());
    m_bytes.append(key).append(head).append(rest);
}

void WriteBatch::erase(Space space, ByteView key) {
    header(ChangeKind::Erase, space, key.size(), 0);
    m_bytes.append(key);
}

void WriteBatch::clear() {
    m_bytes.clear();
    m_count = 0;
    m_puts = 0;
}

Result<Change> BatchReader::next() {
    if (m_bytes.size() - m_at < kChangeHeaderBytes) return damaged(m_at, "it ends inside a change");
    const char* head = m_bytes.data() + m_at;
    const auto kind = static_cast<ChangeKind>(head[0]);
    const auto space = static_cast<std::uint8_t>(head[1]);
    const std::size_t keySize = loadLittle<std::uint16_t>(head + 2);
    const std::size_t valueSize = loadLittle<std::uint32_t>(head + 4);
    if (kind != ChangeKind::Put && kind != ChangeKind::Erase) return damaged(m_at, "unknown kind of change");
    if (space >= kSpaceCount || spaceName(static_cast<Space>(space)).empty())
        return damaged(m_at, "unknown space");
    if (m_bytes.size() - m_at - kChangeHeaderBytes < keySize + valueSize)
        return damaged(m_at, "a change is longer than the batch");
    const ByteView key = m_bytes.substr(m_at + kChangeHeaderBytes, keySize);
    const ByteView value = m_bytes.substr(m_at + kChangeHeaderBytes + keySize, valueSize);
    m_at += kChangeHeaderBytes + keySize + valueSize;
    return Change{.kind = kind, .space = static_cast<Space>(space), .key = key, .value = value};
}

}  // namespace warp
