// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/cosmic_events.h"

#include <utility>

#include "engine/backups/layout.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kMostFiles = 999'999;

std::string lineOf(Timestamp time, std::string_view event, const JsonDocument& details) {
    JsonDocument line = {{"timestamp", formatTimestamp(time)}, {"event", event}};
    if (details.is_object()) line.update(details);
    return dumpJson(line) + "\n";
}

}  // namespace

CosmicEvents::CosmicEvents(FileSystem& fs, const Clock& clock, std::string root, TreeAccess tree,
                           std::uint64_t mostBytes)
    : m_fs(fs),
      m_clock(clock),
      m_root(std::move(root)),
      m_mostBytes(mostBytes),
      m_appended(fs, m_root, std::move(tree)) {}

void CosmicEvents::tell(std::string_view event, const JsonDocument& details, Weight weight) {
    tellOf(m_clock.now(), event, details, weight);
}

void CosmicEvents::tellOf(Timestamp time, std::string_view event, const JsonDocument& details, Weight weight) {
    const MutexLock lock(m_mutex);
    if (weight == Weight::Significant) m_significant = true;
    if (m_waiting.size() < kMostWaiting)
        m_waiting.push_back(lineOf(time, event, details));
    else
        ++m_missed;
}

Status CosmicEvents::write() {
    const MutexLock writing(m_writing);
    std::string text;
    std::size_t lines = 0;
    std::uint64_t missed = 0;
    {
        const MutexLock lock(m_mutex);
        for (const std::string& line : m_waiting) text += line;
        lines = m_waiting.size();
        missed = m_missed;
    }
    if (lines == 0) return {};
    if (missed > 0) text += lineOf(m_clock.now(), "missed", {{"events", missed}});
    WARP_TRY(beginAnewWhenFull());
    WARP_TRY(m_appended.append(cosmicEventsPath(), {}, text));
    {
        // Others may have come meanwhile; these stand in the file.
        const MutexLock lock(m_mutex);
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(lines));
        m_missed -= missed;
        m_significant = true;
    }
    return m_appended.record();
}

Status CosmicEvents::writeLast() {
    {
        const MutexLock lock(m_mutex);
        if (!m_significant) return {};
    }
    return write();
}

Status CosmicEvents::beginAnewWhenFull() {
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, cosmicEventsPath())));
    if (!info || info->size < m_mostBytes) return {};
    for (std::uint64_t number = 1; number <= kMostFiles; ++number) {
        const Status moved = m_appended.rotate(cosmicEventsPath(), fullCosmicEventsPath(number));
        if (moved.ok() || moved.error().code != ErrorCode::Conflict) return moved;
    }
    return {};  // then this one grows
}

}  // namespace warp
