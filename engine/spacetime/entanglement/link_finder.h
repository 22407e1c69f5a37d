// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "engine/spacetime/entanglement/link_codec.h"
#include "engine/store/store.h"

namespace warp {

/// A link and where it stands.
struct FoundLink {
    LinkPlace place;
    Link link;
};

/// Reads links of one moment. Takes: `Reader`, a StoreSnapshot or a TreeReader, which outlives it. Keeps its
/// cursors, so that many records cost little. Threads: as the reader.
template <typename Reader>
class LinkFinder {
  public:
    explicit LinkFinder(Reader& reader) : m_reader(reader) {}

    /// The links of a record, in order of ids. Takes: a canonical key. Errors: Corrupt, Io.
    Result<std::vector<FoundLink>> linksOf(ByteView key);
    /// The link of two records. Errors: Corrupt, Io.
    Result<std::optional<FoundLink>> find(ByteView a, ByteView b);
    /// Whether there is any link at all.
    Result<bool> hasLinks();
    /// Every link, in order of ids, until `visit` returns false.
    Status scan(const std::function<bool(const FoundLink&)>& visit);

  private:
    TreeCursor& forward();
    TreeCursor& backward();
    Status addReverse(ByteView key, std::vector<FoundLink>& found);

    Reader& m_reader;
    std::unique_ptr<TreeCursor> m_links;
    std::unique_ptr<TreeCursor> m_linksIn;
};

extern template class LinkFinder<StoreSnapshot>;
extern template class LinkFinder<TreeReader>;

}  // namespace warp
