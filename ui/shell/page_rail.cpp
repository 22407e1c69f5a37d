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
    m_column->setContentsMargins(4, metrics::kTiny, 4, metrics::kTiny);
    m_column->setSpacing(metrics::kTiny);
    for (const PageKind& kind : registry.kinds()) {
        if (kind.single) addButton(kind, registry.numberOf(kind.name));
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

void PageRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors().line);
}

void PageRail::addButton(const PageKind& kind, int number) {
    auto* button = new RailButton(this);
    button->setObjectName(QStringLiteral("rail-") + kind.name);
    button->setProperty("pageName", kind.name);
    button->setProperty("needsUniverse", kind.needsUniverse);
    button->setIcon(icon(kind.glyph));
    button->setAccessibleName(kind.title);
    const QKeySequence keys(number > 0 ? Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)
                                       : QKeyCombination());
    const QString hint =
        number > 0 ? QStringLiteral("  ") + keys.toString(QKeySequence::NativeText) : QString();
    button->setToolTip(kind.title + hint);
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
