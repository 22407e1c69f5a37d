// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/spacetime/entanglement/entanglement.h"

namespace warp::cli {

/// A value, its other possible values and its partners. With --json one document.
void printEntangled(Console& console, const EntangledRecord& found);

}  // namespace warp::cli
