// SPDX-License-Identifier: GPL-3.0-or-later
// A tree that is led on by the log of others: restoring to a moment between snapshots.
#include "engine/store/merge.h"
#include "engine/universe/storage.h"

namespace warp {

namespace {

/// What waits in memory before it is merged.
constexpr std::uint64_t kBytesPerMerge = std::uint64_t{64} << 20;

/// Gathers batches and folds them into a tree, many at a time.
class Replay {
  public:
    Replay(Tree& tree, const std::array<SpacePolicy*, kSpaceCount>& policies) : m_tree(tree) {
        for (std::size_t i = 0; i < kSpaceCount; ++i) m_policies[i] = policies[i] ? policies[i] : &m_plain;
    }

    Status take(const LoggedBatch& batch) {
        if (!m_table) m_table = std::make_shared<MemoryTable>();
        BatchReader reader(batch.payload);
        while (!reader.atEnd()) {
            WARP_ASSIGN(const Change change, reader.next());
            m_table->insert(change, {batch.lsn, batch.time});
        }
        m_last = batch.lsn;
        return m_table->bytes() < kBytesPerMerge ? Status() : merge();
    }

    /// The last batches may hold no change: the tree is nevertheless that of their moment.
    Status finish() {
        WARP_TRY(merge());
        if (m_last == 0) return {};
        WARP_ASSIGN(const auto writer, m_tree.write());
        WARP_TRY(putAppliedLsn(*writer, m_last));
        return writer->commit();
    }

  private:
    Status merge() {
        if (!m_table || m_table->count() == 0) return {};
        MemoryGenerations generations;
        generations.tables.push_back(std::move(m_table));
        m_table.reset();
        WARP_TRY(mergeIntoTree(m_tree, generations, m_policies));
        return {};
    }

    Tree& m_tree;
    SpacePolicy m_plain;
    PolicyTable m_policies;
    std::shared_ptr<MemoryTable> m_table;
    Lsn m_last = 0;
};

}  // namespace

Status Storage::replay(const StorageOptions& options, const ConfigurationValues& values,
                       const BatchSource& source) {
    Storage storage(options);
    WARP_ASSIGN(const auto tree, storage.openTreeAndPolicies(options, values));
    Replay replay(*tree, storage.policies());
    WARP_TRY(source([&](const LoggedBatch& batch) { return replay.take(batch); }));
    return replay.finish();
}

}  // namespace warp
