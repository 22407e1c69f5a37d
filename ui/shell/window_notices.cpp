// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_notices.h"

#include <QtWidgets/QWidget>

#include "ui/shell/recent_universes.h"
#include "ui/shell/repair_dialog.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/shell/universe_banner.h"
#include "ui/shell/universe_commands.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/banner.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

WindowNotices::WindowNotices(UniverseLink& link, UniverseCommands& commands, WindowServices& services,
                             const RecentUniverses& recent, QWidget* place)
    : QObject(place),
      m_link(link),
      m_commands(commands),
      m_services(services),
      m_recent(recent),
      m_place(place),
      m_notice(new Banner(place)),
      m_state(new Banner(place)) {
    m_notice->setObjectName(u"noticeBanner"_s);
    m_notice->hide();
    m_state->setObjectName(u"universeBanner"_s);
    m_state->hide();
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        m_notice->hide();
        if (const auto action = std::exchange(m_action, {})) action();
    });
    connect(m_state, &Banner::actionTriggered, this, &WindowNotices::onStateAction);
    connect(&link, &UniverseLink::opened, this, &WindowNotices::onOpened);
    connect(&link, &UniverseLink::openFailed, this, &WindowNotices::onOpenFailed);
    connect(&link, &UniverseLink::resumed, this,
            [this] { tell({.message = tr("Writing goes on: changes are taken again."), .closable = true}); });
    connect(&link, &UniverseLink::resumeFailed, this, [this](const QString& reason) {
        tell({.kind = BannerKind::Critical,
              .message = tr("Writing could not be resumed. %1").arg(reason),
              .closable = true});
    });
    connect(&commands, &UniverseCommands::repairRequested, this,
            [this](const QString& directory) { showRepair(directory, false); });
}

void WindowNotices::tell(const BannerText& text, std::function<void()> action) {
    m_action = std::move(action);
    m_notice->setText(text);
    m_notice->show();
}

void WindowNotices::clear() {
    m_action = {};
    m_notice->hide();
}

void WindowNotices::updateState() {
    const auto text = bannerFor(m_link.facts());
    m_state->setVisible(text.has_value());
    if (text) m_state->setText(*text);
}

void WindowNotices::onOpened() {
    endSignIn();
    if (std::exchange(m_signInGivenUp, false)) m_link.close();
}

void WindowNotices::onOpenFailed(const OpenFailure& failure) {
    const bool givenUp = std::exchange(m_signInGivenUp, false);
    if (failure.remedy == OpenRemedy::SignIn) {
        if (!givenUp) askWho(failure);
        return;
    }
    endSignIn();
    BannerText text{.kind = BannerKind::Critical,
                    .message = failure.directory + u": "_s + failure.why.text(),
                    .closable = true};
    const QString directory = failure.directory;
    std::function<void()> action;
    switch (failure.remedy) {
        case OpenRemedy::None:
        case OpenRemedy::SignIn: break;
        case OpenRemedy::Choose:
            text.action = tr("Choose another\u2026");
            action = [this] { m_commands.askOpen(OpenMode::Write); };
            break;
        case OpenRemedy::Observe:
            text.action = tr("Open as observer");
            action = [this, directory] { m_commands.open(directory, OpenMode::Observe); };
            break;
        case OpenRemedy::Repair:
            text.action = tr("Repair\u2026");
            action = [this, directory, tree = failure.tree] { showRepair(directory, tree); };
            break;
    }
    tell(text, std::move(action));
}

void WindowNotices::askWho(const OpenFailure& failure) {
    if (m_signIn) return m_signIn->refuse(tr("The name or the password is wrong."));
    const QString user = failure.user.isEmpty() ? m_recent.userOf(failure.directory) : failure.user;
    m_signIn = new SignInDialog(failure.directory, user, m_place->window());
    connect(m_signIn, &SignInDialog::submitted, this,
            [this, directory = failure.directory, mode = failure.mode](const Credentials& who) {
                m_link.signIn(directory, mode, who);
            });
    connect(m_signIn, &QDialog::rejected, this, [this] {
        m_signInGivenUp = m_signIn->isWaiting();
        m_signIn.clear();  // it is gone for the next question, though not deleted yet
    });
    m_signIn->open();
}

void WindowNotices::endSignIn() {
    if (m_signIn) m_signIn->accept();
    m_signIn.clear();
}

void WindowNotices::showRepair(const QString& directory, bool tree) {
    auto* dialog = new RepairDialog(m_link, directory, tree, m_place->window());
    connect(dialog, &RepairDialog::openRequested, this,
            [this, directory] { m_commands.open(directory, OpenMode::Write); });
    dialog->open();
}

void WindowNotices::onStateAction() {
    if (m_link.facts().state == LinkState::ReadOnly) return m_commands.resume();
    m_services.guard.leaveAll([this] { m_link.open(m_link.facts().directory, OpenMode::Write); });
}

}  // namespace warp::ui
