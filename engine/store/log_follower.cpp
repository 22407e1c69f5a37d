// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_follower.h"

#include <algorithm>
#include <cstring>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr ByteView kMagic = "WARPMARK";
constexpr std::size_t kMarkBytes = 64;
constexpr std::size_t kLsnAt = 8;

}  // namespace

std::string DurableMark::pathIn(const std::string& logDirectory) {
    return joinPath(logDirectory, "durable.mark");
}

Result<std::unique_ptr<DurableMark>> DurableMark::open(FileSystem& fs, const std::string& logDirectory) {
    WARP_ASSIGN(const auto file, fs.open(pathIn(logDirectory), OpenMode::Create));
    WARP_TRY(file->allocate(kMarkBytes));
    WARP_TRY(file->writeAt(0, kMagic));
    auto mark = std::make_unique<DurableMark>();
    WARP_ASSIGN(mark->m_mapping, file->map(kMarkBytes));
    return mark;
}

void DurableMark::set(Lsn lsn) {
    auto* const place = reinterpret_cast<Lsn*>(m_mapping->data() + kLsnAt);
    std::atomic_ref<Lsn>(*place).store(lsn, std::memory_order_release);
}

Lsn DurableMark::read(FileSystem& fs, const std::string& logDirectory) {
    const auto bytes = readFile(fs, pathIn(logDirectory), kMarkBytes);
    if (!bytes.ok() || bytes->size() < kLsnAt + sizeof(Lsn) || !bytes->starts_with(kMagic)) return 0;
    return loadLittle<Lsn>(bytes->data() + kLsnAt);
}

/// Finds the segment in which batch `next` begins. Returns: whether there is one.
Result<bool> LogFollower::findSegment(Lsn next) {
    WARP_ASSIGN(const auto segments, listSegments(m_fs, m_directory));
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        m_voidFrom = voidFrom(segments, static_cast<std::size_t>(segments.rend() - segment) - 1);
        const bool begins = segment->header.firstPart == 0 ? segment->header.firstLsn <= next
                                                           : segment->header.firstLsn < next;
        if (!begins) continue;
        if (m_next == next && m_segment.path == segment->path &&
            m_segment.header.nonce == segment->header.nonce)
            return true;
        m_segment = *segment;
        m_offset = kLogHeaderBytes;
        m_next = next;
        return true;
    }
    return false;
}

Result<Lsn> LogFollower::read(Lsn after, Lsn upTo, const std::function<Status(const LoggedBatch&)>& visit) {
    if (upTo <= after) return after;
    WARP_ASSIGN(const bool found, findSegment(after + 1));
    if (!found) return after;
    const Lsn first = after;
    // The parts of a large batch may lie in several segments; readLog joins them. It reads whole segments, so
    // it is asked only when the quick way along one segment does not lead on.
    WARP_ASSIGN(const auto file, m_fs.open(m_segment.path, OpenMode::Read));
    WARP_ASSIGN(const std::uint64_t size, file->size());
    std::string bytes(size > m_offset ? size - m_offset : 0, '\0');
    WARP_ASSIGN(const std::size_t got, file->readAt(m_offset, bytes));
    bytes.resize(got);
    std::size_t at = 0;
    while (after < std::min(upTo, m_voidFrom - 1)) {
        const auto frame = decodeFrame(bytes, at, m_segment.header.nonce);
        if (!frame) break;
        const std::size_t next = at + frameBytes(frame->payload.size());
        if (frame->lsn <= after) {
            at = next;
            continue;
        }
        if (frame->lsn != after + 1 || frame->part != 0 || !frame->last) break;
        WARP_TRY(visit({.lsn = frame->lsn, .time = frame->time, .payload = frame->payload}));
        after = frame->lsn;
        at = next;
    }
    m_offset += at;
    m_next = after + 1;
    if (after > first || after >= upTo) return after;
    WARP_TRY([&]() -> Status {
        auto end =
            readLog(m_fs, m_directory, m_segment.header.universeId, after, [&](const LoggedBatch& batch) {
                if (batch.lsn != after + 1 || batch.lsn > upTo) return Status();
                after = batch.lsn;
                return visit(batch);
            });
        return end.ok() ? Status() : Status(std::move(end).error());
    }());
    m_next = 0;
    return after;
}

}  // namespace warp
