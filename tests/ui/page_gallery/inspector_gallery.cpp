// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the Inspector, record pages and file pages in every state: `ui_inspector_gallery <folder> [name]`.
#include <cstdio>
#include <thread>

#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabWidget>

#include "engine/formats/erlang_codec.h"
#include "engine/formats/ets_dump.h"
#include "engine/formats/lz4_frame.h"
#include "resources/resources.h"
#include "tests/support/page_fixture.h"
#include "ui/inspector/facts_pane.h"
#include "ui/inspector/file_page.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/inspector/record_page.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/json_tree.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ErlangTerm;
using warp::ErrorCode;
using warp::OpenAs;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

using World = std::shared_ptr<FakeWorld>;
using Maker = std::function<std::unique_ptr<QWidget>(PageFixture&)>;

struct Shot {
    QString name;
    QSize size;
    std::function<World()> world;
    Maker make;
    std::function<void(PageFixture&, QWidget&)> act = {};
    OpenAs as = OpenAs::Writer;
};

constexpr QSize kPage(1000, 640);
constexpr QSize kInspector(340, 640);
const char* const kAliceFile = "spacetime/hot_data/particles/users/alice.json";

template <typename Made>
Maker maker(const QString& subject) {
    return [=](PageFixture& fixture) -> std::unique_ptr<QWidget> {
        return std::make_unique<Made>(fixture.context, subject);
    };
}
const Maker kInspect = [](PageFixture& fixture) -> std::unique_ptr<QWidget> {
    return std::make_unique<InspectorDock>(fixture.context);
};
const Maker kAlice = maker<RecordPage>(u"users:alice"_s);

void settle(PageFixture& fixture) {
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(60);
        fixture.engine.waitIdle();
    }
}

RecordPanel& panelOf(QWidget& widget) {
    if (auto* dock = qobject_cast<InspectorDock*>(&widget)) return *dock->recordPanel();
    return *static_cast<RecordPage&>(widget).panel();
}

World rich() {
    World world = FakeWorld::varied();
    world->spacetime.putQuietly(
        "users:alice",
        R"({"name":"Alice Q. Example","age":34,"email":"alice@example.org","active":true,"manager":null,"address":{"street":"Av. Arequipa 1250","city":"Lima","zip":"15001"},"roles":["admin","billing"],"scores":[12.5,99,1e-9],"big":123456789012345678901234567890})",
        Shard::Hot);
    return world;
}

World conflicting() {
    World world = rich();
    world->problems = {{.kind = warp::Problem::Kind::Conflict,
                        .path = kAliceFile,
                        .key = "users:alice",
                        .baseVersion = 1,
                        .currentVersion = 2607}};
    world->files[kAliceFile] =
        R"({"key":"users:alice","value":{"name":"Alice Edited","age":35,"email":"alice@example.org","active":true},"spacetime_metadata":{"version":1}})";
    return world;
}

World broken() {
    World world = rich();
    world->problems = {
        {.path = kAliceFile, .key = "users:alice", .what = "expected ',' or '}'", .line = 4, .column = 5}};
    world->files[kAliceFile] =
        "{\n  \"key\": \"users:alice\",\n  \"value\": {\"name\": \"Alice\"\n    \"age\": 35}\n}\n";
    return world;
}

World failing() {
    World world = FakeWorld::varied();
    world->faults.fail("peek", ErrorCode::Io);
    return world;
}

World withValue(const std::string& json) {
    World world = FakeWorld::varied();
    world->spacetime.putQuietly("users:alice", json, Shard::Hot);
    return world;
}

World large() {
    std::string json = R"({"name":"sensor","samples":[)";
    for (int i = 0; json.size() < (std::size_t{3} << 20); ++i)
        json += (i ? ",{\"t\":" : "{\"t\":") + std::to_string(i) +
                ",\"value\":" + std::to_string(i * 7 % 1000) +
                ",\"note\":\"a text that makes this longer than a line of eighty characters\"}";
    return withValue(json + "]}");
}

std::string dumpedTable() {
    warp::EtsTable table{.header = {.name = "entangled_keys"}};
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        table.rows.push_back(ErlangTerm::tuple(
            {ErlangTerm::binary("users:" + n),
             ErlangTerm::list(
                 {ErlangTerm::tuple({ErlangTerm::binary("profiles:" + n), ErlangTerm::real(0.9)}),
                  ErlangTerm::tuple({ErlangTerm::binary("settings:" + n), ErlangTerm::real(0.8)})}),
             ErlangTerm::map({{ErlangTerm::atom("strength"), ErlangTerm::real(0.95)}})}));
    }
    return warp::encodeEtsDump(table).value();
}

std::function<World()> withFile(const std::string& path, const std::string& bytes) {
    return [=] {
        World world = FakeWorld::varied();
        world->files[path] = bytes;
        return world;
    };
}

World linked() {
    World world = rich();
    world->entanglement.add("users:alice", "products:chair", 0.9);
    world->entanglement.add("users:alice", "products:lamp", 0.8, warp::LinkOrigin::Rule);
    world->entanglement.add("users:alice", "notes:1", 0.27, warp::LinkOrigin::Learned);
    world->graph.addEdge({"users:alice", "knows", "users:bob"}, 0.5);
    world->graph.addEdge({"users:zoë", "follows", "users:alice"}, 0.75);
    world->graph.addEdge({"users:alice", "works_for", "organizations:acme"}, 0.6, true);
    return world;
}

World superposed() {
    World world = rich();
    static_cast<void>(world->spacetime
                          .superpose("users:alice",
                                     {{R"({"name":"Alice Example","age":34,"city":"Lima"})", 0.9},
                                      {R"({"name":"Alice Q. Example","age":35,"city":"Lima"})", 0.4},
                                      {R"({"name":"Alice Example","age":34,"city":"Cusco"})", 0.1}},
                                     {.shard = Shard::Hot})
                          .ok());
    return world;
}

std::function<void(PageFixture&, QWidget&)> view(RecordPanel::View view) {
    return [view](PageFixture& fixture, QWidget& widget) {
        settle(fixture);
        panelOf(widget).tabs()->setCurrentIndex(view);
    };
}

std::function<void(PageFixture&, QWidget&)> inspect(const QString& key,
                                                    std::optional<RecordPanel::View> view = {}) {
    return [key, view](PageFixture& fixture, QWidget& widget) {
        fixture.selection.publish({{key}, u"test"_s});
        settle(fixture);
        if (view) panelOf(widget).tabs()->setCurrentIndex(*view);
        if (view == RecordPanel::PropertiesView) panelOf(widget).properties()->table()->selectRow(2);
    };
}

std::function<void(PageFixture&, QWidget&)> inspectFile(const QString& path) {
    return [path](PageFixture&, QWidget& widget) {
        static_cast<InspectorDock&>(widget).showTarget(Target::ofFile(path));
    };
}

std::function<void(PageFixture&, QWidget&)> fileView(FilePanel::View view) {
    return [view](PageFixture& fixture, QWidget& widget) {
        settle(fixture);
        static_cast<FilePage&>(widget).panel()->tabs()->setCurrentIndex(view);
    };
}

void type(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    CodeEditor* editor = panelOf(widget).editor();
    editor->goTo(3, 13);
    QTest::keyClicks(editor, u"1"_s);
}

void makeMistake(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    CodeEditor* editor = panelOf(widget).editor();
    editor->goTo(3, 13);
    QTest::keyClicks(editor, u" x"_s);
    QTest::qWait(300);
}

void makeMistakeInTree(PageFixture& fixture, QWidget& widget) {
    makeMistake(fixture, widget);
    panelOf(widget).tabs()->setCurrentIndex(RecordPanel::TreeView);
}

void makeConflict(PageFixture& fixture, QWidget& widget) {
    type(fixture, widget);
    fixture.engine.world->spacetime.putQuietly(
        "users:alice", R"({"name":"Alicia Example","age":34,"email":"alicia@example.org","active":false})",
        Shard::Hot);
}

void makeDeletion(PageFixture& fixture, QWidget& widget) {
    type(fixture, widget);
    std::thread([&fixture] {
        static_cast<void>(fixture.engine.world->spacetime.remove("users:alice", {}).ok());
    }).join();
}

void editLeaf(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    JsonTree* tree = panelOf(widget).tree();
    panelOf(widget).tabs()->setCurrentIndex(RecordPanel::TreeView);
    tree->setCurrentIndex(tree->jsonModel()->find(u"address.city"_s));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
}

std::vector<Shot> recordShots() {
    return {
        {u"record_tree"_s, kPage, rich, kAlice, view(RecordPanel::TreeView)},
        {u"record_tree_edit"_s, kPage, rich, kAlice, editLeaf},
        {u"record_json"_s, kPage, rich, kAlice},
        {u"record_dirty"_s, kPage, rich, kAlice, type},
        {u"record_mistake"_s, kPage, rich, kAlice, makeMistake},
        {u"record_mistake_tree"_s, kPage, rich, kAlice, makeMistakeInTree},
        {u"record_conflict"_s, kPage, rich, kAlice, makeConflict},
        {u"record_deleted"_s, kPage, rich, kAlice, makeDeletion},
        {u"record_file_conflict"_s, kPage, conflicting, kAlice},
        {u"record_file_broken"_s, kPage, broken, kAlice},
        {u"record_properties"_s, kPage, rich, kAlice, view(RecordPanel::PropertiesView)},
        {u"record_links"_s, kPage, linked, kAlice, view(RecordPanel::LinksView)},
        {u"record_no_links"_s, kPage, rich, kAlice, view(RecordPanel::LinksView)},
        {u"record_candidates"_s, kPage, superposed, kAlice},
        {u"record_superposed_json"_s, kPage, superposed, kAlice, view(RecordPanel::TextView)},
        {u"record_raw"_s, kPage, rich, kAlice, view(RecordPanel::RawView)},
        {u"record_observer"_s, kPage, conflicting, kAlice, {}, OpenAs::Observer},
        {u"record_big"_s, kPage, large, kAlice},
        {u"record_big_tree"_s, kPage, large, kAlice, view(RecordPanel::TreeView)},
        {u"record_long_line"_s, kPage,
         [] { return withValue("{\"text\":\"" + std::string(90'000, 'x') + "\",\"n\":1}"); }, kAlice},
        {u"record_missing"_s, kPage, rich, maker<RecordPage>(u"users:nobody"_s)},
        {u"record_failed"_s, kPage, failing, kAlice},
        {u"inspector_tree"_s, kInspector, rich, kInspect, inspect(u"users:alice"_s, RecordPanel::TreeView)},
        {u"inspector_json"_s, kInspector, rich, kInspect, inspect(u"users:alice"_s, RecordPanel::TextView)},
        {u"inspector_properties"_s, kInspector, rich, kInspect,
         inspect(u"users:alice"_s, RecordPanel::PropertiesView)},
        {u"inspector_links"_s, kInspector, linked, kInspect,
         inspect(u"users:alice"_s, RecordPanel::LinksView)},
        {u"inspector_candidates"_s, kInspector, superposed, kInspect, inspect(u"users:alice"_s)},
        {u"inspector_raw"_s, kInspector, rich, kInspect, inspect(u"users:alice"_s, RecordPanel::RawView)},
        {u"inspector_conflict"_s, kInspector, conflicting, kInspect, inspect(u"users:alice"_s)},
        {u"inspector_broken"_s, kInspector, broken, kInspect, inspect(u"users:alice"_s)},
        {u"inspector_missing"_s, kInspector, rich, kInspect, inspect(u"users:nobody"_s)},
        {u"inspector_failed"_s, kInspector, failing, kInspect, inspect(u"users:alice"_s)},
        {u"inspector_nothing"_s, kInspector, rich, kInspect},
    };
}

std::vector<Shot> fileShots() {
    const std::string table = dumpedTable();
    const QString ets = u"spacetime/hot_data/entangled_keys.erl"_s;
    const QString csv = u"entropy/historical_entropy.csv"_s;
    const QString pack = u"spacetime/cold_data/particles/notes/pack-000001.lz4"_s;
    std::string rows = "timestamp,cpu,memory,io,total\r\n";
    for (int i = 10; i < 60; ++i)
        rows += "2026-01-15T14:" + std::to_string(i) + ":00.000Z,0." + std::to_string(i) + ",0.31,0.07,1." +
                std::to_string(i) + "\r\n";
    std::string lines;
    for (int i = 0; i < 30; ++i)
        lines += R"({"key":"notes:)" + std::to_string(i) + R"(","value":{"n":)" + std::to_string(i) +
                 R"(,"text":"a note"},"spacetime_metadata":{"version":)" + std::to_string(i + 100) + "}}\n";
    return {
        {u"file_ets"_s, kPage, withFile(ets.toStdString(), table), maker<FilePage>(ets)},
        {u"file_ets_tree"_s, kPage, withFile(ets.toStdString(), table), maker<FilePage>(ets),
         fileView(FilePanel::TreeView)},
        {u"file_ets_damaged"_s, kPage, withFile(ets.toStdString(), table.substr(0, 2000)),
         maker<FilePage>(ets)},
        {u"file_csv"_s, kPage, withFile(csv.toStdString(), rows), maker<FilePage>(csv)},
        {u"file_pack"_s, kPage, withFile(pack.toStdString(), warp::lz4Compress(lines)),
         maker<FilePage>(pack)},
        {u"file_pack_table"_s, kPage, withFile(pack.toStdString(), warp::lz4Compress(lines)),
         maker<FilePage>(pack), fileView(FilePanel::RowsView)},
        {u"file_broken"_s, kPage, broken, maker<FilePage>(QString::fromLatin1(kAliceFile))},
        {u"file_binary"_s, kPage, FakeWorld::varied,
         maker<FilePage>(u"wormholes/routing_tables/hot_to_warm.routes"_s)},
        {u"file_empty"_s, kPage, withFile("temporal/live/events.jsonl", ""),
         maker<FilePage>(u"temporal/live/events.jsonl"_s)},
        {u"file_missing"_s, kPage, FakeWorld::varied, maker<FilePage>(u"entropy/gone.csv"_s)},
        {u"inspector_file"_s, kInspector, withFile(ets.toStdString(), table), kInspect, inspectFile(ets)},
        {u"inspector_binary"_s, kInspector, FakeWorld::varied, kInspect,
         inspectFile(u"wormholes/routing_tables/hot_to_warm.routes"_s)},
    };
}

bool draw(const Shot& shot, const QDir& folder, bool dark) {
    PageFixture fixture(shot.world(), shot.as);
    const auto widget = shot.make(fixture);
    widget->resize(shot.size);
    widget->show();
    QApplication::setActiveWindow(widget.get());
    if (shot.act) shot.act(fixture, *widget);
    QTest::qWait(250);
    settle(fixture);
    return widget->grab().save(folder.filePath(shot.name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
}

// Before the first answer; it never comes.
bool drawLoading(const QDir& folder, bool dark) {
    PageFixture fixture(FakeWorld::varied());
    fixture.engine.world->faults.closeGate();
    RecordPage page(fixture.context, u"users:alice"_s);
    page.resize(kPage);
    page.show();
    QTest::qWait(400);
    const bool saved =
        page.grab().save(folder.filePath(u"record_loading"_s + (dark ? u"-dark.png"_s : u"-light.png"_s)));
    fixture.engine.world->faults.openGate();
    return saved;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"warpscope"_s);
    initWarpResources();
    Theme theme(ThemeChoice::Light);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const QString only = arguments.value(2);
    std::vector<Shot> shots = recordShots();
    for (Shot& shot : fileShots()) shots.push_back(std::move(shot));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        bool saved =
            only.isEmpty() || u"record_loading"_s.contains(only) ? drawLoading(folder, theme.isDark()) : true;
        for (const Shot& shot : shots) {
            if (only.isEmpty() || shot.name.contains(only)) saved &= draw(shot, folder, theme.isDark());
        }
        if (saved) continue;
        std::fprintf(stderr, "a picture cannot be written\n");
        return 1;
    }
    return 0;
}
