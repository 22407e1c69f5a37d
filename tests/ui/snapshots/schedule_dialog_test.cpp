// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/schedule_dialog.h"

#include <QtWidgets/QtWidgets>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/schedule_form.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ScheduleStatus;
using warp::SnapshotEvery;
using warp::SnapshotOrigin;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

constexpr warp::Timestamp kNoon{1'768'478'400'000};
constexpr qint64 kDayMs = 86'400'000;

warp::SnapshotInfo taken(int day, SnapshotOrigin origin) {
    return {.name = "2026-01-" + std::to_string(15 + day) + "-120000-snapshot",
            .origin = origin,
            .createdAt = {kNoon.ms + day * kDayMs},
            .archiveBytes = 1000};
}

struct Opened {
    explicit Opened(std::shared_ptr<FakeWorld> world, const QString& readOnly = {})
        : fixture(std::move(world)),
          tasks(fixture.engine.session, [this](const BannerText& text) { told << text.message; }),
          dialog(new ScheduleDialog(tasks, fixture.prompts, readOnly, &fixture.window)) {
        fixture.window.show();
        dialog->open();
    }
    template <typename T>
    T* find(const QString& name) const {
        return dialog->findChild<T*>(name);
    }
    QStringList told;
    PageFixture fixture;
    SnapshotTasks tasks;
    QPointer<ScheduleDialog> dialog;
};

ScheduleStatus dailyStatus() {
    ScheduleStatus status;
    status.schedule.every = SnapshotEvery::Day;
    status.retention = {.last = 3, .scheduledOnly = true};
    status.standing.next = warp::Timestamp{kNoon.ms + 5 * kDayMs};
    status.standing.missed = kNoon;
    return status;
}

std::shared_ptr<FakeWorld> worldWithSnapshots() {
    auto world = FakeWorld::varied();
    world->backups.add(taken(0, SnapshotOrigin::Manual));
    for (int day = 1; day < 5; ++day) world->backups.add(taken(day, SnapshotOrigin::Schedule));
    world->backups.setSchedule(dailyStatus());
    return world;
}

}  // namespace

class ScheduleDialogTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void it_tells_how_the_schedule_stands_and_what_would_go() {
        const Opened opened(worldWithSnapshots());
        QTRY_VERIFY(opened.dialog->settled());
        const QString standing = opened.find<QLabel>(u"scheduleStanding"_s)->text();
        QVERIFY2(standing.contains(u"due"_s) && standing.contains(u"missed"_s), qPrintable(standing));
        QCOMPARE(opened.find<QComboBox>(u"scheduleEvery"_s)->currentIndex(), 2);
        QCOMPARE(opened.find<QSpinBox>(u"scheduleLast"_s)->value(), 3);
        // Four of the schedule, of which three stay, and one by hand that always does.
        QCOMPARE(opened.dialog->preview()->model()->rowCount(), 5);
        QVERIFY(opened.find<QLabel>(u"scheduleSum"_s)->text().startsWith(u'1'));
        QVERIFY(!opened.dialog->saveButton()->isEnabled());
        QVERIFY(opened.dialog->removeButton()->isEnabled());
        QVERIFY(!opened.find<Banner>(u"scheduleRemoval"_s)->isVisible());
    }

    void that_removing_old_ones_failed_is_said_with_when_and_why() {
        auto world = worldWithSnapshots();
        ScheduleStatus status = dailyStatus();
        status.pruneFailure = warp::Error{.code = warp::ErrorCode::NoSpace, .message = "no space left"};
        status.pruneFailedAt = kNoon;
        status.pruneAgainAt = {kNoon.ms + 3'600'000};
        world->backups.setSchedule(status);
        const Opened opened(world);
        QTRY_VERIFY(opened.dialog->settled());
        const Banner* banner = opened.find<Banner>(u"scheduleRemoval"_s);
        QVERIFY(banner->isVisible());
        const QString text = banner->text().message;
        for (const QString& part :
             {timeText(kNoon), timeText(status.pruneAgainAt), errorText(*status.pruneFailure)})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(test::clippedTexts(*opened.dialog), QStringList());
    }

    void what_would_go_follows_the_rule_as_it_is_edited() {
        const Opened opened(worldWithSnapshots());
        QTRY_VERIFY(opened.dialog->settled());
        opened.find<QSpinBox>(u"scheduleLast"_s)->setValue(1);
        QTRY_VERIFY(opened.dialog->settled());
        QVERIFY(opened.find<QLabel>(u"scheduleSum"_s)->text().startsWith(u'3'));
        QVERIFY(opened.dialog->saveButton()->isEnabled());
        opened.find<QSpinBox>(u"scheduleLast"_s)->setValue(3);
        QTRY_VERIFY(opened.dialog->settled());
        QVERIFY2(!opened.dialog->saveButton()->isEnabled(), "nothing is different any more");
    }

    void a_rule_that_keeps_none_is_refused() {
        const Opened opened(worldWithSnapshots());
        QTRY_VERIFY(opened.dialog->settled());
        opened.find<QSpinBox>(u"scheduleLast"_s)->setValue(0);
        QTRY_VERIFY(opened.dialog->settled());
        QVERIFY(opened.find<Banner>(u"scheduleProblem"_s)->isVisible());
        QVERIFY(!opened.dialog->saveButton()->isEnabled());
        QVERIFY(!opened.dialog->removeButton()->isEnabled());
    }

    void nothing_goes_without_a_typed_word() {
        auto world = worldWithSnapshots();
        Opened opened(world);
        QTRY_VERIFY(opened.dialog->settled());
        opened.fixture.prompts.choice = Choice::Cancel;
        opened.dialog->removeButton()->click();
        opened.fixture.engine.waitIdle();
        QCOMPARE(world->backups.all().size(), std::size_t{5});
        opened.fixture.prompts.choice = Choice::Accept;
        opened.dialog->removeButton()->click();
        QTRY_COMPARE(world->backups.all().size(), std::size_t{4});
        // The dialog hears of it after the snapshot is gone.
        QTRY_VERIFY(opened.dialog->settled() && !opened.dialog->removeButton()->isEnabled());
        QCOMPARE(world->backups.all().front().origin, SnapshotOrigin::Manual);
    }

    void a_schedule_that_cannot_be_saved_says_why() {
        // The universe in memory has no directory for its settings.
        const Opened opened(worldWithSnapshots());
        QTRY_VERIFY(opened.dialog->settled());
        opened.find<QComboBox>(u"scheduleEvery"_s)->setCurrentIndex(1);
        opened.dialog->saveButton()->click();
        QTRY_COMPARE(opened.told.size(), 1);
        QVERIFY2(opened.told.front().contains(u"not saved"_s), qPrintable(opened.told.front()));
    }

    void an_observer_looks_and_changes_nothing() {
        const Opened opened(worldWithSnapshots(), u"observing"_s);
        QTRY_VERIFY(opened.dialog->settled());
        QVERIFY(!opened.dialog->form()->isEnabled());
        QVERIFY(!opened.dialog->removeButton()->isEnabled());
        QCOMPARE(opened.dialog->saveButton()->toolTip(), u"observing"_s);
    }

    void only_what_is_different_is_set_and_the_interval_last() {
        ScheduleStatus from;
        ScheduleStatus to;
        QVERIFY(scheduleSettings(from, to).empty());
        to.schedule.every = SnapshotEvery::Week;
        to.schedule.weekday = 1;
        to.retention.daily = 9;
        to.verify = false;
        const auto settings = scheduleSettings(from, to);
        QCOMPARE(settings.size(), std::size_t{4});
        QCOMPARE(settings.front().first, std::string("universe_parameters.snapshots.weekday"));
        QCOMPARE(settings.back().second, std::string("\"weekly\""));
    }

    void the_form_gives_back_what_it_was_given() {
        ScheduleStatus given;
        given.schedule = {.every = SnapshotEvery::Month,
                          .weekday = 3,
                          .hour = 23,
                          .minute = 59,
                          .makeUp = false,
                          .fullEvery = 4};
        given.retention = {.last = 1,
                           .hourly = 2,
                           .daily = 3,
                           .weekly = 4,
                           .monthly = 5,
                           .yearly = 6,
                           .scheduledOnly = true};
        given.prune = false;
        given.verify = false;
        ScheduleForm form;
        form.setSchedule(given);
        const ScheduleStatus wanted = form.wanted();
        QVERIFY(wanted.schedule == given.schedule);
        QVERIFY(wanted.retention == given.retention);
        QCOMPARE(wanted.prune, false);
        QCOMPARE(wanted.verify, false);
        QCOMPARE(test::unnamedControls(form), QStringList());
    }
};

WARP_UI_TEST(ScheduleDialogTest);

#include "schedule_dialog_test.moc"
