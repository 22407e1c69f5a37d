// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_history.h"

#include <algorithm>

#include "engine/store/log_follower.h"
#include "engine/store/log_reader.h"

namespace warp {

namespace {

// A segment may be archived, and its file used again, between looking and reading.
constexpr int kAttempts = 5;

Error notKept(Lsn lsn, const std::vector<LsnRange>& kept) {
    std::string text = "change " + std::to_string(lsn) + " is not kept in the log; kept are ";
    for (std::size_t i = 0; i < kept.size(); ++i) {
        text += (i == 0 ? "" : ", ") + std::to_string(kept[i].first) + " to " + std::to_string(kept[i].last);
    }
    if (kept.empty()) text += "none";
    return Error{.code = ErrorCode::NotFound, .message = std::move(text)};
}

/// A reading that met a file which was moved away may find it elsewhere.
bool mayHaveMoved(const Error& error) {
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt;
}

/// A segment may be archived and removed between listing the directory and reading its head. Recovery must
/// not pass over one that is missing, so looking again is done here alone.
Result<std::vector<SegmentInfo>> liveSegments(FileSystem& fs, const std::string& directory) {
    for (int attempt = 1;; ++attempt) {
        auto segments = listSegments(fs, directory);
        if (segments.ok() || segments.error().code != ErrorCode::NotFound || attempt == kAttempts) {
            return segments;
        }
    }
}

LsnRange intersection(LsnRange a, LsnRange b) {
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

}  // namespace

Lsn LogHistory::durableLsn() const {
    if (m_options.durableLsn) return m_options.durableLsn();
    return DurableMark::read(*m_options.fs, m_options.logDirectory);
}

/// Archives and the live log, in order, cut where a later timeline or an archive begins to count.
Result<std::vector<LogHistory::Source>> LogHistory::sources() const {
    // Live segments first: what is archived meanwhile is then found there.
    WARP_ASSIGN(const auto segments, liveSegments(*m_options.fs, m_options.logDirectory));
    WARP_ASSIGN(const auto archives, listArchives(*m_options.fs, m_options.logDirectory));
    std::vector<Source> found;
    for (const ArchivedLog& archive : archives) {
        found.push_back({.range = {archive.tail.firstLsn, archive.tail.lastLsn},
                         .timeline = archive.tail.timeline,
                         .archive = archive.path,
                         .firstTime = archive.tail.firstTime,
                         .lastTime = archive.tail.lastTime});
    }
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const SegmentHeader& header = segments[i].header;
        if (i > 0 && segments[i - 1].header.timeline == header.timeline) continue;
        const Lsn begin = header.firstLsn + (header.firstPart > 0 ? 1 : 0);
        // An earlier timeline ends where a restore began the next one.
        Lsn last = std::max(durableLsn(), begin - 1);
        for (const SegmentInfo& later : segments)
            if (later.header.timeline > header.timeline) last = std::min(last, later.header.firstLsn - 1);
        found.push_back({.range = {begin, last},
                         .timeline = header.timeline,
                         .archive = {},
                         .firstTime = header.created,
                         .lastTime = {}});
    }
    for (Source& source : found)
        source.range.last = std::min(source.range.last, m_options.lineage.endOf(source.timeline));
    std::erase_if(found, [](const Source& source) { return source.range.empty(); });
    std::stable_sort(found.begin(), found.end(),
                     [](const Source& a, const Source& b) { return a.timeline < b.timeline; });
    Lsn after = 0;  // LSNs up to here have a source in an earlier archive of the same timeline
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0 && found[i].timeline != found[i - 1].timeline) after = 0;
        found[i].range.first = std::max(found[i].range.first, after + 1);
        after = std::max(after, found[i].range.last);
    }
    Lsn before = ~Lsn{0};
    for (auto source = found.rbegin(); source != found.rend(); ++source) {
        source->range.last = std::min(source->range.last, before - 1);
        if (!source->range.empty()) before = std::min(before, source->range.first);
    }
    std::erase_if(found, [](const Source& source) { return source.range.empty(); });
    return found;
}

Result<std::vector<LsnRange>> LogHistory::kept() const {
    WARP_ASSIGN(const auto all, sources());
    std::vector<LsnRange> ranges;
    for (const Source& source : all) {
        if (!ranges.empty() && ranges.back().last + 1 == source.range.first) {
            ranges.back().last = source.range.last;
        } else {
            ranges.push_back(source.range);
        }
    }
    return ranges;
}

Result<std::vector<LogHistory::Stretch>> LogHistory::stretches() const {
    WARP_ASSIGN(const auto all, sources());
    std::vector<Stretch> found;
    for (const Source& source : all) {
        const bool goesOn = !found.empty() && found.back().range.last + 1 == source.range.first &&
                            found.back().timeline == source.timeline;
        if (goesOn) {
            found.back().range.last = source.range.last;
        } else {
            found.push_back({source.range, source.timeline, source.firstTime});
        }
    }
    return found;
}

Status LogHistory::readSource(const Source& source, LsnRange range, const BatchVisitor& visit,
                              const Job& job) const {
    if (source.archive.empty()) return readLive(range, visit, job);
    WARP_ASSIGN(const auto reader, LogArchiveReader::open(*m_options.fs, source.archive));
    return reader->forEachBatch(range, visit, job);
}

Status LogHistory::readLive(LsnRange range, const BatchVisitor& visit, const Job& job) const {
    LogFollower follower(*m_options.fs, m_options.logDirectory);
    Lsn last = range.first - 1;
    while (last < range.last) {
        WARP_ASSIGN(const Lsn reached, follower.read(last, range.last, [&](const LoggedBatch& batch) {
            return job.stopRequested() ? Status(cancelledError()) : visit(batch);
        }));
        if (reached == last) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "change " + std::to_string(last + 1) + " is not in the live log",
                         .path = m_options.logDirectory};
        }
        last = reached;
    }
    return {};
}

Status LogHistory::forEachBatch(LsnRange range, const BatchVisitor& visit, const Job& job) const {
    Lsn next = range.first;
    const BatchVisitor count = [&](const LoggedBatch& batch) -> Status {
        WARP_TRY(visit(batch));
        next = batch.lsn + 1;
        return {};
    };
    int attempts = 0;
    while (next <= range.last) {
        WARP_ASSIGN(const auto all, sources());
        const auto source =
            std::find_if(all.begin(), all.end(), [&](const Source& s) { return s.range.contains(next); });
        if (source == all.end()) {
            WARP_ASSIGN(const auto ranges, kept());
            return notKept(next, ranges);
        }
        const Lsn before = next;
        const Status read = readSource(*source, intersection(source->range, {next, range.last}), count, job);
        attempts = next > before ? 0 : attempts + 1;
        if (read.ok()) continue;
        if (!mayHaveMoved(read.error()) || attempts >= kAttempts) return read;
    }
    return {};
}

Status LogHistory::forEachChange(Space space, ByteView key, LsnRange range, const ChangeVisitor& visit,
                                 const Job& job) const {
    const BatchVisitor pick = [&](const LoggedBatch& batch) -> Status {
        BatchReader reader(batch.payload);
        while (!reader.atEnd()) {
            WARP_ASSIGN(const Change change, reader.next());
            if (change.space != space || change.key != key) continue;
            WARP_TRY(
                visit({.lsn = batch.lsn, .time = batch.time, .kind = change.kind, .value = change.value}));
        }
        return {};
    };
    Lsn next = range.first;
    while (next <= range.last) {
        WARP_ASSIGN(const auto all, sources());
        const auto source =
            std::find_if(all.begin(), all.end(), [&](const Source& s) { return s.range.last >= next; });
        if (source == all.end()) return {};
        const LsnRange part = intersection(source->range, {next, range.last});
        if (part.empty()) return {};
        if (source->archive.empty()) {
            WARP_TRY(forEachBatch(part, pick, job));
        } else {
            const auto reader = LogArchiveReader::open(*m_options.fs, source->archive);
            // Pruned meanwhile: it is not kept any more.
            if (!reader.ok() && reader.error().code == ErrorCode::NotFound) {
                next = part.last + 1;
                continue;
            }
            if (!reader.ok()) return reader.error();
            WARP_TRY((*reader)->forEachChange(space, key, part, visit, job));
        }
        next = part.last + 1;
    }
    return {};
}

Result<Lsn> LogHistory::lastLsnAt(Timestamp time, const Job& job) const {
    WARP_ASSIGN(const auto all, sources());
    Lsn last = 0;
    for (const Source& source : all) {
        if (source.firstTime > time && last != 0) break;
        if (source.firstTime > time) continue;
        if (!source.archive.empty()) {
            WARP_ASSIGN(const auto reader, LogArchiveReader::open(*m_options.fs, source.archive));
            WARP_ASSIGN(const Lsn found, reader->lastLsnAt(time));
            last = std::max(last, std::min(found, source.range.last));
            continue;
        }
        WARP_TRY(forEachBatch(
            source.range,
            [&](const LoggedBatch& batch) {
                if (batch.time <= time) last = batch.lsn;
                return Status();
            },
            job));
    }
    if (last != 0) return last;
    const std::string since = all.empty() ? "nothing" : formatTimestamp(all.front().firstTime);
    return Error{.code = ErrorCode::NotFound,
                 .message = "the log is not kept for that time; it is kept since " + since};
}

}  // namespace warp
