// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QtCore/QtGlobal>

void initWarpTranslations() {
    Q_INIT_RESOURCE(translations);
}
