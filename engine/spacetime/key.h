// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records share these with the nodes of the graph.
#include "engine/formats/key.h"  // IWYU pragma: export
