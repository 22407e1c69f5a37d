// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_group.h"

#include <set>

#include "engine/spacetime/entanglement/link_finder.h"

namespace warp {

Result<std::optional<std::vector<std::string>>> strongGroup(StoreSnapshot& snapshot, ByteView key,
                                                            const LinkLaws& laws, Timestamp now,
                                                            std::size_t limit) {
    LinkFinder<StoreSnapshot> finder(snapshot);
    std::set<std::string> seen = {std::string(key)};
    std::vector<std::string> next = {std::string(key)};
    while (!next.empty()) {
        const std::string at = std::move(next.back());
        next.pop_back();
        WARP_ASSIGN(const auto links, finder.linksOf(at));
        for (const FoundLink& found : links) {
            if (strengthOf(found.link, laws, now) < laws.colocateFrom) continue;
            if (!seen.insert(found.link.other(at)).second) continue;
            if (seen.size() > limit) return std::optional<std::vector<std::string>>();
            next.push_back(found.link.other(at));
        }
    }
    seen.erase(std::string(key));
    return std::optional(std::vector<std::string>(seen.begin(), seen.end()));
}

}  // namespace warp
