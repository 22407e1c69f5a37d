// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the compiled texts of the static library known to Qt's resource system, under ":/i18n".
void initWarpTranslations();
