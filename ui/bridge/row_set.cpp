// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/row_set.h"

#include <charconv>

#include "engine/formats/json_text.h"
#include "engine/universe/export.h"
#include "ui/bridge/value_fields.h"

namespace warp::ui {
namespace {

using Visit = std::function<bool(const RecordHead&, ByteView)>;

RecordHead headOf(const Record& record) {
    return {.key = record.key,
            .shard = record.shard,
            .version = record.version,
            .valueBytes = record.value.size(),
            .createdAt = record.createdAt,
            .updatedAt = record.updatedAt};
}

// Takes: spans that are never empty.
Status visitRanks(RecordView& view, const RowSet& rows, const Visit& visit) {
    const KeyRange range = typeRange(rows.type);
    WARP_ASSIGN(const std::uint64_t begin, view.rank(range.from));
    WARP_ASSIGN(const std::uint64_t end, view.rank(range.to));
    bool goOn = true;
    for (const RowSpan& span : rows.spans) {
        if (!goOn || begin + span.first >= end) break;
        WARP_ASSIGN(const std::string from, view.keyAt(begin + span.first));
        std::uint64_t left = span.last - span.first + 1;
        WARP_TRY(view.scanValues(from, range.to, false, [&](const RecordHead& head, ByteView json) {
            goOn = visit(head, json);
            return goOn && --left > 0;
        }));
    }
    return {};
}

Status visitKeys(RecordView& view, const RowSet& rows, const Visit& visit) {
    std::vector<RowSpan> spans = rows.spans;
    if (spans.empty() && rows.keys->size() > 0) spans = {{0, rows.keys->size() - 1}};
    for (const RowSpan& span : spans) {
        const std::uint64_t last = std::min<std::uint64_t>(span.last, rows.keys->size() - 1);
        for (std::uint64_t row = span.first; row <= last; ++row) {
            WARP_ASSIGN(const auto record, view.peek(rows.keys->at(row)));
            if (record && !visit(headOf(*record), record->value)) return {};
        }
    }
    return {};
}

/// Adds up the numbers of value after value, by the same fields as the table's columns.
class Summer {
  public:
    explicit Summer(Totals& totals) : m_totals(totals) {}

    void add(ByteView value) {
        if (!value.starts_with('{')) return addField("value", value);
        addObject(value, {}, true);
    }

  private:
    void addObject(ByteView object, const std::string& prefix, bool mayNest) {
        visitMembers(object, [&](ByteView rawKey, ByteView json) {
            const std::string path =
                prefix +
                (rawKey.find('\\') == ByteView::npos ? std::string(rawKey) : decodedJsonString(rawKey));
            if (mayNest && json.starts_with('{') && json.size() > 2)
                addObject(json, path + '.', false);
            else
                addField(path, json);
            return true;
        });
    }

    void addField(const std::string& path, ByteView json) {
        const char first = json.empty() ? '\0' : json.front();
        if (first != '-' && (first < '0' || first > '9')) return;
        const std::size_t field = m_totals.fields.indexOf(path);
        if (field >= FieldList::kMostFields) return;
        double number = 0;
        std::from_chars(json.data(), json.data() + json.size(), number);
        if (m_totals.numbers.size() <= field) m_totals.numbers.resize(field + 1);
        FieldTotals& sums = m_totals.numbers[field];
        sums.least = sums.numbers == 0 ? number : std::min(sums.least, number);
        sums.greatest = sums.numbers == 0 ? number : std::max(sums.greatest, number);
        sums.sum += number;
        ++sums.numbers;
    }

    Totals& m_totals;
};

Status tooMany(std::size_t most) {
    return Error{.code = ErrorCode::LimitExceeded,
                 .message = "there are more than " + std::to_string(most) + " rows"};
}

ExportOptions optionsFor(const RowSet& rows, RowFormat format, std::uint64_t total) {
    ExportOptions options{.type = rows.type, .format = format, .rowCount = countOf(rows, total)};
    const bool whole = !rows.keys && rows.spans.empty();
    if (!whole) {
        options.rows = [rows](RecordView& view, const ExportVisit& visit) {
            return visitRows(view, rows, visit);
        };
    }
    return options;
}

Result<std::string> valueLaidOut(RecordView& view, const RowSet& rows) {
    std::string text;
    WARP_TRY(visitRows(view, rows, [&text](const RecordHead&, ByteView json) {
        text = prettyJson(json);
        return false;
    }));
    return text;
}

}  // namespace

std::uint64_t countOf(const RowSet& rows, std::uint64_t total) {
    const std::uint64_t all = rows.keys ? rows.keys->size() : total;
    if (rows.spans.empty()) return all;
    std::uint64_t count = 0;
    for (const RowSpan& span : rows.spans) count += std::min(span.last + 1, all) - std::min(span.first, all);
    return count;
}

Status visitRows(RecordView& view, const RowSet& rows, const Visit& visit) {
    if (rows.keys) return visitKeys(view, rows, visit);
    if (!rows.spans.empty()) return visitRanks(view, rows, visit);
    const KeyRange range = typeRange(rows.type);
    return view.scanValues(range.from, range.to, false, visit);
}

Result<RowPage> readRowSet(Universe& universe, const EngineJob& job, const RowSet& rows, std::size_t most,
                           FieldList fields) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    RowPage page{.lsn = view->lsn(), .fields = std::move(fields)};
    WARP_TRY(visitRows(*view, rows, [&](const RecordHead& head, ByteView json) {
        page.rows.push_back(makeRow(head, json, page.fields));
        return page.rows.size() <= most && !job.stopRequested();
    }));
    if (job.stopRequested()) return cancelledError();
    if (page.rows.size() > most) return tooMany(most).error();
    page.total = page.rows.size();
    return page;
}

Result<Totals> sumRows(Universe& universe, const EngineJob& job, const RowSet& rows, std::uint64_t total,
                       FieldList fields) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    Totals totals{.fields = std::move(fields), .numbers = {}};
    Summer summer(totals);
    ProgressMeter meter(job, countOf(rows, total));
    WARP_TRY(visitRows(*view, rows, [&](const RecordHead& head, ByteView json) {
        ++totals.records;
        totals.bytes += head.valueBytes;
        summer.add(json);
        return meter.advance(1, json.size());
    }));
    if (job.stopRequested()) return cancelledError();
    meter.finish();
    return totals;
}

Result<std::string> rowsAsJson(Universe& universe, const EngineJob& job, const RowSet& rows) {
    if (countOf(rows, kMostCopiedBytes) == 1) {
        WARP_ASSIGN(const auto view, universe.spacetime().view());
        return valueLaidOut(*view, rows);
    }
    std::string text;
    const ByteSink sink = [&text](ByteView bytes) -> Status {
        if (text.size() + bytes.size() > kMostCopiedBytes)
            return Error{.code = ErrorCode::LimitExceeded, .message = "more than 64 MiB to copy"};
        text.append(bytes);
        return {};
    };
    WARP_TRY(exportRecords(universe.spacetime(), optionsFor(rows, RowFormat::Json, 0), sink, job));
    return text;
}

Result<std::uint64_t> exportRows(Universe& universe, const EngineJob& job, const RowSet& rows,
                                 std::uint64_t total, RowFormat format, bool values,
                                 const std::string& path) {
    ExportOptions options = optionsFor(rows, format, total);
    options.valuesOnly = values;
    WARP_ASSIGN(const ExportReport report,
                exportToFile(universe.spacetime(), options, systemFileSystem(), path, true, job));
    return report.records;
}

}  // namespace warp::ui
