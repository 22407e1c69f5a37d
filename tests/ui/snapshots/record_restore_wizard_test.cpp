// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/record_restore_wizard.h"

#include <future>

#include <QtWidgets/QtWidgets>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/snapshots/record_choice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ErrorCode;
using warp::OpenAs;
using warp::RecordVersion;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;
using Kind = RecordVersion::Kind;
using Source = RecordVersion::Source;

namespace {

enum Step { Record, Version, Report };

/// users:alice as the log and a snapshot tell of it; users:gone was deleted.
std::shared_ptr<FakeWorld> worldWithVersions() {
    auto world = FakeWorld::varied();
    const warp::Lsn now = world->spacetime.putQuietly("users:alice", R"({"age":31,"town":"Bonn"})");
    world->history["users:alice"] = {
        {{.lsn = 1,
          .time = {1'768'000'000'000},
          .kind = Kind::Put,
          .source = Source::Snapshot,
          .snapshot = "2026-01-09-120000-snapshot"},
         R"({"age":29,"town":"Bonn"})"},
        {{.lsn = 2, .time = {1'768'000'050'000}, .kind = Kind::Delete}, {}},
        {{.lsn = now, .time = {1'768'000'300'000}, .kind = Kind::Put}, R"({"age":31,"town":"Bonn"})"}};
    world->history["users:gone"] = {
        {{.lsn = 3, .time = {1'768'000'000'000}, .kind = Kind::Put}, R"({"age":7})"},
        {{.lsn = 4, .time = {1'768'000'100'000}, .kind = Kind::Delete}, {}}};
    return world;
}

struct Asked {
    explicit Asked(std::shared_ptr<FakeWorld> world, const QString& key, OpenAs as = OpenAs::Writer)
        : fixture(std::move(world), as),
          wizard(new RecordRestoreWizard(fixture.context, key, 0, &fixture.window)) {
        fixture.window.show();
        wizard->open();
        fixture.engine.waitIdle();
    }
    // It holds a document, which lives no longer than what the fixture has around it.
    ~Asked() { delete wizard; }
    void choose(int row) {
        wizard->pane()->versions()->selectRow(row);
        fixture.engine.waitIdle();
    }
    QString cell(int row, int column) const {
        return wizard->pane()->fields()->model()->index(row, column).data().toString();
    }
    int fields() const { return wizard->pane()->fields()->model()->rowCount(); }
    QString outcome() const {
        return wizard->findChild<Banner*>(u"reportOutcome"_s)->findChild<QLabel*>()->text();
    }
    /// As the engine is asked: on another thread.
    std::string valueOf(const char* key) {
        return std::async(std::launch::async,
                          [this, key] {
                              const auto record = fixture.engine.world->spacetime.peek(key);
                              return record.ok() && *record ? (*record)->value : std::string();
                          })
            .get();
    }

    PageFixture fixture;
    QPointer<RecordRestoreWizard> wizard;
};

}  // namespace

class RecordRestoreWizardTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void only_the_fields_that_would_change_are_shown() {
        Asked asked(worldWithVersions(), u"users:alice"_s);
        QCOMPARE(asked.wizard->step(), int(Version));
        asked.choose(2);
        QCOMPARE(asked.fields(), 1);
        QCOMPARE(asked.cell(0, 0), u"/age"_s);
        QCOMPARE(asked.cell(0, 1), u"31"_s);
        QCOMPARE(asked.cell(0, 2), u"29"_s);
        QVERIFY(asked.wizard->nextButton()->isEnabled());
    }

    void a_version_is_restored_reported_and_undone() {
        Asked asked(worldWithVersions(), u"users:alice"_s);
        asked.choose(2);
        QTest::keyClick(asked.wizard->pane()->versions(), Qt::Key_Return);
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        QVERIFY(asked.outcome().contains(u"users:alice"_s));
        QCOMPARE(asked.valueOf("users:alice"), std::string(R"({"age":29,"town":"Bonn"})"));
        QCOMPARE(asked.fixture.undo.count(), 1);
        asked.fixture.undo.undo();
        QTRY_COMPARE(asked.valueOf("users:alice"), std::string(R"({"age":31,"town":"Bonn"})"));
        asked.wizard->nextButton()->click();
        QCOMPARE(asked.fixture.opened, QStringList{u"record users:alice"_s});
    }

    void what_cannot_be_restored_says_why() {
        Asked asked(worldWithVersions(), u"users:alice"_s);
        asked.choose(0);
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(asked.wizard->pane()->reason().contains(u"now"_s));
        asked.choose(1);
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(asked.wizard->pane()->reason().contains(u"no record"_s));
    }

    void a_deleted_record_comes_back_with_all_its_fields() {
        Asked asked(worldWithVersions(), {});
        QCOMPARE(asked.wizard->step(), int(Record));
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        asked.wizard->record()->field()->setText(u"users:gone"_s);
        asked.wizard->nextButton()->click();
        QVERIFY(asked.fixture.engine.waitIdle());
        asked.choose(1);
        QCOMPARE(asked.cell(0, 2), u"7"_s);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        QCOMPARE(asked.valueOf("users:gone"), std::string(R"({"age":7})"));
    }

    void records_are_found_by_a_part_of_their_key() {
        Asked asked(worldWithVersions(), {});
        RecordChoice& choice = *asked.wizard->record();
        choice.field()->setText(u"ALICE"_s);
        QTRY_VERIFY(!choice.isSearching());
        QCOMPARE(choice.found()->model()->rowCount(), 1);
        choice.field()->setFocus();
        choice.found()->selectRow(0);
        QCOMPARE(choice.key(), u"users:alice"_s);
        QTest::keyClick(choice.found(), Qt::Key_Return);
        QCOMPARE(asked.wizard->step(), int(Version));
        asked.wizard->backButton()->click();
        QCOMPARE(asked.wizard->step(), int(Record));
    }

    void a_record_that_changed_meanwhile_is_left_as_it_is() {
        Asked asked(worldWithVersions(), u"users:alice"_s);
        asked.choose(2);
        asked.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"age":99})");
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        QCOMPARE(asked.valueOf("users:alice"), std::string(R"({"age":99})"));
        QVERIFY(!asked.outcome().isEmpty());
        QVERIFY(!asked.wizard->nextButton()->isVisible());
        asked.wizard->backButton()->click();
        QCOMPARE(asked.wizard->step(), int(Version));
    }

    void observers_see_the_versions_and_restore_none() {
        Asked asked(worldWithVersions(), u"users:alice"_s, OpenAs::Observer);
        asked.choose(2);
        QCOMPARE(asked.fields(), 1);
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(!asked.wizard->pane()->reason().isEmpty());
    }

    void a_history_that_cannot_be_read_says_why() {
        auto world = worldWithVersions();
        world->faults.fail("recordHistory", ErrorCode::Corrupt);
        const Asked asked(world, u"users:alice"_s);
        QVERIFY(!asked.wizard->pane()->reason().isEmpty());
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
    }

    void every_control_has_a_name() {
        Asked asked(worldWithVersions(), {});
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
        asked.wizard->record()->field()->setText(u"users:alice"_s);
        asked.wizard->nextButton()->click();
        QVERIFY(asked.fixture.engine.waitIdle());
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
    }
};

WARP_UI_TEST(RecordRestoreWizardTest);

#include "record_restore_wizard_test.moc"
