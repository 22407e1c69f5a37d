// SPDX-License-Identifier: GPL-3.0-or-later
// What is had back into a real universe that stays open: a record, a moment, some parts.
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "ui/bridge/convert.h"
#include "ui/snapshots/record_restore_wizard.h"
#include "ui/snapshots/restore_parts_page.h"
#include "ui/snapshots/restore_source_page.h"
#include "ui/snapshots/restore_wizard.h"
#include "ui/snapshots/snapshot_wizard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::makeRealUniverse;
using warp::ui::test::WholeWindow;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr std::int64_t kDayMs = 86'400'000;

/// Does something to the open universe, as an application beside the window does. Returns: false when it
/// failed.
bool run(WholeWindow& program, const std::function<Outcome(warp::Universe&)>& deed) {
    std::optional<bool> done;
    program.session().run<void>(
        &program.window(), u"Write"_s, Lane::Page,
        [deed](warp::Universe& universe, const EngineJob&) { return deed(universe); },
        [&done](const Outcome& outcome) { done = outcome.ok(); });
    return QTest::qWaitFor([&done] { return done.has_value(); }, kPatienceMs) && *done;
}

/// Returns: false when it failed.
bool write(WholeWindow& program, const std::string& key, const std::string& json) {
    return run(program, [key, json](warp::Universe& universe) -> Outcome {
        warp::RecordBatch batch;
        batch.put(key, json, {});
        const auto applied = universe.spacetime().apply(batch, std::nullopt);
        return applied.ok() ? Outcome() : Outcome(applied.error());
    });
}

/// Explicit links of the open universe: "users:0 users:2", one a line.
QString linksNow(WholeWindow& program) {
    auto text = std::make_shared<std::string>();
    const bool read = run(program, [text](warp::Universe& universe) -> Outcome {
        return universe.entanglement().scan([&](const warp::Link& link, double) {
            if (link.origin == warp::LinkOrigin::Explicit) *text += link.a + ' ' + link.b + '\n';
            return true;
        });
    });
    return read ? toQString(*text) : u"unreadable"_s;
}

std::size_t eventsNow(WholeWindow& program) {
    auto count = std::make_shared<std::size_t>(0);
    const bool read = run(program, [count](warp::Universe& universe) -> Outcome {
        WARP_ASSIGN(const auto cursor, universe.temporal().query({}));
        for (;;) {
            WARP_ASSIGN(const auto event, cursor->next());
            if (!event) return {};
            ++*count;
        }
    });
    return read ? *count : 999;
}

/// What a record is in the open universe. It must not be opened a second time in one process.
QString valueNow(WholeWindow& program, const std::string& key) {
    std::optional<QString> value;
    program.session().run<std::string>(
        &program.window(), u"Read"_s, Lane::Page,
        [key](warp::Universe& universe, const EngineJob&) -> warp::Result<std::string> {
            WARP_ASSIGN(const auto record, universe.spacetime().peek(key));
            return record ? record->value : std::string();
        },
        [&value](const warp::Result<std::string>& read) {
            value = toQString(read.ok() ? *read : read.error().describe());
        });
    return QTest::qWaitFor([&value] { return value.has_value(); }, kPatienceMs) ? *value : QString();
}

/// The same of one that is closed.
QString valueIn(const QString& directory, const std::string& key) {
    const auto universe = warp::Universe::open(toStd(directory));
    if (!universe.ok()) return toQString(universe.error().describe());
    const auto record = (*universe)->spacetime().peek(key);
    if (!record.ok()) return toQString(record.error().describe());
    return *record ? toQString((*record)->value) : QString();
}

}  // namespace

class RestoresTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        QApplication::setQuitOnLastWindowClosed(false);
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = m_folder->filePath(u"real"_s);
        QVERIFY(makeRealUniverse(m_directory, 10));
    }

    void a_record_is_had_back_from_its_menu_and_that_is_undone() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        QVERIFY(write(program, "users:0", R"({"name":"Spoiled","age":0})"));
        program.host->services().selection.publish({{u"users:0"_s}, u"test"_s});
        program.action(u"recordVersions"_s)->trigger();
        const QPointer<RecordRestoreWizard> wizard = program.window().findChild<RecordRestoreWizard*>();
        QVERIFY(wizard);
        // The version before what it is now is chosen at once.
        QTRY_VERIFY_WITH_TIMEOUT(wizard->nextButton()->isEnabled(), kPatienceMs);
        const auto* fields = wizard->pane()->fields()->model();
        QCOMPARE(fields->rowCount(), 1);
        QCOMPARE(fields->index(0, 2).data().toString(), u"\"Number 0\""_s);
        QTest::keyClick(wizard, Qt::Key_Return);
        QTRY_COMPARE(wizard->step(), 2);
        QVERIFY(wizard->nextButton()->isVisible());
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(wizard.isNull());
        QVERIFY(program.waitIdle());
        QTRY_VERIFY(valueNow(program, "users:0").contains(u"Number 0"_s));
        program.action(u"undo"_s)->trigger();
        QTRY_VERIFY(program.waitIdle() && valueNow(program, "users:0").contains(u"Spoiled"_s));
        QVERIFY(program.close());
    }

    void a_time_is_had_back_and_none_outside_of_the_log() {
        const QString again = m_folder->filePath(u"again"_s);
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        QVERIFY(takeSnapshot(program));
        QVERIFY(write(program, "users:0", R"({"name":"Then"})"));
        QTest::qWait(20);
        const QDateTime then = QDateTime::currentDateTime();
        QTest::qWait(20);
        QVERIFY(write(program, "users:0", R"({"name":"Later"})"));
        RestoreWizard* wizard = beginRestore(program);
        QTest::keyClick(wizard->findChild<QRadioButton*>(u"restoreFromTime"_s), Qt::Key_Space);
        QDateTimeEdit* time = wizard->source()->time();
        QTRY_VERIFY_WITH_TIMEOUT(time->isEnabled() && wizard->nextButton()->isEnabled(), kPatienceMs);
        time->setDateTime(then.addDays(-1));
        QVERIFY(time->dateTime() > then.addSecs(-60));
        time->setDateTime(then);
        QCOMPARE(time->dateTime(), then);
        QTest::keyClick(wizard, Qt::Key_Return);
        QTRY_COMPARE(wizard->step(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(wizard->findChild<QLabel*>(u"restorePreview"_s)->text(),
                                  u"Records: 1 changed"_s, kPatienceMs);
        wizard->findChild<QLineEdit*>(u"restoreTarget"_s)->setText(again);
        QTest::keyClick(wizard, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->step() == 3, kPatienceMs);
        QVERIFY(wizard->nextButton()->isVisible());
        wizard->closeButton()->click();
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
        QCOMPARE(valueIn(again, "users:0"), u"{\"name\":\"Then\"}"_s);
        QVERIFY(valueIn(m_directory, "users:0").contains(u"Later"_s));
    }

    void parts_come_back_into_the_open_universe() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        QVERIFY(takeSnapshot(program));
        QVERIFY(write(program, "users:0", R"({"name":"Spoiled"})"));
        QVERIFY(write(program, "users:new", R"({"name":"New"})"));
        QVERIFY(write(program, "orders:1", R"({"name":"Stays"})"));
        RestoreWizard* wizard = beginRestore(program);
        wizard->nextButton()->click();
        wizard->findChild<QRadioButton*>(u"restoreParts"_s)->setChecked(true);
        wizard->nextButton()->click();
        QListWidget* parts = wizard->parts()->list();
        QTRY_VERIFY(!parts->findItems(u"users"_s, Qt::MatchContains).isEmpty());
        parts->findItems(u"users"_s, Qt::MatchContains).first()->setCheckState(Qt::Checked);
        wizard->nextButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->parts()->counted().has_value(), kPatienceMs);
        QCOMPARE(wizard->parts()->counted()->recordParts,
                 (warp::PartCounts{.changed = 1, .deleted = 1, .unchanged = 4}));
        QTRY_VERIFY(valueNow(program, "users:0").contains(u"Spoiled"_s));
        // One record goes, which is asked about.
        program.prompts.accepts = true;
        wizard->nextButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->step() == 3, kPatienceMs);
        QCOMPARE(program.prompts.asked.size(), 1);
        const BannerText outcome = wizard->findChild<Banner*>(u"reportOutcome"_s)->text();
        QVERIFY2(outcome.kind == BannerKind::Info, qUtf8Printable(outcome.message));
        wizard->closeButton()->click();
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
        QCOMPARE(valueIn(m_directory, "users:0"), u"{\"name\":\"Number 0\",\"age\":0}"_s);
        QVERIFY(valueIn(m_directory, "users:new").isEmpty());
        QVERIFY(valueIn(m_directory, "orders:1").contains(u"Stays"_s));
    }

    void links_come_back_and_what_was_linked_since_is_asked_about() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        QVERIFY(run(program, [](warp::Universe& universe) {
            warp::LinkBatch links;
            links.entangle("users:0", "users:2", 0.5);
            const auto applied = universe.entanglement().apply(links);
            return applied.ok() ? Outcome() : Outcome(applied.error());
        }));
        QVERIFY(takeSnapshot(program));
        QVERIFY(run(program, [](warp::Universe& universe) {
            warp::LinkBatch links;
            links.disentangle("users:0", "users:2");
            links.entangle("users:0", "users:4", 0.5);
            const auto applied = universe.entanglement().apply(links);
            return applied.ok() ? Outcome() : Outcome(applied.error());
        }));
        RestoreWizard* wizard = chooseNamedPart(program, u"links"_s);
        QVERIFY(wizard);
        QCOMPARE(wizard->parts()->counted()->linkParts, (warp::PartCounts{.added = 1, .deleted = 1}));
        program.prompts.accepts = true;
        wizard->nextButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->step() == 3, kPatienceMs);
        QVERIFY2(program.prompts.lastText.contains(u"1 link"_s), qUtf8Printable(program.prompts.lastText));
        QCOMPARE(wizard->findChild<Banner*>(u"reportOutcome"_s)->text().kind, BannerKind::Info);
        QCOMPARE(linksNow(program), u"users:0 users:2\n"_s);
        wizard->closeButton()->click();
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
    }

    void events_that_were_lost_come_back() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        QVERIFY(run(program, [](warp::Universe& universe) -> Outcome {
            const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
            warp::EventBatch events;
            WARP_TRY(events.add(R"({"n":1})", {.stream = "web", .time = {now}}));
            WARP_TRY(events.add(R"({"n":2})", {.stream = "web", .time = {now - 100 * kDayMs}}));
            const auto appended = universe.temporal().append(events);
            return appended.ok() ? Outcome() : Outcome(appended.error());
        }));
        QVERIFY(takeSnapshot(program));
        QVERIFY(run(program, [](warp::Universe& universe) -> Outcome {
            WARP_TRY(universe.configuration().set("temporal_policies.expire_after", "30"));
            for (int i = 0; i < 3; ++i) WARP_TRY(universe.maintain({}, "temporal"));
            WARP_TRY(universe.configuration().set("temporal_policies.expire_after", "0"));
            return {};
        }));
        QCOMPARE(eventsNow(program), std::size_t{1});
        RestoreWizard* wizard = chooseNamedPart(program, u"events"_s);
        QVERIFY(wizard);
        QCOMPARE(wizard->parts()->counted()->eventParts, (warp::PartCounts{.added = 1, .unchanged = 1}));
        // Nothing goes: nobody is asked.
        wizard->nextButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->step() == 3, kPatienceMs);
        QVERIFY(program.prompts.asked.isEmpty());
        QCOMPARE(eventsNow(program), std::size_t{2});
        wizard->closeButton()->click();
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
    }

    void the_first_page_leads_to_a_record() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        RestoreWizard* wizard = beginRestore(program);
        wizard->source()->setKind(RestoreSourcePage::Kind::Record);
        wizard->nextButton()->click();
        const QPointer<RecordRestoreWizard> record = program.window().findChild<RecordRestoreWizard*>();
        QVERIFY(record);
        record->backButton()->click();
        QTRY_VERIFY(record.isNull());
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
    }

  private:
    static bool takeSnapshot(WholeWindow& program) {
        program.action(u"snapshotCreate"_s)->trigger();
        const QPointer<SnapshotWizard> wizard = program.window().findChild<SnapshotWizard*>();
        if (!wizard) return false;
        QTest::keyClick(wizard, Qt::Key_Return);
        const bool done = QTest::qWaitFor([&] { return wizard->step() == 2; }, kPatienceMs);
        wizard->closeButton()->click();
        return done && QTest::qWaitFor([&] { return wizard.isNull(); });
    }

    static RestoreWizard* beginRestore(WholeWindow& program) {
        program.action(u"snapshotRestore"_s)->trigger();
        auto* wizard = program.window().findChild<RestoreWizard*>();
        const bool idle = QTest::qWaitFor([&] { return !program.session().bridge().busy(); }, kPatienceMs);
        return idle ? wizard : nullptr;
    }

    /// From the menu to the counts of what restoring one of the named parts would change.
    static RestoreWizard* chooseNamedPart(WholeWindow& program, const QString& part) {
        RestoreWizard* wizard = beginRestore(program);
        if (!wizard) return nullptr;
        wizard->nextButton()->click();
        wizard->findChild<QRadioButton*>(u"restoreParts"_s)->setChecked(true);
        wizard->nextButton()->click();
        QListWidget* list = wizard->parts()->list();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole) == part) list->item(row)->setCheckState(Qt::Checked);
        wizard->nextButton()->click();
        const bool counted =
            QTest::qWaitFor([&] { return wizard->parts()->counted().has_value(); }, kPatienceMs);
        return counted ? wizard : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

WARP_UI_TEST(RestoresTest);

#include "restores_test.moc"
