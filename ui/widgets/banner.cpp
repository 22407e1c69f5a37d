// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kTextLeft = 40;
constexpr int kEdge = 3;

const QColor& fillOf(BannerKind kind) {
    switch (kind) {
        case BannerKind::Info: return colors().infoFill;
        case BannerKind::Warning: return colors().warningFill;
        case BannerKind::Critical: break;
    }
    return colors().criticalFill;
}

QColor edgeOf(BannerKind kind) {
    switch (kind) {
        case BannerKind::Info: return colors().secondary;
        case BannerKind::Warning: return colors().of(Status::Warning);
        case BannerKind::Critical: break;
    }
    return colors().of(Status::Critical);
}

Glyph glyphOf(BannerKind kind) {
    switch (kind) {
        case BannerKind::Info: return Glyph::Info;
        case BannerKind::Warning: return Glyph::Warning;
        case BannerKind::Critical: break;
    }
    return Glyph::Error;
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_message(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("banner"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setIcon(icon(Glyph::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kTextLeft, 5, metrics::kSmall, 5);
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_message, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setText({});
}

void Banner::setText(const BannerText& text) {
    m_text = text;
    m_message->setText(text.message);
    m_message->setMinimumHeight(metrics::kControl);
    m_action->setText(text.action);
    m_action->setVisible(!text.action.isEmpty());
    m_close->setVisible(text.closable);
    setAccessibleName(text.message);
    update();
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), fillOf(m_text.kind));
    painter.fillRect(QRect(0, 0, kEdge, height()), edgeOf(m_text.kind));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors().line);
    const QRect mark(metrics::kMedium, (height() - metrics::kIcon) / 2, metrics::kIcon, metrics::kIcon);
    paintGlyph(painter, mark, glyphOf(m_text.kind), colors().text);
}

}  // namespace warp::ui
