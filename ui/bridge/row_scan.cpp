// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/row_scan.h"

#include <algorithm>
#include <numeric>

namespace warp::ui {
namespace {

// The clock costs as much as a comparison: it is read now and then.
constexpr std::uint64_t kLookEvery = 64;
constexpr std::size_t kLongestSorted = 256;  // bytes of a text that decide about its place
constexpr std::uint64_t kStopEvery = 4096;

class Slicer {
  public:
    Slicer(const ScanOrder& order, FieldList fields, Lsn lsn) : m_order(order), m_matcher(order.query) {
        m_slice.fields = std::move(fields);
        m_slice.lsn = lsn;
    }

    void look(const RecordHead& head, ByteView json) {
        ++m_slice.scanned;
        if (!m_matcher.matches(head, json)) return;
        m_slice.keys.append(head.key);
        m_slice.bytes += head.valueBytes;
        if (m_order.sort) {
            SortValue value = sortValueOf(head, json, m_order.sort->column);
            if (value.text.size() > kLongestSorted) value.text.resize(kLongestSorted);
            m_slice.sortValues.push_back(std::move(value));
        }
        if (m_slice.rows.size() < m_order.rows) m_slice.rows.push_back(makeRow(head, json, m_slice.fields));
    }

    ScanSlice& slice() { return m_slice; }

  private:
    const ScanOrder& m_order;
    const RowMatcher m_matcher;
    ScanSlice m_slice;
};

}  // namespace

Result<ScanSlice> scanRows(Universe& universe, const EngineJob& job, const ScanOrder& order,
                           const std::string& from, FieldList fields) {
    const auto deadline = std::chrono::steady_clock::now() + order.time;
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    Slicer slicer(order, std::move(fields), view->lsn());
    ScanSlice& slice = slicer.slice();
    const std::string& start = from.empty() ? order.range.from : from;
    WARP_TRY(view->scanValues(start, order.range.to, false, [&](const RecordHead& head, ByteView json) {
        slicer.look(head, json);
        const bool late = slice.scanned % kLookEvery == 0 && std::chrono::steady_clock::now() >= deadline;
        if (late || job.stopRequested()) slice.next = head.key + '\0';
        return !slice.next;
    }));
    if (job.stopRequested()) return cancelledError();
    return std::move(slice);
}

Result<std::vector<std::uint32_t>> sortedOrder(const std::vector<SortValue>& values, bool descending,
                                               const EngineJob& job) {
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0u);
    std::uint64_t compared = 0;
    bool stopped = false;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (++compared % kStopEvery == 0) stopped = stopped || job.stopRequested();
        // Once nobody waits for it, any order will do that ends soon.
        if (stopped) return false;
        return SortValue::compare(values[a], values[b], descending) < 0;
    });
    if (stopped || job.stopRequested()) return cancelledError();
    return order;
}

}  // namespace warp::ui
