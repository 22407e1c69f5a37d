// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace warp::ui {

class Banner;
class RecentUniverses;
class SignInDialog;
class UniverseCommands;
class UniverseLink;
struct BannerText;
struct OpenFailure;
struct WindowServices;

/// The two bars above the pages: what the universe's state is, and what has just happened, each with the one
/// thing that can be done about it.
class WindowNotices final : public QObject {
    Q_OBJECT

  public:
    /// All of them must outlive it. Takes: `place`, the parent of the bars.
    WindowNotices(UniverseLink& link, UniverseCommands& commands, WindowServices& services,
                  const RecentUniverses& recent, QWidget* place);

    Banner* stateBar() const { return m_state; }
    Banner* noticeBar() const { return m_notice; }

    void tell(const BannerText& text, std::function<void()> action = {});
    void clear();
    /// The state bar says what the link says now.
    void updateState();
    void showRepair(const QString& directory, bool tree);

  private:
    void onOpened();
    void onOpenFailed(const OpenFailure& failure);
    void askWho(const OpenFailure& failure);
    void endSignIn();
    void onStateAction();

    UniverseLink& m_link;
    UniverseCommands& m_commands;
    WindowServices& m_services;
    const RecentUniverses& m_recent;
    QWidget* m_place;
    Banner* m_notice;
    Banner* m_state;
    std::function<void()> m_action;
    QPointer<SignInDialog> m_signIn;
    bool m_signInGivenUp = false;  ///< while its answer was still due: that is not told, and closes again
};

}  // namespace warp::ui
