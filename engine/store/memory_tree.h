// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/store/tree.h"

namespace warp {

/// What a MemoryTree keeps between openings: shared by successive trees, as a file would be.
struct MemoryTreeContent;
std::shared_ptr<MemoryTreeContent> makeMemoryTreeContent();
/// The last committed state, on its own from now on.
std::shared_ptr<MemoryTreeContent> copyMemoryTreeContent(MemoryTreeContent& content);

/// The tree's twin in memory, for tests: sorted maps that are copied on write, so readers keep their state.
/// `failCommits` of the next commits fail with Io and change nothing.
std::unique_ptr<Tree> makeMemoryTree(std::shared_ptr<MemoryTreeContent> content);
void failNextCommits(MemoryTreeContent& content, int failCommits);

}  // namespace warp
