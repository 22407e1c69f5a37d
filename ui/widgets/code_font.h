// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QRawFont;

namespace warp::ui {

/// The family of the code font as it is installed, and of its copy in which every character stands for
/// itself.
inline constexpr QStringView kInstalledCodeFamily = u"JetBrains Mono";
inline constexpr QStringView kPlainCodeFamily = u"Warpscope Code";

/// The family code is drawn with. The installed font draws ">=" as one sign, which hides what a value holds,
/// and this Qt (6.4) cannot be told to leave that feature of a font out. So the program registers a copy of
/// it in memory without its substitutions, once. Returns: the copy's family, or the installed one's where
/// there is nothing to copy.
QString codeFamily();

/// A font file of the outlines, measures and characters of `font`, without substitutions and called `family`.
/// Returns: nothing when `font` has no TrueType outlines.
QByteArray withoutSubstitutions(const QRawFont& font, const QString& family);

}  // namespace warp::ui
