// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// One line of the health page in the user's language.
struct HealthText {
    QString name;
    QString why;  ///< with the figures, from `stats` of about the same moment
    QString fix;  ///< empty when nothing is to be done
};

/// A check that this program does not know keeps the engine's words.
HealthText healthText(const HealthCheck& check, const UniverseStats& stats);

}  // namespace warp::ui
