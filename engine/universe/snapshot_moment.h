// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/backups/audit_progress.h"
#include "engine/universe/storage.h"

namespace warp {

/// One moment of an open universe, held still while writers go on: states of the tree, all of the same LSN,
/// packs that stay, and how long the files are that grow. Keep it as short as it takes: it pins pages.
struct SnapshotMoment {
    Lsn lsn = 0;
    Timestamp time;
    std::shared_ptr<const void> packs;                 ///< the pin
    std::vector<std::unique_ptr<TreeReader>> readers;  ///< one for each thread that reads, and the owner's
    AuditProgress audit;
    std::map<std::string, std::uint64_t> lengths;  ///< of files that grow, by path relative to the universe
    std::map<std::string, std::unique_ptr<File>> files;  ///< those that may be moved aside meanwhile, open

    TreeReader& owner() const { return *readers.back(); }
};

/// Takes the moment between two merges. Takes: what is committed already and merged; `threads`, how many will
/// read. The files of events must not move on to another tier as long as they are needed.
/// Errors: Corrupt, Io.
Result<SnapshotMoment> takeSnapshotMoment(FileSystem& fs, const Clock& clock, const std::string& root,
                                          Storage& storage, std::size_t threads);

}  // namespace warp
