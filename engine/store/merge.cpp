// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/merge.h"

#include "engine/store/ordered_changes.h"

namespace warp {

namespace {

/// The unmerged changes of one space, folded by its policy.
class UnmergedChanges final : public OrderedChanges {
  public:
    UnmergedChanges(const MemoryView& view, Space space, SpacePolicy& policy, TreeWriter& writer)
        : m_merge(view, space), m_policy(policy), m_writer(writer) {
        m_merge.seek({});
    }

    bool valid() const override { return m_merge.valid(); }
    ByteView key() const override { return m_merge.key(); }
    void next() override { m_merge.next(); }
    Result<std::optional<ByteView>> valueOver(std::optional<ByteView> old) override {
        WARP_ASSIGN(m_value, m_policy.merge(m_writer, key(), m_merge.changes(), old));
        return m_value ? std::optional<ByteView>(*m_value) : std::nullopt;
    }

  private:
    RunMerge m_merge;
    SpacePolicy& m_policy;
    TreeWriter& m_writer;
    std::optional<std::string> m_value;
};

/// One merge transaction.
class MergePass {
  public:
    MergePass(TreeWriter& writer, const MemoryGenerations& generations, const PolicyTable& policies)
        : m_writer(writer),
          m_generations(generations),
          m_policies(policies),
          m_lastLsn(generations.tables.back()->lastLsn()) {}

    Result<std::shared_ptr<const RankBlocks>> run() {
        WARP_ASSIGN(const Lsn applied, appliedLsnOf(m_writer));
        std::shared_ptr<const RankBlocks> blocks = m_generations.blocks;
        if (!blocks || m_generations.blocksLsn != applied) {
            WARP_ASSIGN(blocks, RankBlocks::load(m_writer));
        }
        RankUpdate ranks(blocks);
        // The view holds the generations without owning them: they outlive this call.
        const MemoryView view(
            std::shared_ptr<const MemoryGenerations>(std::shared_ptr<void>(), &m_generations), applied,
            m_lastLsn);
        for (std::size_t i = 0; i < kSpaceCount; ++i) {
            const auto space = static_cast<Space>(i);
            WARP_TRY(mergeSpace(view, space, space == Space::Records ? &ranks : nullptr));
        }
        for (SpacePolicy* policy : m_policies) WARP_TRY(policy->beforeCommit(m_writer));
        WARP_ASSIGN(auto after, ranks.finish(m_writer));
        WARP_TRY(putAppliedLsn(m_writer, m_lastLsn));
        WARP_TRY(m_writer.commit());
        return after;
    }

  private:
    Status mergeSpace(const MemoryView& view, Space space, RankUpdate* ranks) {
        std::uint64_t count = 0;
        for (const auto& run : view.runs(space)) count += run->size();
        if (count == 0) return {};
        UnmergedChanges changes(view, space, *m_policies[static_cast<std::size_t>(space)], m_writer);
        return applyInOrder(m_writer, space, changes, count, ranks);
    }

    TreeWriter& m_writer;
    const MemoryGenerations& m_generations;
    const PolicyTable& m_policies;
    const Lsn m_lastLsn;
};

}  // namespace

Result<std::shared_ptr<const RankBlocks>> mergeIntoTree(Tree& tree, const MemoryGenerations& generations,
                                                        const PolicyTable& policies) {
    WARP_ASSIGN(const auto writer, tree.write());
    auto result = MergePass(*writer, generations, policies).run();
    if (!result.ok()) {
        for (SpacePolicy* policy : policies) policy->abandoned();
    }
    return result;
}

}  // namespace warp
