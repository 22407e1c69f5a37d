// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/live_summaries.h"

#include <algorithm>

#include "engine/io/files.h"
#include "engine/temporal/event_summary_text.h"

namespace warp {

namespace {

constexpr std::uint64_t kReadAtOnce = std::uint64_t{2} << 20;  // more than the longest line

}  // namespace

Status LiveSummaries::refresh(const Job& job) {
    if (m_doubted.exchange(false)) m_hours.clear();
    std::vector<std::pair<Partition, PartitionState>> hours;
    {
        WARP_ASSIGN(const auto tree, m_files.tree.read());
        WARP_ASSIGN(hours, readPartitions(*tree, Tier::Live));
    }
    std::erase_if(m_hours, [&](const auto& known) {
        const auto found =
            std::ranges::find(hours, known.first, &std::pair<Partition, PartitionState>::first);
        // Shorter than before: it moved on, and late events began it anew.
        return found == hours.end() || found->second.length < known.second.read;
    });
    for (const auto& [hour, state] : hours) {
        Known& known = m_hours.try_emplace(hour, hour).first->second;
        if (known.read == state.length) continue;
        const Status caughtUp = catchUp(known, state, job);
        if (caughtUp.ok()) {
            WARP_TRY(writeFiles(known.summary));
            continue;
        }
        m_hours.erase(hour);
        if (caughtUp.error().code != ErrorCode::NotFound) return caughtUp;
    }
    return {};
}

Status LiveSummaries::catchUp(Known& known, const PartitionState& state, const Job& job) {
    const std::string path = joinPath(m_files.root, eventsPath(known.summary.partition()));
    WARP_ASSIGN(const auto file, m_files.fs->open(path, OpenMode::Read));
    std::string buffer;
    while (known.read < state.length) {
        if (job.stopRequested()) return cancelledError();
        buffer.resize(std::min(kReadAtOnce, state.length - known.read));
        WARP_ASSIGN(const std::size_t got, file->readAt(known.read, buffer));
        std::size_t taken = 0;
        WARP_TRY(addLines(known.summary, ByteView(buffer).substr(0, got), taken));
        if (taken == 0) {
            return Error{.code = ErrorCode::Corrupt,
                         .message = "the file of events does not end with a whole event",
                         .path = path,
                         .offset = static_cast<std::int64_t>(known.read)};
        }
        known.read += taken;
    }
    return {};
}

/// Adds the whole lines. Returns through `taken`: how many bytes they have.
Status LiveSummaries::addLines(EventSummary& summary, ByteView lines, std::size_t& taken) {
    for (std::size_t end = lines.find('\n'); end != ByteView::npos; end = lines.find('\n', taken)) {
        WARP_ASSIGN(const EventView event, parseEventLine(lines.substr(taken, end - taken)));
        summary.add(event);
        taken = end + 1;
    }
    return {};
}

Status LiveSummaries::writeFiles(const EventSummary& summary) {
    const auto replace = [this](const std::string& path, ByteView content) {
        return replaceFile(*m_files.fs, joinPath(m_files.root, path), content);
    };
    WARP_TRY(replace(summaryPath(summary.partition()), summaryJson(summary)));
    return replace(metricsPath(summary.partition()), summaryTerm(summary));
}

}  // namespace warp
