// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>

#include "tests/support/ui_test_main.h"
#include "ui/shell/universe_link.h"
#include "ui/widgets/status_badge.h"

using namespace Qt::StringLiterals;
using warp::ui::LinkState;
using warp::ui::Status;
using warp::ui::StatusBadge;
using warp::ui::StatusLine;
using warp::ui::UniverseFacts;

namespace {

struct Shown {
    explicit Shown(const UniverseFacts& facts) {
        line.resize(1000, 28);
        line.show(facts);
        static_cast<QWidget&>(line).show();
    }
    StatusBadge& alerts() { return *line.findChild<StatusBadge*>(u"alertsBadge"_s); }
    StatusLine line;
};

}  // namespace

class StatusLineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void alerts_that_fire_are_counted_beside_health() {
        Shown shown({.state = LinkState::Writing,
                     .firingAlerts = 2,
                     .worstAlert = Status::Critical,
                     .alertsReason = u"Disk space: 512 B"_s});
        QVERIFY(shown.alerts().isVisible());
        QCOMPARE(shown.alerts().status(), Status::Critical);
        QVERIFY(shown.alerts().accessibleName().contains(u"2"_s) ||
                shown.alerts().accessibleDescription().contains(u"2"_s));
        QVERIFY(shown.alerts().toolTip().contains(u"Disk space"_s));
    }

    void without_alerts_there_is_no_badge_for_them() {
        Shown shown({.state = LinkState::Writing});
        QVERIFY(!shown.alerts().isVisible());
        QVERIFY(shown.line.findChild<QLabel*>(u"mutedField"_s)->text().isEmpty());
    }

    void muted_ones_are_told_of_apart() {
        Shown shown({.state = LinkState::Writing, .mutedAlerts = 3});
        QVERIFY(!shown.alerts().isVisible());
        QVERIFY(shown.line.findChild<QLabel*>(u"mutedField"_s)->text().contains(u"3"_s));
    }

    void a_click_on_the_alerts_asks_for_health() {
        Shown shown({.state = LinkState::Writing, .firingAlerts = 1, .worstAlert = Status::Warning});
        QSignalSpy asked(&shown.line, &StatusLine::healthRequested);
        QTest::mouseClick(&shown.alerts(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

WARP_UI_TEST(StatusLineTest);

#include "status_line_test.moc"
