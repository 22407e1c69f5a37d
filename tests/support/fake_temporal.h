// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "engine/temporal/temporal.h"
#include "tests/support/fake_spacetime.h"

namespace warp::test {

/// Events in memory, in order of time. Threads: all methods may be called from any thread.
class FakeTemporal final : public Temporal {
  public:
    explicit FakeTemporal(FakeFaults& faults) : m_faults(faults) {}

    Result<Lsn> append(const EventBatch& batch, Durability) override {
        WARP_TRY(m_faults.enter("append"));
        const std::lock_guard lock(m_mutex);
        ++m_lsn;
        for (const auto& [minute, lines] : batch.minutes()) {
            for (std::size_t at = 0; at < lines.size();) {
                const std::size_t end = lines.find('\n', at);
                std::string line;
                appendStampedLine(line, ByteView(lines).substr(at, end - at), m_lsn);
                const Timestamp time = *parseEventTime(line);
                m_events.emplace(time, std::move(line));
                at = end + 1;
            }
        }
        return m_lsn;
    }

    Result<std::unique_ptr<EventCursor>> query(const EventQuery& query) override {
        WARP_TRY(m_faults.enter("query"));
        const EventFilter filter(query);
        std::vector<std::string> lines;
        const std::lock_guard lock(m_mutex);
        for (auto at = m_events.lower_bound(query.from); at != m_events.end() && at->first < query.to; ++at) {
            const auto event = parseEventLine(at->second);
            if (event.ok() && filter.takes(*event)) lines.push_back(at->second);
        }
        return std::unique_ptr<EventCursor>(std::make_unique<Lines>(std::move(lines)));
    }

    Lsn position() override {
        const std::lock_guard lock(m_mutex);
        return m_lsn;
    }

    Result<EventPage> readAfter(Lsn position, const EventQuery& query, std::size_t) override {
        WARP_TRY(m_faults.enter("readAfter"));
        const EventFilter filter(query);
        EventPage page;
        const std::lock_guard lock(m_mutex);
        for (const auto& [time, line] : m_events) {
            const auto event = parseEventLine(line);
            if (event->lsn > position && filter.takes(*event))
                page.events.push_back(
                    {time, std::string(event->stream), std::string(event->type), event->lsn, line});
        }
        std::ranges::stable_sort(page.events, {}, &Event::lsn);
        page.position = m_lsn;
        return page;
    }

    Result<Lsn> readerPosition(std::string_view reader) override {
        const std::lock_guard lock(m_mutex);
        const auto found = m_readers.find(std::string(reader));
        return found == m_readers.end() ? Lsn{0} : found->second;
    }
    Status keepReaderPosition(std::string_view reader, Lsn position) override {
        WARP_TRY(m_faults.enter("keepReaderPosition"));
        const std::lock_guard lock(m_mutex);
        m_readers[std::string(reader)] = position;
        return {};
    }

    /// What partitions() tells; set before it is asked.
    std::vector<PartitionInfo> kept;
    Result<std::vector<PartitionInfo>> partitions() override {
        WARP_TRY(m_faults.enter("partitions"));
        return kept;
    }

    Result<std::vector<StreamInfo>> streams() override {
        WARP_TRY(m_faults.enter("streams"));
        std::map<std::string, StreamInfo> streams;
        const std::lock_guard lock(m_mutex);
        for (const auto& [time, line] : m_events) {
            StreamInfo& stream = streams[std::string(parseEventLine(line)->stream)];
            if (stream.events++ == 0) stream.first = time;
            stream.last = time;
        }
        std::vector<StreamInfo> found;
        for (auto& [name, stream] : streams) {
            stream.name = name;
            found.push_back(stream);
        }
        return found;
    }

    std::unique_ptr<Subscription> subscribe(EventListener) override {
        return std::make_unique<Subscription>();
    }

  private:
    class Lines final : public EventCursor {
      public:
        explicit Lines(std::vector<std::string> lines) : m_lines(std::move(lines)) {}
        Result<std::optional<EventView>> next() override {
            if (m_at == m_lines.size()) return std::optional<EventView>();
            WARP_ASSIGN(const EventView event, parseEventLine(m_lines[m_at++]));
            return std::optional(event);
        }

      private:
        const std::vector<std::string> m_lines;
        std::size_t m_at = 0;
    };

    FakeFaults& m_faults;
    std::mutex m_mutex;
    std::multimap<Timestamp, std::string> m_events;
    std::map<std::string, Lsn> m_readers;
    Lsn m_lsn = 0;
};

}  // namespace warp::test
