// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_map.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QtWidgets>

#include "tests/support/scripted_prompts.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

const QKeySequence kOpen(u"Ctrl+O"_s);
const QKeySequence kFree(u"Ctrl+Alt+7"_s);

// A window with two actions, and the shortcuts of its user.
struct Keyboard {
    explicit Keyboard(const QString& config) : menus(bar), map(config) {
        open = addTo(MenuId::Universe, u"open"_s, u"&Open\u2026"_s, kOpen);
        back = addTo(MenuId::View, u"back"_s, u"&Back"_s, QKeySequence(u"Alt+Left"_s));
        map.addMenus(menus);
        for (const auto& [id, place] : {std::pair(u"tableCopy"_s, u"Table"_s), {u"treeCopy"_s, u"Tree"_s}})
            map.add({.id = id, .text = u"Copy"_s, .place = place, .defaults = {QKeySequence::Copy}});
    }
    QAction* addTo(MenuId menu, const QString& id, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, &bar);
        action->setObjectName(id);
        action->setShortcut(keys);
        menus.add(menu, action);
        return action;
    }

    QMenuBar bar;
    WindowMenus menus;
    ShortcutMap map;
    QAction* open = nullptr;
    QAction* back = nullptr;
};

}  // namespace

class ShortcutMapTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_config = std::make_unique<QTemporaryDir>(); }

    void every_named_action_is_listed_with_its_place() {
        const Keyboard keyboard(m_config->path());
        QCOMPARE(keyboard.map.entries().size(), 4);
        QCOMPARE(keyboard.map.find(u"open"_s)->text, u"Open"_s);
        QCOMPARE(keyboard.map.find(u"open"_s)->place, u"Universe"_s);
        QCOMPARE(keyboard.map.find(u"open"_s)->keys, QList<QKeySequence>{kOpen});
        QVERIFY(!keyboard.map.isAnyChanged());
    }

    void new_keys_work_at_once_and_after_the_next_start() {
        {
            Keyboard keyboard(m_config->path());
            keyboard.map.assign(u"open"_s, kFree);
            QCOMPARE(keyboard.open->shortcut(), kFree);
        }
        const Keyboard again(m_config->path());
        QCOMPARE(again.open->shortcut(), kFree);
        QVERIFY(again.map.find(u"open"_s)->isChanged());
        QCOMPARE(again.back->shortcut(), QKeySequence(u"Alt+Left"_s));
    }

    void an_action_without_keys_stays_without() {
        {
            Keyboard keyboard(m_config->path());
            keyboard.map.assign(u"open"_s, {});
        }
        QVERIFY(Keyboard(m_config->path()).open->shortcut().isEmpty());
    }

    void actions_of_pages_get_their_keys_when_they_appear() {
        Keyboard keyboard(m_config->path());
        keyboard.map.assign(u"tableCopy"_s, kFree);
        QWidget page;
        QAction copy;
        copy.setObjectName(u"tableCopy"_s);
        copy.setShortcut(QKeySequence::Copy);
        page.addAction(&copy);
        QCOMPARE(copy.shortcut(), kFree);
        keyboard.map.reset(u"tableCopy"_s);
        QCOMPARE(copy.shortcut(), QKeySequence(QKeySequence::Copy));
    }

    void keys_are_rivals_only_where_both_work() {
        Keyboard keyboard(m_config->path());
        QCOMPARE(keyboard.map.rival(u"back"_s, kOpen)->id, u"open"_s);
        QCOMPARE(keyboard.map.rival(u"tableCopy"_s, kOpen)->id, u"open"_s);
        QVERIFY(keyboard.map.rival(u"tableCopy"_s, QKeySequence::Copy) == nullptr);
        QVERIFY(keyboard.map.rival(u"open"_s, QKeySequence::Copy) != nullptr);
        QVERIFY(keyboard.map.rival(u"open"_s, kOpen) == nullptr);
        QVERIFY(keyboard.map.rival(u"open"_s, {}) == nullptr);
    }

    void a_rival_loses_the_keys_and_gets_them_back_by_reset() {
        Keyboard keyboard(m_config->path());
        keyboard.map.assign(u"back"_s, kOpen);
        QCOMPARE(keyboard.back->shortcut(), kOpen);
        QVERIFY(keyboard.open->shortcut().isEmpty());
        keyboard.map.reset(u"open"_s);
        QCOMPARE(keyboard.open->shortcut(), kOpen);
        QVERIFY(keyboard.back->shortcut().isEmpty());
        keyboard.map.resetAll();
        QVERIFY(!keyboard.map.isAnyChanged());
        QVERIFY(!Keyboard(m_config->path()).map.isAnyChanged());
    }

    void plain_letters_and_the_keys_of_moving_are_refused_data() {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("refused");
        QTest::newRow("letter") << QKeySequence(Qt::Key_A) << true;
        QTest::newRow("shifted letter") << QKeySequence(Qt::SHIFT | Qt::Key_A) << true;
        QTest::newRow("escape") << QKeySequence(Qt::Key_Escape) << true;
        QTest::newRow("arrow") << QKeySequence(Qt::Key_Down) << true;
        QTest::newRow("control and a letter") << QKeySequence(Qt::CTRL | Qt::Key_A) << false;
        QTest::newRow("function key") << QKeySequence(Qt::Key_F5) << false;
        QTest::newRow("delete") << QKeySequence(Qt::Key_Delete) << false;
    }
    void plain_letters_and_the_keys_of_moving_are_refused() {
        QFETCH(QKeySequence, keys);
        QFETCH(bool, refused);
        QCOMPARE(!ShortcutMap::problem(keys).isEmpty(), refused);
        Keyboard keyboard(m_config->path());
        keyboard.map.assign(u"back"_s, keys);
        QCOMPARE(keyboard.back->shortcut() == keys, !refused);
    }

    void keys_of_actions_that_are_unknown_here_are_kept() {
        {
            QSettings other(m_config->filePath(u"shortcuts.ini"_s), QSettings::IniFormat);
            other.setValue(u"keys/somewhereElse"_s, QStringList{u"Ctrl+E"_s});
        }
        Keyboard(m_config->path()).map.assign(u"open"_s, kFree);
        const QSettings read(m_config->filePath(u"shortcuts.ini"_s), QSettings::IniFormat);
        QCOMPARE(read.value(u"keys/somewhereElse"_s).toStringList(), QStringList{u"Ctrl+E"_s});
    }

    void a_broken_file_leaves_the_defaults() {
        QFile file(m_config->filePath(u"shortcuts.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[keys]\nopen=\x01\xff,,@Invalid(\nback=\n");
        file.close();
        const Keyboard keyboard(m_config->path());
        QCOMPARE(keyboard.map.entries().size(), 4);
    }

    void the_dialog_filters_assigns_and_asks_before_taking() {
        Keyboard keyboard(m_config->path());
        test::ScriptedPrompts prompts;
        QWidget window;
        auto* dialog = new ShortcutsDialog(keyboard.map, prompts, &window);
        dialog->show();
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        auto* table = dialog->findChild<TableView*>(u"shortcutTable"_s);
        dialog->findChild<QLineEdit*>(u"shortcutFilter"_s)->setText(u"bAcK"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto* keys = dialog->findChild<QKeySequenceEdit*>(u"shortcutKeys"_s);
        auto* take = dialog->findChild<QPushButton*>(u"shortcutTake"_s);
        keys->setKeySequence(kOpen);
        QVERIFY(take->isVisible());
        QCOMPARE(keyboard.open->shortcut(), kOpen);
        take->click();
        QCOMPARE(keyboard.back->shortcut(), kOpen);
        keys->setKeySequence(kFree);
        QCOMPARE(keyboard.back->shortcut(), kFree);
        prompts.choices = {Choice::Cancel, Choice::Accept};
        auto* all = dialog->findChild<QPushButton*>(u"shortcutResetAll"_s);
        all->click();
        QCOMPARE(keyboard.back->shortcut(), kFree);
        all->click();
        QCOMPARE(keyboard.open->shortcut(), kOpen);
        QVERIFY(!all->isEnabled());
    }

  private:
    std::unique_ptr<QTemporaryDir> m_config;
};

WARP_UI_TEST(ShortcutMapTest);

#include "shortcut_map_test.moc"
