// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/moved_links.h"

#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/entanglement/link_policy.h"

namespace warp {

namespace {

constexpr std::size_t kMostLooks = 10'000;

Result<bool> anyHasLinks(TreeReader& tree, const std::vector<ByteView>& keys) {
    LinkFinder<TreeReader> finder(tree);
    WARP_ASSIGN(const bool any, finder.hasLinks());
    if (!any) return false;
    if (keys.size() > kMostLooks) return true;
    for (const ByteView key : keys) {
        WARP_ASSIGN(const auto links, finder.linksOf(key));
        if (!links.empty()) return true;
    }
    return false;
}

}  // namespace

Status noteMovedLinks(TreeWriter& tree, const std::vector<ByteView>& moved, Lsn lsn) {
    if (moved.empty()) return {};
    WARP_ASSIGN(const bool concerned, anyHasLinks(tree, moved));
    return concerned ? raiseLinksLsn(tree, lsn) : Status();
}

}  // namespace warp
