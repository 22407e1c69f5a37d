// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_schedule.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

}  // namespace

Status SampleSchedule::run(Timestamp end, ProgressMeter& meter) {
    while (!m_plan.empty() && m_plan.begin()->first < end) {
        auto next = m_plan.extract(m_plan.begin());
        if (!moveTo(std::max(next.key(), m_clock.now()), meter)) return cancelledError();
        WARP_TRY(next.mapped()());
    }
    return moveTo(end, meter) ? Status() : cancelledError();
}

bool SampleSchedule::moveTo(Timestamp moment, ProgressMeter& meter) {
    const std::int64_t minutes = moment.ms / kMsPerMinute - m_clock.now().ms / kMsPerMinute;
    m_clock.moveTo(moment);
    return meter.advance(static_cast<std::uint64_t>(minutes));
}

}  // namespace warp
