// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/universe/logged_changes.h"
#include "engine/universe/snapshot_items.h"

namespace warp {

/// The keys of changes as places of a row, in its order.
std::vector<ItemHead> placesOf(const SnapshotChanges& changes);

/// Those of a list of places that a moment holds, each looked up by itself. Threads: one owner.
class PickedItems final : public ItemStream {
  public:
    using Finder = std::function<Result<std::optional<ComparedContent>>(DiffPart, const std::string& key)>;
    /// Takes: places in order; `job`, which outlives it. Errors: those of the finder; Cancelled.
    static Result<std::unique_ptr<PickedItems>> begin(std::vector<ItemHead> places, Finder find,
                                                      const Job& job);

    const ItemHead* head() const override { return m_at < m_places.size() ? &m_places[m_at] : nullptr; }
    Status next() override;
    Result<ComparedContent> content() override { return *m_content; }

  private:
    PickedItems(std::vector<ItemHead> places, Finder find, const Job& job)
        : m_places(std::move(places)), m_find(std::move(find)), m_job(job) {}
    Status settle();

    std::vector<ItemHead> m_places;
    const Finder m_find;
    const Job& m_job;
    std::size_t m_at = 0;
    std::optional<ComparedContent> m_content;
};

/// Lays what the log made of something over what it was before: nothing when it is not there then. Takes:
/// `before`, of a record read from its file; `shardNow`, where a record is that the log does not place.
/// Errors: Corrupt.
using ShardNow = std::function<Result<std::optional<Shard>>(const std::string& key)>;
Result<std::optional<ComparedContent>> laidOver(const LoggedItem& item, DiffPart part, const std::string& key,
                                                std::optional<ComparedContent> before,
                                                const ShardNow& shardNow);

/// What of some keys a moment held to which the log leads from a snapshot: the snapshot's row with the log
/// laid over it. Threads: one owner.
class PastItems final : public ItemStream {
  public:
    struct Sources {
        std::unique_ptr<ItemStream> snapshot;
        LoggedChanges logged;         ///< from the snapshot to the moment, of the keys in `only`
        const SnapshotChanges* only;  ///< outlives it
        ShardNow shardNow;
        const Job* job;  ///< outlives it
    };
    /// Errors: those of the snapshot's row; Corrupt; Cancelled.
    static Result<std::unique_ptr<PastItems>> begin(Sources sources);

    const ItemHead* head() const override { return m_head ? &*m_head : nullptr; }
    Status next() override;
    Result<ComparedContent> content() override;
    std::uint64_t takeBytesRead() override { return m_sources.snapshot->takeBytesRead(); }

  private:
    explicit PastItems(Sources sources);
    bool isWanted(const ItemHead& head) const;
    Status passOthers();
    Status settle();
    Status takeLogged(const ItemHead& place, const LoggedItem& item, bool inSnapshot);

    Sources m_sources;
    std::vector<ItemHead> m_logged;  ///< places of what the log names, in order
    std::size_t m_at = 0;            ///< the next one of them
    std::optional<ItemHead> m_head;
    std::optional<ComparedContent> m_content;  ///< of a head that the log names; others are the snapshot's
};

}  // namespace warp
