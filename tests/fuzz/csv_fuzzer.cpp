// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "engine/formats/csv.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

struct Outcome {
    std::vector<std::vector<std::string>> rows;
    std::int64_t wrongAt = -1;
    bool operator==(const Outcome&) const = default;
};

Outcome read(ByteView text, std::size_t chunk) {
    CsvReader reader(sourceOf(text, chunk), {.maxRowBytes = 4096, .maxFields = 64});
    Outcome outcome;
    while (true) {
        const auto row = reader.next();
        if (!row.ok()) outcome.wrongAt = row.error().offset;
        if (!row.ok() || !*row) return outcome;
        outcome.rows.push_back((*row)->fields);
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    const Outcome outcome = read(text, ByteView::npos);
    fuzz::require(outcome == read(text, 1));
    fuzz::require(outcome.wrongAt <= static_cast<std::int64_t>(size));
    std::string written;
    for (const auto& row : outcome.rows) appendCsvRow(written, row);
    // Rows are no longer than the limit here, but quotes may make them so.
    if (written.size() <= 4096) fuzz::require(read(written, ByteView::npos).rows == outcome.rows);
    return 0;
}
