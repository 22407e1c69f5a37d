// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QVector>
#include <QtGui/QColor>
#include <QtGui/QIcon>

class QPainter;

namespace warp::ui {

/// Every picture of the house: one per region of a universe, one per verb. resources/icons/<name>.svg.
enum class Glyph {
    Access,
    Activity,
    Add,
    Alert,
    Back,
    Backups,
    Cancel,
    Chart,
    Check,
    ChevronDown,
    ChevronRight,
    Close,
    Collapse,
    Columns,
    Configuration,
    Conflict,
    Copy,
    Dashboard,
    Delete,
    Edit,
    Entanglement,
    Entropy,
    Error,
    Expand,
    Explorer,
    Export,
    File,
    Filter,
    Folder,
    Forward,
    Help,
    Hex,
    History,
    Home,
    Import,
    Info,
    Inspector,
    Json,
    Keyboard,
    Language,
    Lock,
    Log,
    More,
    Move,
    New,
    Observatory,
    Observer,
    Ok,
    Open,
    Package,
    Palette,
    Pause,
    Pin,
    Play,
    Qql,
    QuantumGraph,
    Record,
    Redo,
    Refresh,
    Remove,
    Repair,
    Save,
    Search,
    Settings,
    ShardCold,
    ShardHot,
    ShardWarm,
    Snapshot,
    Spacetime,
    Stop,
    Table,
    Tag,
    Temporal,
    Theme,
    Treemap,
    Type,
    Undo,
    Universe,
    Verify,
    Warning,
    Wormholes,
};

/// The glyph as an icon that follows the theme: normal, disabled and selected inks from the palette.
QIcon icon(Glyph glyph);

/// Paints `glyph` into `rect` with `ink`. The stroke stays 1.5 px at any size, so large ones are outlines.
void paintGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& ink);

QVector<Glyph> allGlyphs();
/// The file's name without path and ending, e.g. "shard_hot".
QString glyphName(Glyph glyph);

}  // namespace warp::ui
