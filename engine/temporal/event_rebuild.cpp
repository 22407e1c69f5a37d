// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_rebuild.h"

#include <map>
#include <utility>

#include "engine/formats/gzip.h"
#include "engine/formats/json_value.h"
#include "engine/formats/jsonl.h"
#include "engine/io/files.h"
#include "engine/store/pack_frame.h"
#include "engine/temporal/event_file_writer.h"
#include "engine/temporal/event_policy.h"
#include "engine/temporal/event_summary.h"

namespace warp {

namespace {

constexpr std::size_t kStateLimit = std::size_t{16} << 20;
constexpr std::uint64_t kLinesBetweenLooks = 4096;  // at the stop token

/// The frames of a pack-like file as one stream; what is damaged is passed over and counted.
ByteSource framesOf(File& file, std::uint64_t end, bool& damaged) {
    return [&file, end, &damaged, at = std::uint64_t{0}, lines = std::string(), taken = std::size_t{0}](
               char* buffer, std::size_t size) mutable -> Result<std::size_t> {
        while (taken == lines.size() && at < end) {
            auto frame = readPackFrame(file, at, end);
            if (frame.ok()) {
                at += frame->bytes;
                lines = std::move(frame->lines);
                taken = 0;
                continue;
            }
            if (frame.error().code != ErrorCode::Corrupt) return frame.error();
            damaged = true;
            WARP_ASSIGN(at, findPackFrame(file, at + 1, end));
        }
        const std::size_t count = std::min(size, lines.size() - taken);
        std::copy_n(lines.data() + taken, count, buffer);
        taken += count;
        return count;
    };
}

ByteSource bytesOf(File& file) {
    return [&file, at = std::uint64_t{0}](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
        WARP_ASSIGN(const std::size_t got, file.readAt(at, std::span(buffer, size)));
        at += got;
        return got;
    };
}

Result<ByteSource> contentOf(File& file, Tier tier, bool& damaged) {
    WARP_ASSIGN(const std::uint64_t size, file.size());
    if (tier == Tier::Historical) return framesOf(file, size, damaged);
    return tier == Tier::Recent ? gunzipped(bytesOf(file)) : bytesOf(file);
}

class EventRebuild {
  public:
    EventRebuild(FileSystem& fs, const std::string& root, TreeWriter& tree, Lsn upTo, const Job& job)
        : m_fs(fs), m_root(root), m_tree(tree), m_upTo(upTo), m_job(job) {}

    Result<RebuiltEvents> run() {
        for (const Tier tier : kTiers) WARP_TRY(rebuildTier(tier));
        for (const auto& [name, state] : m_streams)
            WARP_TRY(m_tree.put(Space::TemporalFiles, streamKey(name), encodeStreamState(state)));
        WARP_TRY(restoreReaders());
        return m_rebuilt;
    }

  private:
    std::string full(const std::string& relative) const { return joinPath(m_root, relative); }

    Status rebuildTier(Tier tier) {
        WARP_ASSIGN(const auto info, m_fs.stat(full(tierDirectory(tier))));
        if (!info) return {};
        WARP_ASSIGN(const auto entries, m_fs.list(full(tierDirectory(tier))));
        for (const DirectoryEntry& entry : entries) {
            const auto partition = parsePartitionName(tier, entry.name);
            if (partition && entry.kind == FileKind::Directory) WARP_TRY(rebuildPartition(*partition));
        }
        return {};
    }

    /// The file under its name, or what was to take its place.
    Result<std::string> pathOf(const Partition& partition) {
        for (const std::string& path : {eventsPath(partition), replacementPath(partition)}) {
            WARP_ASSIGN(const auto info, m_fs.stat(full(path)));
            if (info) return full(path);
        }
        return std::string();
    }

    Status rebuildPartition(const Partition& partition) {
        WARP_ASSIGN(const std::string from, pathOf(partition));
        if (from.empty()) return {};
        const std::string fresh = full(eventsPath(partition)) + ".tmp~";
        WARP_TRY(removeTree(m_fs, fresh));
        WARP_ASSIGN(const auto writer, EventFileWriter::open(m_fs, fresh, partition.tier, {}));
        EventSummary summary(partition);
        bool damaged = false;
        {
            WARP_ASSIGN(const auto file, m_fs.open(from, OpenMode::Read));
            WARP_TRY(copyEvents(*file, partition.tier, *writer, summary, damaged));
        }
        WARP_TRY(writer->finish());
        WARP_TRY(writer->sync());
        if (damaged) {
            ++m_rebuilt.damagedFiles;
            WARP_TRY(m_fs.rename(from, from + ".damaged"));
        }
        WARP_TRY(m_fs.rename(fresh, full(eventsPath(partition))));
        WARP_TRY(m_fs.syncDirectory(full(partitionDirectory(partition))));
        return record(*writer, summary);
    }

    Status copyEvents(File& file, Tier tier, EventFileWriter& writer, EventSummary& summary, bool& damaged) {
        WARP_ASSIGN(ByteSource content, contentOf(file, tier, damaged));
        JsonlReader lines(std::move(content), 2 * kMaxEventBytes);
        for (std::uint64_t count = 0;; ++count) {
            if (count % kLinesBetweenLooks == 0 && m_job.stopRequested()) return cancelledError();
            const auto line = lines.next();
            const bool unreadable = !line.ok() && line.error().code == ErrorCode::Io;
            if (unreadable) return line.error();
            if (!line.ok()) damaged = true;
            if (!line.ok() || !*line) return {};
            const auto event = parseEventLine((*line)->text);
            if (!event.ok() || !checkJson((*line)->text).ok()) {
                damaged = true;
                continue;
            }
            if (event->lsn > m_upTo) continue;
            WARP_TRY(writer.add(*event));
            summary.add(*event);
            m_rebuilt.greatestLsn = std::max(m_rebuilt.greatestLsn, event->lsn);
            addToStream(m_streams[std::string(event->stream)],
                        {.events = 1, .first = event->time, .last = event->time, .lastLsn = event->lsn});
        }
    }

    Status record(const EventFileWriter& writer, const EventSummary& summary) {
        const Partition& partition = summary.partition();
        if (summary.events() == 0) return {};  // the sweep takes the directory away
        WARP_TRY(writer.record(m_tree, partition));
        if (partition.tier == Tier::Live) return {};
        PartitionState state = writer.state();
        state.filesDue = true;
        WARP_TRY(m_tree.put(Space::TemporalFiles, partitionKey(partition), encodePartitionState(state)));
        return m_tree.put(Space::TemporalFiles, summaryKey(partition), summary.encode());
    }

    /// Only the tree has the positions of readers; their last list does as well as it can.
    Status restoreReaders() {
        const auto text = readFile(m_fs, full(currentStreamsPath()), kStateLimit);
        const auto json = text.ok() ? parseJsonDocument(*text) : Result<JsonDocument>(text.error());
        if (!json.ok() || !json->is_object() || !json->contains("readers")) return {};
        for (const JsonDocument& reader : (*json)["readers"]) {
            const bool sound = reader.is_object() && reader.contains("reader") &&
                               reader["reader"].is_string() && reader.contains("lsn") &&
                               reader["lsn"].is_number_integer();
            if (!sound) continue;
            std::string bytes;
            appendLittle(bytes, reader["lsn"].get<Lsn>());
            WARP_TRY(m_tree.put(Space::TemporalFiles, readerKey(reader["reader"].get<std::string>()), bytes));
        }
        return {};
    }

    FileSystem& m_fs;
    const std::string& m_root;
    TreeWriter& m_tree;
    const Lsn m_upTo;
    const Job& m_job;
    std::map<std::string, StreamState> m_streams;
    RebuiltEvents m_rebuilt;
};

}  // namespace

Result<RebuiltEvents> rebuildEventFiles(FileSystem& fs, const std::string& root, TreeWriter& tree, Lsn upTo,
                                        const Job& job) {
    return EventRebuild(fs, root, tree, upTo, job).run();
}

}  // namespace warp
