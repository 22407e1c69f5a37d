// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace warp {

/// A load and what it is judged by.
struct LoadPart {
    std::optional<double> used;  ///< nothing when it could not be measured
    double budget = 0;           ///< in the same unit; 0 = there is none, so there is no load

    /// 0..1. Nothing when it is unknown.
    std::optional<double> share() const;
};

/// What the three loads are made of.
struct EntropyInput {
    LoadPart cores;        ///< processor time in cores
    LoadPart memory;       ///< bytes without pages of files: those go when somebody needs the memory
    LoadPart logBacklog;   ///< bytes of log that is not in the tree
    LoadPart mirrorLag;    ///< seconds that files are behind
    LoadPart syncLatency;  ///< seconds, the 99th percentile of what waited for the disk
};

/// Each 0..1, their sum 0..3. Nothing when a part could not be measured; the sum needs all three.
struct EntropyLevels {
    std::optional<double> cpu;
    std::optional<double> memory;
    std::optional<double> io;  ///< the greatest of log, mirror and disk
    std::optional<double> total() const;
};

/// Spec: Entropy. Without syncs in the time measured the disk was not slow: that part is left out.
EntropyLevels entropyLevels(const EntropyInput& input);

}  // namespace warp
