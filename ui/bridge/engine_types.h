// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the rest of the ui knows of the engine: its value types. Calls are made by the queries of ui/bridge.
#include "engine/base/error.h"
#include "engine/base/result.h"
#include "engine/spacetime/record.h"
#include "engine/spacetime/spacetime.h"
#include "engine/universe/universe.h"

namespace warp::ui {

/// The engine's Result<void>; ui/widgets/theme.h has a Status of its own.
using Outcome = ::warp::Result<void>;

}  // namespace warp::ui
