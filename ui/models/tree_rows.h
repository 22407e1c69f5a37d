// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/models/target.h"
#include "ui/widgets/icons.h"

namespace warp::ui {

/// How things of a universe are named and marked in trees, crumbs and pins.

QString targetText(const Target& target);
Glyph targetGlyph(const Target& target);

/// "users:0000000", "users:0009999" -> "0000000 … 0009999"; long ids keep their beginnings.
QString keyRangeText(const QString& firstKey, const QString& lastKey);

struct FileRowText {
    QString name;
    Target target;
    Glyph glyph = Glyph::File;
    std::optional<std::uint64_t> bytes;
    bool branches = false;
};
/// Takes: the folder the entry lies in, "" for the top.
FileRowText fileRowText(const QString& folder, const FileEntry& entry);

}  // namespace warp::ui
