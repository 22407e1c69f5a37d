// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_sources.h"

#include <algorithm>
#include <utility>

#include "engine/io/files.h"
#include "engine/temporal/event_batch.h"
#include "engine/temporal/event_file_writer.h"

namespace warp {

Result<Timestamp> minuteOfKey(ByteView key) {
    auto time = parseTimestamp(std::string(key) + ":00Z");
    if (time.ok()) return time;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the log has events of no minute: \"" + std::string(key) + "\""};
}

std::string minuteStart(Timestamp time) {
    return minuteKeyAt(std::clamp(time, kFirstEventTime, kLastEventTime));
}

Result<std::shared_ptr<EventFile>> EventFile::open(FileSystem& fs, const std::string& root, TreeReader& tree,
                                                   const Partition& partition) {
    WARP_ASSIGN(const PartitionState state, readPartitionState(tree, partition));
    std::vector<std::string> paths = {joinPath(root, eventsPath(partition))};
    if (state.beside) paths.insert(paths.begin(), joinPath(root, replacementPath(partition)));
    return std::shared_ptr<EventFile>(new EventFile(fs, std::move(paths), partition));
}

Status EventFile::open() {
    for (std::size_t i = 0; !m_file; ++i) {
        auto opened = m_fs.open(m_paths[i], OpenMode::Read);
        const bool elsewhere =
            !opened.ok() && opened.error().code == ErrorCode::NotFound && i + 1 < m_paths.size();
        if (elsewhere) continue;
        WARP_ASSIGN(m_file, std::move(opened));
    }
    return {};
}

Result<std::string> EventFile::read(const EventBlock& block, bool checked) {
    WARP_TRY(open());
    WARP_ASSIGN(std::string lines, readEventBlock(*m_file, m_partition.tier, block, checked));
    const auto time = parseEventTime(ByteView(lines).substr(0, lines.find('\n')));
    if (time.ok() && *time == block.first) return lines;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "a block of events does not begin with its first event",
                 .path = m_file->path(),
                 .offset = static_cast<std::int64_t>(block.offset)};
}

RunSource::RunSource(std::shared_ptr<EventFile> file, TreeReader& tree, std::uint32_t run, Timestamp from,
                     const EventFilter* filter)
    : m_file(std::move(file)),
      m_prefix(blockPrefix(m_file->partition(), run)),
      m_run(run),
      m_from(from),
      m_filter(filter),
      m_cursor(tree.cursor(Space::TemporalFiles)) {
    seek();
}

/// The first block that may hold an event at or after `from` lies behind the last one that ends before it.
void RunSource::seek() {
    const auto reachesFrom = [this] {
        if (!m_cursor->valid() || !m_cursor->key().starts_with(m_prefix)) return false;
        const auto block = decodeBlock(m_cursor->key(), m_cursor->value());
        return block.ok() && block->last >= m_from;
    };
    m_cursor->seek(blockSeekKey(m_file->partition(), m_run, m_from));
    if (m_cursor->valid()) {
        m_cursor->previous();
    } else {
        m_cursor->last();
    }
    while (reachesFrom()) m_cursor->previous();
    if (m_cursor->valid() && m_cursor->key().starts_with(m_prefix)) {
        m_cursor->next();
    } else {
        m_cursor->seek(m_prefix);
    }
    findBlock();
}

/// Takes the block under the cursor, or the next one that the filter does not exclude.
void RunSource::findBlock() {
    m_next.reset();
    for (; m_cursor->valid() && m_cursor->key().starts_with(m_prefix); m_cursor->next()) {
        auto block = decodeBlock(m_cursor->key(), m_cursor->value());
        if (!block.ok()) {
            m_status = block.error();
            return;
        }
        if (m_filter && !m_filter->mayTake(block->streams)) continue;
        m_next = *block;
        return;
    }
    m_status = m_cursor->status();
}

std::optional<Timestamp> RunSource::nextTime() {
    if (!m_next) return {};
    return std::max(m_next->first, m_from);
}

Result<bool> RunSource::load() {
    while (m_next) {
        WARP_ASSIGN(m_lines, m_file->read(*m_next));
        m_at = 0;
        m_cursor->next();
        findBlock();
        WARP_TRY(m_status);
        WARP_ASSIGN(bool there, takeLine());
        while (there && m_event.time < m_from) {
            WARP_ASSIGN(there, takeLine());
        }
        if (there) return true;
    }
    return false;
}

Result<bool> RunSource::takeLine() {
    if (m_at >= m_lines.size()) return false;
    const std::size_t end = std::min(m_lines.find('\n', m_at), m_lines.size());
    WARP_ASSIGN(m_event, parseEventLine(ByteView(m_lines).substr(m_at, end - m_at)));
    m_at = end + 1;
    return true;
}

Result<bool> RunSource::advance() {
    return takeLine();
}

MinuteSource::MinuteSource(std::span<const StampedChange> changes, Timestamp from) : m_from(from) {
    m_pieces.reserve(changes.size());
    for (const StampedChange& step : changes) m_pieces.push_back({step.change.value, step.stamp.lsn});
}

Result<bool> MinuteSource::load() {
    for (const Piece& piece : m_pieces) {
        ByteView rest = piece.lines;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const ByteView text = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            WARP_ASSIGN(const Timestamp time, parseEventTime(text));
            if (time >= m_from) m_lines.push_back({time, piece.lsn, text});
        }
    }
    std::ranges::stable_sort(m_lines, [](const Line& a, const Line& b) {
        return a.time != b.time ? a.time < b.time : a.lsn < b.lsn;
    });
    return show();
}

Result<bool> MinuteSource::show() {
    if (m_at == m_lines.size()) return false;
    const Line& line = m_lines[m_at];
    m_text.clear();
    appendStampedLine(m_text, line.text, line.lsn);
    WARP_ASSIGN(m_event, parseEventLine(m_text));
    return true;
}

Result<bool> MinuteSource::advance() {
    ++m_at;
    return show();
}

}  // namespace warp
