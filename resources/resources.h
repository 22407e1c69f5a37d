// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the icons of the static library known to Qt's resource system. Call once, before the first icon.
void initWarpResources();
