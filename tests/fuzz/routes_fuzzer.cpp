// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"
#include "engine/formats/routes.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

void requireSound(const RoutingTable& table) {
    const auto again = decodeRoutes(encodeRoutes(table));
    fuzz::require(again.ok() && *again == table);
    (void)routesJson(table);
}

}  // namespace

// Few bytes have the right checksum by chance: what stands before it is tried as well.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    const auto table = decodeRoutes(bytes);
    if (table.ok()) requireSound(*table);
    const auto signedTable = decodeRoutes(withRoutesChecksum(bytes));
    if (signedTable.ok()) requireSound(*signedTable);
    return 0;
}
