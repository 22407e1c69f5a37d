// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/merge.h"

namespace warp {

namespace {

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
        SpacePolicy& policy = *m_policies[static_cast<std::size_t>(space)];
        RunMerge merge(view, space);
        for (merge.seek({}); merge.valid(); merge.next()) {
            const ByteView key = merge.key();
            WARP_ASSIGN(const auto old, m_writer.get(space, key));
            const bool before = old.has_value();
            WARP_ASSIGN(const auto now, policy.merge(m_writer, key, merge.changes(), old));
            if (now) {
                WARP_TRY(m_writer.put(space, key, *now));
            } else if (before) {
                if (const auto erased = m_writer.erase(space, key); !erased.ok()) return erased.error();
            }
            if (ranks && before != now.has_value()) ranks->note(key, before ? -1 : 1);
        }
        return {};
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
