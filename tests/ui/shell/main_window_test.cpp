// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/shell/desk.h"
#include "ui/shell/preferences.h"
#include "ui/shell/universe_commands.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::Desk;

namespace {

class DirtyEditor final : public UnsavedEditor {
  public:
    explicit DirtyEditor(QWidget* place) : m_place(place) {}
    QString unsavedTitle() const override { return u"Record a"_s; }
    bool hasUnsavedChanges() const override { return dirty; }
    void saveChanges(std::function<void(bool)> done) override {
        dirty = false;
        done(true);
    }
    void discardChanges() override { dirty = false; }
    QWidget* unsavedWidget() override { return m_place; }

    bool dirty = true;

  private:
    QWidget* m_place;
};

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_config = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_config->path());
    }
    void cleanup() {
        m_desk.reset();
        warp::ui::theme().setChoice(ThemeChoice::Light);
    }

    void starts_with_the_welcome_page_and_no_docks() {
        QCOMPARE(m_desk->pageNames(), QStringList{u"welcome"_s});
        for (const QDockWidget* dock : m_desk->window->findChildren<QDockWidget*>())
            QVERIFY(!dock->isVisible());
        QVERIFY(m_desk->window->pages().open({u"dashboard"_s, {}}) == nullptr);
    }

    void an_opened_universe_shows_the_dashboard_and_the_docks() {
        m_desk->link.succeed();
        QCOMPARE(m_desk->pageNames(), QStringList{u"dashboard"_s});
        QVERIFY(m_desk->window->findChild<QDockWidget*>(u"explorerDock"_s)->isVisible());
        QVERIFY(m_desk->window->findChild<QDockWidget*>(u"inspectorDock"_s)->isVisible());
        QVERIFY(m_desk->window->windowTitle().contains(u"orders"_s));
    }

    void every_dock_has_a_name_and_every_control_too() {
        m_desk->link.succeed();
        QCOMPARE(test::unnamedDocks(*m_desk->window), QStringList());
        QCOMPARE(test::unnamedControls(*m_desk->window), QStringList());
        m_desk->window->pages().open({u"welcome"_s, {}});
        QCOMPARE(test::unnamedControls(*m_desk->window), QStringList());
        QCOMPARE(test::clippedTexts(*m_desk->window), QStringList());
    }

    void menus_without_actions_are_not_shown() {
        QVERIFY(!m_desk->window->menus().menu(MenuId::Graph)->menuAction()->isVisible());
        QVERIFY(m_desk->window->menus().menu(MenuId::View)->menuAction()->isVisible());
    }

    void no_two_actions_share_a_shortcut() {
        QHash<QString, QString> owners;
        for (const QAction* action : m_desk->window->menus().allActions()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text), qPrintable(text + u": "_s + owners.value(text)));
                owners.insert(text, action->text());
            }
        }
    }

    void single_pages_open_once_and_others_per_subject() {
        m_desk->link.succeed();
        PageArea& pages = m_desk->window->pages();
        Page* dashboard = pages.open({u"dashboard"_s, {}});
        QCOMPARE(pages.open({u"dashboard"_s, {}}), dashboard);
        Page* orders = pages.open({u"table"_s, u"orders"_s});
        QVERIFY(pages.open({u"table"_s, u"users"_s}) != orders);
        QCOMPARE(pages.open({u"table"_s, u"orders"_s}), orders);
    }

    void many_tabs_scroll_and_keep_their_names() {
        m_desk->link.succeed();
        for (int at = 0; at < 20; ++at)
            m_desk->window->pages().open({u"table"_s, u"some orders %1"_s.arg(at)});
        m_desk->window->show();
        auto* bar = m_desk->window->pages().findChild<QTabWidget*>(u"pageTabs"_s)->tabBar();
        for (int at = 0; at < bar->count(); ++at)
            QVERIFY(bar->tabRect(at).width() > bar->fontMetrics().horizontalAdvance(bar->tabText(at)));
        for (auto* arrow : bar->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY(arrow->isVisible());
            QCOMPARE(bar->childAt(arrow->geometry().center()), arrow);
        }
    }

    void control_and_a_digit_reach_the_pages_of_the_rail() {
        m_desk->link.succeed();
        QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_desk->window->pages().current()->pageName(), u"charts"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_desk->window->pages().current()->pageName(), u"dashboard"_s);
    }

    void closing_a_tab_asks_about_its_changes() {
        m_desk->link.succeed();
        Page* page = m_desk->window->pages().open({u"table"_s, u"orders"_s});
        DirtyEditor editor(page);
        m_desk->services.guard.add(&editor);
        m_desk->prompts.choices = {Choice::Cancel, Choice::Alternative};
        m_desk->action(u"closePage"_s)->trigger();
        QVERIFY(m_desk->pageNames().contains(u"tableorders"_s));
        m_desk->action(u"closePage"_s)->trigger();
        QVERIFY(!m_desk->pageNames().contains(u"tableorders"_s));
        m_desk->services.guard.remove(&editor);
    }

    void closing_the_window_asks_and_cancel_keeps_it() {
        DirtyEditor editor(m_desk->window.get());
        m_desk->services.guard.add(&editor);
        m_desk->prompts.choices = {Choice::Cancel, Choice::Accept};
        m_desk->window->close();
        QVERIFY(m_desk->window->isVisible());
        m_desk->action(u"quit"_s)->trigger();
        QTRY_VERIFY(!m_desk->window->isVisible());
        QVERIFY(!editor.dirty);
        m_desk->services.guard.remove(&editor);
    }

    void closing_the_universe_asks_and_then_closes_its_pages() {
        m_desk->link.succeed();
        DirtyEditor editor(m_desk->window.get());
        m_desk->services.guard.add(&editor);
        m_desk->prompts.choices = {Choice::Cancel, Choice::Accept};
        m_desk->action(u"closeUniverse"_s)->trigger();
        QVERIFY(!m_desk->link.calls.contains(u"close"_s));
        m_desk->action(u"closeUniverse"_s)->trigger();
        QCOMPARE(m_desk->pageNames(), QStringList{u"welcome"_s});
        m_desk->services.guard.remove(&editor);
    }

    void a_second_universe_opens_in_another_process() {
        m_desk->prompts.texts = {u"/data/a"_s, u"/data/b"_s, u"/data/c"_s};
        m_desk->action(u"openUniverse"_s)->trigger();
        QCOMPARE(m_desk->link.calls, QStringList{u"open /data/a"_s});
        m_desk->link.succeed();
        m_desk->action(u"openUniverse"_s)->trigger();
        m_desk->action(u"observeUniverse"_s)->trigger();
        QCOMPARE(m_desk->link.calls.size(), 1);
        QCOMPARE(m_desk->started, (QStringList{u"--open /data/b"_s, u"--open /data/c --observer"_s}));
    }

    void a_failed_opening_is_said_in_the_window() {
        Q_EMIT m_desk->link.openFailed({.directory = u"/data/x"_s,
                                        .why = {.what = u"Locked."_s, .detail = u"by process 4711"_s},
                                        .remedy = OpenRemedy::Observe});
        auto* banner = m_desk->window->findChild<Banner*>(u"noticeBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().message.contains(u"4711"_s));
        banner->actionButton()->click();
        QVERIFY(!banner->isVisible());
        QCOMPARE(m_desk->link.calls.constLast(), u"observe /data/x"_s);
    }

    void a_damaged_log_is_looked_at_before_it_is_salvaged() {
        Q_EMIT m_desk->link.openFailed({.directory = u"/data/x"_s, .remedy = OpenRemedy::Repair});
        m_desk->window->findChild<Banner*>(u"noticeBanner"_s)->actionButton()->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"repair 0 /data/x"_s);
        auto* dialog = m_desk->window->findChild<QDialog*>(u"repairDialog"_s);
        auto* accept = dialog->findChild<QPushButton*>(u"repairAccept"_s);
        QVERIFY(!accept->isEnabled());
        Q_EMIT m_desk->link.repaired({.directory = u"/data/x"_s, .lines = {u"cut"_s}});
        QVERIFY(dialog->findChild<QPlainTextEdit*>(u"repairLines"_s)->isVisible());
        accept->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"repair 1 /data/x"_s);
        Q_EMIT m_desk->link.repaired({.directory = u"/data/x"_s, .step = RepairStep::SalvageLog});
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        accept->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"open /data/x"_s);
        QVERIFY(!dialog->isVisible());
    }

    void a_damaged_tree_is_made_again_when_asked() {
        Q_EMIT m_desk->link.openFailed(
            {.directory = u"/data/x"_s, .remedy = OpenRemedy::Repair, .tree = true});
        m_desk->window->findChild<Banner*>(u"noticeBanner"_s)->actionButton()->click();
        auto* dialog = m_desk->window->findChild<QDialog*>(u"repairDialog"_s);
        QVERIFY(dialog->findChild<QRadioButton*>(u"repairTree"_s)->isChecked());
        dialog->findChild<QPushButton*>(u"repairAccept"_s)->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"repair 2 /data/x"_s);
        Q_EMIT m_desk->link.repaired(
            {.directory = u"/data/x"_s, .step = RepairStep::RebuildTree, .failure = u"no readable files"_s});
        QCOMPARE(dialog->findChild<QLabel*>(u"repairSentence"_s)->text(), u"no readable files"_s);
        dialog->close();
    }

    void a_read_only_universe_can_be_told_to_write_again() {
        m_desk->link.succeed();
        m_desk->link.shown.state = LinkState::ReadOnly;
        m_desk->link.shown.reason = u"the disk is full"_s;
        QVERIFY(!m_desk->action(u"resumeWriting"_s)->isEnabled());
        Q_EMIT m_desk->link.factsChanged();
        auto* state = m_desk->window->findChild<Banner*>(u"universeBanner"_s);
        QVERIFY(state->text().message.contains(u"the disk is full"_s));
        QTest::mouseClick(state->actionButton(), Qt::LeftButton);
        QCOMPARE(m_desk->link.calls, QStringList{u"resume"_s});
        m_desk->action(u"resumeWriting"_s)->trigger();
        QCOMPARE(m_desk->link.calls, (QStringList{u"resume"_s, u"resume"_s}));
        auto* notice = m_desk->window->findChild<Banner*>(u"noticeBanner"_s);
        Q_EMIT m_desk->link.resumeFailed(u"still full"_s);
        QVERIFY(notice->text().message.contains(u"still full"_s));
        QCOMPARE(notice->text().kind, BannerKind::Critical);
        Q_EMIT m_desk->link.resumed();
        QVERIFY(notice->isVisible() && !notice->text().message.contains(u"still full"_s));
        QCOMPARE(notice->text().kind, BannerKind::Info);
    }

    void the_palette_resumes_writing_and_says_why_it_stopped() {
        m_desk->link.succeed();
        const auto ask = [this] {
            QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            auto* field = m_desk->window->findChild<QLineEdit*>(u"paletteField"_s);
            QTest::keyClicks(field, u"resume writing"_s);
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClick(field, Qt::Key_Escape);
        };
        ask();
        QCOMPARE(m_desk->link.calls, QStringList());
        m_desk->link.shown.state = LinkState::ReadOnly;
        m_desk->link.shown.reason = u"the disk is full"_s;
        Q_EMIT m_desk->link.factsChanged();
        QCOMPARE(m_desk->action(u"resumeWriting"_s)->statusTip(), u"the disk is full"_s);
        ask();
        QCOMPARE(m_desk->link.calls, QStringList{u"resume"_s});
    }

    void observers_are_told_how_far_behind_they_are() {
        m_desk->link.succeed();
        auto* banner = m_desk->window->findChild<Banner*>(u"universeBanner"_s);
        QVERIFY(!banner->isVisible());
        m_desk->link.shown.state = LinkState::Observing;
        m_desk->link.shown.writerPid = 4711;
        m_desk->link.shown.behindMs = 800;
        Q_EMIT m_desk->link.factsChanged();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text().kind, BannerKind::Info);
        m_desk->link.shown.behindMs = 5001;
        Q_EMIT m_desk->link.factsChanged();
        QCOMPARE(banner->text().kind, BannerKind::Warning);
        m_desk->link.shown.writerPid.reset();
        Q_EMIT m_desk->link.factsChanged();
        banner->actionButton()->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"open /data/orders"_s);
    }

    void the_session_of_a_universe_comes_back() {
        m_desk->link.succeed();
        m_desk->window->pages().open({u"table"_s, u"orders"_s});
        m_desk->services.selection.publish({{u"orders:1"_s}, u"table"_s});
        m_desk->window->close();
        m_desk = std::make_unique<Desk>(m_config->path());
        m_desk->link.succeed(u"/moved/elsewhere"_s);
        QVERIFY(m_desk->pageNames().contains(u"tableorders"_s));
        QCOMPARE(m_desk->window->pages().current()->subject(), u"orders"_s);
        QCOMPARE(m_desk->services.selection.current().keys, QStringList{u"orders:1"_s});
    }

    void the_layout_can_be_reset() {
        m_desk->link.succeed();
        auto* explorer = m_desk->window->findChild<QDockWidget*>(u"explorerDock"_s);
        m_desk->window->addDockWidget(Qt::RightDockWidgetArea, explorer);
        explorer->hide();
        m_desk->action(u"resetLayout"_s)->trigger();
        QVERIFY(explorer->isVisible());
        QCOMPARE(m_desk->window->dockWidgetArea(explorer), Qt::LeftDockWidgetArea);
    }

    void a_running_task_is_told_and_stopped_in_the_status_bar() {
        m_desk->link.succeed();
        auto* indicator = m_desk->window->findChild<QWidget*>(u"taskIndicator"_s);
        QVERIFY(!indicator->isVisible());
        m_desk->link.addTask(u"Import"_s, 0.42);
        QVERIFY(indicator->isVisible());
        QCOMPARE(indicator->findChild<QLabel*>(u"taskName"_s)->text(), u"Import"_s);
        indicator->findChild<QToolButton*>(u"taskStop"_s)->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"cancel 0"_s);
        QTest::mouseClick(indicator, Qt::LeftButton);
        QVERIFY(m_desk->window->findChild<QDockWidget*>(u"activityDock"_s)->isVisible());
    }

    void the_properties_tell_what_is_open() {
        QVERIFY(!m_desk->action(u"universeProperties"_s)->isEnabled());
        m_desk->link.succeed();
        m_desk->action(u"universeProperties"_s)->trigger();
        auto* dialog = m_desk->window->findChild<QDialog*>(u"propertiesDialog"_s);
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) texts << label->text();
        QVERIFY(texts.contains(u"/data/orders"_s));
        QVERIFY(texts.contains(u"0190-aa"_s));
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        dialog->close();
    }

    void a_window_made_while_a_universe_is_open_shows_it() {
        m_desk->link.succeed();
        m_desk->window->pages().open({u"table"_s, u"orders"_s});
        m_desk->window->keepSession();
        m_desk->window = std::make_unique<MainWindow>(m_desk->services, m_desk->registry, m_desk->link,
                                                      m_desk->preferences);
        QVERIFY(m_desk->pageNames().contains(u"tableorders"_s));
        QVERIFY(m_desk->window->pages().isUniverseOpen());
    }

    void another_language_is_asked_for_and_marked_only_when_taken() {
        QSignalSpy chosen(m_desk->window.get(), &MainWindow::languageChosen);
        m_desk->action(u"language-de"_s)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"de"_s);
        QVERIFY(m_desk->preferences.language().isEmpty());
        m_desk->window->showLanguage();
        QVERIFY(!m_desk->action(u"language-de"_s)->isChecked());
    }

    void splitters_stay_where_they_were_drawn() {
        m_desk->link.succeed();
        Page* page = m_desk->window->pages().open({u"table"_s, u"orders"_s});
        QVERIFY(page != nullptr);
        auto* splitter = page->findChild<QSplitter*>(u"sides"_s);
        splitter->setSizes({300, 100});
        m_desk->window->close();
        m_desk = std::make_unique<Desk>(m_config->path());
        m_desk->link.succeed();
        page = m_desk->window->pages().open({u"table"_s, u"users"_s});
        const QList<int> drawn = page->findChild<QSplitter*>(u"sides"_s)->sizes();
        QVERIFY(drawn[0] > 2 * drawn[1]);
    }

    void a_task_can_be_cancelled_from_its_dock() {
        m_desk->link.succeed();
        m_desk->link.addTask(u"Import"_s, 0.42);
        auto* dock = m_desk->window->findChild<QDockWidget*>(u"activityDock"_s);
        dock->show();
        auto* table = dock->findChild<QTableView*>();
        auto* cancel = dock->findChild<QToolButton*>(u"cancelTask"_s);
        QVERIFY(!cancel->isEnabled());
        table->selectRow(0);
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"cancel 0"_s);
    }

    void the_palette_finds_and_runs_an_action_by_keyboard() {
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* field = m_desk->window->findChild<QLineEdit*>(u"paletteField"_s);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"dark"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(warp::ui::theme().isDark());
        QCOMPARE(m_desk->preferences.theme(), ThemeChoice::Dark);
    }

    void go_to_shows_pages_and_what_the_engine_finds() {
        m_desk->link.succeed();
        QString asked;
        m_desk->services.find = [&asked](const QString& text, PaletteSource::Answer answer) {
            asked = text;
            answer({{.text = u"charlie:1"_s}});
        };
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
        auto* field = m_desk->window->findChild<QLineEdit*>(u"paletteField"_s);
        QTest::keyClicks(field, u"char"_s);
        auto* list = m_desk->window->findChild<QListView*>(u"paletteList"_s);
        QCOMPARE(asked, u"char"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_desk->window->pages().current()->pageName(), u"charts"_s);
    }

    void escape_closes_the_palette_and_nothing_found_says_so() {
        m_desk->action(u"actionPalette"_s)->trigger();
        auto* field = m_desk->window->findChild<QLineEdit*>(u"paletteField"_s);
        QTest::keyClicks(field, u"zzzzqqq"_s);
        QCOMPARE(m_desk->window->findChild<QListView*>(u"paletteList"_s)->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void help_windows_open_without_blocking() {
        for (const auto& [name, dialog] :
             {std::pair(u"shortcuts"_s, u"shortcutsDialog"_s), std::pair(u"guide"_s, u"guideDialog"_s),
              std::pair(u"glossary"_s, u"glossaryDialog"_s), std::pair(u"about"_s, u"aboutDialog"_s)}) {
            m_desk->action(name)->trigger();
            auto* shown = m_desk->window->findChild<QDialog*>(dialog);
            QVERIFY(shown != nullptr && shown->isVisible());
            QCOMPARE(test::unnamedControls(*shown), QStringList());
            shown->close();
        }
    }

  private:
    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<Desk> m_desk;
};

WARP_UI_TEST(MainWindowTest);

#include "main_window_test.moc"
