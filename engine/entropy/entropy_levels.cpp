// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_levels.h"

#include <algorithm>

namespace warp {

std::optional<double> LoadPart::share() const {
    if (!used) return {};
    return budget > 0 ? std::clamp(*used / budget, 0.0, 1.0) : 0.0;
}

std::optional<double> EntropyLevels::total() const {
    if (!cpu || !memory || !io) return {};
    return *cpu + *memory + *io;
}

EntropyLevels entropyLevels(const EntropyInput& input) {
    EntropyLevels levels{.cpu = input.cores.share(), .memory = input.memory.share(), .io = {}};
    for (const LoadPart* part : {&input.logBacklog, &input.mirrorLag, &input.syncLatency}) {
        if (const auto share = part->share()) levels.io = std::max(levels.io.value_or(0), *share);
    }
    return levels;
}

}  // namespace warp
