// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace warp::cli {

struct BenchOptions {
    std::string directory;              ///< a universe is made below it and removed
    std::uint32_t records = 1'000'000;  ///< at least 1
    unsigned threads = 16;              ///< of syncput, at least 1
    std::vector<std::string> works;     ///< empty: all
};

/// One measured figure.
struct BenchFigure {
    std::string work;
    double value = 0;
    std::string unit;
};

/// The works in the order in which they run.
const std::vector<std::string>& benchWorks();

/// Measures this engine with the standard records and tells every figure as soon as it is known.
/// Leaves: nothing in the directory, even when the process is ended meanwhile.
/// Errors: InvalidArgument for an unknown work, those of the engine.
Status runBench(const BenchOptions& options, const std::function<void(const BenchFigure&)>& tell);

}  // namespace warp::cli
