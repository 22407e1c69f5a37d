// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the ui knows of snapshots: the engine's value types. Calls are made in jobs on the session.
#include "engine/backups/backups.h"
#include "engine/universe/in_place_restore.h"
#include "engine/universe/part_selection.h"
