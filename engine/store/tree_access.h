// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "engine/base/result.h"
#include "engine/store/tree.h"

namespace warp {

/// How background work reaches the tree beside the merger: short reads, and changes between merges to spaces
/// that do not go through the log. Threads: both may be called from any thread.
struct TreeAccess {
    std::function<Result<std::shared_ptr<TreeReader>>()> read;
    std::function<Status(const std::function<Status(TreeWriter&)>&)> update;
};

}  // namespace warp
