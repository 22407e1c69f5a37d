// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/observatory/measured.h"
#include "engine/spacetime/entanglement/entanglement.h"

namespace warp {

/// How entangled the records of a universe are, for its figures and the dashboard. Counting walks through
/// every link, so it is done in rounds of maintenance, and rests long after it took long.
/// Threads: all methods may be called from any thread.
class LinkSurvey {
  public:
    /// Takes: what outlives it.
    LinkSurvey(Entanglement& links, const Clock& clock) : m_links(links), m_clock(clock) {}

    /// Counts anew, unless the last count took long and is recent. Errors: those of Entanglement::counts.
    Status look();

    /// How many links there are, as of the last count.
    Measured links() const;
    /// The dashboard's quantum_entanglement_status:
    ///
    ///     {"links": 905, "explicit": 20, "rule": 840, "learned": 45, "strong": 861, "mean_strength": 0.79,
    ///      "counted_at": "2026-01-15T14:30:00.000Z"}
    ///
    /// The mean is null without links.
    Section status() const;

  private:
    Entanglement& m_links;
    const Clock& m_clock;

    Mutex m_counting;  ///< one count at a time
    std::chrono::nanoseconds m_notBefore GUARDED_BY(m_counting){0};
    mutable Mutex m_mutex;
    std::optional<LinkCounts> m_counts GUARDED_BY(m_mutex);
    Timestamp m_countedAt GUARDED_BY(m_mutex);
};

}  // namespace warp
