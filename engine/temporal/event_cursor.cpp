// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_cursor.h"

#include <utility>

#include "engine/temporal/event_merge.h"

namespace warp {

namespace {

/// The events of a store.
class StoredEvents final : public EventCursor {
  public:
    StoredEvents(FileSystem& fs, std::string root, EventQuery query, OpenSnapshot open)
        : m_fs(fs),
          m_root(std::move(root)),
          m_query(std::move(query)),
          m_open(std::move(open)),
          m_filter(m_query) {}

    Status begin() {
        m_merge.reset();
        m_snapshot.reset();
        WARP_ASSIGN(m_snapshot, m_open());
        m_merge = std::make_unique<EventMerge>(
            m_fs, m_root,
            EventMerge::Range{
                .from = m_began ? m_time : m_query.from, .to = m_query.to, .filter = &m_filter});
        WARP_TRY(m_merge->addFiles(m_snapshot->tree()));
        return m_merge->addUnmerged(*m_snapshot);
    }

    Result<std::optional<EventView>> next() override {
        while (true) {
            auto event = step();
            if (event.ok() || !mayHaveMoved(event.error())) return event;
            m_progress = false;
            m_toPass = m_passed;
            WARP_TRY(begin());
        }
    }

  private:
    /// Files move while they are read: a rollover takes them away or puts others in their place. Then the
    /// same events stand elsewhere in a newer snapshot. Damage is met there again, without progress.
    bool mayHaveMoved(const Error& failure) const {
        return m_progress && (failure.code == ErrorCode::NotFound || failure.code == ErrorCode::Corrupt);
    }

    Result<std::optional<EventView>> step() {
        while (true) {
            WARP_ASSIGN(const auto event, m_merge->next());
            if (!event) return event;
            if (m_began && std::pair(event->time, event->lsn) < std::pair(m_time, m_lsn)) continue;
            moveTo(*event);
            if (!m_filter.takes(*event)) continue;
            if (m_toPass == 0) {
                ++m_passed;
                return event;
            }
            --m_toPass;
        }
    }

    void moveTo(const EventView& event) {
        if (m_began && event.time == m_time && event.lsn == m_lsn) return;
        m_began = true;
        m_time = event.time;
        m_lsn = event.lsn;
        m_passed = 0;
        m_toPass = 0;
        m_progress = true;
    }

    FileSystem& m_fs;
    const std::string m_root;
    const EventQuery m_query;
    const OpenSnapshot m_open;
    const EventFilter m_filter;

    std::unique_ptr<StoreSnapshot> m_snapshot;
    std::unique_ptr<EventMerge> m_merge;  // reads through the snapshot

    // Where it stands, for going on in a newer snapshot.
    bool m_began = false;  ///< the two below are set
    Timestamp m_time;
    Lsn m_lsn = 0;
    std::uint64_t m_passed = 0;  ///< wanted events of that time and LSN that were given
    std::uint64_t m_toPass = 0;  ///< of these, still to be met again
    bool m_progress = true;      ///< since the last new beginning
};

}  // namespace

Result<std::unique_ptr<EventCursor>> openEventCursor(FileSystem& fs, std::string root, EventQuery query,
                                                     OpenSnapshot snapshot) {
    if (query.to < query.from)
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "the range of time ends before it begins"};
    auto events = std::make_unique<StoredEvents>(fs, std::move(root), std::move(query), std::move(snapshot));
    WARP_TRY(events->begin());
    return std::unique_ptr<EventCursor>(std::move(events));
}

}  // namespace warp
