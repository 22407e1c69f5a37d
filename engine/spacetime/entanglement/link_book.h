// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/spacetime/entanglement/link.h"
#include "engine/spacetime/entanglement/link_rules.h"
#include "engine/spacetime/spacetime.h"
#include "engine/store/store.h"

namespace warp {

/// What writers of records have to know of links: the laws, and whether a write can touch a link, so that it
/// has to be planned. Most writes cannot and pay next to nothing. Threads: all methods may be called from any
/// thread.
class LinkBook {
  public:
    explicit LinkBook(const LinkLaws& laws = {}, LinkRules rules = {});
    ~LinkBook();

    /// Looks which types that rules name have records. To be called before the first write. Errors: Io.
    Status load(Store& store);
    /// Takes over laws and rules that were changed.
    void configure(const LinkLaws& laws, LinkRules rules);

    LinkLaws laws() const;
    const LinkRules& rules() const { return *m_rules.load(std::memory_order_acquire); }

    /// What a writer holds from before its look at the store until after its commit.
    struct Pass {
        bool looks =
            false;  ///< whether a link comes of it must be looked up; then it is to be left for `alone`
        std::shared_lock<std::shared_mutex> shared;
        std::unique_lock<std::mutex>
            id;  ///< of a writer that looks: nobody else writes partners of the record
    };
    /// Leave to write one record blindly, unless a rule may make a link of it.
    Pass forPut(ByteView key);
    /// The same for several. One that looks has no leave: it is to be planned.
    Pass forBatch(const RecordBatch& batch);
    /// Keeps others from planning, and from removing records or writing first ones of a type.
    std::unique_lock<std::shared_mutex> alone();
    /// To be called by who writes alone, before its look at the store: these types may have records from now
    /// on.
    void noteTypes(const RecordBatch& batch);

    /// Whether records of a type may be there. Takes: its number, by the rules of now.
    bool mayHaveRecords(int type) const {
        return static_cast<std::size_t>(type) >= kMaxTypes || m_seen[static_cast<std::size_t>(type)];
    }
    /// Whether there may be links or superpositions, so that readers have to look for them.
    bool anyLinks() const { return m_anyLinks.load(std::memory_order_acquire); }
    void noteLinks() { m_anyLinks.store(true, std::memory_order_release); }

  private:
    static constexpr std::size_t kMaxTypes = 256;  ///< of further ones there always may be records
    static constexpr std::size_t kIds = 1024;

    std::shared_lock<std::shared_mutex> beside();
    bool mustLook(const LinkRules& rules, int type) const;
    void noteType(int type);

    std::atomic<const LinkRules*> m_rules;
    std::array<std::atomic<bool>, kMaxTypes> m_seen = {};  ///< by number of type: it may have records
    std::atomic<bool> m_anyLinks = false;
    std::mutex m_turn;  ///< before `m_writing`: many blind writers in turn must not keep a planner out
    std::shared_mutex m_writing;
    std::array<std::mutex, kIds>
        m_ids;  ///< by hash of the id, which partners by rule share; after `m_writing`

    mutable Mutex m_mutex;
    LinkLaws m_laws GUARDED_BY(m_mutex);
    // Writers may still look at rules that were replaced; they change rarely and are small.
    std::vector<std::unique_ptr<const LinkRules>> m_everyRules GUARDED_BY(m_mutex);
};

}  // namespace warp
