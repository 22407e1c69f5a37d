// SPDX-License-Identifier: GPL-3.0-or-later
// Triggers every action and presses every button of every page and looks at what then stands on the screen.
#include <QtWidgets/QtWidgets>

#include "tests/support/event_meter.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "tests/support/visible_texts.h"
#include "tests/support/whole_window.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::test::FakeWorld;
using warp::ui::test::WholeWindow;

namespace {

bool isPseudo() {
    return qEnvironmentVariableIsSet("WARP_TEST_PSEUDO");
}

// What the universes of this test hold; it may stand anywhere untranslated.
QStringList dataWords(const WholeWindow& program) {
    return {program.directory, u"fake-universe"_s,     u"users:alice"_s, u"users"_s,
            u"orders"_s,       u"universe.manifest"_s, u"planted in"_s};
}

class Walk {
  public:
    Walk(WholeWindow& program, const PageId& page) : m_program(program), m_page(page) {}

    /// Returns: what was wrong on the way.
    QStringList run() {
        if (!ensurePage()) return {u"the page did not open: "_s + m_page.name};
        check(m_program.window(), u"page"_s);
        for (const bool accepts : {false, true}) {
            m_program.prompts.accepts = accepts;
            walkActions();
            walkButtons();
        }
        return m_problems;
    }

  private:
    bool ensurePage() {
        if (!m_program.window().isVisible()) m_program.window().show();
        const bool needsUniverse = m_page.name != u"welcome"_s;
        if (needsUniverse && !m_program.session().isOpen()) {
            const auto ended = [this] { return m_program.session().state() == EngineSession::State::Closed; };
            if (!QTest::qWaitFor(ended, 30'000) || !m_program.open()) return false;
        }
        const Page* page = m_program.host->services().openPage(m_page);
        return page != nullptr && m_program.waitIdle();
    }

    Page* page() { return m_program.window().pages().find(m_page); }

    void walkActions() {
        QStringList names;
        for (const QAction* action : m_program.window().findChildren<QAction*>()) {
            if (!action->objectName().isEmpty() && !names.contains(action->objectName()))
                names << action->objectName();
        }
        for (const QString& name : names) {
            if (!ensurePage()) return fail(name, u"the page did not come back"_s);
            QAction* action = m_program.action(name);
            if (action != nullptr && action->isEnabled()) step(name, action, &QAction::trigger);
        }
    }

    void walkButtons() {
        if (!ensurePage()) return fail(m_page.name, u"the page did not come back"_s);
        QStringList names;
        for (const QAbstractButton* button : m_program.window().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->objectName().isEmpty()) names << button->objectName();
        }
        names.removeDuplicates();
        for (const QString& name : names) {
            if (!ensurePage()) return fail(name, u"the page did not come back"_s);
            auto* button = m_program.window().findChild<QAbstractButton*>(name);
            if (button != nullptr && button->isVisible() && button->isEnabled())
                step(name, button, &QAbstractButton::click);
        }
    }

    // The trigger is an event of its own, so that its time is measured.
    template <typename Object, typename Slot>
    void step(const QString& name, Object* object, Slot slot) {
        auto& meter = test::MeteredApplication::instance();
        meter.startMeter();
        QMetaObject::invokeMethod(object, slot, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        lookAtDialogs(name);
        if (!m_program.waitIdle()) fail(name, u"never became idle"_s);
        lookAtDialogs(name);
        if (meter.slowest() > kLimit)
            fail(name, u"%1 ms in %2"_s.arg(meter.slowest().count()).arg(meter.slowestEvent()));
    }

    void lookAtDialogs(const QString& name) {
        for (int round = 0; round < 5; ++round) {
            QPointer<QWidget> popup = QApplication::activePopupWidget();
            if (popup) {
                popup->close();
                QCoreApplication::processEvents();
                continue;
            }
            QPointer<QDialog> dialog;
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (auto* shown = qobject_cast<QDialog*>(widget); shown && shown->isVisible()) dialog = shown;
            }
            if (!dialog) return;
            check(*dialog, name);
            dialog->close();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void check(const QWidget& root, const QString& name) {
        for (const QString& control : test::unnamedControls(root)) fail(name, u"no name: "_s + control);
        for (const QString& control : test::controlsWithoutObjectName(root))
            fail(name, u"no objectName: "_s + control);
        for (const QString& text : test::clippedTexts(root)) fail(name, u"cut off: "_s + text);
        for (const test::VisibleText& visible : test::visibleTexts(root)) {
            const QString missing = test::missingGlyphs(visible.text, root.font());
            if (!missing.isEmpty()) fail(name, u"no glyph for "_s + missing + u" in "_s + visible.text);
        }
        if (!isPseudo()) return;
        for (const QString& text : test::untranslatedTexts(root, dataWords(m_program)))
            fail(name, u"not translated: "_s + text);
    }

    void fail(const QString& step, const QString& what) {
        const QString problem = m_page.name + u", "_s + step + u": "_s + what;
        if (!m_problems.contains(problem)) m_problems << problem;
    }

    static constexpr std::chrono::milliseconds kLimit{100};

    WholeWindow& m_program;
    const PageId m_page;
    QStringList m_problems;
};

}  // namespace

class ActionWalkTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void empty_universe_data() { addPages(); }
    void empty_universe() { walk(std::make_unique<WholeWindow>(FakeWorld::empty())); }

    void one_record_data() { addPages(); }
    void one_record() { walk(std::make_unique<WholeWindow>(FakeWorld::single())); }

    void a_million_records_data() { addPages(); }
    void a_million_records() { walk(std::make_unique<WholeWindow>(FakeWorld::large())); }

    void a_real_universe_data() { addPages(); }
    void a_real_universe() {
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"real"_s);
        QVERIFY(test::makeRealUniverse(directory, 300));
        walk(std::make_unique<WholeWindow>(directory));
    }

  private:
    static void addPages() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("subject");
        QTest::newRow("welcome") << u"welcome"_s << QString();
        QTest::newRow("dashboard") << u"dashboard"_s << QString();
        QTest::newRow("explorer") << u"explorer"_s << QString();
        QTest::newRow("table") << u"table"_s << u"users"_s;
        QTest::newRow("record") << u"record"_s << u"users:alice"_s;
        QTest::newRow("file") << u"file"_s << u"universe.manifest"_s;
        QTest::newRow("verify") << u"verify"_s << QString();
    }

    static void walk(std::unique_ptr<WholeWindow> program) {
        QFETCH(QString, name);
        QFETCH(QString, subject);
        const QStringList problems = Walk(*program, {name, subject}).run();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }
};

WARP_UI_TEST(ActionWalkTest);

#include "action_walk_test.moc"
