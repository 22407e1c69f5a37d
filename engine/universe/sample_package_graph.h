// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/quantum_graph/graph.h"

namespace warp {

struct PackageGraphReport {
    std::uint64_t nodes = 0;    ///< packages
    std::uint64_t edges = 0;    ///< dependencies between installed ones
    std::uint64_t written = 0;  ///< nodes and edges that are new or changed
    std::uint64_t removed = 0;
};

/// Fills the graph with the packages of a Debian system, as nodes `packages:bash` with section, priority and
/// size, and what they need of each other, as edges `depends_on` (strength 1) and `recommends` (0.5), to the
/// first alternative that is installed. These do not decay. Brings the result of an earlier run up to date,
/// in one atomic batch. Takes: `root` of the system, whose `var/lib/dpkg/status` is read. Errors: as
/// samplePackages; those of QuantumGraph::apply.
Result<PackageGraphReport> samplePackageGraph(QuantumGraph& graph, FileSystem& fs, const std::string& root,
                                              const Job& job);

}  // namespace warp
