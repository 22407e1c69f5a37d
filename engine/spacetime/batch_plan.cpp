// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/batch_plan.h"

#include <algorithm>
#include <bit>
#include <deque>

#include "engine/base/hash.h"
#include "engine/formats/json_text.h"
#include "engine/spacetime/record_change.h"

namespace warp {

namespace {

using Entry = RecordBatch::Entry;

Durability modelOf(Shard shard) {
    switch (shard) {
        case Shard::Hot: return Durability::Strong;
        case Shard::Warm: return Durability::Eventual;
        case Shard::Cold: return Durability::Weak;
    }
    return Durability::Strong;
}

Durability durabilityOfEntry(const Entry& entry) {
    const bool open = entry.kind == Entry::Kind::Remove && !entry.options.durability;
    return open ? Durability::Strong : durabilityOf(entry.options);
}

/// What the batch so far makes of one key.
struct KeyPlan {
    enum class Known : std::uint8_t { Nothing, Present, Absent };

    std::string key;
    Known known = Known::Nothing;
    bool removedBefore = false;  ///< a removal came before the put: nothing of the old record is kept
    std::optional<RecordChange> change;
    ByteView json;        ///< behind change->json: of the entry, or `storage`
    std::string storage;  ///< the value without whitespace, where it had any
};

/// Finds the plans of keys. Twice as many places as keys: most are found at the first look.
class KeyIndex {
  public:
    explicit KeyIndex(std::size_t keys) : m_places(std::bit_ceil(2 * keys + 2)) {}

    /// The plan of `key`, made when it is new. Takes: the plans that were made through this index.
    KeyPlan& planOf(ByteView key, std::deque<KeyPlan>& plans) {
        const std::uint64_t hash = hash64(key);
        const auto mark = static_cast<std::uint32_t>(hash >> 32);
        for (std::size_t at = hash;; ++at) {
            Place& place = m_places[at & (m_places.size() - 1)];
            if (place.number == 0) {
                KeyPlan& plan = plans.emplace_back();
                plan.key = key;
                place = {.mark = mark, .number = static_cast<std::uint32_t>(plans.size())};
                return plan;
            }
            if (place.mark == mark && plans[place.number - 1].key == key) return plans[place.number - 1];
        }
    }

  private:
    struct Place {
        std::uint32_t mark = 0;    ///< of the key's hash
        std::uint32_t number = 0;  ///< of the plan, from 1; 0 = free
    };
    std::vector<Place> m_places;
};

class Planner {
  public:
    explicit Planner(std::size_t entries) : m_index(entries) {}

    /// Takes: entries that outlive the call.
    Result<BatchPlan> run(const std::vector<Entry>& entries, std::optional<Durability> durability) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (Status status = add(entries[i]); !status) return inEntry(status.error(), i, entries.size());
            m_plan.durability = std::max(m_plan.durability, durabilityOfEntry(entries[i]));
        }
        if (durability) m_plan.durability = *durability;
        emit();
        return std::move(m_plan);
    }

  private:
    static Error inEntry(Error error, std::size_t index, std::size_t count) {
        if (count > 1)
            error.message = "entry " + std::to_string(index + 1) + " of the batch: " + error.message;
        return error;
    }

    Status add(const Entry& entry) {
        WARP_ASSIGN(const ByteView key, canonicalKey(entry.key, m_keyStorage));
        KeyPlan& plan = m_index.planOf(key, m_keys);
        WARP_TRY(require(plan, entry));
        switch (entry.kind) {
            case Entry::Kind::Put: return put(plan, entry);
            case Entry::Kind::Move: return move(plan, entry);
            case Entry::Kind::Remove: remove(plan);
        }
        return {};
    }

    /// What must hold before the entry: known from the batch, or asked of the store.
    Status require(const KeyPlan& plan, const Entry& entry) {
        const bool needsRecord = entry.kind != Entry::Kind::Put;
        const std::optional<Lsn> version = entry.options.ifVersion;
        if (needsRecord && version == Lsn{0}) {
            return Error{.code = ErrorCode::InvalidArgument,
                         .message = "a record that must not exist cannot be removed or moved"};
        }
        if (plan.known != KeyPlan::Known::Nothing) return requireOfBatch(plan, needsRecord, version);
        if (needsRecord) m_plan.conditions.push_back({.kind = Condition::Kind::Present, .key = plan.key});
        if (version == Lsn{0}) {
            m_plan.conditions.push_back({.kind = Condition::Kind::Absent, .key = plan.key});
        } else if (version) {
            m_plan.conditions.push_back(
                {.kind = Condition::Kind::VersionIs, .key = plan.key, .version = *version});
        }
        return {};
    }

    static Status requireOfBatch(const KeyPlan& plan, bool needsRecord, std::optional<Lsn> version) {
        const bool absent = plan.known == KeyPlan::Known::Absent;
        if (needsRecord && absent) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "the batch itself removes \"" + plan.key + '"'};
        }
        if (version && !(absent && *version == 0)) {
            return Error{.code = ErrorCode::Conflict,
                         .message = "the batch itself changes \"" + plan.key + '"'};
        }
        return {};
    }

    Status put(KeyPlan& plan, const Entry& entry) {
        WARP_ASSIGN(plan.json, compactValue(entry.json, plan.storage));
        RecordChange change = plan.change.value_or(RecordChange{});
        const PutOptions& options = entry.options;
        change.kind = RecordChange::Kind::Put;
        change.fresh = plan.removedBefore;
        if (options.shard) change.shard = options.shard;
        if (options.pattern) change.pattern = options.pattern;
        if (options.priority) change.priority = options.priority;
        plan.change = change;
        plan.known = KeyPlan::Known::Present;
        return {};
    }

    Status move(KeyPlan& plan, const Entry& entry) {
        if (!entry.options.shard) {
            return Error{.code = ErrorCode::InvalidArgument, .message = "a move needs a target shard"};
        }
        if (!plan.change) plan.change = RecordChange{.kind = RecordChange::Kind::Move};
        plan.change->shard = entry.options.shard;
        plan.known = KeyPlan::Known::Present;
        return {};
    }

    static void remove(KeyPlan& plan) {
        plan.change.reset();
        plan.json = {};
        plan.removedBefore = true;
        plan.known = KeyPlan::Known::Absent;
    }

    void emit() {
        m_plan.keys.reserve(m_keys.size());
        for (KeyPlan& plan : m_keys) {
            if (plan.change) {
                m_plan.batch.put(Space::Records, plan.key, encodeChangeHead(*plan.change), plan.json);
            } else {
                m_plan.batch.erase(Space::Records, plan.key);
                m_plan.removed.push_back(plan.key);
            }
            m_plan.keys.push_back(std::move(plan.key));
        }
    }

    BatchPlan m_plan;
    std::deque<KeyPlan> m_keys;  ///< in order of first mention; a deque, because views point into it
    KeyIndex m_index;
    std::string m_keyStorage;
};

}  // namespace

Result<ByteView> compactValue(ByteView json, std::string& storage) {
    return compactJson(json, storage, {.maxDepth = kMaxValueDepth, .maxBytes = kMaxValueBytes});
}

Durability durabilityOf(const PutOptions& options) {
    if (options.durability) return *options.durability;
    if (options.shard) return modelOf(*options.shard);
    switch (options.pattern.value_or(AccessPattern::Balanced)) {
        case AccessPattern::Hot: return modelOf(Shard::Hot);
        case AccessPattern::Warm: return modelOf(Shard::Warm);
        case AccessPattern::Cold: return modelOf(Shard::Cold);
        case AccessPattern::Balanced: break;
    }
    return Durability::Strong;
}

Durability batchDurability(const RecordBatch& batch) {
    Durability strongest = Durability::Weak;
    for (const Entry& entry : batch.entries()) strongest = std::max(strongest, durabilityOfEntry(entry));
    return strongest;
}

Result<BatchPlan> planBatch(const RecordBatch& batch, std::optional<Durability> durability) {
    return Planner(batch.entries().size()).run(batch.entries(), durability);
}

}  // namespace warp
