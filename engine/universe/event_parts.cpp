// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/event_parts.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace warp {

namespace {

constexpr std::size_t kMostEvents = 10'000;
constexpr std::size_t kMostBytes = std::size_t{8} << 20;

/// A line without the number of the batch that it arrived with.
std::string unnumbered(ByteView line) {
    constexpr std::string_view kNumber = ",\"lsn\":";
    const std::size_t at = line.rfind(kNumber);
    if (at == ByteView::npos) return std::string(line);
    return std::string(line.substr(0, at)) + '}';
}

/// The events of one moment after the other.
class Moments {
  public:
    static Result<Moments> begin(Temporal& temporal) {
        Moments moments;
        WARP_ASSIGN(moments.m_cursor, temporal.query({}));
        WARP_TRY(moments.readAhead());
        WARP_TRY(moments.next());
        return moments;
    }
    bool atEnd() const { return m_lines.empty(); }
    Timestamp time() const { return m_time; }
    /// Of this moment, sorted.
    const std::vector<std::string>& lines() const { return m_lines; }

    Status next() {
        m_lines.clear();
        if (!m_ahead) return {};
        m_time = m_aheadTime;
        while (m_ahead && m_aheadTime == m_time) {
            m_lines.push_back(std::move(*m_ahead));
            WARP_TRY(readAhead());
        }
        std::ranges::sort(m_lines);
        return {};
    }

  private:
    Status readAhead() {
        m_ahead.reset();
        WARP_ASSIGN(const auto event, m_cursor->next());
        if (!event) return {};
        m_ahead = unnumbered(event->line);
        m_aheadTime = event->time;
        return {};
    }

    std::unique_ptr<EventCursor> m_cursor;
    std::optional<std::string> m_ahead;
    Timestamp m_aheadTime;
    Timestamp m_time;
    std::vector<std::string> m_lines;
};

class EventParts {
  public:
    EventParts(Temporal& to, Timestamp since, bool dryRun, RestoreReport& report, const Job& job)
        : m_to(to), m_since(since), m_dryRun(dryRun), m_report(report), m_job(job) {}

    Status run(Moments& was, Moments& is) {
        while (!was.atEnd()) {
            if (m_job.stopRequested()) return cancelledError();
            while (!is.atEnd() && is.time() < was.time()) WARP_TRY(is.next());
            std::vector<std::string> lost = was.lines();
            if (!is.atEnd() && is.time() == was.time()) {
                std::vector<std::string> missing;
                std::ranges::set_difference(lost, is.lines(), std::back_inserter(missing));
                lost = std::move(missing);
            }
            m_counts.unchanged += was.lines().size() - lost.size();
            WARP_TRY(add(was.time(), lost));
            WARP_TRY(was.next());
        }
        return write();
    }

  private:
    Status add(Timestamp time, const std::vector<std::string>& lost) {
        if (time < m_since) {
            m_counts.leftOut += lost.size();
            return {};
        }
        m_counts.added += lost.size();
        if (m_dryRun) return {};
        for (const std::string& line : lost) {
            WARP_TRY(m_batch.add(line, {}));
            if (m_batch.count() >= kMostEvents || m_batch.bytes() >= kMostBytes) WARP_TRY(write());
        }
        return {};
    }

    Status write() {
        if (m_batch.empty()) return {};
        if (m_job.stopRequested()) return cancelledError();
        WARP_TRY(m_to.append(m_batch));
        m_batch.clear();
        ++m_report.batches;
        return {};
    }

    Temporal& m_to;
    const Timestamp m_since;
    const bool m_dryRun;
    RestoreReport& m_report;
    PartCounts& m_counts = m_report.eventParts;
    const Job& m_job;
    EventBatch m_batch;
};

}  // namespace

Status restoreEvents(Temporal& from, Temporal& to, Timestamp since, bool dryRun, RestoreReport& report,
                     const Job& job) {
    WARP_ASSIGN(Moments was, Moments::begin(from));
    WARP_ASSIGN(Moments is, Moments::begin(to));
    return EventParts(to, since, dryRun, report, job).run(was, is);
}

}  // namespace warp
