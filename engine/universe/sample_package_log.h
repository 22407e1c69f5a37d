// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporal/temporal.h"
#include "engine/universe/sample_packages.h"

namespace warp {

/// Appends dpkg's log (`var/log/dpkg.log*` below the root of `options`) as events of the stream `dpkg`: what
/// was installed, upgraded, configured and removed, and when. What an earlier run appended is not appended
/// again. Returns: how many were. Errors: Cancelled, those of Temporal.
Result<std::uint64_t> samplePackageLog(Temporal& temporal, FileSystem& fs,
                                       const SamplePackagesOptions& options, const Job& job);

}  // namespace warp
