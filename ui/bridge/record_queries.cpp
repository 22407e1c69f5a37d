// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/record_queries.h"

#include <algorithm>

namespace warp::ui {
namespace {

struct Bounds {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t total() const { return last - first; }
};

Result<Bounds> boundsOf(RecordView& view, const KeyRange& range) {
    Bounds bounds;
    WARP_ASSIGN(bounds.first, view.rank(range.from));
    if (!range.to.empty()) {
        WARP_ASSIGN(bounds.last, view.rank(range.to));
        return bounds;
    }
    WARP_ASSIGN(const auto counts, view.counts());
    for (const TypeCounts& type : counts) bounds.last += type.totalRecords();
    return bounds;
}

RecordHead headOf(const Record& record) {
    return {.key = record.key,
            .shard = record.shard,
            .version = record.version,
            .valueBytes = record.value.size(),
            .createdAt = record.createdAt,
            .updatedAt = record.updatedAt};
}

}  // namespace

Result<RowPage> readRows(Universe& universe, const KeyRange& range, std::uint64_t first, std::size_t count,
                         FieldList fields) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    WARP_ASSIGN(const Bounds bounds, boundsOf(*view, range));
    RowPage page{.lsn = view->lsn(), .total = bounds.total(), .first = first, .fields = std::move(fields)};
    if (first >= page.total) return page;
    std::string from = range.from;
    if (first > 0) {
        WARP_ASSIGN(from, view->keyAt(bounds.first + first));
    }
    WARP_TRY(view->scanValues(from, range.to, false, [&page, count](const RecordHead& head, ByteView json) {
        page.rows.push_back(makeRow(head, json, page.fields));
        return page.rows.size() < count;
    }));
    return page;
}

Result<RowPage> readRowsOf(Universe& universe, const EngineJob& job, const std::vector<std::string>& keys,
                           FieldList fields) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    RowPage page{.lsn = view->lsn(), .fields = std::move(fields)};
    for (const std::string& key : keys) {
        if (job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const auto record, view->peek(key));
        page.rows.push_back(record ? makeRow(headOf(*record), record->value, page.fields) : goneRow(key));
    }
    page.total = page.rows.size();
    return page;
}

Result<std::uint64_t> rowOfKey(Universe& universe, const KeyRange& range, const std::string& key) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    WARP_ASSIGN(const Bounds bounds, boundsOf(*view, range));
    WARP_ASSIGN(const std::uint64_t rank, view->rank(key));
    return std::clamp(rank, bounds.first, bounds.last) - bounds.first;
}

}  // namespace warp::ui
