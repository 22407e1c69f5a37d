// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/base/progress.h"
#include "engine/spacetime/entanglement/link_book.h"
#include "engine/spacetime/spacetime_impl.h"
#include "engine/store/store.h"

namespace warp {

/// Entangles what the rules say of records that were there before the rules: a walk through the types that
/// rules name, once after rules have changed. Space Meta, "links_rules": the fingerprint of the rules that
/// were followed. Threads: one.
class LinkRulePass {
  public:
    /// Takes: parts that outlive it.
    LinkRulePass(Store& store, SpacetimeImpl& spacetime, const LinkBook& links)
        : m_store(store), m_spacetime(spacetime), m_rules(links.rules()) {}

    /// Does nothing when the rules were followed already. Errors: Cancelled (goes on from the beginning at
    /// the next call), those of writing.
    Status run(const Job& job);

  private:
    using Pair = std::pair<std::string, std::string>;

    Result<bool> followed();
    Status followType(int type, const Job& job);
    /// Partners that are not entangled yet. Takes: `from`, the first key to look at. Leaves: the next one
    /// there, empty at the end.
    Result<std::vector<Pair>> gather(int type, std::string& from);

    Store& m_store;
    SpacetimeImpl& m_spacetime;
    const LinkRules& m_rules;
};

}  // namespace warp
