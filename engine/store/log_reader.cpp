// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_reader.h"

#include <algorithm>
#include <tuple>

#include "engine/io/files.h"

namespace warp {

namespace {

/// Reads one log from its first to its last segment.
class LogPass {
  public:
    LogPass(FileSystem& fs, Lsn after, const std::function<Status(const LoggedBatch&)>& visit)
        : m_fs(fs), m_after(after), m_visit(visit) {}

    Result<LogEnd> run(const std::vector<SegmentInfo>& segments, std::optional<std::uint64_t> timeline) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const bool passedOver = timeline && segments[i].header.timeline != *timeline;
            if (passedOver || !wanted(segments, i)) continue;
            WARP_TRY(readSegment(segments, i));
        }
        return m_end;
    }

  private:
    /// Segments whose batches all lie at or below `after`, or are all void, are passed over unread.
    bool wanted(const std::vector<SegmentInfo>& segments, std::size_t index) {
        if (segments[index].header.firstLsn > voidFrom(segments, index)) return false;
        const bool isLast = index + 1 == segments.size();
        if (isLast || segments[index + 1].header.firstLsn > m_after + 1) return true;
        // The next segment may go on with a batch that begins here.
        return segments[index + 1].header.firstPart > 0 && segments[index + 1].header.firstLsn > m_after;
    }

    Status readSegment(const std::vector<SegmentInfo>& segments, std::size_t index) {
        const SegmentInfo& info = segments[index];
        const Lsn limit = voidFrom(segments, index);
        WARP_ASSIGN(const std::string bytes, readFile(m_fs, info.path));
        WARP_TRY(beginSegment(info));
        std::size_t at = kLogHeaderBytes;
        while (const auto frame = decodeFrame(bytes, at, info.header.nonce)) {
            if (frame->lsn >= limit) return finishSegment(info, at);
            if (!follows(*frame)) break;
            WARP_TRY(take(*frame));
            at += frameBytes(frame->payload.size());
        }
        WARP_TRY(finishSegment(info, at));
        return checkNothingLost(segments, index, bytes, at, limit);
    }

    Status beginSegment(const SegmentInfo& info) {
        const SegmentHeader& header = info.header;
        const bool newEpoch = header.epoch != m_end.lastEpoch;
        if (newEpoch) m_parts.clear();  // an unfinished batch ends with its epoch
        // A new epoch begins right after the last batch that its recovery could read; a new timeline where a
        // restore, or the undo of one, went to.
        const bool goesOn = m_expected != 0 && m_end.timeline == header.timeline;
        if (newEpoch && goesOn && header.firstLsn > m_expected)
            return damaged(m_end.lastPath, m_end.endOffset, header.firstLsn - 1);
        m_end.lastEpoch = header.epoch;
        m_end.timeline = header.timeline;
        if (m_expected == 0) {
            m_expected = header.firstLsn;
            m_expectedPart = header.firstPart;
        }
        if (newEpoch && header.firstPart == 0) {
            // A new epoch begins where the old one was cut.
            m_expected = header.firstLsn;
            m_expectedPart = 0;
        }
        return {};
    }

    Status finishSegment(const SegmentInfo& info, std::size_t at) {
        m_end.lastPath = info.path;
        m_end.endOffset = at;
        return {};
    }

    bool follows(const Frame& frame) const { return frame.lsn == m_expected && frame.part == m_expectedPart; }

    Status take(const Frame& frame) {
        m_end.durableLsn = std::max(m_end.durableLsn, frame.durableLsn);
        if (!frame.last) {
            m_parts.append(frame.payload);
            m_expectedPart = frame.part + 1;
            return {};
        }
        const bool joined = frame.part > 0;
        if (joined) m_parts.append(frame.payload);
        const LoggedBatch batch{
            .lsn = frame.lsn, .time = frame.time, .payload = joined ? ByteView(m_parts) : frame.payload};
        if (batch.lsn > m_after) {
            WARP_TRY(m_visit(batch));
            ++m_end.batches;
        }
        m_end.lastLsn = frame.lsn;
        m_end.lastTime = frame.time;
        m_expected = frame.lsn + 1;
        m_expectedPart = 0;
        m_parts.clear();
        return {};
    }

    /// After the first bad frame: a later valid frame of the epoch that calls the missing batch durable is
    /// proof of damage. Takes: where reading stopped.
    Status checkNothingLost(const std::vector<SegmentInfo>& segments, std::size_t index, ByteView bytes,
                            std::size_t stopped, Lsn limit) {
        const SegmentInfo& info = segments[index];
        for (std::size_t at = stopped + 8; at + kFrameHeaderBytes <= bytes.size(); at += 8) {
            if (loadLittle<std::uint64_t>(bytes.data() + at + 16) == 0) continue;
            const auto frame = decodeFrame(bytes, at, info.header.nonce);
            if (frame && frame->lsn < limit && frame->durableLsn >= m_expected)
                return damaged(info.path, stopped, frame->durableLsn);
        }
        const bool goesOn =
            index + 1 < segments.size() && segments[index + 1].header.epoch == info.header.epoch;
        if (!goesOn) return {};
        const SegmentHeader& next = segments[index + 1].header;
        if (next.firstLsn == m_expected && next.firstPart == m_expectedPart) return {};
        // A segment is begun only after the one before was filled, so a gap between them is damage when a
        // frame beyond it was promised durable.
        WARP_ASSIGN(const std::string later, readFile(m_fs, segments[index + 1].path));
        const auto frame = decodeFrame(later, kLogHeaderBytes, next.nonce);
        if (frame && frame->durableLsn >= m_expected) return damaged(info.path, stopped, frame->durableLsn);
        return {};
    }

    Error damaged(const std::string& path, std::uint64_t offset, Lsn durable) const {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "the log is damaged: changes " + std::to_string(m_expected) + " to " +
                                std::to_string(durable) +
                                " are at risk; `warp repair` salvages what can be read",
                     .path = path,
                     .offset = static_cast<std::int64_t>(offset)};
    }

    FileSystem& m_fs;
    const Lsn m_after;
    const std::function<Status(const LoggedBatch&)>& m_visit;
    LogEnd m_end;
    Lsn m_expected = 0;
    std::uint32_t m_expectedPart = 0;
    std::string m_parts;  ///< payload of a batch whose last part is still to come
};

Result<std::string> readHead(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    std::string head(kLogHeaderBytes, '\0');
    WARP_ASSIGN(const std::size_t got, file->readAt(0, head));
    head.resize(got);
    return head;
}

}  // namespace

Lsn voidFrom(const std::vector<SegmentInfo>& segments, std::size_t index) {
    Lsn first = ~Lsn{0};
    // A restore goes back behind what recoveries before it went back to.
    for (std::size_t i = index + 1; i < segments.size(); ++i) {
        const SegmentHeader& later = segments[i].header;
        if (later.epoch > segments[index].header.epoch) first = std::min(first, later.firstLsn);
    }
    return first;
}

Lsn lastLsnOf(const std::vector<SegmentInfo>& segments, std::size_t index, Lsn last) {
    last = std::min(last, voidFrom(segments, index) - 1);
    const bool goesOn =
        index + 1 < segments.size() && segments[index + 1].header.epoch == segments[index].header.epoch;
    if (!goesOn) return last;
    const SegmentHeader& next = segments[index + 1].header;
    return std::min(last, next.firstPart > 0 ? next.firstLsn : next.firstLsn - 1);
}

Result<std::vector<SegmentInfo>> listSegments(FileSystem& fs, const std::string& directory,
                                              std::vector<std::string>* unreadable) {
    std::vector<SegmentInfo> segments;
    WARP_ASSIGN(const auto entries, fs.list(directory));
    for (const DirectoryEntry& entry : entries) {
        if (!isSegmentName(entry.name)) continue;
        const std::string path = joinPath(directory, entry.name);
        WARP_ASSIGN(const auto stat, fs.stat(path));
        WARP_ASSIGN(const std::string head, readHead(fs, path));
        auto header = decodeSegmentHeader(head);
        if (!header.ok()) {
            if (header.error().code == ErrorCode::NewerFormat) {
                Error error = std::move(header).error();
                error.path = path;
                return error;
            }
            if (unreadable) unreadable->push_back(path);
            continue;
        }
        segments.push_back({path, std::move(*header), stat ? stat->size : 0});
    }
    std::sort(segments.begin(), segments.end(), [](const SegmentInfo& a, const SegmentInfo& b) {
        // A segment that was too small for its first batch stays empty; the one made in its place is larger.
        return std::tie(a.header.timeline, a.header.epoch, a.header.firstLsn, a.header.firstPart,
                        a.fileBytes) < std::tie(b.header.timeline, b.header.epoch, b.header.firstLsn,
                                                b.header.firstPart, b.fileBytes);
    });
    return segments;
}

Result<LogEnd> readLog(FileSystem& fs, const std::string& directory, const std::string& universeId, Lsn after,
                       const std::function<Status(const LoggedBatch&)>& visit,
                       std::optional<std::uint64_t> timeline) {
    std::vector<std::string> unreadable;
    WARP_ASSIGN(const auto segments, listSegments(fs, directory, &unreadable));
    if (!unreadable.empty()) {
        return Error{
            .code = ErrorCode::Corrupt,
            .message = "the header of this log segment is damaged; `warp repair` salvages what can be read",
            .path = unreadable.front(),
            .offset = 0};
    }
    for (const SegmentInfo& segment : segments) {
        if (segment.header.universeId == universeId) continue;
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "this log belongs to universe " + segment.header.universeId + ", not to " +
                                universeId + "; move the file away",
                     .path = segment.path};
    }
    return LogPass(fs, after, visit).run(segments, timeline);
}

}  // namespace warp
