// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_fold.h"

namespace warp {

namespace {

std::int64_t secondOf(Timestamp time) {
    constexpr std::int64_t kSecondMs = 1000;
    return time.ms >= 0 ? time.ms / kSecondMs : -((-time.ms + kSecondMs - 1) / kSecondMs);
}

}  // namespace

void AuditFold::add(AuditEntry entry) {
    if (m_count > 0 && secondOf(entry.time) != m_second) finish();
    if (m_count == 0) m_firstLsn = entry.lsn;
    m_second = secondOf(entry.time);
    m_last.time = entry.time;
    m_last.lsn = entry.lsn;
    ++m_count;
    Counts& counts = m_counts[entry.user];
    for (const auto& [what, count] : entry.counts) counts[what] += count;
    if (!entry.denied.empty()) ++counts[{"denied", "calls"}];
    keep(std::move(entry));
}

void AuditFold::keep(AuditEntry entry) {
    if (m_count == kMostPerSecond + 1)
        std::erase_if(m_entries, [](const AuditEntry& kept) { return kept.deed.empty(); });
    const bool wanted = m_count <= kMostPerSecond || !entry.deed.empty();
    if (wanted && m_entries.size() < kMostPerSecond) m_entries.push_back(std::move(entry));
}

void AuditFold::emitEntries() {
    for (const AuditEntry& entry : m_entries)
        m_emit({.time = entry.time,
                .lsn = entry.lsn,
                .user = entry.user,
                .what = entry.text(),
                .before = {}});
}

void AuditFold::finish() {
    emitEntries();
    if (m_count > kMostPerSecond) emitFolded();
    m_count = 0;
    m_entries.clear();
    m_counts.clear();
}

void AuditFold::emitFolded() {
    std::string what = std::to_string(m_count) + " changes from " + std::to_string(m_firstLsn) + " on: ";
    bool first = true;
    for (const auto& [user, counts] : m_counts) {
        if (!first) what += "; ";
        first = false;
        if (m_counts.size() > 1 && !user.empty()) what += user + " ";
        what += auditCountsText(counts);
    }
    const std::string user = m_counts.size() == 1 ? m_counts.begin()->first : std::string("(several)");
    m_emit({.time = m_last.time, .lsn = m_last.lsn, .user = user, .what = std::move(what), .before = {}});
}

}  // namespace warp
