// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_dialog.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/universe_link.h"
#include "ui/widgets/banner.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 320;

QLineEdit* makeField(const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMinimumWidth(kFieldWidth);
    return field;
}

}  // namespace

SignInDialog::SignInDialog(const QString& directory, const QString& user, QWidget* parent)
    : QDialog(parent),
      m_user(makeField(u"signInUser"_s, tr("User"), this)),
      m_password(makeField(u"signInPassword"_s, tr("Password"), this)),
      m_problem(new Banner(this)) {
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    setAccessibleName(windowTitle());
    auto* place = new QLabel(directory, this);
    place->setTextFormat(Qt::PlainText);
    place->setFont(Theme::font(FontRole::Code));
    place->setWordWrap(true);
    auto* sentence = new QLabel(tr("This universe has users. Who opens it?"), this);
    sentence->setWordWrap(true);
    m_user->setText(user);
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(u"signInProblem"_s);
    m_problem->hide();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kLarge);
    form->setVerticalSpacing(metrics::kSmall);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(place);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    connect(m_user, &QLineEdit::textChanged, this, &SignInDialog::check);
    check();
    (user.isEmpty() ? m_user : m_password)->setFocus();
}

QWidget* SignInDialog::buildButtons() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    m_accept = new QPushButton(tr("Sign in"), part);
    m_accept->setObjectName(u"signInAccept"_s);
    m_accept->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), part);
    m_cancel->setObjectName(u"signInCancel"_s);
    m_cancel->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    connect(m_accept, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

void SignInDialog::submit() {
    setBusy(true);
    m_problem->hide();
    Q_EMIT submitted({.user = m_user->text(), .password = m_password->text()});
}

void SignInDialog::refuse(const QString& why) {
    m_problem->setText({.kind = BannerKind::Critical, .message = why});
    m_problem->show();
    m_password->clear();
    setBusy(false);
    m_password->setFocus();
}

void SignInDialog::setBusy(bool busy) {
    m_busy = busy;
    for (QWidget* part : {static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_password)})
        part->setEnabled(!busy);
    check();
}

void SignInDialog::check() {
    m_accept->setEnabled(!m_busy && !m_user->text().isEmpty());
}

}  // namespace warp::ui
