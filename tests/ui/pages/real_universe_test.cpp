// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a real universe: files edited by hand while it is open, and a second process that writes.
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include "engine/io/files.h"
#include "tests/support/page_fixture.h"
#include "tests/support/temp_directory.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/candidates_pane.h"
#include "ui/inspector/raw_pane.h"
#include "ui/inspector/record_foot.h"
#include "ui/inspector/record_page.h"
#include "ui/inspector/record_title.h"
#include "ui/pages/universe_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::Shard;
using warp::Universe;
using warp::test::TempDirectory;
using warp::ui::test::ScriptedPrompts;

namespace {

constexpr int kPatienceMs = 20'000;

template <typename Condition>
bool eventually(Condition condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
}

/// The whole window on a real universe in a directory of its own.
struct Program {
    Program() : preferences(home.path()), pages(services, engineDoors(), home.path()) {
        if (!Universe::create(directory()).ok()) qFatal("create");
        pages.addTo(registry);
        window = std::make_unique<MainWindow>(services, registry, pages.link(), preferences);
        window->setSessionKept(false);
        window->show();
    }
    ~Program() {
        pages.link().close();
        eventually([this] { return pages.link().facts().state == LinkState::Closed; });
    }
    std::string directory() const { return folder / "universe"; }
    bool open(OpenMode mode = OpenMode::Write) {
        pages.link().open(QString::fromStdString(directory()), mode);
        return eventually([this] { return pages.session().isOpen(); });
    }
    /// Runs on a worker and waits, as everything that enters the engine must.
    template <typename Work>
    bool engine(Work work) {
        std::optional<bool> done;
        pages.session().run<void>(
            window.get(), u"test"_s, Lane::Page,
            [work](Universe& universe, const EngineJob& job) -> Outcome { return work(universe, job); },
            [&done](const Outcome& outcome) { done = outcome.ok(); });
        return eventually([&done] { return done.has_value(); }) && *done;
    }
    bool put(const std::string& key, const std::string& json) {
        return engine([key, json](Universe& universe, const EngineJob& job) -> Outcome {
            WARP_TRY(universe.spacetime().put(key, json, {.shard = Shard::Hot}));
            return universe.sync(job);
        });
    }
    std::string value(const std::string& key) {
        auto value = std::make_shared<std::string>("none");
        engine([key, value](Universe& universe, const EngineJob&) -> Outcome {
            WARP_ASSIGN(const auto record, universe.spacetime().peek(key));
            if (record) *value = record->value;
            return {};
        });
        return *value;
    }
    std::string fileOf(const std::string& id) const {
        return directory() + "/spacetime/hot_data/particles/users/" + id + ".json";
    }
    std::string fileText(const std::string& id) const {
        const auto text = warp::readFile(warp::systemFileSystem(), fileOf(id));
        return text.ok() ? *text : std::string();
    }
    /// As an editor does that saves by renaming.
    void edit(const std::string& id, const std::string& text) {
        QVERIFY(warp::replaceFile(warp::systemFileSystem(), fileOf(id), text).ok());
    }
    /// Replaces `from` in the file as it stands.
    void change(const std::string& id, const std::string& from, const std::string& to) {
        std::string text = fileText(id);
        const std::size_t at = text.find(from);
        QVERIFY(at != std::string::npos);
        edit(id, text.replace(at, from.size(), to));
    }
    RecordPage* record(const QString& key) {
        auto* page = static_cast<RecordPage*>(services.openPage({u"record"_s, key}));
        eventually([page] { return page->isSettled() && page->panel()->document()->isSettled(); });
        return page;
    }
    Banner* banner() { return window->findChild<Banner*>(u"universeBanner"_s); }

    QTemporaryDir home;
    TempDirectory folder;
    ScriptedPrompts prompts;
    WindowServices services{prompts};
    PageRegistry registry;
    Preferences preferences;
    UniversePages pages;
    std::unique_ptr<MainWindow> window;
};

/// Another process that has the universe open for writing.
class Writer {
  public:
    explicit Writer(const std::string& directory) {
        m_process.start(QStringLiteral(WARP_UNIVERSE_PROCESS), {QString::fromStdString(directory)});
        answer();
    }
    ~Writer() { end(); }
    QByteArray answer() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {
        }
        return m_process.readLine().trimmed();
    }
    QByteArray put(const QByteArray& key, const QByteArray& json) {
        m_process.write("put " + key + ' ' + json + '\n');
        return answer();
    }
    void end() {
        m_process.closeWriteChannel();
        m_process.waitForFinished(kPatienceMs);
    }
    qint64 pid() const { return m_process.processId(); }

  private:
    QProcess m_process;
};

}  // namespace

class RealUniverseTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_record_is_created_edited_moved_deleted_and_all_of_it_undone() {
        Program program;
        QVERIFY(program.open());
        RecordActions& actions = program.pages.context().actions;
        QUndoStack& undo = program.services.undo.dataStack();
        program.prompts.text = u"users:zo\u00eb"_s;
        actions.create(program.window.get(), u"users"_s);
        QVERIFY(eventually([&] { return undo.count() == 1; }));
        RecordPage* page = program.record(u"users:zo\u00eb"_s);
        page->panel()->editor()->setPlainText(u"{\"big\": 123456789012345678901234567890}"_s);
        page->panel()->document()->value().text().setModified(true);
        page->panel()->document()->save();
        QVERIFY(eventually([&] { return undo.count() == 2; }));
        QCOMPARE(program.value("users:zo\u00eb"), std::string(R"({"big":123456789012345678901234567890})"));
        actions.move(program.window.get(), {u"users:zo\u00eb"_s}, Shard::Cold);
        QVERIFY(eventually([&] { return undo.count() == 3; }));
        actions.remove(program.window.get(), {u"users:zo\u00eb"_s});
        QVERIFY(eventually([&] { return undo.count() == 4; }));
        QCOMPARE(program.value("users:zo\u00eb"), std::string("none"));
        for (int step = 0; step < 3; ++step) undo.undo();
        QVERIFY(eventually([&] { return program.value("users:zo\u00eb") == "{}"; }));
        for (int step = 0; step < 2; ++step) undo.redo();
        // The page may still show the record as the first undo left it: cold, too.
        QVERIFY(eventually([&] {
            return program.value("users:zo\u00eb").find("123456789012345678901234567890") !=
                   std::string::npos;
        }));
        QVERIFY(eventually([&] {
            return page->panel()->document()->state() == RecordDocument::State::Ready &&
                   page->panel()->document()->record().shard == Shard::Cold;
        }));
    }

    void an_edit_of_the_file_shows_while_the_record_is_open() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        program.change("alice", "\"Alice\"", "\"Alicia\"");
        QVERIFY(eventually([&] { return page->panel()->editor()->toPlainText().contains(u"Alicia"_s); }));
        QVERIFY(!page->panel()->document()->isDirty());
        QCOMPARE(program.value("users:alice"), std::string(R"({"name":"Alicia"})"));
    }

    void an_edit_of_the_file_is_a_conflict_while_the_record_is_being_edited() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        QTest::keyClicks(page->panel()->editor(), u" "_s);
        program.change("alice", "\"Alice\"", "\"Alicia\"");
        QVERIFY(eventually([&] { return page->panel()->document()->theirs().has_value(); }));
        QVERIFY(page->panel()->otherEditor()->toPlainText().contains(u"Alicia"_s));
        page->panel()->foot()->keepButton()->click();
        QVERIFY(eventually([&] { return program.value("users:alice") == R"({"name":"Alice"})"; }));
    }

    void undo_refuses_after_the_file_was_edited_and_says_what_changed() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        page->panel()->editor()->selectAll();
        QTest::keyClicks(page->panel()->editor(), u"{\"name\": \"Al\"}"_s);
        QVERIFY(eventually([&] { return page->panel()->document()->value().isSettled(); }));
        page->panel()->document()->save();
        QUndoStack& undo = program.services.undo.dataStack();
        QVERIFY(eventually([&] { return undo.count() == 1; }));
        QVERIFY(eventually([&] { return program.fileText("alice").find("\"Al\"") != std::string::npos; }));
        program.change("alice", "\"Al\"", "\"Alf\"");
        QVERIFY(eventually([&] { return program.value("users:alice") == R"({"name":"Alf"})"; }));
        undo.undo();
        QVERIFY(eventually([&] { return !program.prompts.told.isEmpty(); }));
        QVERIFY(program.prompts.told.constFirst().contains(u"users:alice"_s));
        QCOMPARE(program.value("users:alice"), std::string(R"({"name":"Alf"})"));
        QCOMPARE(undo.count(), 0);
    }

    void a_conflicting_edit_of_the_file_shows_both_values_and_either_can_stay_data() {
        QTest::addColumn<bool>("takeFile");
        QTest::newRow("the record's") << false;
        QTest::newRow("the file's") << true;
    }
    void a_conflicting_edit_of_the_file_shows_both_values_and_either_can_stay() {
        QFETCH(bool, takeFile);
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        const std::string old = program.fileText("alice");
        QVERIFY(program.put("users:alice", R"({"name":"Engine"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        // Edited on the version before: somebody had the file open all the time.
        std::string edited = old;
        edited.replace(edited.find("\"Alice\""), 7, "\"Person\"");
        program.edit("alice", edited);
        RecordPanel& panel = *page->panel();
        // The record holds both: the one that it shows, and the person's beside it.
        CandidatesPane& candidates = *panel.candidates();
        QVERIFY(eventually([&] { return candidates.isVisible() && candidates.keepOther()->isEnabled(); }));
        QCOMPARE(candidates.table()->model()->rowCount(), 2);
        QVERIFY(panel.editor()->toPlainText().contains(u"Engine"_s));
        (takeFile ? candidates.keepOther() : candidates.keepLikeliest())->click();
        QVERIFY(eventually([&] { return !candidates.isVisible(); }));
        const std::string name = takeFile ? "\"Person\"" : "\"Engine\"";
        QVERIFY(
            eventually([&] { return panel.editor()->toPlainText().contains(QString::fromStdString(name)); }));
        QVERIFY(eventually([&] { return program.fileText("alice").find(name) != std::string::npos; }));
        QCOMPARE(program.value("users:alice"), "{\"name\":" + name + "}");
        // It stays settled: the next look at the files finds nothing to complain about.
        QVERIFY(program.engine([](Universe& universe, const EngineJob& job) -> Outcome {
            WARP_TRY(universe.rescan(job));
            if (universe.problems().empty()) return {};
            return warp::Error{.code = warp::ErrorCode::Conflict, .message = "listed again"};
        }));
    }

    void an_invalid_edit_says_why_opens_the_file_and_can_be_taken_back() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        program.change("alice", "\"Alice\"", "\"Alice");
        RecordPanel& panel = *page->panel();
        QVERIFY(eventually([&] { return panel.foot()->decision() == RecordFoot::Decision::FileBroken; }));
        QVERIFY(panel.banner()->text().message.contains(u"3"_s));
        QCOMPARE(program.value("users:alice"), std::string(R"({"name":"Alice"})"));
        panel.foot()->openFileButton()->click();
        QCOMPARE(program.window->pages().current()->pageName(), u"file"_s);
        panel.foot()->giveUpButton()->click();
        QVERIFY(eventually([&] { return panel.foot()->decision() == RecordFoot::Decision::None; }));
        QVERIFY(eventually([&] { return program.fileText("alice").find("\"Alice\"") != std::string::npos; }));
    }

    void raw_follows_the_record_to_its_file_and_into_its_pack() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        RawPane& raw = *page->panel()->raw();
        QVERIFY(raw.caption().contains(u"hot_data/particles/users/alice.json"_s));
        QCOMPARE(raw.hex()->size(), static_cast<qint64>(program.fileText("alice").size()));
        program.pages.context().actions.move(program.window.get(), {u"users:alice"_s}, Shard::Cold);
        QVERIFY(program.engine([](Universe& universe, const EngineJob& job) { return universe.sync(job); }));
        QVERIFY(eventually([&] { return raw.caption().contains(u"pack-000001.lz4"_s); }));
        QVERIFY(raw.hex()->size() > 50);
    }

    void an_observer_says_whom_it_observes_and_why_nothing_can_be_changed() {
        Program program;
        Writer writer(program.directory());
        QCOMPARE(writer.put("users:alice", R"({"name":"Alice"})"), QByteArray("1"));
        QVERIFY(program.open(OpenMode::Observe));
        QVERIFY(program.banner()->isVisible());
        QVERIFY(eventually(
            [&] { return program.banner()->text().message.contains(QString::number(writer.pid())); }));
        RecordPage* page = program.record(u"users:alice"_s);
        QVERIFY(page->panel()->editor()->isReadOnly());
        QMenu* menu = page->panel()->title()->menuButton()->menu();
        Q_EMIT menu->aboutToShow();
        for (const char* name : {"observeRecord", "renameRecord", "deleteRecords"}) {
            auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
            QVERIFY2(action && !action->isEnabled() && !action->toolTip().isEmpty(), name);
        }
        // What the other process writes arrives by itself.
        writer.put("users:alice", R"({"name":"Alicia"})");
        QVERIFY(eventually([&] { return page->panel()->editor()->toPlainText().contains(u"Alicia"_s); }));
    }

    void closing_the_universe_asks_about_unsaved_changes() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(program.put("users:alice", R"({"name":"Alice"})"));
        RecordPage* page = program.record(u"users:alice"_s);
        QTest::keyClicks(page->panel()->editor(), u" "_s);
        auto* close = program.window->findChild<QAction*>(u"closeUniverse"_s);
        program.prompts.choice = Choice::Cancel;
        close->trigger();
        QCOMPARE(program.prompts.asked.size(), 1);
        QVERIFY(program.pages.session().isOpen());
        program.prompts.choice = Choice::Accept;
        close->trigger();
        QVERIFY(eventually([&] { return program.pages.link().facts().state == LinkState::Closed; }));
    }
};

WARP_UI_TEST(RealUniverseTest);

#include "real_universe_test.moc"
