// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/entropy/vacuum.h"
#include "engine/formats/json_value.h"
#include "engine/universe/universe.h"

namespace warp {

/// What verifications found, kept in `health_check.json`: what they check counts as sound for a while.
struct VerificationRecord {
    struct Part {
        std::optional<Timestamp> checkedAt;  ///< nothing: never
        std::uint64_t damages = 0;           ///< found then
    };
    std::map<std::string, Part> parts;  ///< "checksums", "links", "time_order", "topology"

    /// Takes over what a verification found. Only a deep one reads every checksum.
    void add(const std::vector<Finding>& findings, bool deep, Timestamp now);
};

JsonDocument verificationToJson(const VerificationRecord& record);
/// What cannot be read counts as never checked.
VerificationRecord verificationFromJson(const JsonDocument& json);

/// The checks of the vacuum that verifications answer for. A part that was never checked is overdue once the
/// universe is older than `kVerifyEvery`, and has no data before.
inline constexpr std::chrono::days kVerifyEvery{7};
std::vector<VacuumCheck> verificationChecks(const VerificationRecord& record, Timestamp createdAt,
                                            Timestamp now);

}  // namespace warp
