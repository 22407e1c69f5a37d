// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

#include "ui/widgets/theme.h"

class QPainter;

namespace warp::ui {

/// "Hot", "Warm", "Cold", in the user's language.
QString temperatureWord(Temperature temperature);

/// Hot is a triangle, warm a disc, cold a triangle on its tip: never colour alone.
void paintTemperature(QPainter& painter, const QRectF& rect, Temperature temperature);

}  // namespace warp::ui
