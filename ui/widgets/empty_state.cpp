// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kMaxWidth = 360;
constexpr int kLeastWidth = 160;
constexpr int kIconSide = 32;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_link(new LinkButton(this)) {
    setObjectName(QStringLiteral("emptyState"));
    m_icon->setFixedSize(kIconSide, kIconSide);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_action->setProperty("primary", true);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_link->setObjectName(QStringLiteral("emptyLink"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kMedium);
    column->addStretch(2);
    for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_sentence),
                          static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_link)}) {
        column->addWidget(part, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkTriggered);
    setText({});
}

void EmptyState::setText(const EmptyText& text) {
    m_text = text;
    m_sentence->setText(text.sentence);
    m_action->setText(text.action);
    m_action->setVisible(!text.action.isEmpty());
    m_link->setText(text.link);
    m_link->setVisible(!text.link.isEmpty());
    fitSentence();
    showIcon();
}

// A wrapped label in an aligned cell would otherwise be as tall as one line.
void EmptyState::fitSentence() {
    const QMargins around = layout()->contentsMargins();
    const int width = std::clamp(this->width() - around.left() - around.right(), kLeastWidth, kMaxWidth);
    m_sentence->setFixedSize(width, std::max(0, m_sentence->heightForWidth(width)));
}

QSize EmptyState::minimumSizeHint() const {
    const QMargins around = layout()->contentsMargins();
    return {kLeastWidth + around.left() + around.right(), QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showIcon();
}

void EmptyState::showIcon() {
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(kIconSide, kIconSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, QRectF(0, 0, kIconSide, kIconSide), m_text.glyph, colors().secondary);
    painter.end();
    m_icon->setPixmap(pixmap);
}

}  // namespace warp::ui
