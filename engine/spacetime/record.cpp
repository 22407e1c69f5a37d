// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record.h"

namespace warp {

std::string_view quantumStateName(QuantumState state) {
    return state == QuantumState::Collapsed ? "collapsed" : "superposition";
}

}  // namespace warp
