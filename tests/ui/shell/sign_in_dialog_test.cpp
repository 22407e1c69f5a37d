// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_dialog.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/shell/desk.h"
#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::Desk;

class SignInDialogTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_config = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_config->path());
    }
    void cleanup() { m_desk.reset(); }

    void a_universe_with_users_asks_until_the_password_is_right() {
        const OpenFailure asks{
            .directory = u"/data/x"_s, .mode = OpenMode::Observe, .remedy = OpenRemedy::SignIn};
        Q_EMIT m_desk->link.openFailed(asks);
        auto* dialog = m_desk->window->findChild<QDialog*>(u"signInDialog"_s);
        QVERIFY(dialog->isVisible());
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        QVERIFY(!m_desk->window->findChild<Banner*>(u"noticeBanner"_s)->isVisible());
        auto* accept = dialog->findChild<QPushButton*>(u"signInAccept"_s);
        auto* password = dialog->findChild<QLineEdit*>(u"signInPassword"_s);
        auto* problem = dialog->findChild<Banner*>(u"signInProblem"_s);
        QVERIFY(!accept->isEnabled() && !problem->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"signInUser"_s), u"eve"_s);
        QTest::keyClicks(password, u"PW"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(m_desk->link.calls.constLast(), u"observe /data/x as eve/PW"_s);
        QVERIFY(!accept->isEnabled() && !password->isEnabled());
        Q_EMIT m_desk->link.openFailed(asks);
        QVERIFY(problem->isVisible() && password->text().isEmpty());
        QTest::keyClicks(password, u"pw"_s);
        accept->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"observe /data/x as eve/pw"_s);
        m_desk->link.succeed();
        QVERIFY(!dialog->isVisible());
    }

    void who_signed_in_is_offered_the_next_time() {
        m_desk->link.succeed(u"/data/x"_s);
        m_desk->link.shown.user = u"eve"_s;
        Q_EMIT m_desk->link.factsChanged();
        m_desk->link.close();
        const OpenFailure asks{.directory = u"/data/x"_s, .remedy = OpenRemedy::SignIn};
        Q_EMIT m_desk->link.openFailed(asks);
        auto* dialog = m_desk->window->findChild<QDialog*>(u"signInDialog"_s);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"signInUser"_s)->text(), u"eve"_s);
        dialog->reject();
        OpenFailure other = asks;
        other.user = u"mallory"_s;
        Q_EMIT m_desk->link.openFailed(other);
        QTRY_VERIFY((dialog = m_desk->window->findChild<QDialog*>(u"signInDialog"_s)) != nullptr &&
                    dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit*>(u"signInUser"_s)->text(), u"mallory"_s);
        dialog->reject();
    }

    void a_sign_in_given_up_while_it_is_checked_changes_nothing() {
        const OpenFailure asks{.directory = u"/data/x"_s, .remedy = OpenRemedy::SignIn};
        const auto giveUp = [&] {
            Q_EMIT m_desk->link.openFailed(asks);
            QDialog* dialog = nullptr;
            for (QDialog* each : m_desk->window->findChildren<QDialog*>(u"signInDialog"_s))
                if (each->isVisible()) dialog = each;
            dialog->findChild<QLineEdit*>(u"signInUser"_s)->setText(u"eve"_s);
            dialog->findChild<QPushButton*>(u"signInAccept"_s)->click();
            dialog->findChild<QPushButton*>(u"signInCancel"_s)->click();
            QTRY_VERIFY(m_desk->window->findChild<QDialog*>(u"signInDialog"_s) == nullptr);
        };
        giveUp();
        Q_EMIT m_desk->link.openFailed(asks);
        QVERIFY(m_desk->window->findChild<QDialog*>(u"signInDialog"_s) == nullptr);
        giveUp();
        m_desk->link.succeed(u"/data/x"_s);
        QCOMPARE(m_desk->link.calls.constLast(), u"close"_s);
    }

    void a_sign_in_that_fails_for_another_reason_gives_way_to_it() {
        Q_EMIT m_desk->link.openFailed({.directory = u"/data/x"_s, .remedy = OpenRemedy::SignIn});
        auto* dialog = m_desk->window->findChild<QDialog*>(u"signInDialog"_s);
        dialog->findChild<QLineEdit*>(u"signInUser"_s)->setText(u"eve"_s);
        dialog->findChild<QPushButton*>(u"signInAccept"_s)->click();
        Q_EMIT m_desk->link.openFailed(
            {.directory = u"/data/x"_s, .why = {.what = u"Locked."_s}, .remedy = OpenRemedy::Observe});
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_desk->window->findChild<Banner*>(u"noticeBanner"_s)->isVisible());
    }

    void repairing_a_universe_with_users_asks_who_does_it() {
        Q_EMIT m_desk->link.openFailed({.directory = u"/data/x"_s, .remedy = OpenRemedy::Repair});
        m_desk->window->findChild<Banner*>(u"noticeBanner"_s)->actionButton()->click();
        const RepairReport asks{.directory = u"/data/x"_s, .failure = u"who?"_s, .asksWho = true};
        Q_EMIT m_desk->link.repaired(asks);
        auto* dialog = m_desk->window->findChild<QDialog*>(u"signInDialog"_s);
        dialog->findChild<QLineEdit*>(u"signInUser"_s)->setText(u"alice"_s);
        dialog->findChild<QLineEdit*>(u"signInPassword"_s)->setText(u"pw"_s);
        dialog->findChild<QPushButton*>(u"signInAccept"_s)->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"repair 0 /data/x as alice/pw"_s);
        Q_EMIT m_desk->link.repaired({.directory = u"/data/x"_s, .lines = {u"cut"_s}});
        QVERIFY(!dialog->isVisible());
        auto* repair = m_desk->window->findChild<QDialog*>(u"repairDialog"_s);
        repair->findChild<QPushButton*>(u"repairAccept"_s)->click();
        QCOMPARE(m_desk->link.calls.constLast(), u"repair 1 /data/x as alice/pw"_s);
        repair->close();
    }

    void nobody_signing_in_leaves_the_repair_with_its_reason() {
        Q_EMIT m_desk->link.openFailed({.directory = u"/data/x"_s, .remedy = OpenRemedy::Repair});
        m_desk->window->findChild<Banner*>(u"noticeBanner"_s)->actionButton()->click();
        Q_EMIT m_desk->link.repaired({.directory = u"/data/x"_s, .failure = u"who?"_s, .asksWho = true});
        m_desk->window->findChild<QDialog*>(u"signInDialog"_s)->reject();
        auto* repair = m_desk->window->findChild<QDialog*>(u"repairDialog"_s);
        QCOMPARE(repair->findChild<QLabel*>(u"repairSentence"_s)->text(), u"who?"_s);
        repair->close();
    }

  private:
    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<Desk> m_desk;
};

WARP_UI_TEST(SignInDialogTest);

#include "sign_in_dialog_test.moc"
