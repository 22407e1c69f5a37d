// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of the ui reads anyway; compiled once. Files still include what they use.
#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>
