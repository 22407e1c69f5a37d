// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/spacetime/entanglement/link_book.h"
#include "engine/spacetime/spacetime.h"
#include "engine/store/store.h"

namespace warp {

/// Whether writes of records touch links or superpositions, found out by looks at single keys: most do not,
/// and need no snapshot and no plan then. What it says holds as long as nobody else removes these records or
/// writes them or their partners: under `LinkBook::forPut` of the key, or `LinkBook::alone`. Threads: one.
class LinkLook {
  public:
    /// Takes: parts that outlive it.
    LinkLook(Store& store, const LinkBook& book) : m_store(store), m_book(book), m_rules(book.rules()) {}

    /// Takes: a canonical key whose record is to be put. Errors: Io.
    Result<bool> putTouches(ByteView key);
    /// In doubt it does. Errors: InvalidKey, Io.
    Result<bool> batchTouches(const RecordBatch& batch);

  private:
    /// What a batch has so far.
    struct Seen {
        bool removes = false;
        bool puts = false;
        std::vector<int> types;  ///< of records that are put, those that rules name
    };
    Result<bool> entryTouches(RecordBatch::Entry::Kind kind, ByteView key);
    bool meets(RecordBatch::Entry::Kind kind, ByteView key, Seen& seen) const;
    Result<bool> exists(Space space, ByteView key);

    Store& m_store;
    const LinkBook& m_book;
    const LinkRules& m_rules;
};

}  // namespace warp
