// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/universe/holder_client.h"
#include "engine/universe/universe.h"

namespace warp {

/// A universe that another process has open for writing: reads go to an observer, what writes is carried out
/// by that process. A write is seen by reads here at most a second later. Takes: `observer`, opened beside
/// the holder.
std::unique_ptr<Universe> makeClientUniverse(std::unique_ptr<Universe> observer, HolderClient client);

}  // namespace warp
