// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace warp {

/// Appends a measured number: whole ones as they are, others with 6 significant digits; `none` when there is
/// no data.
void appendFigure(std::string& out, double value, const char* none);
/// The same as a text of its own; empty without data.
std::string figureText(double value);

}  // namespace warp
