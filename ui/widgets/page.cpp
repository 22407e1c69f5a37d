// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/banner.h"
#include "ui/widgets/skeleton.h"

namespace warp::ui {
namespace {

constexpr int kSkeletonDelayMs = 150;

}  // namespace

Page::Page(QWidget* parent)
    : QWidget(parent),
      m_banner(new Banner(this)),
      m_stack(new QStackedLayout),
      m_skeleton(new Skeleton(this)),
      m_empty(new EmptyState(this)),
      m_failure(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    m_banner->hide();
    m_failure->setObjectName(QStringLiteral("failedState"));
    for (QWidget* side : {m_skeleton, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_failure)}) {
        m_stack->addWidget(side);
    }
    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(kSkeletonDelayMs);
    connect(&m_skeletonDelay, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(m_empty, &EmptyState::actionTriggered, this, &Page::emptyActionTriggered);
    connect(m_empty, &EmptyState::linkTriggered, this, &Page::emptyLinkTriggered);
    connect(m_failure, &EmptyState::actionTriggered, this, &Page::retryRequested);
}

void Page::setContent(QWidget* content) {
    m_content = content;
    m_stack->addWidget(content);
    // Until the first answer the blank content is what a fast load would show.
    m_stack->setCurrentWidget(content);
    m_skeletonDelay.start();
}

void Page::showLoading() {
    m_state = State::Loading;
    m_banner->hide();
    m_skeletonDelay.start();
    Q_EMIT stateChanged();
}

void Page::showWorking() {
    m_skeletonDelay.stop();
    m_state = State::Loading;
    m_banner->hide();
    m_stack->setCurrentWidget(m_content);
    Q_EMIT stateChanged();
}

void Page::showEmpty(const EmptyText& text) {
    m_empty->setText(text);
    m_banner->hide();
    enter(State::Empty, m_empty);
}

void Page::showReady() {
    m_banner->hide();
    enter(State::Ready, m_content);
}

void Page::showPartial(const QString& count) {
    m_banner->setText({.kind = BannerKind::Info, .message = count});
    m_banner->show();
    enter(State::Partial, m_content);
}

void Page::showFailed(const QString& reason) {
    m_failure->setText({.glyph = Glyph::Error, .sentence = reason, .action = tr("Try again")});
    m_banner->hide();
    enter(State::Failed, m_failure);
}

void Page::enter(State state, QWidget* shown) {
    m_skeletonDelay.stop();
    m_state = state;
    if (shown != nullptr) m_stack->setCurrentWidget(shown);
    Q_EMIT stateChanged();
    Q_EMIT settled();
}

}  // namespace warp::ui
