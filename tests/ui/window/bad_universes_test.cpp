// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when a directory is not what it should be.
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "ui/bridge/convert.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::addAdmin;
using warp::ui::test::makeRealUniverse;
using warp::ui::test::WholeWindow;

namespace {

Banner* notice(WholeWindow& program) {
    return program.window().findChild<Banner*>(u"noticeBanner"_s);
}

void rewrite(const QString& file, const std::function<QByteArray(QByteArray)>& change) {
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    const QByteArray bytes = change(opened.readAll());
    QVERIFY(opened.resize(0));
    QVERIFY(opened.seek(0));
    QCOMPARE(opened.write(bytes), bytes.size());
}

using Damage = std::function<void(const QString& directory)>;

void writeNewerFormat(const QString& directory) {
    rewrite(directory + u"/universe.manifest"_s,
            [](QByteArray text) { return text.replace("\"format_version\": 1", "\"format_version\": 99"); });
}

void breakManifest(const QString& directory) {
    rewrite(directory + u"/universe.manifest"_s, [](const QByteArray& text) { return text.left(60); });
}

void breakTree(const QString& directory) {
    rewrite(directory + u"/spacetime/particles.btree"_s,
            [](QByteArray bytes) { return bytes.replace(0, 8192, QByteArray(8192, 'x')); });
}

void signIn(QDialog* dialog, const QString& user, const QString& password) {
    dialog->findChild<QLineEdit*>(u"signInUser"_s)->setText(user);
    dialog->findChild<QLineEdit*>(u"signInPassword"_s)->setText(password);
    dialog->findChild<QPushButton*>(u"signInAccept"_s)->click();
}

}  // namespace

Q_DECLARE_METATYPE(Damage)

class BadUniversesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        QApplication::setQuitOnLastWindowClosed(false);
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = m_folder->filePath(u"real"_s);
    }

    void what_is_no_universe_is_said_and_another_can_be_chosen_data() {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<bool>("foreign");
        QTest::newRow("missing") << false << false;
        QTest::newRow("empty") << true << false;
        QTest::newRow("foreign") << true << true;
    }
    void what_is_no_universe_is_said_and_another_can_be_chosen() {
        QFETCH(bool, exists);
        QFETCH(bool, foreign);
        if (exists) QVERIFY(QDir().mkpath(m_directory));
        if (foreign) {
            QFile file(m_directory + u"/readme.txt"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        WholeWindow program(m_directory);
        program.host->link().open(m_directory, OpenMode::Write);
        QTRY_VERIFY(notice(program)->isVisible());
        QVERIFY(notice(program)->text().message.contains(m_directory));
        QVERIFY(notice(program)->text().message.contains(u"universe.manifest"_s));
        QCOMPARE(program.window().pages().current()->pageName(), u"welcome"_s);
        program.prompts.accepts = false;
        notice(program)->actionButton()->click();
        QCOMPARE(program.prompts.asked.size(), 1);
    }

    void a_new_universe_does_not_go_into_a_full_directory() {
        QVERIFY(QDir().mkpath(m_directory));
        QFile file(m_directory + u"/readme.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        WholeWindow program(m_directory);
        program.host->link().create(m_directory);
        QTRY_VERIFY(notice(program)->isVisible());
        QVERIFY(notice(program)->text().message.contains(m_directory));
        QCOMPARE(QDir(m_directory).entryList(QDir::Files), QStringList{u"readme.txt"_s});
    }

    void damage_is_named_and_has_its_remedy_data() {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("repairs");
        QTest::newRow("newer format") << Damage(writeNewerFormat) << u"99"_s << false;
        QTest::newRow("broken manifest") << Damage(breakManifest) << u"universe.manifest:"_s << false;
        QTest::newRow("broken tree") << Damage(breakTree) << u"particles.btree"_s << true;
    }
    void damage_is_named_and_has_its_remedy() {
        QFETCH(Damage, damage);
        QFETCH(QString, named);
        QFETCH(bool, repairs);
        QVERIFY(makeRealUniverse(m_directory, 20));
        damage(m_directory);
        WholeWindow program(m_directory);
        program.host->link().open(m_directory, OpenMode::Write);
        QTRY_VERIFY(notice(program)->isVisible());
        QVERIFY2(notice(program)->text().message.contains(named),
                 qPrintable(notice(program)->text().message));
        QCOMPARE(!notice(program)->text().action.isEmpty(), repairs);
        if (!repairs) return;
        notice(program)->actionButton()->click();
        auto* dialog = program.window().findChild<QDialog*>(u"repairDialog"_s);
        QVERIFY(dialog->findChild<QRadioButton*>(u"repairTree"_s)->isChecked());
        auto* accept = dialog->findChild<QPushButton*>(u"repairAccept"_s);
        accept->click();
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(program.session().isOpen());
        QCOMPARE(program.session().stats()->records, std::uint64_t{20});
        QVERIFY(program.close());
    }

    void a_universe_with_users_opens_for_who_knows_the_password() {
        QVERIFY(makeRealUniverse(m_directory, 20));
        QVERIFY(addAdmin(m_directory, "alice", "secret"));
        WholeWindow program(m_directory);
        program.host->link().open(m_directory, OpenMode::Write);
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = program.window().findChild<QDialog*>(u"signInDialog"_s)) != nullptr);
        signIn(dialog, u"alice"_s, u"Secret"_s);
        auto* problem = dialog->findChild<Banner*>(u"signInProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!notice(program)->isVisible());
        signIn(dialog, u"alice"_s, u"secret"_s);
        QTRY_VERIFY(program.session().isOpen());
        QCOMPARE(program.host->link().facts().role, u"alice"_s);
        QTRY_VERIFY(program.window().findChild<QDialog*>(u"signInDialog"_s) == nullptr);
        QVERIFY(program.close());
    }

    void a_directory_that_disappears_leaves_a_window_that_says_so() {
        QVERIFY(makeRealUniverse(m_directory, 20));
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        QVERIFY(QDir(m_directory).removeRecursively());
        program.host->services().openPage({u"table"_s, u"users"_s});
        QVERIFY(program.waitIdle());
        program.action(u"syncUniverse"_s)->trigger();
        QVERIFY(program.waitIdle());
        program.host->link().close();
        QTRY_COMPARE(program.host->link().facts().state, LinkState::Closed);
        QCOMPARE(program.window().pages().current()->pageName(), u"welcome"_s);
    }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

WARP_UI_TEST(BadUniversesTest);

#include "bad_universes_test.moc"
