// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_batch.h"

#include <map>

#include "engine/spacetime/batch_plan.h"
#include "engine/spacetime/key.h"

namespace warp {

namespace {

using Entry = RecordBatch::Entry;

/// Where a record lies, or will lie after the entries before.
struct Standing {
    std::optional<Shard> shard;  ///< nothing: there is none
    Lsn version = 0;
    bool touched = false;  ///< an entry of the batch changed it already
};

class BatchCheck {
  public:
    BatchCheck(std::unique_ptr<RecordView> view, const AccessGuard& guard)
        : m_view(std::move(view)), m_guard(guard) {}

    Result<GuardedBatch> run(const RecordBatch& batch) {
        for (const Entry& entry : batch.entries()) WARP_TRY(take(entry));
        return std::move(m_checked);
    }

  private:
    Status take(const Entry& entry) {
        WARP_ASSIGN(Standing* const standing, standingOf(entry.key));
        if (standing->shard) WARP_TRY(m_guard.require(writeOf(*standing->shard)));
        Entry allowed = entry;
        if (entry.kind == Entry::Kind::Put) noteDurability(entry.options);
        if (entry.options.shard) WARP_TRY(m_guard.require(writeOf(*entry.options.shard)));
        if (entry.kind == Entry::Kind::Put && !standing->shard && !entry.options.shard) {
            WARP_TRY(place(allowed.options));
        }
        condition(*standing, allowed);
        if (entry.kind == Entry::Kind::Remove) {
            standing->shard.reset();
        } else if (allowed.options.shard) {
            standing->shard = allowed.options.shard;
        }
        standing->touched = true;
        add(std::move(allowed));
        return {};
    }

    Result<Standing*> standingOf(const std::string& key) {
        WARP_ASSIGN(const std::string canonical, canonicalKey(key));
        const auto [found, isNew] = m_standings.try_emplace(canonical);
        if (isNew) {
            WARP_TRY(m_view->scanHeads(canonical, canonical + '\0', false, [&](const RecordHead& head) {
                found->second = {.shard = head.shard, .version = head.version};
                return false;
            }));
        }
        return &found->second;
    }

    /// Attraction could take a new record where the user may not write: it never goes to cold by itself.
    Status place(PutOptions& options) {
        if (options.pattern == AccessPattern::Cold) return m_guard.require(Permission::WriteCold);
        const bool hot = m_guard.allows(Permission::WriteHot);
        const bool warm = m_guard.allows(Permission::WriteWarm);
        if (hot && warm) return {};
        if (hot || warm) {
            options.shard = hot ? Shard::Hot : Shard::Warm;
            return {};
        }
        if (!m_guard.allows(Permission::WriteCold)) return m_guard.require(Permission::WriteWarm);
        return m_guard.deny(m_guard.user() +
                            " may not write to hot_data or warm_data, where a new record goes by itself: ask "
                            "for cold_data");
    }

    void condition(const Standing& standing, Entry& entry) {
        if (entry.options.ifVersion || standing.touched) return;
        // A removal of what is not there is told as such.
        if (!standing.shard && entry.kind != Entry::Kind::Put) return;
        entry.options.ifVersion = standing.version;
        m_checked.conditional = true;
    }

    void noteDurability(const PutOptions& options) {
        const Durability wanted = durabilityOf(options);
        if (!m_checked.durability || wanted > *m_checked.durability) m_checked.durability = wanted;
    }

    void add(Entry entry) {
        switch (entry.kind) {
            case Entry::Kind::Put:
                m_checked.batch.put(std::move(entry.key), std::move(entry.json), entry.options);
                return;
            case Entry::Kind::Remove:
                m_checked.durability = Durability::Strong;
                m_checked.batch.remove(std::move(entry.key), entry.options.ifVersion);
                return;
            case Entry::Kind::Move:
                m_checked.durability = Durability::Strong;
                m_checked.batch.move(std::move(entry.key), *entry.options.shard, entry.options.ifVersion);
                return;
        }
    }

    const std::unique_ptr<RecordView> m_view;
    const AccessGuard& m_guard;
    std::map<std::string, Standing> m_standings;
    GuardedBatch m_checked;
};

}  // namespace

Result<GuardedBatch> guardBatch(Spacetime& spacetime, const AccessGuard& guard, const RecordBatch& batch) {
    WARP_ASSIGN(auto view, spacetime.view());
    return BatchCheck(std::move(view), guard).run(batch);
}

}  // namespace warp
