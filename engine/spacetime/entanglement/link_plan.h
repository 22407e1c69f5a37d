// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/spacetime/entanglement/link_batch.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/entanglement/link_rules.h"
#include "engine/spacetime/spacetime.h"
#include "engine/store/store.h"

namespace warp {

/// Works out what a batch of records and of links does to links and superpositions: what goes with a record,
/// what rules make of a new one, who has to follow whom into which shard. Nobody else may remove records or
/// write links between the snapshot and the commit. Threads: one.
class LinkPlan {
  public:
    /// Takes: parts that outlive it; `anyLinks`, false when there surely are no links in the snapshot.
    LinkPlan(StoreSnapshot& snapshot, const LinkLaws& laws, const LinkRules& rules, Timestamp now,
             bool anyLinks)
        : m_snapshot(snapshot),
          m_finder(snapshot),
          m_laws(laws),
          m_rules(rules),
          m_now(now),
          m_anyLinks(anyLinks) {}

    /// Follows the records of a batch. Errors: InvalidKey, Corrupt, Io; what is wrong with the batch besides
    /// is for who plans the records.
    Status add(const RecordBatch& records);
    /// Errors: InvalidKey; InvalidArgument (a strength, a record with itself); NotFound (a record, or a link
    /// to be taken away); Denied (a record would move where the batch may not move one).
    Status add(const LinkBatch& links);

    /// Records that must follow a strong partner in the same batch.
    const std::vector<std::pair<std::string, Shard>>& moves() const { return m_moves; }
    /// Everything that changes, at the end of `batch`.
    Status addTo(WriteBatch& batch);
    bool changesLinks() const { return m_changed; }

  private:
    /// A record as the batch leaves it.
    struct RecordDraft {
        bool exists = false;
        std::optional<Shard> shard;  ///< nothing when its place is still open
        bool chosen = false;         ///< this batch says where it shall be
    };
    struct LinkDraft {
        std::optional<LinkPlace> before;  ///< where it stands in the tree
        std::optional<Link> link;         ///< nothing = it is none any more
        bool changed = false;
    };
    using Pair = std::pair<std::string, std::string>;

    Result<RecordDraft*> record(const std::string& key);
    Status putRecord(const RecordBatch::Entry& entry, const std::string& key);
    Status removeRecord(const std::string& key);
    Status keepSuperposition(const std::string& key);
    Status applyRules(const std::string& key);

    Status addEntry(const LinkBatch::Entry& entry);
    Status entangle(const LinkBatch::Entry& entry, const Pair& pair, LinkDraft& draft);
    Status observe(const LinkBatch::Entry& entry, const Pair& pair, LinkDraft& draft);
    void fade(LinkDraft& draft);
    Result<LinkDraft*> link(const Pair& pair);
    LinkDraft& linkOfNew(const Pair& pair);
    Status gatherLinks(const std::string& key);
    void makeLink(const Pair& pair, LinkDraft& draft, double strength, LinkOrigin origin);
    Result<bool> bothExist(const Pair& pair);
    /// Takes: `byRule`, whether nobody demanded the link: then who may not be moved stays.
    Status colocate(const Pair& pair, const Link& link, bool byRule = false);
    Status requireMovable(const std::string& key, std::optional<Shard> from, Shard to) const;
    Result<LinkPlace> freePlace(const Pair& pair);

    StoreSnapshot& m_snapshot;
    LinkFinder<StoreSnapshot> m_finder;
    const LinkLaws& m_laws;
    const LinkRules& m_rules;
    const Timestamp m_now;
    const bool m_anyLinks;
    std::map<std::string, RecordDraft> m_records;
    std::map<Pair, LinkDraft> m_links;
    std::map<std::string, std::vector<Pair>> m_pairsOf;  ///< the same by the record
    std::map<std::string, std::optional<std::string>> m_superpositions;
    std::vector<std::pair<std::string, Shard>> m_moves;
    std::vector<LinkPlace> m_taken;               ///< places given to new links
    std::optional<std::vector<Shard>> m_movable;  ///< of the batch of links; nothing: all
    bool m_changed = false;
};

}  // namespace warp
