// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_windows.h"

#include <cmath>

namespace warp {

namespace {

constexpr std::uint64_t kEventsBetweenLooks = 4096;  // at the stop token

Timestamp windowStart(Timestamp time, std::int64_t width) {
    const std::int64_t rest = time.ms % width;
    return {time.ms - (rest < 0 ? rest + width : rest)};
}

/// The windows that begin at the same moment.
class Gathering {
  public:
    Gathering(const WindowOptions& options, const std::function<bool(const EventWindow&)>& visit)
        : m_options(options), m_visit(visit) {}

    /// Returns: false when the visitor has had enough.
    bool add(const EventView& event) {
        const Timestamp from = windowStart(event.time, m_options.width.count());
        if (from != m_from && !give()) return false;
        m_from = from;
        const ByteView stream = m_options.byStream ? event.stream : ByteView();
        auto found = m_windows.find(stream);
        if (found == m_windows.end()) found = m_windows.try_emplace(std::string(stream)).first;
        ++found->second.events;
        for (const std::string& field : m_options.fields) {
            const auto json = eventField(event.line, field);
            const auto number = json ? jsonNumber(*json) : std::nullopt;
            if (number && std::isfinite(*number)) found->second.fields[field].add(*number);
        }
        return true;
    }

    bool give() {
        for (auto& [stream, window] : m_windows) {
            window.from = m_from;
            window.to = {m_from.ms + m_options.width.count()};
            window.stream = stream;
            if (!m_visit(window)) return false;
        }
        m_windows.clear();
        return true;
    }

  private:
    const WindowOptions& m_options;
    const std::function<bool(const EventWindow&)>& m_visit;
    Timestamp m_from;
    std::map<std::string, EventWindow, std::less<>> m_windows;
};

}  // namespace

Status forEachWindow(EventCursor& events, const WindowOptions& options,
                     const std::function<bool(const EventWindow&)>& visit, const Job& job) {
    if (options.width.count() <= 0)
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "a window is at least a millisecond long"};
    Gathering gathering(options, visit);
    for (std::uint64_t count = 0;; ++count) {
        if (count % kEventsBetweenLooks == 0 && job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const auto event, events.next());
        if (!event) break;
        if (!gathering.add(*event)) return {};
    }
    gathering.give();
    return {};
}

}  // namespace warp
