// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_finder.h"

namespace warp {

template <typename Reader>
TreeCursor& LinkFinder<Reader>::forward() {
    if (!m_links) m_links = m_reader.cursor(Space::Links);
    return *m_links;
}

template <typename Reader>
TreeCursor& LinkFinder<Reader>::backward() {
    if (!m_linksIn) m_linksIn = m_reader.cursor(Space::LinksIn);
    return *m_linksIn;
}

template <typename Reader>
Result<std::vector<FoundLink>> LinkFinder<Reader>::linksOf(ByteView key) {
    std::vector<FoundLink> found;
    const std::string prefix = linkPrefix(recordIdOf(key));
    TreeCursor& cursor = forward();
    for (cursor.seek(prefix); cursor.valid() && cursor.key().starts_with(prefix); cursor.next()) {
        WARP_ASSIGN(const LinkPlace place, parseLinkKey(cursor.key()));
        WARP_ASSIGN(Link link, decodeLink(cursor.value()));
        if (link.a == key || link.b == key) found.push_back({place, std::move(link)});
    }
    WARP_TRY(cursor.status());
    WARP_TRY(addReverse(key, found));
    return found;
}

template <typename Reader>
Status LinkFinder<Reader>::addReverse(ByteView key, std::vector<FoundLink>& found) {
    const std::string prefix = linkPrefix(recordIdOf(key));
    TreeCursor& cursor = backward();
    for (cursor.seek(prefix); cursor.valid() && cursor.key().starts_with(prefix); cursor.next()) {
        WARP_ASSIGN(const LinkPlace place, parseReverseLinkKey(cursor.key()));
        if (place.low == place.high) continue;  // was found forwards
        WARP_ASSIGN(const auto bytes, m_reader.get(Space::Links, linkKey(place)));
        if (!bytes)
            return Error{.code = ErrorCode::Corrupt, .message = "the index of links names one that is none"};
        WARP_ASSIGN(Link link, decodeLink(*bytes));
        if (link.a == key || link.b == key) found.push_back({place, std::move(link)});
    }
    return cursor.status();
}

template <typename Reader>
Result<std::optional<FoundLink>> LinkFinder<Reader>::find(ByteView a, ByteView b) {
    LinkPlace place = placeOf(a, b);
    const std::string prefix = linkKey(place).substr(0, 2 * sizeof(RecordId));
    TreeCursor& cursor = forward();
    for (cursor.seek(prefix); cursor.valid() && cursor.key().starts_with(prefix); cursor.next()) {
        WARP_ASSIGN(place, parseLinkKey(cursor.key()));
        WARP_ASSIGN(Link link, decodeLink(cursor.value()));
        const bool same = (link.a == a && link.b == b) || (link.a == b && link.b == a);
        if (same) return std::optional(FoundLink{place, std::move(link)});
    }
    WARP_TRY(cursor.status());
    return std::optional<FoundLink>();
}

template <typename Reader>
Result<bool> LinkFinder<Reader>::hasLinks() {
    TreeCursor& cursor = forward();
    cursor.first();
    WARP_TRY(cursor.status());
    return cursor.valid();
}

template <typename Reader>
Status LinkFinder<Reader>::scan(const std::function<bool(const FoundLink&)>& visit) {
    TreeCursor& cursor = forward();
    for (cursor.first(); cursor.valid(); cursor.next()) {
        WARP_ASSIGN(const LinkPlace place, parseLinkKey(cursor.key()));
        WARP_ASSIGN(Link link, decodeLink(cursor.value()));
        if (!visit({place, std::move(link)})) return {};
    }
    return cursor.status();
}

template class LinkFinder<StoreSnapshot>;
template class LinkFinder<TreeReader>;

}  // namespace warp
