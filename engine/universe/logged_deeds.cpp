// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/logged_deeds.h"

#include <algorithm>

#include "engine/backups/audit_marks.h"

namespace warp {

namespace {

Status addDeeds(const LoggedBatch& batch, std::set<std::string>& deeds) {
    BatchReader reader(batch.payload);
    while (!reader.atEnd()) {
        WARP_ASSIGN(const Change change, reader.next());
        if (change.space != Space::Audit) continue;
        if (auto deed = deedOf(change)) deeds.insert(std::move(deed->what));
    }
    return {};
}

}  // namespace

Result<std::set<std::string>> loggedDeeds(const LogHistory& log, Timestamp since, Lsn last, const Job& job) {
    std::set<std::string> deeds;
    // The first batch of that time may be committed in the same millisecond.
    const auto before = log.lastLsnAt({since.ms - 1}, job);
    if (!before.ok() && before.error().code != ErrorCode::NotFound) return before.error();
    WARP_ASSIGN(const auto kept, log.kept());
    for (const LsnRange& range : kept) {
        const LsnRange wanted{std::max(range.first, before.ok() ? *before + 1 : 0),
                              std::min(range.last, last)};
        if (wanted.empty()) continue;
        WARP_TRY(log.forEachBatch(
            wanted, [&](const LoggedBatch& batch) { return addDeeds(batch, deeds); }, job));
    }
    return deeds;
}

}  // namespace warp
