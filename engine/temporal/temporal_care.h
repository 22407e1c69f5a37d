// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporal/live_summaries.h"
#include "engine/temporal/rollover.h"
#include "engine/temporal/temporal_files.h"

namespace warp {

/// The temporal step of maintenance: moves events where their age belongs and keeps the files about them
/// current. Threads: one at a time.
class TemporalCare {
  public:
    explicit TemporalCare(const EventFiles& files) : m_files(files), m_rollover(files), m_live(files) {}

    /// The next round looks at whether the files of figures say what they should. From any thread.
    void doubtFigures() {
        m_rollover.doubt();
        m_live.doubt();
    }

    /// One round. Errors: as Rollover::run.
    Result<RolloverReport> run(Timestamp now, const TierPolicy& policy, const Job& job) {
        WARP_ASSIGN(const RolloverReport report, m_rollover.run(now, policy, job));
        WARP_TRY(m_live.refresh(job));
        WARP_TRY(writeTemporalFiles(m_files, now, policy));
        return report;
    }

  private:
    const EventFiles m_files;
    Rollover m_rollover;
    LiveSummaries m_live;
};

}  // namespace warp
