// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_rail.h"

#include <QtGui/QPainter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/page_registry.h"
#include "ui/widgets/house_paint.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kWidth = 44;
constexpr int kButton = 36;

// The button of the shown page carries the selection's bar at the window's edge.
class RailButton final : public QToolButton {
  public:
    using QToolButton::QToolButton;

  protected:
    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        if (!isChecked()) return;
        QPainter painter(this);
        paint::selectionBar(painter, QRect(0, 4, metrics::kSelectionBar, height() - 8), true);
    }
};

}  // namespace

PageRail::PageRail(const PageRegistry& registry, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("pageRail"));
    setFixedWidth(kWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(4, metrics::kTiny, 4, metrics::kTiny);
    m_column->setSpacing(metrics::kTiny);
    for (const PageKind& kind : registry.kinds()) {
        if (kind.single) addButton(kind);
    }
    m_column->addStretch(1);
}

void PageRail::setUniverseOpen(bool open) {
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setVisible(open || !button->property("needsUniverse").toBool());
    }
}

void PageRail::setCurrent(const QString& pageName) {
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setChecked(button->property("pageName").toString() == pageName);
    }
}

void PageRail::setKeys(const QString& pageName, const QString& keys) {
    for (QToolButton* button : std::as_const(m_buttons)) {
        if (button->property("pageName").toString() != pageName) continue;
        const QString hint = keys.isEmpty() ? QString() : QStringLiteral("  ") + keys;
        button->setToolTip(button->accessibleName() + hint);
    }
}

void PageRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors().line);
}

void PageRail::addButton(const PageKind& kind) {
    auto* button = new RailButton(this);
    button->setObjectName(QStringLiteral("rail-") + kind.name);
    button->setProperty("pageName", kind.name);
    button->setProperty("needsUniverse", kind.needsUniverse);
    button->setIcon(icon(kind.glyph));
    button->setAccessibleName(kind.title);
    button->setToolTip(kind.title);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFixedSize(kButton, kButton);
    m_column->addWidget(button);
    m_buttons << button;
    connect(button, &QToolButton::clicked, this, [this, name = kind.name, button] {
        // Being checked says "shown", which is not the click's to decide.
        button->setChecked(!button->isChecked());
        Q_EMIT pageRequested(name);
    });
}

}  // namespace warp::ui
