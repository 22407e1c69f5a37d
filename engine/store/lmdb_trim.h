// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/lmdb_environment.h"

namespace warp {

/// Gives the disk space of pages back that no state of the tree uses: neither the two last ones, to which a
/// crash may lead, nor one that a reader holds. LMDB reuses such pages, but never makes its file smaller.
/// Waits for a writer to end. Errors: Io, Corrupt. A file system that cannot give space back is no error.
Status trimLmdb(LmdbEnvironment& environment);

}  // namespace warp
