// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/formats/json_difference.h"
#include "ui/bridge/bridge.h"
#include "ui/bridge/engine_types.h"
#include "ui/bridge/record_details.h"

namespace warp::ui {

/// What the log holds of a record, and how long the universe keeps its log. Threads: workers only.
struct KnownVersions {
    RecordHistory history;
    std::uint64_t keptDays = 0;  ///< 0: nothing is kept once it is in the tree
    std::uint64_t keptMiB = 0;   ///< as keptDays
    Lsn now = 0;                 ///< the record's version; 0 when it does not exist

    bool isLogKept() const { return keptDays > 0 && keptMiB > 0; }
};
inline constexpr std::size_t kMostVersions = 1000;
Result<KnownVersions> readVersions(Universe& universe, const std::string& key, const EngineJob& job);

/// What a record was at one moment of its history.
struct Moment {
    enum class Kind {
        Absent,  ///< there was no record
        Value,   ///< it had the value that the Put `lsn` wrote
        NotKept  ///< its value was written before the log that is kept
    };
    Kind kind = Kind::NotKept;
    Lsn lsn = 0;
};
/// The moment right after `versions[index]`. Threads: any.
Moment momentAfter(const RecordHistory& history, std::size_t index);
/// The moment right before it.
Moment momentBefore(const RecordHistory& history, std::size_t index);

/// The values of two moments, laid out; empty where there is none.
struct VersionTexts {
    ValueText before;
    ValueText after;
};
/// Errors: NotFound when a value is not kept any more; those of Universe::loggedValue.
Result<VersionTexts> readVersionTexts(Universe& universe, const std::string& key, Moment before, Moment after,
                                      const EngineJob& job);
/// What writing the value of a moment again would change in the record as it is now.
struct ChangesToNow {
    Lsn now = 0;              ///< the record's version; 0 when it does not exist
    bool superposed = false;  ///< it has several values now; the likeliest of them is compared
    JsonDifferences fields;   ///< of the value, from now to then; of a record that is gone all it had
};
/// Takes: a moment with a value. Errors: as readVersionTexts.
Result<ChangesToNow> readChangesToNow(Universe& universe, const std::string& key, Moment then,
                                      const EngineJob& job);
/// The batch that writes the value of `then` again, on condition that the record is as it was at `now`.
Result<RecordBatch> restoreBatch(Universe& universe, const std::string& key, Moment then, Lsn now,
                                 const EngineJob& job);

}  // namespace warp::ui
