// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/record_history.h"

#include <deque>

#include "engine/spacetime/record_change.h"
#include "engine/store/log_history.h"

namespace warp {

namespace {

Result<RecordVersion> versionOf(const LoggedChange& logged) {
    RecordVersion version{.lsn = logged.lsn, .time = logged.time, .kind = RecordVersion::Kind::Delete};
    if (logged.kind == ChangeKind::Erase) return version;
    WARP_ASSIGN(const RecordChange change, decodeChange(logged.value));
    const bool isMove = change.kind == RecordChange::Kind::Move;
    version.kind = isMove ? RecordVersion::Kind::Move : RecordVersion::Kind::Put;
    version.shard = change.shard;
    version.valueBytes = change.json.size();
    return version;
}

}  // namespace

Result<RecordHistory> readRecordHistory(const LogHistory& log, ByteView key, std::size_t limit,
                                        const Job& job) {
    RecordHistory history;
    WARP_ASSIGN(const auto kept, log.kept());
    if (!kept.empty()) history.keptSince = kept.back().first;
    std::deque<RecordVersion> newest;
    WARP_TRY(log.forEachChange(
        Space::Records, key, {1, ~Lsn{0}},
        [&](const LoggedChange& change) -> Status {
            WARP_ASSIGN(const RecordVersion version, versionOf(change));
            // What one batch does to a record is one version: its last word.
            if (!newest.empty() && newest.back().lsn == version.lsn) newest.pop_back();
            newest.push_back(version);
            if (newest.size() <= limit) return {};
            newest.pop_front();
            history.cut = true;
            return {};
        },
        job));
    history.versions.assign(newest.begin(), newest.end());
    return history;
}

Result<std::string> readLoggedValue(const LogHistory& log, ByteView key, Lsn lsn, const Job& job) {
    std::optional<std::string> json;
    WARP_TRY(log.forEachChange(
        Space::Records, key, {lsn, lsn},
        [&](const LoggedChange& logged) -> Status {
            if (logged.kind == ChangeKind::Erase) return {};
            WARP_ASSIGN(const RecordChange change, decodeChange(logged.value));
            if (change.kind == RecordChange::Kind::Put) json = std::string(change.json);
            return {};
        },
        job));
    if (json) return std::move(*json);
    return Error{.code = ErrorCode::NotFound,
                 .message = "the log does not hold change " + std::to_string(lsn) + " of '" +
                            std::string(key) + "' (any more)"};
}

}  // namespace warp
