// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kCrumbPadding = 14;
constexpr int kSeparator = 12;
constexpr int kFoldedWidth = 28;
constexpr int kLongestCrumb = 200;
constexpr int kLeastCrumb = 20;

}  // namespace

Breadcrumb::Breadcrumb(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Path"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void Breadcrumb::setPath(const QVector<Crumb>& path) {
    m_path = path;
    rebuild();
}

QSize Breadcrumb::minimumSizeHint() const {
    return {120, metrics::kControl};
}

void Breadcrumb::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (foldedCount() != m_folded || roomForLast() != m_room) rebuild();
}

void Breadcrumb::rebuild() {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    m_folded = foldedCount();
    m_room = roomForLast();
    for (qsizetype i = 0; i < m_path.size(); ++i) {
        if (i > 0) addSeparator();
        if (i == 1 && m_folded > 0) {
            addFolded(1, m_folded);
            i = m_folded;
            continue;
        }
        addCrumb(m_path[i], i + 1 == m_path.size());
    }
    m_row->addStretch(1);
    shortenLast();
}

// What a button needs around its text only the style knows.
void Breadcrumb::shortenLast() {
    const int over = m_row->sizeHint().width() - width();
    auto* item = m_row->itemAt(m_row->count() - 2);
    if (over <= 0 || m_path.isEmpty() || item == nullptr) return;
    auto* last = static_cast<QToolButton*>(item->widget());
    const int room = last->fontMetrics().horizontalAdvance(last->text()) - over;
    last->setText(last->fontMetrics().elidedText(m_path.constLast().text, Qt::ElideMiddle, room));
}

void Breadcrumb::addCrumb(const Crumb& crumb, bool last) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    QFont face = font();
    if (last) face.setWeight(QFont::DemiBold);
    button->setFont(face);
    button->setText(
        QFontMetrics(face).elidedText(crumb.text, Qt::ElideMiddle, last ? m_room : kLongestCrumb));
    button->setToolTip(crumb.text);
    button->setAccessibleName(crumb.text);
    connect(button, &QToolButton::clicked, this,
            [this, target = crumb.target] { Q_EMIT crumbTriggered(target); });
    m_row->addWidget(button);
    button->show();
}

void Breadcrumb::addSeparator() {
    auto* mark = new QLabel(QStringLiteral("/"), this);
    mark->setFixedWidth(kSeparator);
    mark->setAlignment(Qt::AlignCenter);
    mark->setForegroundRole(QPalette::PlaceholderText);
    m_row->addWidget(mark);
    mark->show();
}

void Breadcrumb::addFolded(qsizetype first, qsizetype last) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(QStringLiteral("\u2026"));
    button->setAccessibleName(tr("Hidden part of the path"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("menuByGlyph", true);
    auto* menu = new QMenu(button);
    for (qsizetype i = first; i <= last; ++i) {
        menu->addAction(m_path[i].text, this,
                        [this, target = m_path[i].target] { Q_EMIT crumbTriggered(target); });
    }
    button->setMenu(menu);
    m_row->addWidget(button);
    button->show();
}

int Breadcrumb::widthOf(const Crumb& crumb) const {
    return std::min(fontMetrics().horizontalAdvance(crumb.text), kLongestCrumb) + kCrumbPadding;
}

// How many of the crumbs after the first go into the menu so that the rest fits.
qsizetype Breadcrumb::foldedCount() const {
    int needed = 0;
    for (const Crumb& crumb : m_path) needed += widthOf(crumb) + kSeparator;
    qsizetype folded = 0;
    while (needed > width() && folded + 2 < m_path.size()) {
        ++folded;
        needed -= widthOf(m_path[folded]) + kSeparator;
        if (folded == 1) needed += kFoldedWidth + kSeparator;
    }
    return folded;
}

// Where the path ends is what it is about: what does not fit of it is left out in its middle, not cut off.
int Breadcrumb::roomForLast() const {
    int others = m_folded > 0 ? kFoldedWidth + kSeparator : 0;
    for (qsizetype i = 0; i + 1 < m_path.size(); ++i)
        if (i == 0 || i > m_folded) others += widthOf(m_path[i]) + kSeparator;
    return std::clamp(width() - others - kCrumbPadding, kLeastCrumb, kLongestCrumb);
}

}  // namespace warp::ui
