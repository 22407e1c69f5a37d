// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/store/tree.h"

namespace warp {

struct LmdbTreeOptions {
    bool readOnly = false;  ///< observers: the file must exist; its lock file is still written
    /// Without it commits do not wait for the disk: for a tree that nobody counts on until it is synced as a
    /// whole. A crash before that leaves a file that may be damaged.
    bool durable = true;
};

/// Opens or creates the LMDB environment in the single file `path` (beside it, `path`-lock). Every commit is
/// fully synced where the tree is durable. A commit that failed to sync is abandoned with its environment:
/// the next writer opens a new one, which stands at the last commit that is on the disk. One environment per
/// process and path; not to be used after a fork. Errors: NotFound (read-only and missing), Corrupt (not an
/// LMDB file, of another LMDB version, or cut short), Denied, ReadOnly, Io. Spec: On-disk formats, `.btree`;
/// `mdb_dump -n` reads the file.
Result<std::unique_ptr<Tree>> openLmdbTree(const std::string& path, const LmdbTreeOptions& options = {});

}  // namespace warp
