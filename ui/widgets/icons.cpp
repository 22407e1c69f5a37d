// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <array>
#include <cmath>

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

// In the order of Glyph.
constexpr std::array kNames = {
    "access",        "activity",   "add",          "alert",         "back",     "backups",   "cancel",
    "chart",         "check",      "chevron_down", "chevron_right", "close",    "collapse",  "columns",
    "configuration", "conflict",   "copy",         "dashboard",     "delete",   "edit",      "entanglement",
    "entropy",       "error",      "expand",       "explorer",      "export",   "file",      "filter",
    "folder",        "forward",    "help",         "hex",           "history",  "home",      "import",
    "info",          "inspector",  "json",         "keyboard",      "language", "lock",      "log",
    "more",          "move",       "new",          "observatory",   "observer", "ok",        "open",
    "package",       "palette",    "pause",        "pin",           "play",     "qql",       "quantum_graph",
    "record",        "redo",       "refresh",      "remove",        "repair",   "save",      "search",
    "settings",      "shard_cold", "shard_hot",    "shard_warm",    "snapshot", "spacetime", "stop",
    "table",         "tag",        "temporal",     "theme",         "treemap",  "type",      "undo",
    "universe",      "verify",     "warning",      "wormholes",
};

constexpr double kStroke = 1.5;

QByteArray source(Glyph glyph) {
    QFile file(u":/icons/%1.svg"_s.arg(glyphName(glyph)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray inked(Glyph glyph, const QColor& ink, double stroke) {
    QByteArray svg = source(glyph);
    svg.replace("currentColor", ink.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    return svg;
}

// Up to 20 px a glyph simply scales; beyond that the line keeps its width, or it would look like a poster.
double strokeFor(double side) {
    return side <= 20.0 ? kStroke : kStroke * 16.0 / side;
}

QColor inkFor(QIcon::Mode mode) {
    switch (mode) {
        case QIcon::Disabled: return colors().disabled;
        case QIcon::Active:
        case QIcon::Selected: return colors().text;
        case QIcon::Normal: break;
    }
    return mixed(colors().secondary, colors().text, 0.35);
}

QPixmap rendered(Glyph glyph, QSize size, double ratio, const QColor& ink) {
    const QString key = u"warp-glyph/%1/%2x%3@%4/%5"_s.arg(glyphName(glyph))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(ink.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, QRectF(QPointF(), QSizeF(size)), glyph, ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
  public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), rendered(m_glyph, rect.size(), ratio, inkFor(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return rendered(m_glyph, size, 1.0, inkFor(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        QPixmap pixmap = rendered(m_glyph, (QSizeF(size) / scale).toSize(), scale, inkFor(mode));
        return pixmap;
    }
    QIconEngine* clone() const override { return new GlyphEngine(m_glyph); }
    QString key() const override { return u"warp-glyph"_s; }
    QString iconName() override { return glyphName(m_glyph); }

  private:
    Glyph m_glyph;
};

}  // namespace

QIcon icon(Glyph glyph) {
    return QIcon(new GlyphEngine(glyph));
}

void paintGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& ink) {
    QSvgRenderer renderer(inked(glyph, ink, strokeFor(rect.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
}

QVector<Glyph> allGlyphs() {
    QVector<Glyph> all;
    for (std::size_t i = 0; i < kNames.size(); ++i) all.push_back(static_cast<Glyph>(i));
    return all;
}

QString glyphName(Glyph glyph) {
    return QString::fromLatin1(kNames[static_cast<std::size_t>(glyph)]);
}

}  // namespace warp::ui
