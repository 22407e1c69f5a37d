// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/mutex.h"

namespace warp {

/// Something that took a while, on one thread.
struct TraceSpan {
    std::string_view name;      ///< of static duration
    std::string_view category;  ///< likewise
    std::uint64_t thread = 0;
    std::chrono::nanoseconds begin{0};  ///< of the steady clock
    std::chrono::nanoseconds end{0};
};

/// What happened while a trace was recorded, up to a limit. Threads: all methods may be called from any
/// thread.
class TraceBuffer {
  public:
    static constexpr std::size_t kMostSpans = 500'000;

    explicit TraceBuffer(std::size_t mostSpans = kMostSpans) : m_mostSpans(mostSpans) {}

    /// Takes: a span of the calling thread, without `thread`.
    void add(TraceSpan span);

    std::vector<TraceSpan> spans() const;
    /// The names of the threads that added something, by number.
    std::map<std::uint64_t, std::string> threads() const;
    /// Spans that came when it was full.
    std::uint64_t dropped() const;

  private:
    const std::size_t m_mostSpans;
    mutable Mutex m_mutex;
    std::vector<TraceSpan> m_spans GUARDED_BY(m_mutex);
    std::map<std::uint64_t, std::string> m_threads GUARDED_BY(m_mutex);
    std::uint64_t m_dropped GUARDED_BY(m_mutex) = 0;
};

}  // namespace warp
