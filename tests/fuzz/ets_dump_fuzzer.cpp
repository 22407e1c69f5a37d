// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/ets_dump.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ErlangLimits limits{.maxBytes = 1 << 20, .maxTerms = 100'000};
    const auto table = decodeEtsDump(fuzz::view(data, size), limits);
    if (!table.ok()) {
        fuzz::require(table.error().offset >= 0 && static_cast<std::size_t>(table.error().offset) <= size);
        return 0;
    }
    const auto bytes = encodeEtsDump(*table);
    fuzz::require(bytes.ok());
    const auto back = decodeEtsDump(*bytes);
    fuzz::require(back.ok() && back->rows == table->rows && back->header.type == table->header.type);
    return 0;
}
