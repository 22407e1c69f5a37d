// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/clock.h"
#include "engine/spacetime/batch_plan.h"
#include "engine/spacetime/entanglement/link_batch.h"
#include "engine/spacetime/entanglement/link_book.h"
#include "engine/spacetime/entanglement/record_links.h"
#include "engine/spacetime/observation_fold.h"
#include "engine/spacetime/observation_table.h"
#include "engine/spacetime/read_order.h"
#include "engine/spacetime/record_policy.h"
#include "engine/spacetime/record_reader.h"
#include "engine/spacetime/spacetime.h"
#include "engine/spacetime/value_cache.h"
#include "engine/spacetime/value_check.h"
#include "engine/store/store.h"

namespace warp {

struct SpacetimeOptions {
    Store* store = nullptr;          ///< opened with `policy` for Space::Records; outlives the spacetime
    RecordPolicy* policy = nullptr;  ///< loaded; outlives the spacetime
    const Clock* clock = nullptr;    ///< the store's
    std::uint64_t cacheBudget = 0;   ///< bytes of hot values; 0 = none
    CacheShares cacheShares = kDefaultCacheShares;
    bool observer = false;            ///< another process writes: reads are peeks and nothing is cached
    OperationMeter* meter = nullptr;  ///< counts what is done; outlives the spacetime
    ValueCheck* check = nullptr;      ///< of every value before it is written; outlives the spacetime
    bool countReads = true;           ///< false: an observed value is as if it was not read
    ReadOrder* order = nullptr;       ///< hears of reads; outlives the spacetime; null = nobody learns
    LinkBook* links = nullptr;        ///< loaded; outlives the spacetime; null = records have no links
};

/// Numbers since opening.
struct SpacetimeStats {
    std::uint64_t reads = 0;   ///< observations
    std::uint64_t writes = 0;  ///< records written, moved or removed
    std::uint64_t cacheHits = 0;
    std::uint64_t cacheBytes = 0;
    std::uint64_t uncountedReads = 0;  ///< the table of observations was full
    std::uint64_t prefetches = 0;      ///< values brought into the cache ahead of need
    std::uint64_t prefetchHits = 0;    ///< of them: read before they left it
};

/// The records of a universe over its store.
class SpacetimeImpl final : public Spacetime {
  public:
    static constexpr std::size_t kFoldLimit = 10'000;
    /// At closing: with many, the tree's pages are written once instead of once for every ten thousand.
    static constexpr std::size_t kFoldAtClosing = 500'000;

    explicit SpacetimeImpl(const SpacetimeOptions& options);

    Result<Lsn> put(ByteView key, ByteView json, const PutOptions& options) override;
    Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability) override;
    Result<Lsn> remove(ByteView key, std::optional<Lsn> ifVersion) override;
    Result<Lsn> move(ByteView key, Shard target) override;

    Result<std::optional<Record>> observe(ByteView key) override;
    Result<std::optional<Record>> peek(ByteView key) override;
    Result<std::optional<std::string>> observeValue(ByteView key) override;

    Result<std::unique_ptr<RecordView>> view() override;
    std::unique_ptr<Subscription> subscribe(std::string prefix, ChangeListener listener) override;

    /// Moves records and puts into the log of rebalancing what `logged` says (encodeMoves), in one commit.
    /// Errors: as apply.
    Result<Lsn> relocate(const RecordBatch& moves, ByteView logged);

    /// Folds the reads of up to `limit` records into the tree, without log or new versions: a round of
    /// maintenance, and closing. Returns: of how many. Leaves: nothing lost when the tree cannot be written.
    /// Errors: NoSpace, Io, ReadOnly.
    Result<std::size_t> foldObservations(std::size_t limit = kFoldLimit);

    /// Changes of records and links that happen together or not at all. Errors: as apply; NotFound for a link
    /// to a record that is none. Returns: 0 when nothing had to be written.
    Result<Lsn> applyTogether(const RecordBatch& records, const LinkBatch& links,
                              std::optional<Durability> durability);
    /// Counts a read of a record that was seen with this version.
    void countRead(ByteView canonical, Lsn version);
    /// Brings a value that will be read soon into the cache, when it is not there; counts as no read.
    /// Errors: Corrupt, Io.
    Status prefetch(ByteView canonical);

    SpacetimeStats stats() const;
    /// What the cache holds and did. Index: Shard.
    std::array<CacheFigures, kShardCount> cacheFigures() const { return m_cache.figures(); }
    /// The cached keys of a shard that were asked for most lately, at most `limit`, most asked for first.
    std::vector<CachedKey> hottestKeys(Shard shard, std::size_t limit) const {
        return m_cache.hottest(shard, limit);
    }
    /// Brings the value of a key into the cache, if there is such a record; counts as no read.
    /// Takes: `frequency`, how often it was asked for. Errors: those of peek.
    Status warm(ByteView key, std::uint8_t frequency);

    /// For who needs whole records of a snapshot or of a tree: mirror, verification.
    const RecordReader& reader() const { return m_reader; }

  private:
    /// A value and the version it belongs to.
    struct FoundValue {
        std::string json;
        Lsn version = 0;
        Shard shard = Shard::Warm;
    };
    Result<Lsn> putBlindly(ByteView canonical, ByteView json, const PutOptions& options,
                           Durability durability);
    Result<Lsn> putPlanned(ByteView canonical, ByteView json, const PutOptions& options,
                           Durability durability, LinkBook::Pass pass);
    Result<Lsn> syncedTo(Lsn lsn);
    Result<Lsn> commitUnlinked(const RecordBatch& records, Durability durability, ByteView logged);
    Result<Lsn> commit(const BatchPlan& plan);
    Result<std::optional<std::string>> uncountedValue(ByteView canonical, std::uint64_t hash);
    Result<std::optional<FoundValue>> findValue(ByteView key);
    Result<std::optional<FoundValue>> findPackedValue(ByteView key);
    Result<std::optional<FoundValue>> foundValue(ByteView key, const StoredRecord& stored);
    Status checkValues(const BatchPlan& plan) const;
    Status checkTogether(const BatchPlan& plan, const LinkBatch& links) const;
    Status addLinks(Record& record);
    Result<Lsn> commitAlone(const RecordBatch& records, const LinkBatch& links, Durability durability,
                            ByteView logged = {});
    Result<Lsn> commitPlanned(const RecordBatch& records, const LinkBatch& links, Durability durability,
                              ByteView logged = {});
    Status keepForLater(const TakenObservations& taken, const std::vector<std::size_t>& which);

    Store& m_store;
    RecordPolicy& m_policy;
    const Clock& m_clock;
    const bool m_observer;
    const bool m_countReads;
    OperationMeter* const m_meter;
    LinkBook* const m_links;
    ReadOrder* const m_order;

    ObservationTable m_observations;
    ValueCache m_cache;
    const RecordReader m_reader;

    std::atomic<std::uint64_t> m_otherReads = 0;  ///< not answered by the cache
    std::atomic<std::uint64_t> m_writes = 0;

    ValueCheck* const m_check;
};

}  // namespace warp
