// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_salvage.h"

#include <algorithm>
#include <map>

#include "engine/io/files.h"
#include "engine/store/log_reader.h"
#include "engine/store/log_writer.h"

namespace warp {

namespace {

/// A batch as it was found: whole once its last part is there.
struct FoundBatch {
    std::uint64_t epoch = 0;
    std::map<std::uint32_t, std::string> parts;
    std::uint32_t partCount = 0;  ///< 0 while the last part is missing
    Timestamp time;

    bool whole() const { return partCount > 0 && parts.size() == partCount; }
    std::string payload() const {
        std::string joined;
        for (const auto& [number, part] : parts) joined += part;
        return joined;
    }
};

class Salvage {
  public:
    Salvage(FileSystem& fs, const std::string& directory, const std::string& universeId, Lsn applied)
        : m_fs(fs), m_directory(directory), m_universeId(universeId), m_applied(applied) {}

    Status read() {
        WARP_ASSIGN(m_segments, listSegments(m_fs, m_directory, &m_unreadable));
        for (const std::string& path : m_unreadable) m_report.damages.push_back({path, 0});
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            if (m_segments[i].header.universeId == m_universeId) WARP_TRY(readSegment(i));
        }
        listLost();
        return {};
    }

    /// Writes the salvaged log. The new segments are made in a folder of their own and moved in last.
    Status rewrite(const Clock& clock) {
        const std::string fresh = joinPath(m_directory, "salvaged.tmp~");
        WARP_TRY(removeTree(m_fs, fresh));
        WARP_TRY(m_fs.makeDirectory(fresh));
        WARP_TRY(writeBatches(clock, fresh));
        std::string old = joinPath(m_directory, "damaged-" + std::to_string(clock.now().ms));
        WARP_TRY(m_fs.makeDirectory(old));
        for (const SegmentInfo& segment : m_segments) WARP_TRY(moveInto(segment.path, old));
        for (const std::string& path : m_unreadable) WARP_TRY(moveInto(path, old));
        WARP_ASSIGN(const auto entries, m_fs.list(fresh));
        for (const DirectoryEntry& entry : entries)
            WARP_TRY(moveInto(joinPath(fresh, entry.name), m_directory));
        WARP_TRY(removeTree(m_fs, fresh));
        m_report.movedTo = std::move(old);
        return m_fs.syncDirectory(m_directory);
    }

    SalvageReport& report() { return m_report; }

  private:
    Status readSegment(std::size_t index) {
        const SegmentInfo& info = m_segments[index];
        const Lsn limit = voidFrom(m_segments, index);
        WARP_ASSIGN(const std::string bytes, readFile(m_fs, info.path));
        std::size_t at = kLogHeaderBytes;
        std::size_t gap = 0;  // where unreadable bytes began
        while (at + kFrameHeaderBytes <= bytes.size()) {
            const auto frame = decodeFrame(bytes, at, info.header.nonce);
            if (!frame) {
                if (gap == 0) gap = at;
                at += 8;
                continue;
            }
            if (gap != 0) m_report.damages.push_back({info.path, gap});
            gap = 0;
            if (frame->lsn < limit) keep(*frame, info.header.epoch);
            at += frameBytes(frame->payload.size());
        }
        return {};
    }

    void keep(const Frame& frame, std::uint64_t epoch) {
        m_promised = std::max({m_promised, frame.durableLsn, frame.lsn});
        if (frame.lsn <= m_applied) return;
        FoundBatch& batch = m_found[frame.lsn];
        if (epoch < batch.epoch) return;
        if (epoch > batch.epoch) batch = {.epoch = epoch};
        batch.parts[frame.part] = std::string(frame.payload);
        batch.time = frame.time;
        if (frame.last) batch.partCount = frame.part + 1;
    }

    void listLost() {
        for (Lsn lsn = m_applied + 1; lsn <= m_promised; ++lsn) {
            const auto found = m_found.find(lsn);
            if (found != m_found.end() && found->second.whole()) {
                ++m_report.batchesKept;
                continue;
            }
            if (m_report.lost.empty() || m_report.lost.back().last + 1 != lsn)
                m_report.lost.push_back({lsn, lsn});
            m_report.lost.back().last = lsn;
        }
        m_report.lastLsn = std::max(m_applied, m_promised);
    }

    Status writeBatches(const Clock& clock, const std::string& directory) {
        std::uint64_t epoch = 0;
        std::uint64_t timeline = 1;
        for (const SegmentInfo& segment : m_segments) {
            epoch = std::max(epoch, segment.header.epoch);
            timeline = std::max(timeline, segment.header.timeline);
        }
        WARP_ASSIGN(const auto writer, LogWriter::open({.fs = &m_fs,
                                                        .clock = &clock,
                                                        .directory = directory,
                                                        .universeId = m_universeId,
                                                        .timeline = timeline,
                                                        .epoch = epoch + 1,
                                                        .firstLsn = m_applied + 1}));
        // A lost batch stays as an empty one, so that LSNs go on without a gap.
        for (Lsn lsn = m_applied + 1; lsn <= m_report.lastLsn; ++lsn) {
            const auto found = m_found.find(lsn);
            const bool whole = found != m_found.end() && found->second.whole();
            WARP_TRY(writer->append(lsn, whole ? found->second.time : Timestamp{},
                                    whole ? found->second.payload() : std::string(), false));
        }
        return writer->close();
    }

    Status moveInto(const std::string& path, const std::string& directory) {
        WARP_TRY(m_fs.rename(path, joinPath(directory, baseName(path))));
        return m_fs.syncDirectory(directory);
    }

    FileSystem& m_fs;
    const std::string& m_directory;
    const std::string& m_universeId;
    const Lsn m_applied;
    std::vector<SegmentInfo> m_segments;
    std::vector<std::string> m_unreadable;
    std::map<Lsn, FoundBatch> m_found;
    Lsn m_promised = 0;  ///< greatest LSN that any frame carries or calls durable
    SalvageReport m_report;
};

}  // namespace

Result<SalvageReport> salvageLog(FileSystem& fs, const Clock& clock, const std::string& directory,
                                 const std::string& universeId, Lsn applied, bool dryRun) {
    Salvage salvage(fs, directory, universeId, applied);
    WARP_TRY(salvage.read());
    const bool damaged = !salvage.report().damages.empty() || !salvage.report().lost.empty();
    if (!dryRun && damaged) WARP_TRY(salvage.rewrite(clock));
    return std::move(salvage.report());
}

}  // namespace warp
