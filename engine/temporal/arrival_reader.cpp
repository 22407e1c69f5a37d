// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/arrival_reader.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "engine/temporal/event_sources.h"

namespace warp {

namespace {

/// The first events of those that are offered, in order of LSN and time.
class FirstEvents {
  public:
    explicit FirstEvents(std::size_t limit) : m_limit(std::max<std::size_t>(limit, 1)) {}

    void offer(const EventView& event) {
        if (full() && event.lsn > m_events[m_limit - 1].lsn && m_sorted) {
            m_more = true;
            return;
        }
        m_events.push_back({event.time, std::string(event.stream), std::string(event.type), event.lsn,
                            std::string(event.line)});
        m_sorted = false;
        if (m_events.size() >= 4 * m_limit) settle();
    }
    /// Whether events from this LSN on cannot be among the first ones any more.
    bool isFullBefore(Lsn lsn) {
        settle();
        return full() && m_events[m_limit - 1].lsn < lsn;
    }
    std::vector<Event> take() {
        settle();
        return std::move(m_events);
    }
    void leaveOut() { m_more = true; }
    bool more() const { return m_more; }

  private:
    bool full() const { return m_events.size() >= m_limit; }

    /// Sorts, and forgets what lies behind the batch that the limit falls into.
    void settle() {
        std::ranges::stable_sort(m_events, [](const Event& a, const Event& b) {
            return a.lsn != b.lsn ? a.lsn < b.lsn : a.time < b.time;
        });
        m_sorted = true;
        if (!full()) return;
        const Lsn last = m_events[m_limit - 1].lsn;
        const auto behind =
            std::ranges::find_if(m_events.begin() + static_cast<std::ptrdiff_t>(m_limit), m_events.end(),
                                 [&](const Event& event) { return event.lsn > last; });
        m_more = m_more || behind != m_events.end();
        m_events.erase(behind, m_events.end());
    }

    const std::size_t m_limit;
    std::vector<Event> m_events;
    bool m_sorted = true;
    bool m_more = false;
};

/// A block that may hold wanted events.
struct Candidate {
    std::shared_ptr<EventFile> file;
    EventBlock block;
};

class ArrivalReader {
  public:
    ArrivalReader(FileSystem& fs, const std::string& root, StoreSnapshot& snapshot, Lsn after,
                  const EventQuery& query, std::size_t limit)
        : m_fs(fs),
          m_root(root),
          m_snapshot(snapshot),
          m_after(after),
          m_query(query),
          m_filter(query),
          m_first(limit) {}

    Result<EventPage> read() {
        WARP_TRY(readFiles());
        WARP_TRY(readUnmerged());
        EventPage page{.events = m_first.take()};
        page.more = m_first.more();
        page.position = page.more ? page.events.back().lsn : std::max(m_snapshot.lsn(), m_after);
        return page;
    }

  private:
    void offer(const EventView& event) {
        if (event.lsn <= m_after || event.time < m_query.from || event.time >= m_query.to) return;
        if (m_filter.takes(event)) m_first.offer(event);
    }

    Result<std::vector<Candidate>> candidates() {
        std::vector<Candidate> found;
        TreeReader& tree = m_snapshot.tree();
        for (const Tier tier : kTiers) {
            WARP_ASSIGN(const auto partitions, readPartitions(tree, tier));
            for (const auto& [partition, state] : partitions) {
                if (state.lastLsn <= m_after) continue;
                WARP_ASSIGN(const auto file, EventFile::open(m_fs, m_root, tree, partition));
                WARP_ASSIGN(const auto blocks, readBlocks(tree, partition));
                for (const EventBlock& block : blocks) {
                    if (block.lastLsn > m_after && m_filter.mayTake(block.streams))
                        found.push_back({file, block});
                }
            }
        }
        std::ranges::stable_sort(found, {}, [](const Candidate& c) { return c.block.firstLsn; });
        return found;
    }

    Status readFiles() {
        WARP_ASSIGN(const auto blocks, candidates());
        for (const auto& [file, block] : blocks) {
            if (m_first.isFullBefore(block.firstLsn)) {
                m_first.leaveOut();
                return {};
            }
            WARP_ASSIGN(const std::string lines, file->read(block));
            for (std::size_t at = 0; at < lines.size();) {
                const std::size_t end = std::min(lines.find('\n', at), lines.size());
                WARP_ASSIGN(const EventView event, parseEventLine(ByteView(lines).substr(at, end - at)));
                offer(event);
                at = end + 1;
            }
        }
        return {};
    }

    Status readUnmerged() {
        return m_snapshot.forEachUnmerged(Space::Events, {}, {},
                                          [&](ByteView, std::span<const StampedChange> changes) -> Status {
                                              MinuteSource minute(changes, kFirstEventTime);
                                              WARP_ASSIGN(bool there, minute.load());
                                              while (there) {
                                                  offer(minute.current());
                                                  WARP_ASSIGN(there, minute.advance());
                                              }
                                              return {};
                                          });
    }

    FileSystem& m_fs;
    const std::string& m_root;
    StoreSnapshot& m_snapshot;
    const Lsn m_after;
    const EventQuery& m_query;
    const EventFilter m_filter;
    FirstEvents m_first;
};

}  // namespace

Result<EventPage> readInArrivalOrder(FileSystem& fs, const std::string& root, StoreSnapshot& snapshot,
                                     Lsn after, const EventQuery& query, std::size_t limit) {
    return ArrivalReader(fs, root, snapshot, after, query, limit).read();
}

}  // namespace warp
