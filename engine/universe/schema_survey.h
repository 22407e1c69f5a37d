// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "engine/base/progress.h"
#include "engine/qql/universe_schema.h"
#include "engine/spacetime/spacetime.h"

namespace warp {

/// A record that breaks the schema of its type, or that cannot be held against it.
struct SchemaBreach {
    std::string key;
    std::string what;  ///< "/age is \"old\"; allowed is a whole number (#/properties/age/type)"
    std::optional<Error> unreadable;  ///< why its value cannot be read
};

/// What a survey saw.
struct SchemaSurvey {
    std::uint64_t records = 0;
    std::uint64_t breaches = 0;
};

/// Holds the records of every type that has a schema against it; peeks only. One that cannot be read is told
/// as a breach and does not end the survey. Takes: `type`, empty for all.
/// Errors: NotFound for a type that has no schema; Cancelled; Corrupt and Io of the tree.
Result<SchemaSurvey> surveySchemas(Spacetime& spacetime, const UniverseSchema& schemas, std::string_view type,
                                   const std::function<void(const SchemaBreach&)>& visit, const Job& job);

}  // namespace warp
