// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_entry.h"

#include "engine/backups/audit_marks.h"
#include "engine/store/commit_author.h"

namespace warp {

namespace {

// A line stays readable; the rest is told by their number.
constexpr std::size_t kKindsShown = 12;

void addMark(AuditEntry& entry, const Change& change) {
    if (change.kind == ChangeKind::Erase) {
        entry.byHand = change.key == CommitAuthor::kByHand;
        if (!entry.byHand) entry.user = change.key;
        return;
    }
    if (auto deed = deedOf(change)) {
        entry.deed = std::move(deed->what);
        ++entry.counts[{"change", std::move(deed->area)}];
        return;
    }
    const auto denial = denialOf(change);
    if (!denial) return;
    // The holder commits what another process tells it of somebody else.
    entry.user = denial->user;
    entry.denied = denial->what;
}

void tellByHand(AuditEntry& entry) {
    std::map<std::pair<std::string, std::string>, std::uint64_t> counts;
    for (const auto& [what, count] : entry.counts) counts[{what.first + " by hand", what.second}] += count;
    entry.counts = std::move(counts);
}

}  // namespace

Result<AuditEntry> auditEntry(const LoggedBatch& batch, const DescribeChange& describe) {
    AuditEntry entry{.time = batch.time, .lsn = batch.lsn};
    std::uint64_t changes = 0;
    BatchReader reader(batch.payload);
    while (!reader.atEnd()) {
        WARP_ASSIGN(const Change change, reader.next());
        if (change.space == Space::Audit) {
            addMark(entry, change);
            continue;
        }
        AuditChange described = describe(change);
        entry.counts[{std::move(described.verb), std::move(described.kind)}] += described.count;
        if (++changes == 1) entry.only = std::move(described.name);
    }
    if (changes != 1) entry.only.clear();
    if (entry.byHand) tellByHand(entry);
    return entry;
}

std::string AuditEntry::text() const {
    if (!denied.empty()) return "denied: " + denied;
    if (!deed.empty()) return deed;
    if (counts.empty()) return "nothing";
    if (only.empty()) return auditCountsText(counts);
    return counts.begin()->first.first + " " + only;
}

std::string auditCountsText(const std::map<std::pair<std::string, std::string>, std::uint64_t>& counts) {
    std::string text;
    std::size_t shown = 0;
    std::uint64_t others = 0;
    for (const auto& [what, count] : counts) {
        if (++shown > kKindsShown) {
            others += count;
            continue;
        }
        text += (text.empty() ? "" : ", ") + what.first + " " + std::to_string(count) + " " + what.second;
    }
    if (others > 0) text += " and " + std::to_string(others) + " others";
    return text;
}

}  // namespace warp
