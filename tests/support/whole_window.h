// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/support/fake_universe.h"
#include "ui/pages/window_host.h"
#include "ui/shell/preferences.h"

namespace warp::ui::test {

/// Prompts that always say the same: yes with something that fits, or no.
class SteadyPrompts final : public Prompts {
  public:
    bool accepts = false;
    /// What is answered to questions for files and directories.
    QString path;
    QStringList asked;
    QString lastText;  ///< the text of the last one that was asked

    void ask(QWidget*, const Question& question, std::function<void(Choice)> answer) override;
    void askText(QWidget*, const TextQuestion& question,
                 std::function<void(std::optional<QString>)> answer) override;
    void askDirectory(QWidget*, const FileQuestion& question,
                      std::function<void(std::optional<QString>)> answer) override;
    void askFileToOpen(QWidget*, const FileQuestion& question,
                       std::function<void(std::optional<QString>)> answer) override;
    void askFileToSave(QWidget*, const FileQuestion& question,
                       std::function<void(std::optional<QString>)> answer) override;
    void tell(QWidget*, const QString& title, const QString& text) override;

  private:
    void answerPath(const FileQuestion& question, const std::function<void(std::optional<QString>)>& answer);
};

/// The doors to one fake universe; directories called ".../missing" hold none.
EngineDoors doorsTo(const std::shared_ptr<warp::test::FakeWorld>& world);

/// The whole program without its main(): a window with everything behind it, on a fake universe or a real
/// one.
class WholeWindow final {
  public:
    explicit WholeWindow(std::shared_ptr<warp::test::FakeWorld> given);
    /// On real universes; `directory` is opened by open().
    explicit WholeWindow(QString directory);
    ~WholeWindow();

    MainWindow& window() { return host->window(); }
    EngineSession& session() { return host->pages().session(); }
    bool open(OpenMode mode = OpenMode::Write);
    bool close();
    /// Runs the event loop until no job runs and every page has settled. Returns: false after `patienceMs`.
    bool waitIdle(int patienceMs = 20'000);
    QAction* action(const QString& name) { return window().findChild<QAction*>(name); }

    QTemporaryDir home;
    std::shared_ptr<warp::test::FakeWorld> world;  ///< empty on real universes
    QString directory;
    Preferences preferences{home.path()};
    SteadyPrompts prompts;
    QStringList started;  ///< other processes that were asked for
    std::unique_ptr<WindowHost> host;

  private:
    void start(EngineDoors doors);
};

/// Makes a real universe with `records` of the types users and orders. Returns: false when it failed.
bool makeRealUniverse(const QString& directory, int records);
/// Gives it its first user, an admin. Returns: false when it failed.
bool addAdmin(const QString& directory, const std::string& user, const std::string& password);

}  // namespace warp::ui::test
