// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

#include "ui/widgets/status_badge.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {

/// The marks of temperature and state as icons of item views, in the colours of the theme that is on.
QIcon temperatureIcon(Temperature temperature);
QIcon statusIcon(Status status);

}  // namespace warp::ui
