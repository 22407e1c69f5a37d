// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/cli/bench.h"
#include "engine/temporal/temporal.h"

namespace warp::cli {

/// The day of `warp bench`: 2024-01-15.
inline constexpr Timestamp kBenchDay{1'705'276'800'000};

/// Events of a day, one after the other: sensor readings of about 150 bytes.
class StandardEvents {
  public:
    /// Takes: how many there are in all; the day's first moment.
    explicit StandardEvents(std::uint64_t count, Timestamp day = kBenchDay) : m_count(count), m_day(day) {}

    std::uint64_t count() const { return m_count; }
    std::string json(std::uint64_t number) const;
    Timestamp time(std::uint64_t number) const;

  private:
    const std::uint64_t m_count;
    const Timestamp m_day;
};

/// Appends events in batches of 1000 that nothing waits for. Returns: the seconds that took, without those in
/// which the events were made.
Result<double> appendEvents(Temporal& temporal, const StandardEvents& events);

/// The same of a day. Tells: events/s.
Status benchAppend(Temporal& temporal, std::uint64_t count,
                   const std::function<void(const BenchFigure&)>& tell);

/// Asks for ranges of a minute at random places, then for everything. Tells: time to the first event (median
/// and longest), events/s. Takes: what benchAppend left.
Status benchRange(Temporal& temporal, std::uint64_t count, const std::string& tier,
                  const std::function<void(const BenchFigure&)>& tell);

}  // namespace warp::cli
