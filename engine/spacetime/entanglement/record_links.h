// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "engine/spacetime/entanglement/link_book.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/record.h"

namespace warp {

/// What links and superpositions of one moment add to records. Takes: `Reader`, a StoreSnapshot or a
/// TreeReader. Costs nearly nothing where there are neither. Threads: as the reader.
template <typename Reader>
class RecordLinks {
  public:
    /// Takes: parts that outlive it.
    RecordLinks(Reader& reader, const LinkBook& book, Timestamp now)
        : m_reader(reader), m_finder(reader), m_laws(book.laws()), m_now(now) {}

    /// Fills in the entangled keys, whether a link is strong, and the candidate values. Errors: Corrupt, Io.
    Status addTo(Record& record);

  private:
    Status addCandidates(Record& record);

    Reader& m_reader;
    LinkFinder<Reader> m_finder;
    const LinkLaws m_laws;
    const Timestamp m_now;
    std::optional<bool> m_any;
    std::optional<bool> m_anySuperposed;
};

extern template class RecordLinks<StoreSnapshot>;
extern template class RecordLinks<TreeReader>;

}  // namespace warp
