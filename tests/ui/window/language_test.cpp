// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QtWidgets/QtWidgets>

#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "tests/support/visible_texts.h"
#include "tests/support/whole_window.h"
#include "translations/translations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::test::FakeWorld;
using warp::ui::test::WholeWindow;

namespace {

// An editor with something that is not saved.
class DirtyEditor final : public UnsavedEditor {
  public:
    explicit DirtyEditor(QWidget* place) : m_place(place) {}
    QString unsavedTitle() const override { return u"Record a"_s; }
    bool hasUnsavedChanges() const override { return true; }
    void saveChanges(std::function<void(bool)> done) override { done(true); }
    void discardChanges() override {}
    QWidget* unsavedWidget() override { return m_place; }

  private:
    QWidget* m_place;
};

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { initWarpTranslations(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"en"_s)); }

    void another_language_is_shown_at_once_over_the_open_universe() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        QVERIFY(program.host->services().openPage({u"table"_s, u"users"_s}) != nullptr);
        QVERIFY(program.waitIdle());
        const QPointer<MainWindow> before = &program.window();
        program.action(u"language-de"_s)->trigger();
        QTRY_VERIFY(before.isNull());
        QVERIFY(program.waitIdle());
        QCOMPARE(program.preferences.language(), u"de"_s);
        QCOMPARE(program.world->closes, 0);
        QVERIFY(program.session().isOpen());
        QVERIFY(program.window().isVisible());
        QCOMPARE(program.window().pages().current()->subject(), u"users"_s);
        QCOMPARE(program.window().menus().menu(MenuId::View)->title(), u"&Ansicht"_s);
        QVERIFY(program.action(u"language-de"_s)->isChecked());
        // Qt's own texts as well.
        QCOMPARE(QDialogButtonBox::tr("Cancel"), QDialogButtonBox::tr("Cancel"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

    void staying_with_unsaved_changes_keeps_the_language() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        DirtyEditor editor(&program.window());
        program.host->services().guard.add(&editor);
        const QPointer<MainWindow> before = &program.window();
        program.action(u"language-fr"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(before.data(), &program.window());
        QVERIFY(!program.action(u"language-fr"_s)->isChecked());
        QCOMPARE(program.preferences.language(), QString());
        program.host->services().guard.remove(&editor);
    }

    void no_two_entries_of_a_menu_share_a_letter_data() { every_language_fits_into_the_window_data(); }
    void no_two_entries_of_a_menu_share_a_letter() {
        QFETCH(QString, code);
        QVERIFY(installLanguage(*qApp, code));
        const WholeWindow program(FakeWorld::varied());
        const WindowMenus& menus = program.host->window().menus();
        QStringList shared;
        for (int id = 0; id <= static_cast<int>(MenuId::Help); ++id) {
            QHash<QString, QString> owners;
            for (const QAction* action : menus.menu(static_cast<MenuId>(id))->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (letter.isEmpty()) continue;
                if (owners.contains(letter)) shared << owners.value(letter) + u" / "_s + action->text();
                owners.insert(letter, action->text());
            }
        }
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u", "_s)));
    }

    void every_language_fits_into_the_window_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void every_language_fits_into_the_window() {
        QFETCH(QString, code);
        QVERIFY(installLanguage(*qApp, code));
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        for (const PageId& id :
             {PageId{u"dashboard"_s, {}}, PageId{u"explorer"_s, {}}, PageId{u"table"_s, u"users"_s},
              PageId{u"record"_s, u"users:alice"_s}, PageId{u"verify"_s, {}}, PageId{u"welcome"_s, {}}}) {
            QVERIFY(program.host->services().openPage(id) != nullptr);
            QVERIFY(program.waitIdle());
            QCOMPARE(test::clippedTexts(program.window()), QStringList());
            for (const test::VisibleText& text : test::visibleTexts(program.window()))
                QCOMPARE(test::missingGlyphs(text.text, program.window().font()), QString());
        }
    }
};

WARP_UI_TEST(LanguageTest);

#include "language_test.moc"
