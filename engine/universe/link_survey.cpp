// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/link_survey.h"

namespace warp {

namespace {

// Of the time, a twentieth at most goes into counting.
constexpr int kRestPerWork = 19;
constexpr const char* kNotCounted = "links are counted by the next round of maintenance";

}  // namespace

Status LinkSurvey::look() {
    const MutexLock counting(m_counting);
    const auto begun = m_clock.monotonic();
    if (begun < m_notBefore) return {};
    WARP_ASSIGN(const LinkCounts counts, m_links.counts());
    m_notBefore = m_clock.monotonic() + kRestPerWork * (m_clock.monotonic() - begun);
    const MutexLock lock(m_mutex);
    m_counts = counts;
    m_countedAt = m_clock.now();
    return {};
}

Measured LinkSurvey::links() const {
    const MutexLock lock(m_mutex);
    return m_counts ? Measured::of(static_cast<double>(m_counts->links)) : Measured::none(kNotCounted);
}

Section LinkSurvey::status() const {
    const MutexLock lock(m_mutex);
    if (!m_counts) return {nullptr, kNotCounted};
    JsonDocument json = {{"links", m_counts->links},
                         {"explicit", m_counts->explicitLinks},
                         {"rule", m_counts->ruleLinks},
                         {"learned", m_counts->learnedLinks},
                         {"strong", m_counts->strong}};
    json["mean_strength"] = m_counts->links > 0 ? JsonDocument(m_counts->meanStrength()) : nullptr;
    json["counted_at"] = formatTimestamp(m_countedAt);
    return {std::move(json), {}};
}

}  // namespace warp
