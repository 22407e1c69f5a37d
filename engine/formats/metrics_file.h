// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/result.h"

namespace warp {

/// A `.metrics` file: samples of a fixed size that are appended in blocks. All integers little-endian.
///
///     header   "WMET", u16 version 1, u16 bytes of a sample, u16 components, u16 bytes of names,
///              names ("checksums\n" ...), u64 XXH3 of all before
///     block    u32 samples, samples, u64 XXH3 of the block before it
///     sample   i64 milliseconds since 1970 UTC, f64 value, f64 for each component; NaN = no data

struct MetricsFileSample {
    Timestamp time;
    double value = 0;
    std::vector<double> components;
};

struct MetricsFile {
    std::vector<std::string> components;
    std::vector<MetricsFileSample> samples;
    std::size_t wholeBytes = 0;    ///< up to the end of the last sound block
    std::optional<Error> problem;  ///< what comes behind them is damaged or cut
};

/// Takes: names of components, without line ends, together at most 64 KiB.
std::string encodeMetricsHeader(const std::vector<std::string>& components);
/// Appends samples as one block. Takes: samples with as many components as the header names, at least one.
void appendMetricsBlock(std::string& out, const std::vector<MetricsFileSample>& samples);

/// Reads a file up to its first damage. Errors: InvalidFormat with the offset when the header is not sound;
/// NewerFormat.
Result<MetricsFile> decodeMetricsFile(ByteView bytes);

/// The file as JSON, a sample a line: {"components": [...], "samples": [{"time": ..., "value": 0.97,
/// "checksums": 1}]}. Values without data are null.
std::string metricsFileJson(const MetricsFile& file);

}  // namespace warp
