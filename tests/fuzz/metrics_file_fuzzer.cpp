// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_value.h"
#include "engine/formats/metrics_file.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    const auto file = decodeMetricsFile(bytes);
    if (!file.ok()) return 0;
    fuzz::require(file->wholeBytes <= size);
    fuzz::require(file->problem.has_value() == (file->wholeBytes < size));
    // The whole part is read again without a problem.
    const auto whole = decodeMetricsFile(bytes.substr(0, file->wholeBytes));
    fuzz::require(whole.ok() && !whole->problem && whole->samples.size() == file->samples.size());
    std::string written = encodeMetricsHeader(file->components);
    if (!file->samples.empty()) appendMetricsBlock(written, file->samples);
    const auto read = decodeMetricsFile(written);
    fuzz::require(read.ok() && read->samples.size() == file->samples.size());
    return 0;
}
