// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include "resources/resources.h"
#include "tests/support/page_fixture.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/tree_panel.h"
#include "ui/explorer/treemap_panel.h"
#include "ui/table/condition_bar.h"
#include "ui/table/table_page.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ErrorCode;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

using World = std::shared_ptr<FakeWorld>;

struct Shot {
    QString name;
    QSize size;
    std::function<World()> world;
    std::function<std::unique_ptr<QWidget>(PageFixture&)> make;
    std::function<void(PageFixture&, QWidget&)> act = {};
};

constexpr QSize kPage(1000, 700);
constexpr QSize kDock(300, 700);

World failing(const std::string& call) {
    World world = FakeWorld::varied();
    world->faults.fail(call, ErrorCode::Io);
    return world;
}

template <typename Made, typename... Arguments>
std::function<std::unique_ptr<QWidget>(PageFixture&)> maker(Arguments... arguments) {
    return [=](PageFixture& fixture) -> std::unique_ptr<QWidget> {
        return std::make_unique<Made>(fixture.context, arguments...);
    };
}

void settle(PageFixture& fixture) {
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(60);
        fixture.engine.waitIdle();
    }
}

void unfoldTree(PageFixture& fixture, QWidget& widget) {
    auto& dock = static_cast<ExplorerDock&>(widget);
    TreePanel* tree = dock.universeTree();
    settle(fixture);
    const QModelIndex spacetime = tree->model()->index(0, 0);
    for (int shard = 0; shard < 3; ++shard) {
        tree->expand(tree->model()->index(shard, 0, spacetime));
        settle(fixture);
    }
    const QModelIndex users = tree->model()->index(0, 0, tree->model()->index(0, 0, spacetime));
    tree->expand(users);
    settle(fixture);
    tree->setCurrentIndex(tree->model()->index(1, 0, users));
}

/// Every region holds something beside its files.
World lively() {
    World world = FakeWorld::varied();
    world->files["spacetime/hot_data/event_horizon/cache_analytics.json"] =
        R"({"levels": {"event_horizon": {"entries": 412, "bytes": 91000, "hits": 4000},
            "photon_sphere": {"entries": 38, "bytes": 7200, "hits": 61},
            "deep_cache": {"entries": 9, "bytes": 800, "hits": 12}}, "hits": 4073, "misses": 911})";
    world->graph.addEdge({"users:alice", "knows", "users:bob"}, 0.5);
    world->graph.addEdge({"users:alice", "works_for", "organizations:acme"});
    world->entanglement.add("users:alice", "products:chair", 0.9);
    world->entanglement.add("users:bob", "products:lamp", 0.3, warp::LinkOrigin::Learned);
    world->temporal.kept = {
        {.partition = {warp::Tier::Live, {1'768'399'200'000}}, .path = "a", .events = 318, .bytes = 41'000}};
    world->wormholes.open = {
        {.from = "hot_data/users", .to = "warm_data/orders", .strength = 4.2, .uses = 70},
        {.from = "warm_data/orders", .to = "warm_data/products", .strength = 2}};
    world->wormholes.counted = {.crossings = 90, .followed = 61, .prefetches = 200, .prefetchHits = 150};
    world->observatory.entropyNow = warp::EntropyState{.alarm = warp::EntropyAlarm::Stable};
    world->observatory.entropyNow->levels = {.cpu = 0.31, .memory = 0.22, .io = 0.09};
    world->observatory.entropyTrend = warp::Trend{.points = 60, .perHour = 0.12};
    warp::RealTime now = warp::test::FakeObservatory::moment(120);
    const auto set = [&now](warp::Figure figure, double last, double step) {
        const auto id = warp::metricId(figure);
        for (std::size_t i = 0; i < now.seconds.size(); ++i)
            now.seconds[i].values[id] = last - step * static_cast<double>((120 - i) % 37);
        now.latest.values[id] = last;
    };
    set(warp::Figure::EntropyTotal, 0.62, 0.01);
    set(warp::Figure::CacheHitRate, 0.82, 0.004);
    set(warp::Figure::TemporalFlowRate, 12, 0.3);
    set(warp::Figure::WormholeEfficiency, 0.75, 0.002);
    world->observatory.seen = now;
    const auto alert = [](const char* name, const char* metric, warp::AlertState state, double value) {
        return warp::AlertStatus{
            .rule = {.name = name, .metric = metric, .warning = 100, .critical = 10'000, .description = {}},
            .state = state,
            .since = {1'768'400'000'000},
            .value = value};
    };
    world->observatory.report.alerts = {alert("disk_space", "disk_free_bytes", warp::AlertState::Ok, 9e9),
                                        alert("mirror_lag", "mirror_lag_s", warp::AlertState::Warning, 130)};
    return world;
}

void unfoldTopics(PageFixture& fixture, QWidget& widget) {
    TreePanel* tree = static_cast<ExplorerDock&>(widget).universeTree();
    settle(fixture);
    tree->collapse(tree->model()->index(0, 0));
    for (int region = 1; region < 8; ++region) {
        if (region == 6) continue;  // backups are files only
        const QModelIndex at = tree->model()->index(region, 0);
        tree->expand(at);
        settle(fixture);
        if (region > 1 && region < 4) tree->expand(tree->model()->index(0, 0, at));
        settle(fixture);
    }
}

void typeSearch(PageFixture&, QWidget& widget) {
    static_cast<ExplorerDock&>(widget).searchField()->setText(u"00012"_s);
}

void filterTable(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    static_cast<TablePage&>(widget).filterField()->setText(u"lima"_s);
}

void setConditions(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    auto& page = static_cast<TablePage&>(widget);
    page.conditions()->setConditions(
        {{".age", ConditionOp::AtLeast, "60"}, {".city", ConditionOp::Differs, "Lima"}});
    page.findChild<QToolButton*>(u"tableTotals"_s)->click();
}

void editCell(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    auto& page = static_cast<TablePage&>(widget);
    page.view()->setCurrentIndex(page.view()->model()->index(1, 2));
    page.findChild<QAction*>(u"tableEdit"_s)->trigger();
    auto* line = page.findChild<QLineEdit*>(u"cellText"_s);
    if (line) QTest::keyClicks(line, u"forty"_s);
}

std::function<void(PageFixture&, QWidget&)> measureBy(TreemapMeasure measure) {
    return [measure](PageFixture& fixture, QWidget& widget) {
        settle(fixture);
        static_cast<ExplorerPage&>(widget).treemap()->measureButton(measure)->click();
    };
}

void selectRows(PageFixture& fixture, QWidget& widget) {
    settle(fixture);
    auto& page = static_cast<TablePage&>(widget);
    page.view()->selectRow(2);
    page.view()->setFocus();
    fixture.engine.world->spacetime.putQuietly("orders:0000000a", "{}");
}

std::vector<Shot> shots() {
    ExplorerDock* const none = nullptr;
    return {
        {u"dashboard"_s, kPage, FakeWorld::varied, maker<DashboardPage>()},
        {u"dashboard_empty"_s, kPage, FakeWorld::empty, maker<DashboardPage>()},
        {u"dashboard_partial"_s, kPage, [] { return failing("counts"); }, maker<DashboardPage>()},
        {u"dashboard_wide"_s, QSize(1400, 900), FakeWorld::varied, maker<DashboardPage>()},
        {u"dashboard_failed"_s, kPage,
         [] {
             World world = failing("counts");
             world->health.clear();
             return world;
         },
         maker<DashboardPage>()},
        {u"explorer"_s, kDock, FakeWorld::varied, maker<ExplorerDock>(), unfoldTree},
        {u"explorer_topics"_s, QSize(340, 1000), lively, maker<ExplorerDock>(), unfoldTopics},
        {u"dashboard_measured"_s, QSize(1000, 1000), lively, maker<DashboardPage>()},
        {u"explorer_empty"_s, kDock, FakeWorld::empty, maker<ExplorerDock>()},
        {u"explorer_page"_s, kPage, FakeWorld::varied, maker<ExplorerPage>(none)},
        {u"explorer_page_records"_s, kPage, FakeWorld::varied, maker<ExplorerPage>(none),
         measureBy(TreemapMeasure::Records)},
        {u"explorer_page_age"_s, kPage, FakeWorld::varied, maker<ExplorerPage>(none),
         measureBy(TreemapMeasure::Age)},
        {u"explorer_page_empty"_s, kPage, FakeWorld::empty, maker<ExplorerPage>(none),
         measureBy(TreemapMeasure::Age)},
        {u"explorer_failed"_s, kDock, [] { return failing("counts"); }, maker<ExplorerDock>()},
        {u"explorer_search"_s, kDock, FakeWorld::varied, maker<ExplorerDock>(), typeSearch},
        {u"table"_s, kPage, FakeWorld::varied, maker<TablePage>(u"orders"_s), selectRows},
        {u"table_million"_s, kPage, [] { return FakeWorld::large(); }, maker<TablePage>(u"users"_s)},
        {u"table_mixed"_s, kPage, FakeWorld::varied, maker<TablePage>(u"users"_s)},
        {u"table_filter"_s, kPage, FakeWorld::varied, maker<TablePage>(u"orders"_s), filterTable},
        {u"table_conditions"_s, kPage, FakeWorld::varied, maker<TablePage>(u"orders"_s), setConditions},
        {u"table_edit"_s, kPage, FakeWorld::varied, maker<TablePage>(u"orders"_s), editCell},
        {u"table_empty"_s, kPage, FakeWorld::empty, maker<TablePage>(u"users"_s)},
        {u"table_failed"_s, kPage, [] { return failing("view"); }, maker<TablePage>(u"users"_s)},
    };
}

bool draw(const Shot& shot, const QDir& folder, bool dark) {
    PageFixture fixture(shot.world());
    const auto widget = shot.make(fixture);
    widget->resize(shot.size);
    widget->show();
    if (shot.act) shot.act(fixture, *widget);
    QTest::qWait(250);
    settle(fixture);
    return widget->grab().save(folder.filePath(shot.name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
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
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const Shot& shot : shots()) {
            if (!only.isEmpty() && !shot.name.contains(only)) continue;
            if (draw(shot, folder, theme.isDark())) continue;
            std::fprintf(stderr, "cannot write %s\n", qPrintable(shot.name));
            return 1;
        }
    }
    return 0;
}
