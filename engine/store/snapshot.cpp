// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/snapshot.h"

#include <algorithm>

namespace warp {

namespace {

constexpr ByteView kAppliedKey = "applied_lsn";
constexpr ByteView kTimelineKey = "timeline";

/// The tree's cursor with the memory table laid over it.
class MergedCursor final : public TreeCursor {
  public:
    MergedCursor(const MemoryView& view, std::unique_ptr<TreeCursor> tree, const SpacePolicy& policy,
                 Space space)
        : m_memory(view, space), m_tree(std::move(tree)), m_policy(policy) {}

    void first() override { seek({}); }
    void last() override {
        m_memory.seekEnd();
        m_memory.previous();
        m_tree->last();
        settleBackward();
    }
    void seek(ByteView key) override {
        m_memory.seek(key);
        m_tree->seek(key);
        settleForward();
    }
    void next() override {
        turn(true);
        stepForward();
        settleForward();
    }
    void previous() override {
        turn(false);
        stepBackward();
        settleBackward();
    }
    bool valid() const override { return m_valid; }
    ByteView key() const override { return m_key; }
    ByteView value() const override { return m_folded ? ByteView(*m_folded) : m_tree->value(); }
    Status status() const override {
        if (!m_status) return m_status;
        return m_tree->status();
    }
    std::size_t take(std::span<TreeEntry> out, ByteView end) override {
        if (!m_valid || out.empty() || (!end.empty() && m_key >= end)) return 0;
        turn(true);
        return m_folded ? takeFolded(out) : takeFromTree(out, end);
    }

  private:
    std::size_t takeFolded(std::span<TreeEntry> out) {
        m_takenKey.assign(m_key);
        m_takenValue.swap(*m_folded);
        out[0] = {m_takenKey, m_takenValue};
        next();
        return 1;
    }
    /// All that lies in the tree before the next key of the memory table.
    std::size_t takeFromTree(std::span<TreeEntry> out, ByteView end) {
        const bool memoryFirst = m_memory.valid() && (end.empty() || m_memory.key() < end);
        const std::size_t count = m_tree->take(out, memoryFirst ? m_memory.key() : end);
        settleForward();
        return count;
    }

    bool memoryHere() const { return m_memory.valid() && m_memory.key() == m_key; }
    bool treeHere() const { return m_tree->valid() && m_tree->key() == m_key; }

    void stepForward() {
        const bool memory = memoryHere();
        const bool tree = treeHere();
        if (memory) m_memory.next();
        if (tree) m_tree->next();
    }
    void stepBackward() {
        const bool memory = memoryHere();
        const bool tree = treeHere();
        if (memory) m_memory.previous();
        if (tree) m_tree->previous();
    }

    /// Puts both walks back on the current key after the direction changed.
    void turn(bool forward) {
        if (forward == m_forward) return;
        m_forward = forward;
        const std::string key(m_key);
        m_memory.seek(key);
        m_tree->seek(key);
        if (forward) {
            rekey();
            return;
        }
        if (!m_memory.valid() || m_memory.key() != key) backInMemory(key);
        if (!m_tree->valid()) {
            m_tree->last();
        } else if (m_tree->key() != key) {
            m_tree->previous();
        }
        rekey();
    }
    /// The memory walk stands after `key` or at the end: one step back, or to its last key.
    void backInMemory(ByteView) {
        if (!m_memory.valid()) m_memory.seekEnd();
        m_memory.previous();
    }
    /// The views of the current key may have moved with the walks.
    void rekey() {
        m_keyStorage.assign(m_key);
        m_key = m_keyStorage;
    }

    void settleForward() {
        m_forward = true;
        settle([](ByteView a, ByteView b) { return a < b; }, [this] { stepForward(); });
    }
    void settleBackward() {
        m_forward = false;
        settle([](ByteView a, ByteView b) { return a > b; }, [this] { stepBackward(); });
    }

    /// Finds the next key that exists after folding. Takes: which of two keys comes first, and a step past
    /// `m_key`.
    template <typename Before, typename Step>
    void settle(Before before, Step step) {
        for (;; step()) {
            m_folded.reset();
            m_valid = false;
            if (!m_memory.valid() && !m_tree->valid()) return;
            const bool memoryFirst =
                m_memory.valid() && (!m_tree->valid() || !before(m_tree->key(), m_memory.key()));
            m_keyStorage.assign(memoryFirst ? m_memory.key() : m_tree->key());
            m_key = m_keyStorage;
            if (!memoryFirst) {
                m_valid = true;
                return;
            }
            if (foldHere()) return;
            if (!m_status) return;
        }
    }

    /// Returns: whether the key exists.
    bool foldHere() {
        const std::optional<ByteView> old =
            treeHere() ? std::optional<ByteView>(m_tree->value()) : std::nullopt;
        auto folded = m_policy.fold(m_memory.changes(), old);
        if (!folded.ok()) {
            m_status = std::move(folded).error();
            return false;
        }
        m_folded = std::move(*folded);
        m_valid = m_folded.has_value();
        return m_valid;
    }

    RunMerge m_memory;
    std::unique_ptr<TreeCursor> m_tree;
    const SpacePolicy& m_policy;
    std::string m_keyStorage;
    ByteView m_key;
    std::optional<std::string> m_folded;
    std::string m_takenKey;  ///< of an entry that was made here and handed out
    std::string m_takenValue;
    Status m_status;
    bool m_valid = false;
    bool m_forward = true;
};

/// How the memory table changes the number of records below a key: +1 for a new one, -1 for a removed one.
struct RankDelta {
    std::string key;
    std::int64_t total = 0;  ///< of this key and all smaller ones
};

class Snapshot final : public StoreSnapshot {
  public:
    Snapshot(MemoryView view, std::unique_ptr<TreeReader> reader, const PolicyTable& policies)
        : m_view(std::move(view)), m_reader(std::move(reader)), m_policies(policies) {}

    Lsn lsn() const override { return m_view.upTo(); }

    Result<std::optional<ByteView>> get(Space space, ByteView key) override {
        return readThrough(m_view, *m_reader, policy(space), space, key, m_storage);
    }

    std::unique_ptr<TreeCursor> cursor(Space space) override {
        auto tree = m_reader->cursor(space);
        if (m_view.runs(space).empty()) return tree;
        return std::make_unique<MergedCursor>(m_view, std::move(tree), policy(space), space);
    }

    TreeReader& tree() override { return *m_reader; }

    Status forEachUnmerged(
        Space space, ByteView from, ByteView to,
        const std::function<Status(ByteView, std::span<const StampedChange>)>& visit) override {
        RunMerge merge(m_view, space);
        for (merge.seek(from); merge.valid() && (to.empty() || merge.key() < to); merge.next())
            WARP_TRY(visit(merge.key(), merge.changes()));
        return {};
    }

    Result<std::uint64_t> rank(ByteView key) override {
        WARP_TRY(prepareRanks());
        WARP_ASSIGN(const std::uint64_t inTree, m_blocks->rank(*m_reader, key));
        const auto delta = std::lower_bound(m_deltas.begin(), m_deltas.end(), key,
                                            [](const RankDelta& d, ByteView k) { return d.key < k; });
        return inTree + static_cast<std::uint64_t>(delta == m_deltas.begin() ? 0 : std::prev(delta)->total);
    }

    Result<std::string> keyAt(std::uint64_t rank) override {
        WARP_TRY(prepareRanks());
        if (m_deltas.empty()) return m_blocks->keyAt(*m_reader, rank);
        return keyAtOverlaid(rank);
    }

  private:
    const SpacePolicy& policy(Space space) const { return *m_policies[static_cast<std::size_t>(space)]; }

    Status prepareRanks() {
        if (m_blocks) return {};
        WARP_ASSIGN(const Lsn applied, appliedLsnOf(*m_reader));
        if (applied == m_view.generations().blocksLsn && m_view.generations().blocks) {
            m_blocks = m_view.generations().blocks;
        } else {
            WARP_ASSIGN(m_blocks, RankBlocks::load(*m_reader));
        }
        std::int64_t total = 0;
        const auto cursor = m_reader->cursor(Space::Records);
        RunMerge merge(m_view, Space::Records);
        for (merge.seek({}); merge.valid(); merge.next()) {
            cursor->seek(merge.key());
            const bool before = cursor->valid() && cursor->key() == merge.key();
            const bool after = merge.changes().back().change.kind == ChangeKind::Put;
            if (before == after) continue;
            total += after ? 1 : -1;
            m_deltas.push_back({std::string(merge.key()), total});
        }
        return cursor->status();
    }

    /// Finds the changed keys around the rank by bisection over their own ranks, then walks the rest.
    Result<std::string> keyAtOverlaid(std::uint64_t wanted) {
        std::size_t low = 0;  // number of changed keys known to stand at or below the wanted rank
        std::size_t high = m_deltas.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            WARP_ASSIGN(const std::uint64_t at, rank(m_deltas[middle].key));
            if (at <= wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        const auto before = low == 0 ? std::int64_t{0} : m_deltas[low - 1].total;
        const ByteView lastChanged = low == 0 ? ByteView() : ByteView(m_deltas[low - 1].key);
        return walkTo(wanted, before, lastChanged);
    }

    /// Between two changed keys ranks run like the tree's, shifted by `shift`.
    Result<std::string> walkTo(std::uint64_t wanted, std::int64_t shift, ByteView lastChanged) {
        const auto inTree = static_cast<std::int64_t>(wanted) - shift;
        if (inTree >= 0 && static_cast<std::uint64_t>(inTree) < m_blocks->total()) {
            WARP_ASSIGN(std::string key, m_blocks->keyAt(*m_reader, static_cast<std::uint64_t>(inTree)));
            if (key > lastChanged) return key;
        }
        // The wanted key is the changed one itself.
        if (!lastChanged.empty()) {
            WARP_ASSIGN(const std::uint64_t at, rank(lastChanged));
            const MemoryEntry* entry = m_view.newest(Space::Records, lastChanged);
            if (at == wanted && entry && entry->kind == ChangeKind::Put) return std::string(lastChanged);
        }
        return Error{.code = ErrorCode::NotFound, .message = "there are fewer records"};
    }

    MemoryView m_view;
    std::unique_ptr<TreeReader> m_reader;
    PolicyTable m_policies;
    std::string m_storage;
    std::shared_ptr<const RankBlocks> m_blocks;
    std::vector<RankDelta> m_deltas;
};

}  // namespace

Result<Lsn> appliedLsnOf(TreeReader& reader) {
    WARP_ASSIGN(const auto value, reader.get(Space::Meta, kAppliedKey));
    if (!value) return Lsn{0};
    if (value->size() != sizeof(Lsn))
        return Error{.code = ErrorCode::Corrupt, .message = "the tree's applied LSN is damaged"};
    return loadLittle<Lsn>(value->data());
}

Status putAppliedLsn(TreeWriter& writer, Lsn lsn) {
    std::string bytes;
    appendLittle(bytes, lsn);
    return writer.put(Space::Meta, kAppliedKey, bytes);
}

Result<std::uint64_t> timelineOf(TreeReader& reader) {
    WARP_ASSIGN(const auto value, reader.get(Space::Meta, kTimelineKey));
    if (!value) return std::uint64_t{1};
    if (value->size() != sizeof(std::uint64_t))
        return Error{.code = ErrorCode::Corrupt, .message = "the tree's timeline is damaged"};
    return loadLittle<std::uint64_t>(value->data());
}

Status putTimeline(TreeWriter& writer, std::uint64_t timeline) {
    std::string bytes;
    appendLittle(bytes, timeline);
    return writer.put(Space::Meta, kTimelineKey, bytes);
}

Result<std::optional<ByteView>> readThrough(const MemoryView& view, TreeReader& reader,
                                            const SpacePolicy& policy, Space space, ByteView key,
                                            std::string& storage) {
    const MemoryEntry* newest = view.newest(space, key);
    if (!newest) return reader.get(space, key);
    if (newest->kind == ChangeKind::Erase) return std::optional<ByteView>();
    std::optional<ByteView> old;
    std::vector<StampedChange> changes;
    if (policy.needsOld(newest->change())) {
        WARP_ASSIGN(old, reader.get(space, key));
        changes = view.changes(space, key);
    } else {
        changes.push_back({newest->change(), newest->stamp});
    }
    WARP_ASSIGN(auto folded, policy.fold(changes, old));
    if (!folded) return std::optional<ByteView>();
    storage = std::move(*folded);
    return std::optional<ByteView>(storage);
}

Result<std::uint64_t> countKeys(StoreSnapshot& snapshot, Space space) {
    WARP_ASSIGN(std::uint64_t count, snapshot.tree().count(space));
    WARP_TRY(snapshot.forEachUnmerged(space, {}, {},
                                      [&](ByteView key, std::span<const StampedChange> changes) -> Status {
                                          WARP_ASSIGN(const auto before, snapshot.tree().get(space, key));
                                          const bool after = changes.back().change.kind == ChangeKind::Put;
                                          if (after && !before) ++count;
                                          if (!after && before) --count;
                                          return {};
                                      }));
    return count;
}

std::unique_ptr<StoreSnapshot> makeSnapshot(MemoryView view, std::unique_ptr<TreeReader> reader,
                                            const PolicyTable& policies) {
    return std::make_unique<Snapshot>(std::move(view), std::move(reader), policies);
}

}  // namespace warp
