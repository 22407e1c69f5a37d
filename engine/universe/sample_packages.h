// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/spacetime.h"

namespace warp {

struct SamplePackagesOptions {
    /// Also what apt could install, from its package lists (as `available:*`, in cold).
    bool available = false;
    /// The root of the system to describe; its `var/lib/dpkg/status` is read.
    std::string root = "/";
};

struct SamplePackagesReport {
    std::uint64_t packages = 0;
    std::uint64_t available = 0;
    std::uint64_t sections = 0;
    std::uint64_t maintainers = 0;
    std::uint64_t written = 0;              ///< records that are new or changed
    std::uint64_t removed = 0;              ///< records of packages that are gone
    std::vector<std::string> skippedLists;  ///< package lists in a compression that is not read
};

/// Fills a universe with the packages of a Debian system: `packages:bash` with typed fields,
/// `sections:shells` and `maintainers:doko@debian.org` with their sums. Brings records of an earlier run up
/// to date, in one atomic batch. Packages that the system cannot do without go to hot, the others to warm.
/// Errors: NotFound where there is no dpkg, InvalidFormat with the line of a damaged status file, Cancelled,
/// those of Spacetime::apply.
Result<SamplePackagesReport> samplePackages(Spacetime& spacetime, FileSystem& fs,
                                            const SamplePackagesOptions& options, const Job& job);

}  // namespace warp
