// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/wizard_dialog.h"

#include <algorithm>
#include <numeric>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

WizardDialog::WizardDialog(const QString& objectName, const QString& title, QWidget* parent)
    : QDialog(parent),
      m_title(new QLabel(this)),
      m_place(new QLabel(this)),
      m_steps(new QStackedWidget(this)) {
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(buildHead());
    column->addWidget(m_steps, 1);
    column->addWidget(buildButtons());
}

QWidget* WizardDialog::buildHead() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"wizardTitle"_s);
    m_title->setFont(Theme::font(FontRole::Section));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_place->setObjectName(u"wizardPlace"_s);
    m_place->setFont(Theme::font(FontRole::Caption));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_title, 1);
    row->addWidget(m_place);
    return part;
}

QWidget* WizardDialog::buildButtons() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    const auto add = [&](const QString& name) {
        auto* button = new QPushButton(part);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_back = add(u"wizardBack"_s);
    m_next = add(u"wizardNext"_s);
    m_close = add(u"wizardClose"_s);
    m_next->setDefault(true);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_back, &QPushButton::clicked, this, [this] { onBack(); });
    connect(m_next, &QPushButton::clicked, this, [this] { onNext(); });
    connect(m_close, &QPushButton::clicked, this, [this] { onClose(); });
    return part;
}

int WizardDialog::step() const {
    return m_steps->currentIndex();
}

void WizardDialog::setSubject(const QString& subject) {
    m_subject = subject;
    update();
}

int WizardDialog::addStep(const QString& title, QWidget* page) {
    m_titles << title;
    return m_steps->addWidget(page);
}

std::vector<int> WizardDialog::path() const {
    std::vector<int> all(static_cast<std::size_t>(m_steps->count()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void WizardDialog::goTo(int step) {
    m_steps->setCurrentIndex(step);
    update();
}

void WizardDialog::update() {
    const QString title = m_titles.value(step());
    m_title->setText(m_subject.isEmpty() ? title : u"%1 \u00b7 %2"_s.arg(title, m_subject));
    const std::vector<int> way = path();
    const auto at = std::ranges::find(way, step()) - way.begin();
    m_place->setText(tr("Step %1 of %2").arg(at + 1).arg(way.size()));
    const Buttons shown = buttons();
    const std::array texts = {std::pair(m_back, shown.back), std::pair(m_next, shown.next),
                              std::pair(m_close, shown.close)};
    for (const auto& [button, text] : texts) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    }
    m_next->setEnabled(shown.nextEnabled);
}

}  // namespace warp::ui
