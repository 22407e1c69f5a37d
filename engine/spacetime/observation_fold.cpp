// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/observation_fold.h"

#include <algorithm>

#include "engine/spacetime/key.h"
#include "engine/store/ordered_changes.h"

namespace warp {

namespace {

class FoldedReads final : public OrderedChanges {
  public:
    FoldedReads(const TakenObservations& reads, TransactionUsage& usage, ActiveKeys& active)
        : m_reads(reads), m_usage(usage), m_active(active) {}

    bool valid() const override { return m_at < m_reads.size(); }
    ByteView key() const override { return m_reads[m_at].first; }
    void next() override { ++m_at; }
    Result<std::optional<ByteView>> valueOver(std::optional<ByteView> old) override {
        if (!old) {
            m_missing.push_back(m_at);
            return std::optional<ByteView>();
        }
        WARP_ASSIGN(StoredRecord stored, decodeRecord(*old));
        const Observation& observed = m_reads[m_at].second;
        observed.applyTo(stored);
        m_usage.addReads(splitKey(key()).type, stored.shard, observed.count, observed.at);
        if (stored.shard != Shard::Hot && stored.history.activity.count >= m_active.level())
            m_active.add(key());
        m_bytes = encodeRecord(stored);
        return std::optional<ByteView>(m_bytes);
    }
    std::vector<std::size_t> takeMissing() { return std::move(m_missing); }

  private:
    const TakenObservations& m_reads;
    TransactionUsage& m_usage;
    ActiveKeys& m_active;
    std::size_t m_at = 0;
    std::string m_bytes;
    std::vector<std::size_t> m_missing;
};

}  // namespace

void joinByKey(TakenObservations& reads) {
    std::sort(reads.begin(), reads.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    auto last = reads.begin();
    for (auto next = reads.begin(); next != reads.end(); ++next) {
        if (next == last) continue;
        if (next->first == last->first) {
            last->second.add(next->second);
        } else if (++last != next) {
            *last = std::move(*next);
        }
    }
    if (!reads.empty()) reads.erase(std::next(last), reads.end());
}

Result<std::vector<std::size_t>> foldIntoTree(TreeWriter& writer, const TakenObservations& reads,
                                              TransactionUsage& usage, ActiveKeys& active) {
    FoldedReads folded(reads, usage, active);
    WARP_TRY(applyInOrder(writer, Space::Records, folded, reads.size()));
    return folded.takeMissing();
}

}  // namespace warp
