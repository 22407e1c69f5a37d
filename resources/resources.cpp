// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/QtGlobal>

void initWarpResources() {
    Q_INIT_RESOURCE(warpscope);
}
